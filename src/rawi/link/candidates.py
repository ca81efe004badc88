"""Articles that may be on one event, without comparing each with each: an inverted index over telling words.

Each article is found by the few words that tell most about it and are rare among the articles at hand; of
those it shares such words with, the nearest are compared. The work grows with the articles, not with their
square, and what comes out depends on the set of articles, not on their order.
"""

from __future__ import annotations

import datetime as dt
import math
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import nsmallest

from rawi.link.rarity import weight_of

__all__ = ["candidates"]

KEYS = 26
"""Words by which an article is found."""

LEAST_BITS = 4.5
"""Bits a word needs to be a key."""

MOST_SHARING = 300
"""Articles that one key leads to, the nearest in time: a word of more is the day's, not a story's."""

NEAREST = 60
"""Articles that each article is compared with."""

WINDOW = dt.timedelta(days=3)
"""How far apart two articles on one event and its direct development are published."""

Pair = tuple[int, int]
Range = tuple[int, int]


def candidates(articles: Iterable[Mapping[str, float]], days: Sequence[dt.date | None]) -> Iterator[Pair]:
    """The pairs of articles (by number, smaller first, each once, sorted) that are worth comparing.

    ``articles`` are their words with their weights, gone through twice, ``days`` their days of publication, in
    order of these, those without a day last; an article without a day is compared whatever the other's day.
    """
    keys = list(_keys(articles, len(days)))
    sharing: dict[str, array[int]] = defaultdict(lambda: array("I"))
    for at, words in enumerate(keys):
        for word in words:
            sharing[word].append(at)
    later = [array("I") for _ in keys]
    for at, ranges in enumerate(_windows(days)):
        shared = _shared(at, keys, sharing, ranges)
        for other in nsmallest(NEAREST, shared, key=lambda other: (-shared[other], abs(other - at), other)):
            later[min(at, other)].append(max(at, other))
    for at, others in enumerate(later):
        yield from ((at, other) for other in sorted(set(others)))


def _windows(days: Sequence[dt.date | None]) -> Iterator[tuple[Range, ...]]:
    """For each article the ranges of those near enough in time: on the days around its own, and without a day."""
    dated = [day for day in days if day is not None]
    undated = (len(dated), len(days))
    for day in dated:
        yield (bisect_left(dated, day - WINDOW), bisect_right(dated, day + WINDOW)), undated
    for _ in range(*undated):
        yield ((0, len(days)),)


def _keys(articles: Iterable[Mapping[str, float]], size: int) -> Iterator[dict[str, float]]:
    """For each article the words that tell most, by weight times rarity among the articles at hand."""
    counts = Counter(word for words in articles for word in words if weight_of(word) >= LEAST_BITS)
    rarity = {word: math.log(1 + size / count) for word, count in counts.items() if count > 1}
    for words in articles:
        worth = {word: weight * rarity[word] for word, weight in words.items() if word in rarity}
        best = sorted(worth, key=lambda word: (-worth[word], word))[:KEYS]
        yield {word: worth[word] for word in best}


def _shared(
    at: int, keys: Sequence[Mapping[str, float]], sharing: Mapping[str, array[int]], ranges: Iterable[Range]
) -> dict[int, float]:
    """The articles in some ranges that share a key with one, and the worth of what they share."""
    shared: dict[int, float] = defaultdict(float)
    for word, worth in keys[at].items():
        for first, last in ranges:
            for other in _nearest(sharing[word], at, first, last):
                shared[other] += worth * keys[other][word]
    shared.pop(at, None)
    return shared


def _nearest(sharing: array[int], at: int, first: int, last: int) -> array[int]:
    """Of articles in a range those nearest to one in time, where a key leads to too many."""
    start, stop = bisect_left(sharing, first), bisect_left(sharing, last)
    if stop - start > MOST_SHARING:
        middle = bisect_left(sharing, at) - MOST_SHARING // 2
        start = max(start, min(middle, stop - MOST_SHARING))
        stop = start + MOST_SHARING
    return sharing[start:stop]
