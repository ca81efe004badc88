"""Articles that are one text: candidates by their sentences' fingerprints, proof by alignment.

A pair is proved when the words in shared runs make up enough of all words of both. Two reports by one outlet
need far more: an outlet repeats its own background from one report to the next, and that is no copy.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import combinations

from rawi.link.alignment import LEAST_RUN, grams_of, shared_runs
from rawi.link.fingerprints import BANDS, LEAST_WORDS, agreement, band_of, sketch_of
from rawi.link.groups import Groups
from rawi.link.linkage import average_linkage
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

MOST_CHAINED = 60
"""Texts in a chain that are compared each with each."""

LEAST_AGREEING = 0.25
"""Share of the fingerprint on which two sentences of a bucket agree: those that meet there by chance agree less."""

Pair = tuple[int, int]
Met = tuple[int, bytes]
"""An article and the fingerprint of its sentence in a bucket."""


def reuses_among(readings: Sequence[Reading]) -> dict[Pair, Reuse]:
    """The pairs of articles (by number, smaller first) that share text, with what they share."""
    found = {}
    for one, other in sorted(_candidates(readings)):
        reuse = _compared(readings[one], readings[other])
        if reuse is not None:
            found[one, other] = reuse
    return found


def copies_among(readings: Sequence[Reading], reuses: dict[Pair, Reuse]) -> list[list[int]]:
    """Groups of two and more articles that are one text, each sorted, in order of their first.

    A chain in which each is like the next and the last unlike the first is no group: what telegrams of one wording
    and reports of the weather make. So the members of a group are like each other on the average, twins counting once.
    """
    pairs = (pair for pair, reuse in reuses.items() if _weighed(readings, pair, reuse) >= LEAST_SHARED)
    twin_of = {at: members[0] for members in twins_among(readings, reuses) for at in members}
    found: list[list[int]] = []
    for members in _grouped(len(readings), pairs):
        texts = sorted({twin_of.get(at, at) for at in members})
        for group in _unchained(readings, texts, reuses):
            inside = set(group)
            found.append([at for at in members if twin_of.get(at, at) in inside])
    return sorted(group for group in found if len(group) > 1)


def _unchained(readings: Sequence[Reading], texts: Sequence[int], reuses: dict[Pair, Reuse]) -> list[list[int]]:
    """Texts that chains join, in groups of those that are alike on the average; all pairs are compared."""
    if not 2 < len(texts) <= MOST_CHAINED:
        return [list(texts)]
    edges = []
    for at, other in combinations(range(len(texts)), 2):
        pair = texts[at], texts[other]
        reuse = reuses.get(pair) or _compared(readings[pair[0]], readings[pair[1]])
        if reuse is not None:
            edges.append((at, other, _weighed(readings, pair, reuse)))
    clusters = average_linkage(edges, range(len(texts)), LEAST_SHARED)
    return [[texts[at] for at in cluster] for cluster in clusters]


def twins_among(readings: Sequence[Reading], reuses: dict[Pair, Reuse]) -> list[list[int]]:
    """Groups of two and more articles that differ by a few words at most: reading one is reading all."""
    pairs = (pair for pair, reuse in reuses.items() if resemblance(reuse) >= LEAST_SHARED_BY_TWINS)
    return _grouped(len(readings), pairs)


def _weighed(readings: Sequence[Reading], pair: Pair, reuse: Reuse) -> float:
    """How much two articles resemble each other, those of one outlet less: they reach LEAST_SHARED where one text."""
    one, other = readings[pair[0]].outlet, readings[pair[1]].outlet
    at_home = one is not None and one == other
    return resemblance(reuse) * (LEAST_SHARED / LEAST_SHARED_AT_HOME if at_home else 1.0)


def resemblance(reuse: Reuse) -> float:
    """Shared words among the words of both articles, each shared word counted once (Jaccard)."""
    return reuse.shared / (reuse.one_words + reuse.other_words - reuse.shared)


def _grouped(count: int, pairs: Iterable[Pair]) -> list[list[int]]:
    groups = Groups(count)
    for one, other in pairs:
        groups.join(one, other)
    return [members for members in groups.members() if len(members) > 1]


def records_of(
    readings: Sequence[Reading], groups: Sequence[Sequence[int]], reuses: dict[Pair, Reuse]
) -> Iterator[Copies]:
    """The groups as records, with the pairs that prove them."""
    group_of = {at: number for number, members in enumerate(groups) for at in members}
    proofs: dict[int, list[Reuse]] = defaultdict(list)
    for (one, other), reuse in reuses.items():
        if one in group_of and group_of[one] == group_of.get(other):
            proofs[group_of[one]].append(reuse)
    for number, members in enumerate(groups):
        yield Copies(tuple(readings[at].id for at in members), tuple(proofs[number]))


def _candidates(readings: Sequence[Reading]) -> set[Pair]:
    """The pairs of articles that have like sentences in one bucket, each with the nearest before it there."""
    sketches = [_sketches(reading) for reading in readings]
    pairs: set[Pair] = set()
    for band in range(BANDS):
        buckets: dict[bytes, list[Met]] = defaultdict(list)
        for at, of_one in enumerate(sketches):
            for key, sketch in {band_of(sketch, band): sketch for sketch in of_one}.items():
                earlier = buckets[key]
                pairs.update(_alike(at, sketch, earlier, pairs))
                earlier.append((at, sketch))
                del earlier[1:-NEAREST_IN_BUCKET]
    return pairs


def _alike(at: int, sketch: bytes, others: Iterable[Met], known: Container[Pair]) -> Iterator[Pair]:
    """The pairs of an article with those whose sentence is like its own."""
    for other, theirs in others:
        if (other, at) not in known and agreement(sketch, theirs) >= LEAST_AGREEING:
            yield other, at


def _sketches(reading: Reading) -> list[bytes]:
    """The fingerprints of an article's sentences."""
    long = ((first, last) for first, last in reading.sentences if last - first >= LEAST_WORDS)
    return [sketch_of(reading.stems[first:last]) for first, last in long]


def _compared(one: Reading, other: Reading) -> Reuse | None:
    mine, theirs = _body(one), _body(other)
    least = LEAST_REUSE * min(len(mine), len(theirs))
    if _most_shared(mine, theirs) < least:
        return None
    runs = shared_runs(mine, theirs)
    shared = sum(run.size for run in runs)
    if shared < least:
        return None
    places = tuple((_place(one, run.one, run.size), _place(other, run.other, run.size)) for run in runs)
    return Reuse(one.id, other.id, shared, len(mine), len(theirs), places)


def _body(reading: Reading) -> tuple[str, ...]:
    return reading.stems[reading.titled :]


def _most_shared(one: Sequence[str], other: Sequence[str]) -> int:
    """No alignment can share more words than this: a run of four and more has at most four times its grams."""
    held = set(grams_of(other))
    return LEAST_RUN * sum(gram in held for gram in grams_of(one))


def _place(reading: Reading, first: int, size: int) -> Place:
    start, stop = reading.offsets(reading.titled + first, reading.titled + first + size)
    return Place(reading.id, start, stop)
