"""The timeline: statements and events by calendar day, and apart from them what has no day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rawi.export.dossier.entries import Entry
from rawi.export.dossier.labels import period
from rawi.export.dossier.linked import Linked
from rawi.link import Clue, Meeting
from rawi.model import Analysis, Article, Grain, Status

__all__ = ["Day", "Evidence", "Happening", "Timeline", "Undated", "happenings_of", "timeline"]

_LONGEST_STRIP = 62
_FEW = 20


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words that tell of an event or of its day: an address and the article's number.

    The address is None for the day that came with the article and stands in no words of it.
    """

    text: str
    href: str | None
    article: int
    gives: str = "event"


@dataclass(frozen=True, slots=True)
class Happening:
    """An event, the words that tell of it, those that give its day, the last day where it takes more than one."""

    meeting: Meeting
    told: tuple[Evidence, ...]
    proof: tuple[Evidence, ...]
    until: dt.date | None = None

    @property
    def period(self) -> str:
        """The days, month or year of an event that is known no more closely; empty where nothing is."""
        when = self.meeting.dating.when
        return period(when) if when else ""

    @property
    def articles(self) -> tuple[int, ...]:
        """The numbers of the articles that tell of it."""
        return tuple(dict.fromkeys(one.article for one in self.told))

    @property
    def ahead(self) -> bool:
        """Whether it is still to come, as the articles tell it."""
        return self.meeting.status in (Status.PLANNED, Status.PROPOSED)


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

    ``strip`` is empty where the days lie too far apart to be drawn one by one. ``wide`` are events known by their
    week, month or year, ``partial`` those that several days fit, ``open`` those of which no article tells a day.
    """

    days: tuple[Day, ...]
    strip: tuple[Day, ...]
    undated: tuple[Undated, ...]
    wide: tuple[Happening, ...]
    partial: tuple[Happening, ...]
    open: tuple[Happening, ...]

    @property
    def few_undated(self) -> bool:
        """Whether what is undated may lie open without hiding the rest of the page."""
        return sum(len(left.entries) for left in self.undated) <= _FEW

    @property
    def tallest(self) -> int:
        """The largest number of statements on one day, at least 1."""
        return max((len(day.entries) for day in self.days), default=0) or 1


def timeline(analyses: Sequence[Analysis], entries: Sequence[Entry], happenings: Sequence[Happening]) -> Timeline:
    """Statements by the day they were made, events by the day they begin.

    An event known only by its week, month or year is no event of that period's first day.
    """
    known = [one for one in happenings if one.meeting.dating.when]
    dated = [one for one in known if _by_day(one)]
    days = _days(entries, dated)
    left = [one for one in happenings if one.meeting.dating.when is None]
    return Timeline(
        days=days,
        strip=_strip(days),
        undated=_undated(analyses, entries),
        wide=tuple(one for one in known if not _by_day(one)),
        partial=tuple(one for one in left if one.meeting.dating.candidates),
        open=tuple(one for one in left if not one.meeting.dating.candidates),
    )


def happenings_of(meetings: Iterable[Meeting], page: Linked) -> tuple[Happening, ...]:
    """The events with addresses for the words that tell of them and of their days."""
    return tuple(_happening(meeting, page) for meeting in meetings)


def _happening(meeting: Meeting, page: Linked) -> Happening:
    when = meeting.dating.when
    last = when.stop - dt.timedelta(days=1) if when else None
    told = tuple(
        Evidence(page.text(place), f"#{page.anchor(place, 'event')}", page.numbers[place.article])
        for place in meeting.evidence
    )
    proof = tuple(_proof(clue, page) for clue in meeting.dating.proof)
    return Happening(meeting, told, proof, last if when and last and last > when.start else None)


def _proof(clue: Clue, page: Linked) -> Evidence:
    place = clue.place
    href = f"#{page.anchor(place, 'event')}" if place.start < place.stop else None
    return Evidence(clue.text, href, page.numbers[place.article], clue.gives)


def _by_day(one: Happening) -> bool:
    when = one.meeting.dating.when
    return when is not None and when.grain in (Grain.DAY, Grain.RANGE)


def _undated(analyses: Sequence[Analysis], entries: Sequence[Entry]) -> tuple[Undated, ...]:
    found: dict[int, list[Entry]] = {}
    for entry in entries:
        if not entry.statement.said_on:
            found.setdefault(entry.article_number, []).append(entry)
    return tuple(Undated(number, analyses[number - 1].document.article, tuple(left)) for number, left in found.items())


def _days(entries: Sequence[Entry], dated: Sequence[Happening]) -> tuple[Day, ...]:
    said: dict[dt.date, list[Entry]] = {}
    for entry in entries:
        if entry.statement.said_on:
            said.setdefault(entry.statement.said_on, []).append(entry)
    held: dict[dt.date, list[Happening]] = {}
    for day, one in _begun(dated):
        held.setdefault(day, []).append(one)
    return tuple(Day(date, tuple(said.get(date, ())), tuple(held.get(date, ()))) for date in sorted({*said, *held}))


def _begun(dated: Iterable[Happening]) -> Iterator[tuple[dt.date, Happening]]:
    for one in dated:
        when = one.meeting.dating.when
        if when:
            yield when.start, one


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
