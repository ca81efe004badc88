"""Reports of one act of saying: claims of articles near to each other, alike in content and speaker.

Only articles are compared that the stories found alike at all, each with the nearest ones; so the work grows
with the articles and not with the square of their sentences.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rawi.link.claims import Claim, claims_of
from rawi.link.drift import compare
from rawi.link.linkage import average_linkage
from rawi.link.model import Place, Report, Utterance
from rawi.link.reading import Reading
from rawi.link.speakers import Relation, profile_of, relation

__all__ = ["utterances_among"]

LEAST_LIKENESS = 0.42
"""Mean likeness down to which claims report one act of saying."""

LEAST_NEAR = 0.15
"""Likeness of two articles from which on their claims are compared."""

MOST_NEIGHBOURS = 30
"""Articles that each article is compared with, the likest."""

LEAST_SHARED = 8.0
"""Bits that two claims must share, at least one rare word among them."""

KEY_BITS = 5.0

LEAST_COUNTED = 0.15
"""Likeness of two claims below which it counts as none."""

FACTORS = {Relation.SAME: 1.2, Relation.KIN: 1.05, Relation.OPEN: 0.9, Relation.OTHER: 0.4}
"""What the speakers do to the likeness of two claims."""

UNCREDITED = 0.9
"""The same where one of them credits nobody."""

OTHER_FIGURE = 0.5
"""What it does when both tell numbers and share none."""

OTHER_OCCASION = 0.6
"""What it does when they were said on different days or to people of different states."""

OTHER_DAY = 0.8
"""What it does when both tell days and share none."""

OTHER_COUNTED = 0.3
"""What it does when they count another state's people by one number: 23 British, 23 Russian diplomats."""

LONGER = 0.25
"""Power of a claim's bits by which it is preferred to a shorter one that overlaps it and is as alike."""

Pair = tuple[int, int]


def utterances_among(
    readings: Sequence[Reading], near: Mapping[Pair, float], copies: Sequence[Sequence[int]]
) -> list[Utterance]:
    """The utterances that at least two articles report and at least one of them credits.

    ``near`` gives the likeness of articles by their numbers, ``copies`` the groups that are one text each; a
    copy takes no part in the comparison, but reports what the first article of its group reports.
    """
    items = _Items(readings)
    likeness = dict(_between(items, _neighbours(near)))
    clusters = average_linkage(likeness, items.owners, LEAST_LIKENESS)
    likeness.update(_copied(items, copies, clusters))
    found = []
    for cluster in clusters:
        speaker = _speaker_of([items.claims[item] for item in cluster])
        if speaker and len({items.owners[item] for item in cluster}) > 1:
            told = [(items.owners[item], items.claims[item]) for item in _chosen(cluster, items, likeness)]
            found.append(_utterance(speaker, readings, told))
    return sorted(found, key=lambda utterance: utterance.id)


class _Items:
    """The claims that are like another, numbered as they are met, each with its article's number."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self.claims: list[Claim] = []
        self.owners: list[int] = []
        self._readings = readings
        self._of: dict[int, list[Claim]] = {}
        self._numbers: dict[Pair, int] = {}

    def of(self, owner: int) -> list[Claim]:
        """All claims of an article."""
        if owner not in self._of:
            self._of[owner] = claims_of(self._readings[owner])
        return self._of[owner]

    def number(self, owner: int, at: int) -> int:
        """The number of an article's claim."""
        if (owner, at) not in self._numbers:
            self._numbers[owner, at] = len(self.claims)
            self.claims.append(self.of(owner)[at])
            self.owners.append(owner)
        return self._numbers[owner, at]


def _between(items: _Items, pairs: Sequence[Pair]) -> Iterator[tuple[Pair, float]]:
    for one, other in pairs:
        for mine, theirs, value in _alike(items.of(one), items.of(other)):
            first, second = sorted((items.number(one, mine), items.number(other, theirs)))
            yield (first, second), value


def _copied(items: _Items, copies: Sequence[Sequence[int]], clusters: list[list[int]]) -> Iterator[tuple[Pair, float]]:
    """Put each claim of a copy into the cluster of the claim it copies; the likeness of the two."""
    cluster_of = {item: cluster for cluster in clusters for item in cluster}
    for original, *others in copies:
        for copy in others:
            for at, (likest, value) in _likest(items.of(original), items.of(copy)).items():
                first, second = items.number(original, likest), items.number(copy, at)
                if first not in cluster_of:
                    cluster_of[first] = [first]
                    clusters.append(cluster_of[first])
                cluster_of[first].append(second)
                yield (min(first, second), max(first, second)), value


def _likest(originals: Sequence[Claim], copies: Sequence[Claim]) -> dict[int, tuple[int, float]]:
    """For each claim of a copy the number of the claim it copies, and how alike they are."""
    found: dict[int, tuple[int, float]] = {}
    for mine, theirs, value in _alike(originals, copies):
        if value >= LEAST_LIKENESS and value > found.get(theirs, (0, 0.0))[1]:
            found[theirs] = mine, value
    return found


def _neighbours(near: Mapping[Pair, float]) -> list[Pair]:
    """The pairs of articles to compare: those among the likest of either."""
    of: dict[int, list[tuple[float, Pair]]] = defaultdict(list)
    for pair, value in near.items():
        if value >= LEAST_NEAR:
            for at in pair:
                of[at].append((-value, pair))
    return sorted({pair for pairs in of.values() for _, pair in sorted(pairs)[:MOST_NEIGHBOURS]})


def _alike(mine: Sequence[Claim], theirs: Sequence[Claim]) -> Iterator[tuple[int, int, float]]:
    """The pairs of claims of two articles that share enough, with their likeness."""
    shared: dict[int, float]
    holders: dict[str, list[int]] = defaultdict(list)
    for at, claim in enumerate(theirs):
        for stem in claim.weights:
            holders[stem].append(at)
    for at, claim in enumerate(mine):
        shared = defaultdict(float)
        keyed: set[int] = set()
        for stem, bits in claim.weights.items():
            for other in holders.get(stem, ()):
                shared[other] += bits
                if bits >= KEY_BITS:
                    keyed.add(other)
        for other in sorted(keyed):
            if shared[other] >= LEAST_SHARED:
                value = _likeness(claim, theirs[other], shared[other])
                if value >= LEAST_COUNTED:
                    yield at, other, value


def _likeness(one: Claim, other: Claim, shared: float) -> float:
    """The geometric mean of Dice's coefficient and the overlap coefficient, both in bits, times the factors."""
    dice = 2 * shared / (one.total + other.total)
    overlap = shared / min(one.total, other.total)
    factors = (_by_speakers, _by_occasion, _by_figures, _by_days)
    return math.sqrt(dice * overlap) * math.prod(factor(one, other) for factor in factors)


def _by_days(one: Claim, other: Claim) -> float:
    return OTHER_DAY if one.days and other.days and one.days.isdisjoint(other.days) else 1.0


def _by_occasion(one: Claim, other: Claim) -> float:
    """Said on different days, or to different people, is said twice."""
    mine, theirs = one.statement, other.statement
    if mine is None or theirs is None:
        return 1.0
    apart = mine.said_on and theirs.said_on and mine.said_on != theirs.said_on
    if mine.addressee and theirs.addressee:
        addressed = relation(profile_of(mine.addressee.actor), profile_of(theirs.addressee.actor))
        apart = apart or addressed is Relation.OTHER
    return OTHER_OCCASION if apart else 1.0


def _by_speakers(one: Claim, other: Claim) -> float:
    if one.speaker is None or other.speaker is None:
        return UNCREDITED
    return FACTORS[relation(one.speaker, other.speaker)]


def _by_figures(one: Claim, other: Claim) -> float:
    both = one.figures.keys() & other.figures.keys()
    states = ((one.figures[figure], other.figures[figure]) for figure in both)
    if any(mine and theirs and mine != theirs for mine, theirs in states):
        return OTHER_COUNTED
    return OTHER_FIGURE if one.figures and other.figures and not both else 1.0


def _chosen(cluster: Sequence[int], items: _Items, likeness: Mapping[Pair, float]) -> list[int]:
    """Of claims that overlap in one article, the one that is likest to the other articles' claims."""
    best: dict[int, dict[int, float]] = {item: {} for item in cluster}
    for one in cluster:
        for other in cluster:
            value = likeness.get((min(one, other), max(one, other)), 0.0)
            owner = items.owners[other]
            best[one][owner] = max(value, best[one].get(owner, 0.0))
    chosen: list[int] = []
    worth = {item: sum(best[item].values()) * items.claims[item].total ** LONGER for item in cluster}
    for item in sorted(cluster, key=lambda item: (-worth[item], item)):
        claim = items.claims[item]
        rivals = (items.claims[other] for other in chosen if items.owners[other] == items.owners[item])
        if all(rival.last <= claim.first or claim.last <= rival.first for rival in rivals):
            chosen.append(item)
    return chosen


def _speaker_of(claims: Sequence[Claim]) -> str | None:
    """The name by which most claims credit the speaker, of equals the fullest; None where none does."""
    statements = (claim.statement for claim in claims if claim.statement)
    named = Counter(statement.speaker.actor.name for statement in statements if statement.speaker)
    return min(named, key=lambda name: (-named[name], -len(name), name), default=None)


def _utterance(speaker: str, readings: Sequence[Reading], told: Sequence[tuple[int, Claim]]) -> Utterance:
    reports = tuple(_report(readings[owner], claim) for owner, claim in sorted(told, key=_place))
    first = reports[0].place
    key = hashlib.sha256(f"{first.article} {first.start} {first.stop}".encode()).hexdigest()[:12]
    fullest = max(reports, key=lambda report: (report.speaker is not None, len(report.text)))
    variants = tuple(compare(fullest, report) for report in reports if report is not fullest)
    return Utterance(f"utterance-{key}", speaker, reports, variants)


def _place(told: tuple[int, Claim]) -> tuple[int, int]:
    return told[0], told[1].first


def _report(reading: Reading, claim: Claim) -> Report:
    start, stop = reading.offsets(claim.first, claim.last)
    statement = claim.statement
    voice = statement.speaker if statement else None
    within = (time for time in reading.times if start <= time.span.start and time.span.stop <= stop)
    return Report(
        place=Place(reading.id, start, stop),
        text=reading.text[start:stop],
        speaker=voice.actor.name if voice else None,
        statement=statement.id if statement else None,
        via=tuple(relay.actor.name for relay in statement.via) if statement else (),
        days=tuple(time.value for time in within if time.value),
    )
