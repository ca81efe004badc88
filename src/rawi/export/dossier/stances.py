"""Positions over a story: a table of what each actor wants of whom, and a picture of when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from rawi.export.dossier.entries import Entry
from rawi.export.dossier.labels import day_month, month
from rawi.export.dossier.linked import Linked
from rawi.link import Position
from rawi.link.positions import ACTS, positions_among
from rawi.link.voices import Voices
from rawi.model import Act

__all__ = ["Actor", "Dot", "Lane", "Picture", "Stance", "Stances", "stances"]

WIDTH = 360
NAMES = 150
TOP = 26
DOT = 13
NO_DAY = "بلا يوم"
MOST_LANES = 12
MOST_COLUMNS = 6
"""Width of the picture and of its names, height of its head, a dot's room; lanes shown at most; columns from which
on a wider unit is taken."""

_FirstOf = Callable[[dt.date], dt.date]
_UNITS: tuple[tuple[_FirstOf, Callable[[dt.date], str]], ...] = (
    (lambda day: day, day_month),
    (lambda day: day.replace(day=1), month),
    (lambda day: day.replace(month=1, day=1), lambda day: str(day.year)),
)


@dataclass(frozen=True, slots=True)
class Stance:
    """A position and its entries; the first is that of the words shown."""

    number: int
    position: Position
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Actor:
    """An actor with its positions by day."""

    name: str
    side: str
    stances: tuple[Stance, ...]


@dataclass(frozen=True, slots=True)
class Dot:
    """A position in the picture, at its day."""

    x: int
    y: int
    stance: Stance


@dataclass(frozen=True, slots=True)
class Lane:
    """An actor's line in the picture: where it begins, how high it is."""

    name: str
    y: int
    height: int
    dots: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """Lanes over days, months or years from right to left; what has no day stands in the last column."""

    height: int
    lanes: tuple[Lane, ...]
    columns: tuple[tuple[int, str], ...]
    left_out: int

    width: int = WIDTH


@dataclass(frozen=True, slots=True)
class Stances:
    """The actors, those with most positions first, and the picture of the same."""

    actors: tuple[Actor, ...]
    picture: Picture

    @property
    def acts(self) -> tuple[Act, ...]:
        """The acts that occur, in the order of ``rawi.link.positions.ACTS``."""
        taken = {stance.position.act for actor in self.actors for stance in actor.stances}
        return tuple(act for act in ACTS if act in taken)

    @property
    def total(self) -> int:
        """How many positions there are."""
        return sum(len(actor.stances) for actor in self.actors)


def stances(voices: Voices, page: Linked, first: int) -> Stances | None:
    """The positions of a story, numbered from ``first``; None where nobody takes one."""
    found = [
        Stance(number, position, _entries(position, page))
        for number, position in enumerate(positions_among(voices), first)
    ]
    actors = [
        Actor(name, side, tuple(own))
        for (side, name), own in groupby(found, key=lambda one: (one.position.side, one.position.actor))
    ]
    actors.sort(key=lambda actor: (-len(actor.stances), actor.name))
    return Stances(tuple(actors), _picture(actors)) if actors else None


def _entries(position: Position, page: Linked) -> tuple[Entry, ...]:
    told = [page.entries[one.place.article, one.statement] for one in position.reports if one.statement]
    told.sort(key=lambda entry: entry.statement.content.text != position.content)
    return tuple(told)


def _picture(actors: Sequence[Actor]) -> Picture:
    """Dots in lanes: a column's dots fill it from the right, row by row."""
    shown = actors[:MOST_LANES]
    first_of, named, columns = _columns([one.position.since for actor in shown for one in actor.stances])
    room = (WIDTH - NAMES) // len(columns)
    lanes, y = [], TOP
    for actor in shown:
        lane = _lane(actor, y, [_of_column(actor, day, first_of) for day in columns], room)
        lanes.append(lane)
        y += lane.height
    heads = tuple(
        (WIDTH - NAMES - room * at - room // 2, named(day) if day else NO_DAY) for at, day in enumerate(columns)
    )
    return Picture(y + 6, tuple(lanes), heads, len(actors) - len(lanes))


def _columns(days: Sequence[dt.date | None]) -> tuple[_FirstOf, Callable[[dt.date], str], list[dt.date | None]]:
    """Days, months or years: the smallest by which columns are few, with their first days; None for no day."""
    known = {day for day in days if day}
    few = (unit for unit in _UNITS if len(set(map(unit[0], known))) <= MOST_COLUMNS)
    first_of, named = next(few, _UNITS[-1])
    return first_of, named, [*sorted(set(map(first_of, known))), *((None,) if None in days else ())]


def _of_column(actor: Actor, column: dt.date | None, first_of: _FirstOf) -> list[Stance]:
    return [one for one in actor.stances if (first_of(one.position.since) if one.position.since else None) == column]


def _lane(actor: Actor, y: int, cells: Sequence[Sequence[Stance]], room: int) -> Lane:
    per_row = max(1, room // DOT - 1)
    placed = [
        Dot(WIDTH - NAMES - room * at - DOT - nth % per_row * DOT, y + 12 + nth // per_row * DOT, stance)
        for at, cell in enumerate(cells)
        for nth, stance in enumerate(cell)
    ]
    rows = max(-(-len(cell) // per_row) for cell in cells)
    return Lane(actor.name, y, 11 + max(1, rows) * DOT, tuple(placed))
