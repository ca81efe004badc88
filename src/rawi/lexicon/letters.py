"""Folding: one spelling for what Arabic writers spell in several ways.

Hamza carriers, alef maqsura, ta marbuta, Persian look-alikes, digits, presentation forms, vowel marks,
tatweel and invisible controls are levelled, as in the orthographic normalisation common to Arabic
information retrieval (Larkey, Ballesteros and Connell 2002), here also over ``ئ`` and ``ؤ``.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["DROPPED", "LONGEST_LETTER", "PRESENTATION", "bare", "fold", "is_arabic_letter"]

_MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640"
_CONTROLS = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
DROPPED = re.compile(f"[{_MARKS}{_CONTROLS}]")
"""Code points that folding removes: vowel marks, Koranic signs, tatweel, invisible controls."""

LONGEST_LETTER = 3
"""Code points of the longest name of a Latin letter, as abbreviations spell them out: إتش, كيه."""

PRESENTATION = re.compile("[\ufb50-\ufdfb\ufe70-\ufefc]")
_LEVELLED = (
    ("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ٱ", "ا"), ("ى", "ي"), ("ی", "ي"), ("ئ", "ي"), ("ؤ", "و"),
    ("ة", "ه"), ("ہ", "ه"), ("ە", "ه"), ("ک", "ك"), ("\u00a0", " "), ("\u202f", " "),
    *((chr(0x0660 + digit), str(digit)) for digit in range(10)),
    *((chr(0x06F0 + digit), str(digit)) for digit in range(10)),
)  # fmt: skip


def bare(text: str) -> str:
    """The text without vowel marks, tatweel and invisible controls; letters stay as they are spelt."""
    return DROPPED.sub("", text)


def fold(text: str) -> str:
    """The folded spelling of ``text``: two spellings of one word fold to the same string.

    The result may be shorter than ``text``; ``rawi.segment`` keeps the offsets of both.
    """
    if PRESENTATION.search(text):
        text = unicodedata.normalize("NFKC", text)
    text = DROPPED.sub("", text)
    for letter, level in _LEVELLED:
        if letter in text:
            text = text.replace(letter, level)
    return text


def is_arabic_letter(char: str) -> bool:
    """Whether one code point is a letter of the Arabic alphabet, marks and digits excluded."""
    return "\u0620" <= char <= "\u064a" or "\u066e" <= char <= "\u06d3"
