"""Words as link compares them: folded, stemmed, and weighted by how much they tell.

A weight is the information of a word in bits: how rarely it stands in a report of the daily press. It comes
from a list (``lexicon/link/everyday.tsv``) and not from the articles at hand, so that the likeness of two
articles depends on these two alone: not on what else came in, nor in which order.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

import Stemmer

from rawi.lexicon.folded import folded_rows

__all__ = ["RAREST", "WORD", "stem_of", "weight_of"]

RAREST = 6.0
"""Bits of a word that the list of everyday words does not hold."""

LEAST = 0.3
"""Bits of the most common words: they still tell a little about two texts that share many of them."""

WORD = re.compile(r"\d+(?:[.,٫]\d+)*|[^\W\d_]+")
"""A word or a figure of a folded text; a prefix written onto a figure is cut off."""

_STEMMER = Stemmer.Stemmer("arabic")


@cache
def stem_of(word: str) -> str:
    """The light stem of a folded word (Snowball's Arabic stemmer), folded again."""
    stem: str = _STEMMER.stemWord(word)
    return stem or word


@cache
def _bits() -> Mapping[str, float]:
    found: dict[str, float] = {}
    for _, row in folded_rows("link/everyday.tsv"):
        stem = stem_of(row["word"])
        bits = max(float(row["bits"]), LEAST)
        found[stem] = min(bits, found.get(stem, RAREST))
    return found


def weight_of(stem: str) -> float:
    """How much a stem tells, in bits, between 0.3 and 6."""
    if len(stem) == 1:
        return LEAST
    return _bits().get(stem, RAREST)
