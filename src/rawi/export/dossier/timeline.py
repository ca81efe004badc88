"""The timeline: statements and events by calendar day, and apart from them what has no day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from rawi.export.dossier.entries import Entry
from rawi.export.dossier.labels import period
from rawi.model import Analysis, Article, Event, Grain

__all__ = ["Day", "Happening", "Timeline", "Undated", "timeline"]

_LONGEST_STRIP = 62
_FEW = 20


@dataclass(frozen=True, slots=True)
class Happening:
    """An event, the number of its article, and the last day it takes where that is more than one."""

    event: Event
    article_number: int
    until: dt.date | None = None

    @property
    def period(self) -> str:
        """The days, month or year of an event that is known no more closely; empty where nothing is."""
        when = self.event.when
        return period(when) if when else ""


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day with what was said and what took place on it."""

    date: dt.date
    entries: tuple[Entry, ...] = ()
    events: tuple[Happening, ...] = ()


@dataclass(frozen=True, slots=True)
class Undated:
    """What an article leaves without a day."""

    article_number: int
    article: Article
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The days that hold something; the strip of all days between them; what no day is known for.

    ``strip`` is empty where the days lie too far apart to be drawn one by one.
    """

    days: tuple[Day, ...]
    strip: tuple[Day, ...]
    undated: tuple[Undated, ...]
    wide: tuple[Happening, ...]
    open: tuple[Happening, ...]

    @property
    def few_undated(self) -> bool:
        """Whether what is undated may lie open without hiding the rest of the page."""
        return sum(len(left.entries) for left in self.undated) <= _FEW

    @property
    def tallest(self) -> int:
        """The largest number of statements on one day, at least 1."""
        return max((len(day.entries) for day in self.days), default=0) or 1


def timeline(analyses: Sequence[Analysis], entries: Sequence[Entry]) -> Timeline:
    """Statements by the day they were made, events by the day they begin.

    An event known only by its week, month or year is no event of that period's first day: it is ``wide``.
    """
    happenings = [_happening(event, number) for number, analysis in enumerate(analyses, 1) for event in analysis.events]
    dated = [one for one in happenings if one.event.when and one.event.when.grain in (Grain.DAY, Grain.RANGE)]
    days = _days(entries, dated)
    return Timeline(
        days=days,
        strip=_strip(days),
        undated=_undated(analyses, entries),
        wide=tuple(one for one in happenings if one.event.when and one not in dated),
        open=tuple(one for one in happenings if one.event.when is None),
    )


def _undated(analyses: Sequence[Analysis], entries: Sequence[Entry]) -> tuple[Undated, ...]:
    found = []
    for number, analysis in enumerate(analyses, 1):
        left = [entry for entry in entries if entry.article_number == number and not entry.statement.said_on]
        if left:
            found.append(Undated(number, analysis.document.article, tuple(left)))
    return tuple(found)


def _happening(event: Event, article_number: int) -> Happening:
    last = event.when.stop - dt.timedelta(days=1) if event.when else None
    more = event.when is not None and last is not None and last > event.when.start
    return Happening(event, article_number, last if more else None)


def _days(entries: Sequence[Entry], dated: Sequence[Happening]) -> tuple[Day, ...]:
    said: dict[dt.date, list[Entry]] = {}
    for entry in entries:
        if entry.statement.said_on:
            said.setdefault(entry.statement.said_on, []).append(entry)
    held: dict[dt.date, list[Happening]] = {}
    for one in dated:
        if one.event.when:
            held.setdefault(one.event.when.start, []).append(one)
    return tuple(Day(date, tuple(said.get(date, ())), tuple(held.get(date, ()))) for date in sorted({*said, *held}))


def _strip(days: Sequence[Day]) -> tuple[Day, ...]:
    if len(days) < 2:
        return ()
    first, last = days[0].date, days[-1].date
    length = (last - first).days + 1
    if length > _LONGEST_STRIP:
        return ()
    known = {day.date: day for day in days}
    calendar = (first + dt.timedelta(days=at) for at in range(length))
    return tuple(known.get(date, Day(date)) for date in calendar)
