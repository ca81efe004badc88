"""The calendar of one story: what its articles together decide of its days.

Unknown are the days of events and the own days of articles that came without one. What the articles tell is
laid down as constraints (``constraints``); one day left is the day, a few are candidates, and nothing is chosen
among them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rawi.link.clocks import Clock, days_between
from rawi.link.constraints import Network
from rawi.link.event_model import ArticleDay, Clue, Dating
from rawi.link.gathering import Gathered
from rawi.link.order import orders_among
from rawi.link.reading import Reading
from rawi.link.told import Told
from rawi.model import Grain, Status, Time, When

__all__ = ["MOST_CANDIDATES", "Calendar"]

MOST_CANDIDATES = 8
"""Days that are still listed where several fit: a month has five Thursdays, a week seven days."""

MOST_PROOF = 24
"""Words that are listed as proof."""

ROUNDS = 3
"""How often a day that was found may bound the clock of one more article."""

YEAR = 366

_CONTRADICTED = "the words that tell the day exclude each other"
_CONTESTED = "another telling of what seems the same event is on another day"
_UNTOLD = "no article tells its day"
_UNBELIEVED = "the day told lies on the other side of the article than the words say"
_MANY = "too many days fit"
_SEVERAL = "several days fit"


class Calendar:
    """The days of one story, settled when it is made; by the numbers of its events and articles."""

    def __init__(self, members: Mapping[int, Reading], clocks: Mapping[int, Clock], events: Sequence[Gathered]) -> None:
        self._clocks, self._events, self._members = clocks, events, members
        self._rank = {reading.id: at for at, reading in members.items()}
        self._orders = tuple(orders_among(members, events))
        for _ in range(ROUNDS):
            self._settle()
            if not self._bound_more():
                break

    def of_event(self, number: int) -> Dating:
        """What is decided of the day of an event."""
        event, unknown = self._events[number], self._of_event[number]
        own = self._own(event)
        times = [time for told in event.joined.tellings for time in told.times]
        if unknown in self._network.clashes:
            return Dating(None, (), self._proof((*own, *self._network.clashes[unknown])), _CONTRADICTED)
        days = self._network.domains[unknown]
        decided = any(time.value for time in times)
        if event.contested and not decided:
            return Dating(None, (), self._proof(own), _CONTESTED)
        proof = self._proof((*own, *self._network.proof(unknown)))
        if days is not None and len(days) == 1:
            return Dating(_one_day(min(days)), (), proof)
        if not times:
            return Dating(None, (), (), _UNTOLD)
        if not any(time.grain is Grain.DAY for time in times):
            return self._wider(event, proof)
        return self._several(unknown, proof, self._why(event, times))

    def _own(self, event: Gathered) -> list[Clue]:
        """The words that date it; in a story of many articles each wording once."""
        found = [self._clocks[told.at].clue(time) for told in event.joined.tellings for time in told.times]
        return found if len(found) <= MOST_PROOF // 2 else list({clue.text: clue for clue in reversed(found)}.values())

    def of_articles(self) -> Iterator[ArticleDay]:
        """The own days of the articles that came without one, where anything is decided or contradicts itself."""
        for at, clock in sorted(self._clocks.items()):
            if clock.reading.published is not None:
                continue
            unknown = self._of_clock[at]
            if unknown in self._network.clashes:
                clues = self._proof(self._network.clashes[unknown])
                yield ArticleDay(clock.reading.id, Dating(None, (), clues, _CONTRADICTED))
                continue
            days, proof = self._network.domains[unknown], self._proof(self._network.proof(unknown))
            if days is not None and len(days) == 1 and clock.strict:
                yield ArticleDay(clock.reading.id, Dating(_one_day(min(days)), (), proof))
            elif not clock.strict:
                yield ArticleDay(clock.reading.id, Dating(None, (), proof, clock.reason))
            else:
                dating = self._several(unknown, proof, _MANY)
                if dating.candidates:
                    yield ArticleDay(clock.reading.id, dating)

    def _settle(self) -> None:
        self._network = network = Network()
        self._of_clock = {at: network.unknown(clock.days, clock.clues) for at, clock in sorted(self._clocks.items())}
        self._of_event = [network.unknown() for _ in self._events]
        for number, event in enumerate(self._events):
            for told in event.joined.tellings:
                self._tell(told, self._of_event[number])
        for order in self._orders:
            network.relate(self._of_event[order.first], self._of_event[order.then], None, (order.clue,))
        network.settle()

    def _tell(self, told: Told, day: int) -> None:
        """What one telling says of the day of its event."""
        clock, own = self._clocks[told.at], self._of_clock[told.at]
        silent = True
        for time in told.times:
            fixed, table = clock.told(time), clock.table(time)
            if fixed is not None and time.grain is not Grain.DECADE and _believed(told, fixed, clock):
                counted = clock.clues if time.anchor != "expression" else ()
                self._network.bound(day, range(*fixed), (clock.clue(time), *counted))
                silent = False
            elif table:
                silent = False
                self._network.relate(own, day, table, (clock.clue(time),))
                before = any(days[0] < at for at, days in table.items())
                after = any(days[0] > at for at, days in table.items())
                self._held_or_planned(told, own, day, before, after)
        if silent:
            self._held_or_planned(told, own, day, True, True)

    def _held_or_planned(self, told: Told, own: int, day: int, before: bool, after: bool) -> None:
        """A report is not written before what was held, nor after what is planned, where its words leave room."""
        if told.status is Status.HELD and before:
            self._network.relate(day, own, None)
        elif told.status is Status.PLANNED and after:
            self._network.relate(own, day, None)

    def _bound_more(self) -> bool:
        """Give a clock that nothing bounds the days around an event that its words count to."""
        found = False
        for number, event in enumerate(self._events):
            days = self._network.domains[self._of_event[number]]
            if days is None or len(days) != 1:
                continue
            (day,) = days
            for told in event.joined.tellings:
                clock = self._clocks[told.at]
                if clock.days is None and not event.contested and any(time.value is None for time in told.times):
                    clock.set_within(days_between(day - YEAR, day + YEAR))
                    found = True
        return found

    def _several(self, unknown: int, proof: tuple[Clue, ...], why: str) -> Dating:
        days = self._network.domains[unknown]
        if days is None or len(days) > MOST_CANDIDATES:
            return Dating(None, (), proof, why)
        fitting = tuple(dt.date.fromordinal(day) for day in sorted(days) if self._network.fits(unknown, day))
        return Dating(None, fitting, proof, _SEVERAL)

    def _wider(self, event: Gathered, proof: tuple[Clue, ...]) -> Dating:
        """The narrowest week, month or range that an article tells, where its clock leaves one."""
        found = sorted(self._wide(event), key=lambda when: (when.stop - when.start, when.start))
        if not found:
            return Dating(None, (), proof, self._why(event, [t for o in event.joined.tellings for t in o.event.times]))
        return Dating(found[0], (), proof)

    def _wide(self, event: Gathered) -> Iterator[When]:
        for told in event.joined.tellings:
            clock = self._clocks[told.at]
            left = self._network.domains[self._of_clock[told.at]] or frozenset()
            for time in told.times:
                table = clock.table(time)
                reached = {days for at, days in table.items() if at in left}
                fixed = clock.told(time)
                if fixed is not None:
                    reached = {fixed} if _believed(told, fixed, clock) else set()
                if len(reached) == 1:
                    ((start, stop),) = reached
                    yield When(dt.date.fromordinal(start), _day(stop), time.grain)

    def _why(self, event: Gathered, times: Sequence[Time]) -> str:
        if any(time.value for time in times):
            return _UNBELIEVED
        if any(self._clocks[told.at].unfit(time) for told in event.joined.tellings for time in told.times):
            return _CONTRADICTED
        reasons = [self._clocks[told.at].reason for told in event.joined.tellings]
        return next(filter(None, reasons), None) or next((t.reason for t in times if t.reason), None) or _MANY

    def _proof(self, clues: Iterable[Clue]) -> tuple[Clue, ...]:
        """In order of the articles, each once."""
        return tuple(
            sorted(dict.fromkeys(clues), key=lambda clue: (self._rank[clue.place.article], clue.place))[:MOST_PROOF]
        )


def _one_day(day: int) -> When:
    return When(dt.date.fromordinal(day), _day(day + 1), Grain.DAY)


def _day(ordinal: int) -> dt.date:
    """The day, or the last one of the calendar."""
    return dt.date.fromordinal(min(ordinal, dt.date.max.toordinal()))


def _believed(told: Told, days: tuple[int, int], clock: Clock) -> bool:
    """Not a day before the article for what it tells as planned, nor one after it for what was held.

    Such a day is that of another thing in the sentence. One day is left for articles that appear after midnight.
    """
    if not clock.days:
        return True
    if told.status is Status.HELD:
        return days[0] <= max(clock.days) + 1
    return told.status in (None, Status.CANCELLED) or days[1] >= min(clock.days)
