"""A folded text that remembers where each of its characters stood in the original."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from rawi.lexicon.letters import DROPPED, PRESENTATION, fold

__all__ = ["Folded", "fold_with_offsets"]


@dataclass(frozen=True, slots=True)
class Folded:
    """``text`` is the folded spelling; ``source`` the original; ``offsets`` maps the first into the second.

    ``offsets`` is None where both have the same length and every character kept its place.
    """

    text: str
    source: str
    offsets: tuple[int, ...] | None

    def start(self, at: int) -> int:
        """The original offset of the folded character ``at`` (the end of the text for the last)."""
        if self.offsets is None:
            return at
        return self.offsets[at] if at < len(self.offsets) else len(self.source)

    def stop(self, at: int) -> int:
        """The original offset after the folded range that ends before ``at``, vowel marks included."""
        if self.offsets is None or at == 0:
            return at
        stop = self.offsets[at - 1] + 1
        while stop < len(self.source) and unicodedata.category(self.source[stop]) == "Mn":
            stop += 1
        return stop


def fold_with_offsets(text: str) -> Folded:
    """Fold ``text`` and keep the way back; a text with nothing to drop takes one pass at full speed."""
    folded = fold(text)
    if len(folded) == len(text) and not DROPPED.search(text):
        return Folded(folded, text, None)
    kept: list[int] = []
    if PRESENTATION.search(text):
        for at, char in enumerate(text):
            kept.extend([at] * len(fold(char)))
        return Folded("".join(map(fold, text)), text, tuple(kept))
    start = 0
    for dropped in DROPPED.finditer(text):
        kept.extend(range(start, dropped.start()))
        start = dropped.end()
    kept.extend(range(start, len(text)))
    return Folded(folded, text, tuple(kept))
