"""Noun phrases that name somebody: where they begin and end, and what is title and what is name in them."""

from __future__ import annotations

from dataclasses import dataclass

from rawi.lexicon.gazetteer import Entry
from rawi.model import ActorKind

__all__ = ["OUTSIDE", "Phrase"]

OUTSIDE = (-1, False)
"""The answer of one of several questions that a word is no part of a phrase, whatever those behind would say."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase for an actor, as half-open ranges of token numbers.

    ``skip`` counts the characters of the first token that belong to a preposition or conjunction written onto
    it. ``head`` is the folded word it is built on; ``title`` and ``name`` are its description and its proper
    name, ``office`` a second description behind the name; ``parts`` the phrases it coordinates. ``sure`` is
    False where only its place makes it a name.
    """

    first: int
    last: int
    kind: ActorKind
    head: str = ""
    title: tuple[int, int] | None = None
    name: tuple[int, int] | None = None
    office: tuple[int, int] | None = None
    entity: Entry | None = None
    gender: str = ""
    skip: int = 0
    definite: bool = True
    sure: bool = True
    source: bool = False
    parts: tuple[Phrase, ...] = ()
    possessive: str = ""

    @property
    def noun(self) -> str:
        """The first word of the head, folded: متحدث of متحدث باسم."""
        return self.head.split(" ")[0]
