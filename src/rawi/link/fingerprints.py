"""Sentences that may be alike, without comparing each with each: MinHash and locality-sensitive bands.

Broder's min-wise independent permutations (1997) over pairs of neighbouring stems, by rensa; sentences that
agree on all values of one band fall into one bucket.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from rensa import RMinHash

__all__ = ["LEAST_WORDS", "bands_of"]

BANDS = 16
ROWS = 3
SEED = 2021
LEAST_WORDS = 7
"""Words that a sentence needs before its likeness to another says anything."""


def bands_of(stems: Sequence[str]) -> Iterator[tuple[int, ...]]:
    """The bucket keys of one sentence: two whose pairs of stems agree by half meet in one of them 9 times in 10."""
    sketch = RMinHash(BANDS * ROWS, SEED)
    sketch.update([f"{one} {other}" for one, other in pairwise(stems)])
    digest = sketch.digest()
    for band in range(BANDS):
        yield (band, *digest[band * ROWS : band * ROWS + ROWS])
