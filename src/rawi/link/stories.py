"""Articles on one event: likeness by weighted words, candidates by the rare ones, average linkage.

Twins take part as one article: ten outlets with one wire text are one witness, not ten.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from rawi.link.linkage import average_linkage
from rawi.link.model import Story
from rawi.link.rarity import weight_of
from rawi.link.reading import Reading

__all__ = ["likeness_among", "stories_among", "vector_of"]

LEAST_LIKENESS = 0.185
"""Mean likeness down to which two groups of articles are one story."""

TITLE_TIMES = 4
"""How often a word of the title counts in the whole."""

LEAD = 45
"""Words behind the title that say what the article is about."""

SHARES = (0.5, 0.5)
"""What the likeness of titles with leads, and of whole articles, adds to that of two articles."""

KEY_BITS = 5.0
"""A word of at least so many bits is a key by which an article finds others."""

MOST_SHARING = 400
"""A word that more articles than this share finds nobody: it is the day's, not a story's."""

Vector = tuple[Mapping[str, float], ...]
Pair = tuple[int, int]


def vector_of(reading: Reading) -> Vector:
    """The article's stems with their weights: those of title and lead, and those of the whole, in SHARES.

    Each part has length 1 before it is given its share, so the product of two vectors is at most 1.
    """
    counts = Counter(reading.stems)
    for stem in reading.stems[: reading.titled]:
        counts[stem] += TITLE_TIMES - 1
    parts = (Counter(reading.stems[: reading.titled + LEAD]), counts)
    return tuple(_weighted(part, share) for part, share in zip(parts, SHARES, strict=True))


def _weighted(counts: Counter[str], share: float) -> Mapping[str, float]:
    """Bits times one plus the logarithm of the count, as a vector of the square root of ``share``'s length."""
    weights = {stem: (1 + math.log(count)) * weight_of(stem) for stem, count in counts.items()}
    length = math.sqrt(math.fsum(weight * weight for weight in weights.values())) or 1.0
    return {stem: math.sqrt(share) * weight / length for stem, weight in weights.items()}


def likeness_among(vectors: Sequence[Vector]) -> dict[Pair, float]:
    """The cosine of each pair of vectors that share a rare word, by number, smaller first."""
    postings: dict[str, list[int]] = defaultdict(list)
    for at, vector in enumerate(vectors):
        for stem in vector[-1]:
            if weight_of(stem) >= KEY_BITS:
                postings[stem].append(at)
    pairs: set[Pair] = set()
    for sharing in postings.values():
        if 1 < len(sharing) <= MOST_SHARING:
            pairs.update((one, other) for at, other in enumerate(sharing) for one in sharing[:at])
    return {(one, other): _product(vectors[one], vectors[other]) for one, other in sorted(pairs)}


def _product(one: Vector, other: Vector) -> float:
    return math.fsum(_cosine(mine, theirs) for mine, theirs in zip(one, other, strict=True))


def _cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    if len(one) > len(other):
        one, other = other, one
    return math.fsum(weight * other[stem] for stem, weight in one.items() if stem in other)


def stories_among(
    readings: Sequence[Reading], copies: Sequence[Sequence[int]]
) -> tuple[list[Story], dict[Pair, float]]:
    """The stories of articles in order of rank, and the likeness of articles.

    Articles that are one text word for word (``copies``) are compared by the first alone.
    """
    copied = {at: members[0] for members in copies for at in members}
    witnesses = [at for at in range(len(readings)) if copied.get(at, at) == at]
    near = likeness_among([vector_of(readings[at]) for at in witnesses])
    followers: dict[int, Sequence[int]] = {members[0]: members for members in copies}
    found = []
    for cluster in average_linkage(near, range(len(witnesses)), LEAST_LIKENESS):
        central = _most_central(cluster, near)
        members = sorted(at for item in cluster for at in followers.get(witnesses[item], (witnesses[item],)))
        found.append(_story([readings[at] for at in members], readings[witnesses[central]]))
    between = {(witnesses[one], witnesses[other]): value for (one, other), value in near.items()}
    return sorted(found, key=lambda story: story.id), between


def _most_central(cluster: Sequence[int], likeness: Mapping[Pair, float]) -> int:
    """The item most like the others of its cluster; the first of equals."""
    inside = set(cluster)
    sums = dict.fromkeys(cluster, 0.0)
    for (one, other), value in likeness.items():
        if one in inside and other in inside:
            sums[one] += value
            sums[other] += value
    return max(cluster, key=lambda item: (sums[item], -item))


def _story(members: Sequence[Reading], central: Reading) -> Story:
    founder = hashlib.sha256(members[0].id.encode()).hexdigest()[:12]
    return Story(
        id=f"story-{founder}",
        articles=tuple(reading.id for reading in members),
        headline=central.title,
        central=central.id,
    )
