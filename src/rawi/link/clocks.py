"""The days that articles count from: told, or bounded by what their story and their own words tell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rawi.link.event_model import Clue
from rawi.link.expressions import Days, Expressions, days_of
from rawi.link.place import Place
from rawi.link.reading import Reading
from rawi.model import Time

__all__ = ["HALF_A_YEAR", "Clock", "clocks_of", "days_between"]

HALF_A_YEAR = 182
"""Days between two articles of one story at most: so a day of a month falls into one year only."""

_DATED_BY = ("date", "figures")
_NO_ANCHOR = "no article of the story tells from which day to count"
_FAR_APART = "the dated articles of the story lie more than a year apart"
_DOUBTED = "counted from the dated articles of the story, its words exclude those of another article"
_TWO_DAYS = "its words count from more than one day"


@dataclass(slots=True, eq=False)
class Clock:
    """The day that one article counts from: ``days`` are those that it may be, None where nothing bounds it.

    ``dated`` where it is told; ``clues`` are the words that tell or bound it; ``strict`` where its words count
    from one day; ``reason`` says why nothing bounds it.
    """

    reading: Reading
    dated: bool
    days: frozenset[int] | None = None
    clues: tuple[Clue, ...] = ()
    strict: bool = True
    reason: str | None = None
    _expressions: Expressions | None = None
    _tables: dict[int, Mapping[int, Days]] = field(default_factory=dict)

    @property
    def expressions(self) -> Expressions:
        """The calendar expressions of the article, cut when they are first asked for."""
        if self._expressions is None:
            self._expressions = Expressions(self.reading.text)
        return self._expressions

    def doubt(self) -> None:
        """Forget what was inferred of the day: it sets apart what the words may tell as one event."""
        if not self.dated:
            self.days, self.clues, self.reason = None, (), _DOUBTED

    def told(self, time: Time) -> Days | None:
        """What an expression comes to by its article alone."""
        return days_of(time.value) if time.value else None

    def table(self, time: Time) -> Mapping[int, Days]:
        """What an open expression comes to for each day of the clock; empty where none decides."""
        if self.dated or self.days is None or time.value:
            return {}
        if time.span.start not in self._tables:
            self._tables[time.span.start] = self.expressions.supposing(time, self.days, self.strict)
        return self._tables[time.span.start]

    def unfit(self, time: Time) -> bool:
        """Whether an open expression contradicts itself on every day of the clock: a Monday, the 3rd of May."""
        if self.dated or self.days is None or time.value or self.table(time):
            return False
        return bool(self.expressions.supposing(time, self.days, strict=False))

    def clue(self, time: Time) -> Clue:
        """The words of an expression as proof."""
        return Clue(Place(self.reading.id, time.span.start, time.span.stop), time.span.text, "time")

    def set_within(self, days: Sequence[int]) -> None:
        """Bound the clock by days, and by what the article's own words tell of its day."""
        self.days, self._tables = frozenset(days), {}
        weekdays = {day: time for time in self.reading.times if (day := self.expressions.own_weekday(time)) is not None}
        self.strict = len(weekdays) < 2
        if len(weekdays) == 1:
            ((weekday, time),) = weekdays.items()
            self._keep([day for day in self.days if (day - 1) % 7 == weekday], time)
        for time in self.reading.times:
            months = self.expressions.own_months(time, self.days)
            if months is not None:
                self._keep(months, time)
        if not self.strict:
            self.reason = _TWO_DAYS

    def _keep(self, days: Sequence[int], time: Time) -> None:
        self.days = frozenset(days)
        self.clues = (*self.clues, self.clue(time))


def days_between(first: int, last: int) -> range:
    """The days from one to another, both included, as far as the calendar of the years 1 to 9999 has them."""
    return range(max(first, 1), min(last, dt.date.max.toordinal()) + 1)


def clocks_of(readings: Mapping[int, Reading], wanted: frozenset[int]) -> dict[int, Clock]:
    """The clocks of a story's articles, by number; of undated ones only those that are ``wanted``.

    An article without a day lies within half a year of every dated one of its story. Without a dated one,
    nothing bounds it.
    """
    found = {at: _told(reading) for at, reading in readings.items() if reading.published or reading.written}
    days = sorted((min(clock.days), at) for at, clock in found.items() if clock.days)
    anchors = [found[at] for at in dict.fromkeys((days[0][1], days[-1][1]))] if days else []
    for at in sorted(wanted - found.keys()):
        clock = found[at] = Clock(readings[at], dated=False, reason=None if days else _NO_ANCHOR)
        if not days:
            continue
        window = days_between(days[-1][0] - HALF_A_YEAR, days[0][0] + HALF_A_YEAR)
        if not window:
            clock.reason = _FAR_APART
            continue
        clock.clues = tuple(clue for anchor in anchors for clue in anchor.clues)
        clock.set_within(window)
    return found


def _told(reading: Reading) -> Clock:
    day = reading.published or reading.written or dt.date.min
    clue = next(_datelines(reading, day), None) or Clue(Place(reading.id, 0, 0), day.isoformat(), "published")
    return Clock(reading, True, frozenset([day.toordinal()]), (clue,))


def _datelines(reading: Reading, day: dt.date) -> Iterator[Clue]:
    """The words of the dateline; none where the day came with the article."""
    if reading.published is None:
        for time in reading.times:
            if time.value == day.isoformat() and time.rule in _DATED_BY:
                yield Clue(Place(reading.id, time.span.start, time.span.stop), time.span.text, "dateline")
