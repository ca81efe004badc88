"""Articles that may be on one event, without comparing each with each: an inverted index over telling words.

Each article is found by the few words that tell most about it and are rare among the articles at hand; of
those it shares such words with, the nearest are compared. The work grows with the articles, not with their
square, and what comes out depends on the set of articles, not on their order.
"""

from __future__ import annotations

import datetime as dt
import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rawi.link.rarity import weight_of

__all__ = ["candidates"]

KEYS = 16
"""Words by which an article is found."""

LEAST_BITS = 4.0
"""Bits a word needs to be a key."""

MOST_SHARING = 300
"""Articles that one key leads to, the nearest in time: a word of more is the day's, not a story's."""

NEAREST = 60
"""Articles that each article is compared with."""

WINDOW = dt.timedelta(days=3)
"""How far apart two articles on one event and its direct development are published."""

Pair = tuple[int, int]


def candidates(weights: Sequence[Mapping[str, float]], days: Sequence[dt.date | None]) -> Iterator[Pair]:
    """The pairs of articles (by number, smaller first, each once) that are worth comparing.

    ``weights`` are the articles' words with their weights, ``days`` their days of publication, in order of
    these; an article without a day is compared whatever the other's day.
    """
    keys = _keys(weights)
    sharing: dict[str, list[int]] = defaultdict(list)
    for at, words in enumerate(keys):
        for word in words:
            sharing[word].append(at)
    found: set[Pair] = set()
    for at, words in enumerate(keys):
        shared = _shared(at, words, keys, sharing)
        near = [other for other in shared if _within(days[at], days[other])]
        near.sort(key=lambda other: (-shared[other], abs(other - at), other))
        found.update((min(at, other), max(at, other)) for other in near[:NEAREST])
    yield from sorted(found)


def _keys(weights: Sequence[Mapping[str, float]]) -> list[dict[str, float]]:
    """For each article the words that tell most, by weight times rarity among the articles at hand."""
    counts = Counter(word for words in weights for word in words if weight_of(word) >= LEAST_BITS)
    rarity = {word: math.log(1 + len(weights) / count) for word, count in counts.items() if count > 1}
    found = []
    for words in weights:
        worth = {word: weight * rarity[word] for word, weight in words.items() if word in rarity}
        best = sorted(worth, key=lambda word: (-worth[word], word))[:KEYS]
        found.append({word: worth[word] for word in best})
    return found


def _shared(
    at: int, words: Mapping[str, float], keys: Sequence[Mapping[str, float]], sharing: Mapping[str, list[int]]
) -> dict[int, float]:
    """The articles that share a key with one, and the worth of what they share."""
    shared: dict[int, float] = defaultdict(float)
    for word, worth in words.items():
        for other in _nearest(sharing[word], at):
            if other != at:
                shared[other] += worth * keys[other][word]
    return shared


def _nearest(sharing: Sequence[int], at: int) -> Sequence[int]:
    """The articles nearest to one in time, where a key leads to too many."""
    if len(sharing) <= MOST_SHARING:
        return sharing
    middle = bisect_left(sharing, at)
    first = max(0, min(middle - MOST_SHARING // 2, len(sharing) - MOST_SHARING))
    return sharing[first : first + MOST_SHARING]


def _within(one: dt.date | None, other: dt.date | None) -> bool:
    return one is None or other is None or abs(one - other) <= WINDOW
