"""Words and signs of a text, in order, with folded spellings and offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rawi.lexicon.letters import DROPPED, fold

__all__ = ["Token", "tokens_of"]

_MARK = "\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c\u200d"
_NUMBER = r"\d+(?:[.,٫٬]\d+)+"
_WORD = rf"[^\W_][^\W_{_MARK}]*(?:[{_MARK}]+[^\W_]*)*"
_ESCAPED = r"&?#1[78][17];|&quot;"
_DOUBLED = "([\"«»“”])\\1|''|//|\\.\\.+"
_TOKEN = re.compile(rf"{_NUMBER}|{_WORD}|{_ESCAPED}|{_DOUBLED}|[^\s\w#]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a sign: its offsets in the text, its letters without marks, and its folded spelling."""

    start: int
    stop: int
    bare: str
    folded: str
    is_word: bool


def tokens_of(text: str) -> list[Token]:
    """The tokens of ``text`` in order; hash signs, underscores and invisible controls are passed over."""
    found = []
    for match in _TOKEN.finditer(text):
        bare, folded = _spellings(match.group(1) or match.group())
        if bare:
            found.append(Token(match.start(), match.end(), bare, folded, bare[0].isalnum()))
    return found


@lru_cache(maxsize=1 << 16)
def _spellings(word: str) -> tuple[str, str]:
    bare = DROPPED.sub("", word)
    return bare, fold(bare)
