"""Words as link compares them: folded, stemmed, and weighted by how much they tell.

A weight is the information of a word in bits: how rarely it stands in a report of the daily press. It comes
from a list (``lexicon/link/everyday.tsv``) and not from the articles at hand, so that the likeness of two
articles depends on these two alone: not on what else came in, nor in which order.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

import Stemmer

from rawi.lexicon.folded import folded_rows
from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows

__all__ = ["KNOWN_WORDS", "RAREST", "WORD", "stem_of", "weight_of"]

RAREST = 6.0
"""Bits of a word that the list of everyday words does not hold."""

KNOWN_WORDS = 1 << 17
"""Words of which what was found is kept; names and misspellings make the number of all words endless."""

LEAST = 0.3
"""Bits of the most common words: they still tell a little about two texts that share many of them."""

WORD = re.compile(r"\d+(?:[.,٫]\d+)*|[^\W\d_]+")
"""A word or a figure of a folded text; a prefix written onto a figure is cut off."""

_STEMMER = Stemmer.Stemmer("arabic")
_ARTICLE = re.compile("^[وف]?(?:[بك]?ال|لل)(?=..)")
_PARTICLES = frozenset("وفلبك")


@lru_cache(KNOWN_WORDS)
def stem_of(word: str) -> str:
    """The light stem of a folded word: the particles written onto it cut off, then Snowball's Arabic stemmer.

    A letter that may be a particle or the word's own (``وزارة``, ``لجنة``) is cut off where the list of
    everyday words holds the rest and not the whole. A number in words is its figure: سبعة is ``7``.
    """
    if word in _cardinals():
        return _cardinals()[word]
    stem = _snowball(_ARTICLE.sub("", word) if len(word) > 4 else word)
    if len(word) > 3 and word[0] in _PARTICLES and stem not in _bits():
        rest = _snowball(word[1:])
        if rest in _bits() or (word[0] == "و" and len(word) > 4):
            return rest
    return stem


def _snowball(word: str) -> str:
    stem: str = _STEMMER.stemWord(word)
    return stem or word


@cache
def _cardinals() -> Mapping[str, str]:
    """Figures by number words; one is left out, which is a pronoun and an adjective too."""
    kinds = ("cardinal", "teen")
    numbers = ((row["entry"], row["value"]) for row in rows("dates/words.tsv") if row["kind"] in kinds)
    return {fold(word): value for word, value in numbers if 1 < int(value) < 1000}


@cache
def _bits() -> Mapping[str, float]:
    found: dict[str, float] = {}
    for _, row in folded_rows("link/everyday.tsv"):
        stem = _snowball(_ARTICLE.sub("", row["word"]))
        bits = max(float(row["bits"]), LEAST)
        found[stem] = min(bits, found.get(stem, RAREST))
    return found


@lru_cache(KNOWN_WORDS)
def weight_of(stem: str) -> float:
    """How much a stem tells, in bits, between 0.3 and 6."""
    if len(stem) == 1:
        return LEAST
    return _bits().get(stem, RAREST)
