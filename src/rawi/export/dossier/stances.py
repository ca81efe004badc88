"""Positions over a story: a table of what each actor wants of whom, and a picture of when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from rawi.export.dossier.entries import Entry
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
MOST_LANES = 12
MOST_DAYS = 6
"""Width of the picture and of its names, height of its head, a dot's room; lanes and days shown at most."""


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
    """Lanes over days; the columns run from right to left, what has no day stands in the last."""

    height: int
    lanes: tuple[Lane, ...]
    columns: tuple[tuple[int, dt.date | None], ...]
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
    """Dots in lanes: a day's dots fill their column from the right, row by row."""
    columns = _columns(actors)
    room = (WIDTH - NAMES) // len(columns)
    per_row = max(1, room // DOT - 1)
    lanes, y = [], TOP
    for actor in actors[:MOST_LANES]:
        lane = _lane(actor, y, columns, room, per_row)
        lanes.append(lane)
        y += lane.height
    heads = tuple((WIDTH - NAMES - room * at - room // 2, day) for at, day in enumerate(columns))
    return Picture(y + 6, tuple(lanes), heads, len(actors) - len(lanes))


def _columns(actors: Sequence[Actor]) -> list[dt.date | None]:
    """The days on which positions begin, the last ones where there are too many, and None for no day."""
    days = {stance.position.since for actor in actors[:MOST_LANES] for stance in actor.stances}
    known = sorted(day for day in days if day)[-MOST_DAYS:]
    return [*known, *((None,) if len(known) < len(days) else ())]


def _lane(actor: Actor, y: int, columns: Sequence[dt.date | None], room: int, per_row: int) -> Lane:
    placed: list[Dot] = []
    rows = 1
    for at, day in enumerate(columns):
        own = [one for one in actor.stances if _column_of(one, columns) == day]
        right = WIDTH - NAMES - room * at - DOT
        for nth, stance in enumerate(own):
            placed.append(Dot(right - nth % per_row * DOT, y + 12 + nth // per_row * DOT, stance))
        rows = max(rows, -(-len(own) // per_row))
    return Lane(actor.name, y, 11 + rows * DOT, tuple(placed))


def _column_of(stance: Stance, columns: Sequence[dt.date | None]) -> dt.date | None:
    """Its day, or None where it has none or one that is not shown."""
    return stance.position.since if stance.position.since in columns else None
