"""Words and signs of a text, in order, with folded spellings and offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rawi.lexicon.letters import bare, fold

__all__ = ["Token", "tokens_of"]

_TOKEN = re.compile(r"\d+(?:[.,٫٬]\d+)+|[\w\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c\u200d]+|\S")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a sign: its offsets in the text, its letters without marks, and its folded spelling."""

    start: int
    stop: int
    bare: str
    folded: str
    is_word: bool


def tokens_of(text: str, start: int = 0, stop: int | None = None) -> list[Token]:
    """The tokens of ``text[start:stop]``; offsets count from the beginning of ``text``."""
    found = []
    for match in _TOKEN.finditer(text, start, len(text) if stop is None else stop):
        word = bare(match.group())
        if word:
            found.append(
                Token(match.start(), match.end(), word, fold(word), word[0].isalnum() or word[0] == "_")
            )
    return found
