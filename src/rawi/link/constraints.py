"""Unknown days and what is told of them: constraints over small sets of days, narrowed until nothing moves.

Two kinds of constraint stand here: an expression that comes to a day as the day it is counted from moves on,
and one day that is not before another. Both are closed under taking the lesser of two solutions (max too), as
long as a later day of writing never means an earlier day. For such constraints arc consistency decides: where
no set is empty, the least and the greatest value of each are parts of solutions (P. Jeavons, M. Cooper,
"Tractable constraints on ordered domains", Artificial Intelligence 79, 1995). So one value left is the only
one, and a value in between is tried by itself.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from rawi.link.event_model import Clue

__all__ = ["Days", "Network"]

Days = tuple[int, int]
"""A half-open interval of days, as proleptic ordinals."""

Domain = frozenset[int] | None
"""The days that are left, or None where nothing bounds them yet."""

WIDEST = 800
"""Days of an interval that is still spelt out; a longer one, such as a decade, bounds nothing here."""


MOST_CLASHES = 32
"""Contradictions in one story that are still looked into."""

MOST_TRIED = 20_000
"""Steps of trying days one by one in one story."""

LAST = 1 << 30


class _Step(NamedTuple):
    """An unknown, its days before it was narrowed, and the number of the constraint that did; None on trial."""

    unknown: int
    before: Domain
    number: int | None


@dataclass(frozen=True, slots=True, eq=False)
class _Constraint:
    """``one`` and ``other`` are unknowns. With a table: for each day of ``one`` the days that ``other`` lies in;
    without: ``one`` is not after ``other``."""

    one: int
    other: int
    table: Mapping[int, Days] | None
    clues: tuple[Clue, ...]


@dataclass(slots=True, eq=False)
class Network:
    """Unknown days by number, the constraints among them, and which of those narrowed which."""

    domains: list[Domain] = field(default_factory=list)
    clues: list[tuple[Clue, ...]] = field(default_factory=list)
    clashes: dict[int, tuple[Clue, ...]] = field(default_factory=dict)
    _constraints: list[_Constraint] = field(default_factory=list)
    _touching: list[list[int]] = field(default_factory=list)
    _steps: list[_Step] = field(default_factory=list)
    _tried: int = 0
    _steps_of: list[list[int]] = field(default_factory=list)

    def unknown(self, domain: Domain = None, clues: Iterable[Clue] = ()) -> int:
        """A new unknown; ``clues`` are the words that bound it from the outset."""
        self.domains.append(domain)
        self.clues.append(tuple(clues))
        self._touching.append([])
        self._steps_of.append([])
        return len(self.domains) - 1

    def bound(self, unknown: int, days: Iterable[int], clues: Iterable[Clue]) -> None:
        """One unknown lies among these days."""
        known, days = self.domains[unknown], frozenset(days)
        left = days if known is None else known & days
        if not left:
            self.clashes[unknown] = (*self.clues[unknown], *clues)
        self.domains[unknown] = left
        self.clues[unknown] = (*self.clues[unknown], *clues)

    def relate(self, one: int, other: int, table: Mapping[int, Days] | None, clues: Iterable[Clue] = ()) -> None:
        """By ``table`` the one day gives the days in which the other lies; by None the one is not after it."""
        self._constraints.append(_Constraint(one, other, table, tuple(clues)))
        for unknown in (one, other):
            self._touching[unknown].append(len(self._constraints) - 1)

    def settle(self) -> None:
        """Narrow all unknowns as far as they go; those that nothing fits end as clashes, with None.

        After MOST_CLASHES of them it gives up, and nothing is known of any.
        """
        for _ in range(MOST_CLASHES):
            for unknown in self.clashes:
                self.domains[unknown] = None
            clash = self._narrow(sorted(range(len(self._constraints)), key=self._vagueness))
            if clash is None:
                return
            self._undo(0)
            self._fail(clash)
        self.domains = [None] * len(self.domains)

    def fits(self, unknown: int, day: int) -> bool:
        """Whether a day is part of a solution; to be asked when all is settled.

        After MOST_TRIED steps it is taken to be: nothing has excluded it so far.
        """
        if self._tried > MOST_TRIED:
            return True
        done = len(self._steps)
        self._take(unknown, frozenset([day]), None)
        clash = self._narrow(self._touching[unknown])
        self._tried += len(self._steps) - done
        self._undo(done)
        return clash is None

    def proof(self, unknown: int) -> tuple[Clue, ...]:
        """The words that bound an unknown, and those that had bound what bounds it when they did."""
        found: dict[Clue, None] = dict.fromkeys(self.clues[unknown])
        known, waiting = {unknown}, [-at for at in self._steps_of[unknown]]
        heapify(waiting)
        while waiting:
            at = -heappop(waiting)
            number = self._steps[at].number
            if number is None:
                continue
            constraint = self._constraints[number]
            found.update(dict.fromkeys(constraint.clues))
            for other in {constraint.one, constraint.other} - known:
                known.add(other)
                found.update(dict.fromkeys(self.clues[other]))
                for step in self._steps_of[other]:
                    if step < at:
                        heappush(waiting, -step)
        return tuple(found)

    def _vagueness(self, number: int) -> tuple[int, int]:
        """What tells most is applied first, so that a proof leans on it and on little else."""
        table = self._constraints[number].table
        return (len(set(table.values())), number) if table is not None else (LAST, number)

    def _fail(self, number: int) -> None:
        """Nothing fits: the clock of the article is not to be trusted, or, without one, both days."""
        constraint = self._constraints[number]
        both = (constraint.one,) if constraint.table is not None else (constraint.one, constraint.other)
        for unknown in both:
            self.clashes[unknown] = (*self.clues[unknown], *constraint.clues)

    def _narrow(self, numbers: Iterable[int]) -> int | None:
        """Apply constraints until nothing moves; the number of one that nothing fits, or None."""
        waiting = deque(numbers)
        queued = set(waiting)
        while waiting:
            number = waiting.popleft()
            queued.discard(number)
            constraint = self._constraints[number]
            if constraint.one in self.clashes or constraint.other in self.clashes:
                continue
            for unknown, domain in self._left(constraint):
                if domain == self.domains[unknown]:
                    continue
                if not domain:
                    return number
                self._take(unknown, domain, number)
                more = [other for other in self._touching[unknown] if other != number and other not in queued]
                waiting += more
                queued.update(more)
        return None

    def _take(self, unknown: int, domain: Domain, number: int | None) -> None:
        self._steps_of[unknown].append(len(self._steps))
        self._steps.append(_Step(unknown, self.domains[unknown], number))
        self.domains[unknown] = domain

    def _undo(self, done: int) -> None:
        while len(self._steps) > done:
            step = self._steps.pop()
            self._steps_of[step.unknown].pop()
            self.domains[step.unknown] = step.before

    def _left(self, constraint: _Constraint) -> Iterator[tuple[int, Domain]]:
        one, other = self.domains[constraint.one], self.domains[constraint.other]
        if constraint.table is not None:
            if one is not None:
                yield from zip((constraint.one, constraint.other), _by_table(constraint.table, one, other), strict=True)
        elif one and other:
            last, first = max(other), min(one)
            yield constraint.one, frozenset(day for day in one if day <= last)
            yield constraint.other, frozenset(day for day in other if day >= first)


def _by_table(table: Mapping[int, Days], one: frozenset[int], other: Domain) -> tuple[Domain, Domain]:
    """What a table leaves of the day it is counted from, and of the day it comes to."""
    left, reached, bounded = set[int](), set[int](), other is not None
    for day in one:
        start, stop = table.get(day, (0, 0))
        inside = _inside(start, stop, other)
        if inside or (other is None and start < stop):
            left.add(day)
            reached.update(inside)
            bounded = bounded or bool(inside)
    return frozenset(left), frozenset(reached) if bounded or not left else None


def _inside(start: int, stop: int, other: Domain) -> Iterable[int]:
    """The days of an interval that are left; none of one too wide to be spelt out where nothing bounds them."""
    if other is None:
        return range(start, stop) if stop - start <= WIDEST else ()
    if stop - start == 1:
        return (start,) if start in other else ()
    if stop - start > len(other):
        return [day for day in other if start <= day < stop]
    return [day for day in range(start, stop) if day in other]
