"""A statement in the making: token ranges and phrases, before actors are known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from rawi.lexicon.verbs import Reading
from rawi.names.cursor import Cursor
from rawi.names.phrase import Phrase
from rawi.segment.script import Script, Sentence

__all__ = ["Draft", "Manner", "Scene"]


class Manner(StrEnum):
    """How a statement is reported, which decides what it may do to its neighbours."""

    FINITE = "finite"
    PARTICIPLE = "participle"
    NOUN = "noun"
    SOURCE = "source"
    HEADLINE = "headline"


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence and what the rules may pass over in it.

    ``asides`` maps the first token of a calendar expression or a source phrase to the token after it.
    """

    script: Script
    sentence: Sentence
    asides: Mapping[int, int]
    surnames: frozenset[str]

    def cursor(self, stop: int) -> Cursor:
        """The script, read no further than token ``stop``."""
        return Cursor(self.script, stop, self.surnames)


@dataclass(frozen=True, slots=True)
class Draft:
    """``cue`` and ``content`` are half-open token ranges; ``clause`` is the first token of the cue's clause.

    ``speaker`` is None where the verb hides it; ``inner`` tells that the cue depends on a word before it
    (a complementizer, a relative), so that it belongs inside whatever content surrounds it. ``content_skip``
    counts the characters of a conjunction written onto the content's first word; ``told_pronoun`` tells that
    a pronoun stands for whoever was told (قالوا له, يطالبها).
    """

    cue: tuple[int, int]
    skip: int
    content: tuple[int, int]
    rule: str
    manner: Manner
    clause: int
    reading: Reading | None = None
    speaker: Phrase | None = None
    addressee: Phrase | None = None
    via: tuple[Phrase, ...] = ()
    inner: bool = False
    antecedent: Phrase | None = None
    opener: str = ""
    parent: int | None = None
    content_skip: int = 0
    told_pronoun: bool = False
