"""Whether a text is Arabic: by its letters, and against Persian, Urdu and Kurdish by its commonest words."""

from __future__ import annotations

import re
from functools import cache

from rawi.errors import NotArabic
from rawi.lexicon.letters import fold
from rawi.lexicon.tables import words

__all__ = ["arabic_share", "check_arabic", "marker_share", "sample"]

PART = 4_000
LEAST_LETTERS = 0.25
LEAST_BESIDE_CODE = 0.15
AN_ARTICLE = 400
"""Arabic letters; so many are an article even where a page's styles or scripts outnumber them."""

FEWEST_LETTERS = 3
"""Fewer are in no language: ``2013-02-15T10:30Z`` is figures, whoever wrote them."""

LEAST_MARKERS = 0.1
MOST_NEIGHBOURS = 0.03
ENOUGH_WORDS = 12
"""Below this many words the commonest ones prove nothing, and letters alone decide."""

_LETTERS = re.compile(r"[^\W\d_]+")
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdfb\ufe70-\ufefc]+")
_NEIGHBOURS = re.compile(
    "[\u0679\u067c\u067e\u0681\u0685\u0686\u0688\u0689\u0691\u0693-\u0696\u0698\u069a\u06a9\u06ab"
    "\u06af\u06b5\u06ba\u06bc\u06be\u06c1-\u06c8\u06cc-\u06d0\u06d2\u06d5]+"
)
"""Letters of Persian, Urdu, Pashto, Kurdish and Uighur that Arabic has not."""
_WORD = re.compile("[\u0621-\u064a]+")
_ARTICLE = ("ال", "وال", "بال", "فال", "كال", "لل", "ولل")


def sample(text: str) -> str:
    """A text short enough to count in: its beginning, middle and end, or all of it."""
    if len(text) <= 3 * PART:
        return text
    middle = len(text) // 2
    return text[:PART] + text[middle : middle + PART] + text[-PART:]


def arabic_share(text: str) -> float:
    """The share of Arabic letters among all letters, between 0 and 1; 0 where there are none."""
    letters = _count(_LETTERS, text)
    return min(_count(_ARABIC, text) / letters, 1.0) if letters else 0.0


def marker_share(text: str) -> float:
    """The share of words that carry the article or belong to the commonest of Arabic."""
    found = _WORD.findall(fold(text))
    common = _common()
    return sum(word.startswith(_ARTICLE) or word in common for word in found) / len(found) if found else 0.0


def check_arabic(text: str, name: str) -> None:
    """Raise NotArabic where ``text`` is in another language; foreign names in an Arabic one do no harm."""
    part = sample(text)
    if not _is_written_in_arabic(part):
        raise NotArabic(name, "not in Arabic", "Rawi reads Arabic only")
    if _is_neighbour(part):
        raise NotArabic(name, "in Arabic letters, but not in Arabic", "Rawi reads Arabic only")


def _is_written_in_arabic(text: str) -> bool:
    if text.strip() and _count(_LETTERS, text) < FEWEST_LETTERS:
        return True
    share = arabic_share(text)
    return share >= LEAST_LETTERS or (share >= LEAST_BESIDE_CODE and _count(_ARABIC, text) >= AN_ARTICLE)


def _is_neighbour(text: str) -> bool:
    neighbours = _count(_NEIGHBOURS, text) / max(_count(_ARABIC, text), 1)
    if len(_WORD.findall(text)) < ENOUGH_WORDS:
        return neighbours > 5 * MOST_NEIGHBOURS
    markers = marker_share(text)
    return markers < LEAST_MARKERS or (neighbours > MOST_NEIGHBOURS and markers < 2 * LEAST_MARKERS)


def _count(letters: re.Pattern[str], text: str) -> int:
    return sum(map(len, letters.findall(text)))


@cache
def _common() -> frozenset[str]:
    return frozenset(fold(word) for word in words("text/common.txt"))
