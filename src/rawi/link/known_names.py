"""The names under which actors appear in documents: each id with all that the articles tell of it."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from rawi.lexicon.letters import fold
from rawi.link.rarity import WORD, stem_of
from rawi.link.reading import Reading
from rawi.link.states import bodies_in, states_in
from rawi.model import Actor, ActorKind

__all__ = ["KnownName", "known_names"]

_COMPOUND = re.compile(r"\b(عبد) (?=ال)")
"""عبد الله is one name in two words: who shares it shares a given name only."""

LEAST_TITLE = 3
"""Letters of a title; fewer are a particle written onto the name."""


@dataclass(slots=True, eq=False)
class KnownName:
    """One id that actors have inside documents (its kind and its folded name), over all articles.

    ``bodies`` are the lexicon's ids of what it names, ``states`` those that its mentions point to; ``titles``
    tell what it is called besides, on which days and in which articles.
    """

    id: str
    kind: ActorKind
    name: str
    words: tuple[str, ...]
    stems: frozenset[str]
    bodies: frozenset[str]
    states: set[str] = field(default_factory=set)
    spellings: Counter[str] = field(default_factory=Counter)
    titles: dict[str, list[tuple[dt.date | None, str]]] = field(default_factory=lambda: defaultdict(list))
    articles: list[str] = field(default_factory=list)

    def add(self, actor: Actor, reading: Reading) -> None:
        """Take in what one document tells."""
        self.articles.append(reading.id)
        self.spellings[actor.name] += 1
        for mention in (actor.name, *actor.mentions):
            self.states |= states_in(mention) if self.kind is not ActorKind.STATE else states_in(self.name)
            title = mention.removesuffix(actor.name).strip(" ،,#")
            if len(title) >= LEAST_TITLE and title != mention:
                self.titles[title].append((reading.published, reading.id))


def known_names(readings: Iterable[Reading]) -> Mapping[str, KnownName]:
    """All names by id, in order of the articles."""
    found: dict[str, KnownName] = {}
    for reading in readings:
        for actor in reading.actors:
            if actor.id not in found:
                found[actor.id] = _named(actor)
            found[actor.id].add(actor, reading)
    return found


def _named(actor: Actor) -> KnownName:
    words = tuple(_COMPOUND.sub(r"\1", " ".join(WORD.findall(fold(actor.name)))).split())
    stems = frozenset(map(stem_of, words))
    return KnownName(actor.id, actor.kind, actor.name, words, stems, bodies_in(actor.name))
