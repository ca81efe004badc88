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
    """One statement of a document, as it stands before its records are frozen.

    ``number`` and ``parent`` count the document's statements from 0. Each ``via`` has the phrase that names it beside
    the cue, or None where it is named elsewhere. ``day`` is None where nothing in the text decides it.
    """

    draft: Draft
    sentence: Sentence
    number: int
    parent: int | None
    speaker: Record | None
    addressee: Record | None
    via: tuple[tuple[Record, Phrase | None], ...]
    day: Day | None
