"""Articles on one event: likeness by weighted words, candidates by the rare ones, average linkage.

Twins take part as one article: ten outlets with one wire text are one witness, not ten.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from rawi.link.bridges import unbridged
from rawi.link.candidates import candidates
from rawi.link.edges import Edges
from rawi.link.linkage import average_linkage
from rawi.link.model import Story
from rawi.link.rarity import weight_of
from rawi.link.reading import Reading

__all__ = ["likeness_among", "stories_among", "story_id", "vector_of"]

LEAST_LIKENESS = 0.19
"""Mean likeness down to which two groups of articles are one story."""

LEAST_JOINED = 0.1
"""Likeness from which on two articles of a story join its parts."""

TITLE_TIMES = 4
"""How often a word of the title counts in the whole."""

LEAD = 45
"""Words behind the title that say what the article is about."""

SHARES = (0.5, 0.5)
"""What the likeness of titles with leads, and of whole articles, adds to that of two articles."""

LEAST_COUNTED = 0.04
"""Likeness below which two articles have nothing to do with each other; it counts as none."""

Vector = tuple[Mapping[str, float], ...]
UNDATED = 0.55
"""What it does to the likeness of two articles that one is dated and the other is not: of what time, nobody knows."""

MOST_KEPT = 20_000
"""Vectors kept for further comparisons: more than a national press publishes within a few days."""

Pair = tuple[int, int]


def vector_of(reading: Reading) -> Vector:
    """The article's stems with their weights: those of title and lead, and those of the whole, in SHARES.

    Each part has length 1 before it is given its share, so the product of two vectors is at most 1.
    """
    parts = (Counter(reading.stems[: reading.titled + LEAD]), _counts(reading))
    return tuple(_weighted(part, share) for part, share in zip(parts, SHARES, strict=True))


def _counts(reading: Reading) -> Counter[str]:
    counts = Counter(reading.stems)
    for stem in reading.stems[: reading.titled]:
        counts[stem] += TITLE_TIMES - 1
    return counts


def _weighted(counts: Counter[str], share: float) -> Mapping[str, float]:
    """Bits times one plus the logarithm of the count, as a vector of the square root of ``share``'s length."""
    weights = {stem: (1 + math.log(count)) * weight_of(stem) for stem, count in counts.items()}
    length = math.sqrt(math.fsum(weight * weight for weight in weights.values())) or 1.0
    return {stem: math.sqrt(share) * weight / length for stem, weight in weights.items()}


def likeness_among(readings: Sequence[Reading]) -> Edges:
    """The likeness of each pair of articles that may be on one event, by number, smaller first."""
    words = _Words(readings)
    return Edges(_compared(readings, candidates(words, [reading.published for reading in readings])))


class _Words:
    """The words of articles with their weights in the whole, made anew each time they are gone through."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._readings = readings

    def __iter__(self) -> Iterator[Mapping[str, float]]:
        return (_weighted(_counts(reading), SHARES[-1]) for reading in self._readings)


def _compared(readings: Sequence[Reading], pairs: Iterable[Pair]) -> Iterator[tuple[int, int, float]]:
    """The pairs with their likeness; those of one article stand together, and those near in time near it."""
    vector = lru_cache(MOST_KEPT)(lambda at: vector_of(readings[at]))
    for one, other in pairs:
        product = _product(vector(one), vector(other))
        if (readings[one].published is None) != (readings[other].published is None):
            product *= UNDATED
        if product >= LEAST_COUNTED:
            yield one, other, product


def _product(one: Vector, other: Vector) -> float:
    return math.fsum(_cosine(mine, theirs) for mine, theirs in zip(one, other, strict=True))


def _cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    if len(one) > len(other):
        one, other = other, one
    return math.fsum(weight * other[stem] for stem, weight in one.items() if stem in other)


def stories_among(readings: Sequence[Reading], copies: Sequence[Sequence[int]]) -> tuple[list[Story], Edges]:
    """The stories of articles in order of rank, and the likeness of articles.

    Articles that are one text word for word (``copies``) are compared by the first alone.
    """
    copied = {at: members[0] for members in copies for at in members}
    witnesses = [at for at in range(len(readings)) if copied.get(at, at) == at]
    near = likeness_among([readings[at] for at in witnesses])
    followers: dict[int, Sequence[int]] = {members[0]: members for members in copies}
    clusters = unbridged(average_linkage(near, range(len(witnesses)), LEAST_LIKENESS), near, LEAST_JOINED)
    found = []
    for cluster, central in zip(clusters, _most_central(clusters, near), strict=True):
        members = sorted(at for item in cluster for at in followers.get(witnesses[item], (witnesses[item],)))
        found.append(_story([readings[at] for at in members], readings[witnesses[central]]))
    between = Edges((witnesses[one], witnesses[other], value) for one, other, value in near)
    return sorted(found, key=lambda story: story.id), between


def _most_central(clusters: Sequence[Sequence[int]], near: Edges) -> list[int]:
    """For each cluster the item most like the others in it; the first of equals."""
    cluster_of = {item: number for number, cluster in enumerate(clusters) for item in cluster}
    sums = dict.fromkeys(cluster_of, 0.0)
    for one, other, value in near:
        if cluster_of[one] == cluster_of[other]:
            sums[one] += value
            sums[other] += value
    return [max(cluster, key=lambda item: (sums[item], -item)) for cluster in clusters]


def story_id(article: str) -> str:
    """The id of the story that the article of an id founds, or would found."""
    return f"story-{hashlib.sha256(article.encode()).hexdigest()[:12]}"


def _story(members: Sequence[Reading], central: Reading) -> Story:
    return Story(
        id=story_id(members[0].id),
        articles=tuple(reading.id for reading in members),
        headline=central.title,
        central=central.id,
    )
