"""Reports of our own read as one story: what link makes of their events and days, without its search for stories."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from tests.link.reports import report

from rawi.link.actors import identities_among
from rawi.link.event_model import ArticleDay, Meeting
from rawi.link.meetings import meetings_among
from rawi.link.model import Story
from rawi.link.reading import rank, read
from rawi.model import Analysis


def told(name: str, body: str, day: str | None = None, title: str = "خبر من الديوان") -> Analysis:
    """A report without a day, unless one is given."""
    return report(name, title, body, None, day)


def in_one_story(analyses: Iterable[Analysis]) -> tuple[list[Meeting], list[ArticleDay]]:
    """The events and the days of articles that are one story."""
    readings = sorted(map(read, analyses), key=rank)
    story = Story("story-1", tuple(reading.id for reading in readings), "عنوان", readings[0].id)
    return meetings_among(readings, [story], identities_among(readings)[0], ())


def events(*analyses: Analysis) -> list[Meeting]:
    return in_one_story(analyses)[0]


def only(*analyses: Analysis) -> Meeting:
    (event,) = events(*analyses)
    return event


def day_of(article: str, analyses: Sequence[Analysis]) -> ArticleDay | None:
    """What is decided of an article's own day."""
    return next((day for day in in_one_story(analyses)[1] if day.article == article), None)


def on(event: Meeting) -> dt.date | None:
    """The day of an event."""
    return event.dating.when.start if event.dating.when else None


def names(event: Meeting) -> set[str]:
    return {party.name for party in event.parties}
