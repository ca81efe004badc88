"""Articles that are one text: candidates by their sentences' fingerprints, proof by alignment.

A pair is proved when the words in shared runs make up enough of all words of both. Two reports by one outlet
need far more: an outlet repeats its own background from one report to the next, and that is no copy.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from rawi.link.alignment import shared_runs
from rawi.link.fingerprints import BANDS, LEAST_WORDS, band_of, sketch_of
from rawi.link.groups import Groups
from rawi.link.model import Copies, Place, Reuse
from rawi.link.reading import Reading

__all__ = ["copies_among", "records_of", "reuses_among", "twins_among"]

LEAST_SHARED = 0.26
"""Shared words among the words of both articles (Jaccard) that make two reports by different outlets one text."""

LEAST_SHARED_AT_HOME = 0.6
"""The same for two reports by one outlet."""

LEAST_SHARED_BY_TWINS = 0.8
"""The same for two articles that tell nothing apart, whoever published them."""

LEAST_REUSE = 0.2
"""Share of the shorter article's words from which on reuse of text is worth telling."""

NEAREST_IN_BUCKET = 6
"""How many articles before it in a bucket each is compared with: a thousand copies stay a thousand pairs."""

Pair = tuple[int, int]


def reuses_among(readings: Sequence[Reading]) -> dict[Pair, Reuse]:
    """The pairs of articles (by number, smaller first) that share text, with what they share."""
    found = {}
    for one, other in sorted(_candidates(readings)):
        reuse = _compared(readings[one], readings[other])
        if reuse is not None:
            found[one, other] = reuse
    return found


def copies_among(readings: Sequence[Reading], reuses: dict[Pair, Reuse]) -> list[list[int]]:
    """Groups of two and more articles that are one text, each sorted, in order of their first."""
    pairs = (pair for pair, reuse in reuses.items() if is_copy(readings[pair[0]], readings[pair[1]], reuse))
    return _grouped(len(readings), pairs)


def twins_among(readings: Sequence[Reading], reuses: dict[Pair, Reuse]) -> list[list[int]]:
    """Groups of two and more articles that differ by a few words at most: reading one is reading all."""
    pairs = (pair for pair, reuse in reuses.items() if resemblance(reuse) >= LEAST_SHARED_BY_TWINS)
    return _grouped(len(readings), pairs)


def is_copy(one: Reading, other: Reading, reuse: Reuse) -> bool:
    """Whether two articles are one text."""
    at_home = one.outlet is not None and one.outlet == other.outlet
    return resemblance(reuse) >= (LEAST_SHARED_AT_HOME if at_home else LEAST_SHARED)


def resemblance(reuse: Reuse) -> float:
    """Shared words among the words of both articles, each shared word counted once (Jaccard)."""
    return reuse.shared / (reuse.one_words + reuse.other_words - reuse.shared)


def _grouped(count: int, pairs: Iterable[Pair]) -> list[list[int]]:
    groups = Groups(count)
    for one, other in pairs:
        groups.join(one, other)
    return [members for members in groups.members() if len(members) > 1]


def records_of(
    readings: Sequence[Reading], groups: Iterable[Sequence[int]], reuses: dict[Pair, Reuse]
) -> Iterator[Copies]:
    """The groups as records, with the pairs that prove them."""
    for members in groups:
        inside = set(members)
        proofs = [reuse for (one, other), reuse in reuses.items() if one in inside and other in inside]
        yield Copies(tuple(readings[at].id for at in members), tuple(proofs))


def _candidates(readings: Sequence[Reading]) -> set[Pair]:
    """The pairs of articles that have a sentence in one bucket, each with the nearest before it there."""
    sketches = [_sketches(reading) for reading in readings]
    pairs: set[Pair] = set()
    for band in range(BANDS):
        buckets: dict[bytes, list[int]] = defaultdict(list)
        for at, of_one in enumerate(sketches):
            for key in {band_of(sketch, band) for sketch in of_one}:
                earlier = buckets[key]
                pairs.update((other, at) for other in (*earlier[:1], *earlier[-NEAREST_IN_BUCKET:]))
                earlier.append(at)
    return pairs


def _sketches(reading: Reading) -> list[bytes]:
    """The fingerprints of an article's sentences."""
    long = ((first, last) for first, last in reading.sentences if last - first >= LEAST_WORDS)
    return [sketch_of(reading.stems[first:last]) for first, last in long]


def _compared(one: Reading, other: Reading) -> Reuse | None:
    mine, theirs = _body(one), _body(other)
    if _most_shared(mine, theirs) < LEAST_REUSE * min(len(mine), len(theirs)):
        return None
    runs = shared_runs(mine, theirs)
    shared = sum(run.size for run in runs)
    if shared < LEAST_REUSE * min(len(mine), len(theirs)):
        return None
    places = tuple((_place(one, run.one, run.size), _place(other, run.other, run.size)) for run in runs)
    return Reuse(one.id, other.id, shared, len(mine), len(theirs), places)


def _body(reading: Reading) -> tuple[str, ...]:
    return reading.stems[reading.titled :]


def _most_shared(one: Sequence[str], other: Sequence[str]) -> int:
    """No alignment can share more words than the two bags of words have in common."""
    return (Counter(one) & Counter(other)).total()


def _place(reading: Reading, first: int, size: int) -> Place:
    start, stop = reading.offsets(reading.titled + first, reading.titled + first + size)
    return Place(reading.id, start, stop)
