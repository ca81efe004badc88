"""Sentences that may be alike, without comparing each with each: MinHash and locality-sensitive bands.

Broder's min-wise independent permutations (1997) over pairs of neighbouring stems, by rensa; sentences that
agree on all values of one band fall into one bucket.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import pairwise
from operator import eq

from rensa import RMinHash

__all__ = ["BANDS", "LEAST_WORDS", "agreement", "band_of", "sketch_of"]

BANDS = 16
ROWS = 3
SEED = 2021
LEAST_WORDS = 7
"""Words that a sentence needs before its likeness to another says anything."""

_BAND = ROWS * 4


def sketch_of(stems: Sequence[str]) -> bytes:
    """The MinHash of one sentence: its bands one after the other, four bytes a value."""
    sketch = RMinHash(BANDS * ROWS, SEED)
    sketch.update([f"{one} {other}" for one, other in pairwise(stems)])
    return array("I", sketch.digest()).tobytes()


def band_of(sketch: bytes, band: int) -> bytes:
    """One band of a sketch: two sentences whose pairs of stems agree by half share one of 16 nine times in ten."""
    return sketch[band * _BAND : (band + 1) * _BAND]


def agreement(one: bytes, other: bytes) -> float:
    """The share of values on which two sketches agree: an estimate of how many pairs of stems are shared (Jaccard)."""
    mine, theirs = memoryview(one).cast("I"), memoryview(other).cast("I")
    agreeing: int = sum(map(eq, mine, theirs))
    return agreeing / (BANDS * ROWS)
