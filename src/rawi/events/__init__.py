"""Meetings: calls, summits, talks, visits, sessions, press conferences and what else happens on a day."""

from rawi.events.assemble import events_of

__all__ = ["events_of"]
