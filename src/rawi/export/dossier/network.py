"""Who spoke to whom, and who spoke of whom: counted over a story and drawn as arcs beside a column of names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from rawi.export.dossier.entries import Entry
from rawi.export.dossier.linked import Linked
from rawi.lexicon.letters import fold
from rawi.link import Identity
from rawi.link.offices import is_counterpart
from rawi.link.titled import actors_by_id, name_of
from rawi.model import Actor, ActorKind

__all__ = ["Arc", "Network", "Node", "Tie", "network"]

WIDTH = 360
ROW = 26
MOST_NODES = 14
NAME_HALF = 80
LONGEST_NAME = 28
MOST_ARCS = 28
"""Width, height of a row, names at most, half the width of a name, its letters at most, arcs drawn at most."""

_NAMED = (ActorKind.PERSON, ActorKind.STATE, ActorKind.INSTITUTION, ActorKind.ALLIANCE)
"""Kinds that are spoken to and of; a medium that is told passes it on."""


@dataclass(frozen=True, slots=True)
class Tie:
    """Somebody speaks to (``to``) or of somebody else, and the entries that say so."""

    one: str
    other: str
    to: bool
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """A name in the column, cut where it is long, and the middle of its row."""

    name: str
    shown: str
    y: int


@dataclass(frozen=True, slots=True)
class Arc:
    """A tie as drawn: the number of the tie, the path, the width of its line."""

    tie: int
    path: str
    width: float


@dataclass(frozen=True, slots=True)
class Network:
    """Ties, those with most entries first, and the picture: speaking to on the right, speaking of on the left."""

    ties: tuple[Tie, ...]
    nodes: tuple[Node, ...]
    arcs: tuple[Arc, ...]
    left_out: int
    height: int

    width: int = WIDTH


def network(entries: Sequence[Entry], page: Linked) -> Network | None:
    """The ties among the actors of some statements; None where nobody speaks to or of another."""
    actors = actors_by_id(page.links.identities)
    found: dict[tuple[str, str, bool], list[Entry]] = {}
    for entry in entries:
        for key in dict.fromkeys(_ties(entry, actors)):
            found.setdefault(key, []).append(entry)
    ties = [Tie(*key, tuple(own)) for key, own in found.items()]
    ties.sort(key=lambda tie: (-len(tie.entries), not tie.to, tie.one, tie.other))
    names = _names(ties)
    drawn = names[:MOST_NODES]
    nodes = tuple(Node(name, _cut(name), ROW // 2 + at * ROW) for at, name in enumerate(drawn))
    if len(nodes) < 2:
        return None
    arcs = tuple(islice(_arcs(ties, {node.name: node.y for node in nodes}), MOST_ARCS))
    return Network(tuple(ties), nodes, arcs, len(names) - len(drawn), ROW * len(nodes))


def _ties(entry: Entry, actors: Mapping[str, Identity]) -> Iterator[tuple[str, str, bool]]:
    speaker, addressee = entry.statement.speaker, entry.statement.addressee
    if speaker is None:
        return
    one = name_of(speaker.actor, actors)
    to = name_of(addressee.actor, actors) if addressee and _is_named(addressee.actor) else None
    if to and to != one:
        yield one, to, True
    for actor in _mentioned(entry):
        other = name_of(actor, actors)
        if other not in (one, to):
            yield one, other, False


def _mentioned(entry: Entry) -> Iterator[Actor]:
    """The actors whose names stand in a content, each by a form that no other actor of the article has."""
    content = fold(entry.statement.content.text)
    forms = [(actor, _forms(actor)) for actor in entry.analysis.actors if _is_named(actor)]
    shared = Counter(form for _, own in forms for form in own)
    for actor, own in forms:
        if any(shared[form] == 1 and _pattern(form).search(content) for form in own):
            yield actor


def _is_named(actor: Actor) -> bool:
    return actor.kind in _NAMED and not is_counterpart(actor.name)


def _forms(actor: Actor) -> frozenset[str]:
    return frozenset(map(fold, (actor.name, *actor.mentions)))


@cache
def _pattern(form: str) -> re.Pattern[str]:
    """A name as a word, also behind و, ف, ل, ب; لل stands for ل and ال."""
    bare = re.escape(form)
    joined = f"|لل{re.escape(form[2:])}" if form.startswith("ال") else ""
    return re.compile(rf"(?<!\w)[وف]?(?:[لبك]?{bare}{joined})(?!\w)")


def _names(ties: Iterable[Tie]) -> list[str]:
    """Names by how often they stand in a tie, speaking counted above being spoken of."""
    weight: Counter[str] = Counter()
    for tie in ties:
        weight[tie.one] += 3 * len(tie.entries) if tie.to else 2 * len(tie.entries)
        weight[tie.other] += 2 * len(tie.entries) if tie.to else len(tie.entries)
    return sorted(weight, key=lambda name: (-weight[name], name))


def _cut(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else name[:LONGEST_NAME].rsplit(" ", 1)[0] + "…"


def _arcs(ties: Sequence[Tie], rows: Mapping[str, int]) -> Iterator[Arc]:
    """From the speaker's row a little above its middle to the other's a little below, the wider the farther."""
    for number, tie in enumerate(ties, 1):
        if tie.one in rows and tie.other in rows:
            start, stop = rows[tie.one] - 4, rows[tie.other] + 4
            side = 1 if tie.to else -1
            edge = WIDTH // 2 + side * NAME_HALF
            bow = edge + side * min(96, 28 + abs(stop - start) * 2 // 5)
            path = f"M{edge} {start}C{bow} {start} {bow} {stop} {edge + side * 5} {stop}"
            yield Arc(number, path, min(4.5, 1 + 0.5 * (len(tie.entries) - 1)))
