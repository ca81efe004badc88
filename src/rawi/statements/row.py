"""A draft with its actors and its day, before it is frozen into a statement."""

from __future__ import annotations

from dataclasses import dataclass

from rawi.names.phrase import Phrase
from rawi.names.registry import Record
from rawi.segment.script import Sentence
from rawi.statements.days import Day
from rawi.statements.draft import Draft

__all__ = ["Row"]


@dataclass(slots=True, eq=False)
class Row:
    """``number`` and ``parent`` count the document's statements from 0; a ``via`` may be named elsewhere."""

    draft: Draft
    sentence: Sentence
    number: int
    parent: int | None
    speaker: Record | None
    addressee: Record | None
    via: tuple[tuple[Record, Phrase | None], ...]
    day: Day | None
