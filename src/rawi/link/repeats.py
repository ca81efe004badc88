"""Sentences that an article tells twice: pages often hold a paragraph two times."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

__all__ = ["repeats_in"]

GRAM = 4
"""Words that are compared at a time."""

LEAST_WORDS = 8
LEAST_REPEATED = 0.8
"""Share of a sentence's runs of four words that one earlier sentence holds too."""

Range = tuple[int, int]


def repeats_in(stems: Sequence[str], sentences: Sequence[Range]) -> Iterator[tuple[int, int]]:
    """The numbers of the sentences that repeat an earlier one, each with that one's; linear in the words."""
    holder: dict[tuple[str, ...], int] = {}
    for number, (first, last) in enumerate(sentences):
        grams = [tuple(stems[at : at + GRAM]) for at in range(first, last - GRAM + 1)]
        if last - first >= LEAST_WORDS:
            holders = Counter(holder[gram] for gram in grams if gram in holder)
            earlier, shared = max(holders.items(), key=lambda item: (item[1], -item[0]), default=(0, 0))
            if shared >= LEAST_REPEATED * len(grams):
                yield number, earlier
                continue
        for gram in grams:
            holder.setdefault(gram, number)
