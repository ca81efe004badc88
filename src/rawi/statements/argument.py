"""One piece of what stands behind a reporting word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rawi.names.phrase import Phrase

__all__ = ["Argument", "Kind"]

Kind = Literal["np", "word", "pp", "that", "quote", "comma", "time", "again", "occasion", "clause"]


@dataclass(frozen=True, slots=True)
class Argument:
    """One piece behind a cue: its tokens, the preposition before it, and where content would begin.

    ``whole`` is the phrase that the same word makes when its first letter is its own (بايدن, not ب and ايدن).
    """

    kind: Kind
    first: int
    last: int
    marker: str = ""
    phrase: Phrase | None = None
    content: int = -1
    whole: Phrase | None = None
    head: str = ""
