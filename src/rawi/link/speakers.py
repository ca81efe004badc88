"""Whether two articles credit the same speaker, however each of them names it.

A state, its institutions and those who speak for them are kin: one article credits موسكو with what another
credits to the foreign ministry or to its spokeswoman. Kin may report one act of saying; others may not.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rawi.lexicon.letters import fold
from rawi.link.rarity import KNOWN_WORDS, RAREST, WORD, stem_of, weight_of
from rawi.link.states import states_in
from rawi.model import Actor, ActorKind
from rawi.names.spelling import same_name

__all__ = ["Profile", "Relation", "profile_of", "relation"]


class Relation(StrEnum):
    """How two credited speakers stand to each other."""

    SAME = "same"
    KIN = "kin"
    OPEN = "open"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Profile:
    """What a document tells of an actor: its kind, its name in folded words and in stems, its states."""

    kind: ActorKind
    words: tuple[str, ...]
    stems: frozenset[str]
    states: frozenset[str]


@lru_cache(KNOWN_WORDS)
def profile_of(actor: Actor) -> Profile:
    """The profile of an actor of one document."""
    words = tuple(WORD.findall(fold(actor.name)))
    states = frozenset[str]().union(*(states_in(mention) for mention in (actor.name, *actor.mentions)))
    return Profile(actor.kind, words, frozenset(map(stem_of, words)), states)


@lru_cache(KNOWN_WORDS)
def relation(one: Profile, other: Profile) -> Relation:
    """How two speakers of different documents stand to each other.

    A name inside another is the same (``ماي``, ``تيريزا ماي``); two full names that share the surname alone
    are not. A foreign name may be spelt in several ways.
    """
    if _within(one.stems, other.stems):
        return Relation.SAME
    if one.kind is other.kind is ActorKind.PERSON and one.words and other.words and same_name(one.words, other.words):
        return Relation.SAME
    if one.states and other.states:
        return Relation.KIN if one.states & other.states else Relation.OTHER
    shared = sum(weight_of(stem) for stem in one.stems & other.stems)
    return Relation.KIN if shared >= RAREST else Relation.OPEN


def _within(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and (one <= other or other <= one)
