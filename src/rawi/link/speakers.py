"""Whether two articles credit the same speaker, however each of them names it.

A state, its institutions and those who speak for them are kin: one article credits موسكو with what another
credits to the foreign ministry or to its spokeswoman. Kin may report one act of saying; others may not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from rawi.lexicon.letters import fold
from rawi.link.rarity import RAREST, WORD, stem_of, weight_of
from rawi.link.states import states_in
from rawi.model import Actor, ActorKind

__all__ = ["Profile", "Relation", "profile_of", "relation"]


class Relation(StrEnum):
    """How two credited speakers stand to each other."""

    SAME = "same"
    KIN = "kin"
    OPEN = "open"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Profile:
    """What a document tells of an actor: its kind, the stems of its name, the states its mentions point to."""

    kind: ActorKind
    stems: frozenset[str]
    skeletons: frozenset[str]
    states: frozenset[str]


@cache
def profile_of(actor: Actor) -> Profile:
    """The profile of an actor of one document."""
    words = WORD.findall(fold(actor.name))
    states = frozenset[str]().union(*(states_in(mention) for mention in (actor.name, *actor.mentions)))
    return Profile(actor.kind, frozenset(map(stem_of, words)), frozenset(map(_skeleton, words)), states)


@cache
def relation(one: Profile, other: Profile) -> Relation:
    """How two speakers of different documents stand to each other.

    A name inside another is the same (``ماي``, ``تيريزا ماي``); two full names that share the surname alone
    are not. Persons are also compared by the consonants that spellings of a foreign name agree on.
    """
    if _within(one.stems, other.stems):
        return Relation.SAME
    if one.kind is other.kind is ActorKind.PERSON and _within(one.skeletons, other.skeletons):
        return Relation.SAME
    if one.states and other.states:
        return Relation.KIN if one.states & other.states else Relation.OTHER
    shared = sum(weight_of(stem) for stem in one.stems & other.stems)
    return Relation.KIN if shared >= RAREST else Relation.OPEN


def _within(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and (one <= other or other <= one)


_WEAK = re.compile("[اويهء]")
_GUTTURAL = str.maketrans("غقكگ", "جججج")


def _skeleton(word: str) -> str:
    """The consonants of a folded name; ج, غ, ق and ك, by which writers render one foreign g, are level."""
    return _WEAK.sub("", word.translate(_GUTTURAL)) or word
