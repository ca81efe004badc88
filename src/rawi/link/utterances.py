"""Reports of one act of saying: claims of articles near to each other, alike in content and speaker.

Only articles are compared that the stories found alike at all, each with the nearest ones; so the work grows
with the articles and not with the square of their sentences.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from heapq import nsmallest
from types import MappingProxyType
from typing import Any

from rawi.link.claim_likeness import Told, alike, told_in
from rawi.link.claims import Claim, claims_of
from rawi.link.drift import compare
from rawi.link.edges import Edge, Edges
from rawi.link.linkage import average_linkage
from rawi.link.model import Place, Report, Utterance
from rawi.link.reading import Reading
from rawi.link.speakers import Profile, Relation, relation

__all__ = ["utterances_among"]

LEAST_LIKENESS = 0.39
"""Mean likeness down to which claims report one act of saying."""

LEAST_NEAR = 0.15
"""Likeness of two articles from which on their claims are compared."""

MOST_NEIGHBOURS = 30
"""Articles that each article is compared with, the likest."""

LONGER = 0.2
"""Power of a claim's bits by which it is preferred to a shorter one that overlaps it and is as alike."""

SHIFT = 20
"""Bits for the place of a claim among those of its article."""

_NOTHING: Mapping[str, Any] = MappingProxyType({})

Pair = tuple[int, int]


def utterances_among(
    readings: Sequence[Reading], near: Iterable[Edge], copies: Sequence[Sequence[int]]
) -> list[Utterance]:
    """The utterances that at least two articles report and at least one of them credits.

    ``near`` gives the likeness of articles by their numbers, ``copies`` the groups that are one text each; a
    copy takes no part in the comparison, but reports what the first article of its group reports.
    """
    articles = _Articles(readings)
    edges = Edges(_between(articles, _neighbours(near)))
    clusters = _clustered(edges)
    edges.extend(_copied(articles, copies, clusters))
    nearest = _nearest(edges, {item: number for number, cluster in enumerate(clusters) for item in cluster})
    found = []
    for cluster in clusters:
        kept = _of_one_speaker(_chosen(cluster, articles.kept, nearest), articles.kept)
        speaker = _speaker_of([articles.kept[item] for item in kept])
        if speaker and len({_owner(item) for item in kept}) > 1:
            found.append(_utterance(speaker, readings, [(_owner(item), articles.kept[item]) for item in kept]))
    return sorted(found, key=lambda utterance: utterance.id)


class _Articles:
    """The claims of articles: read when they are asked for, forgotten when they are compared no more.

    A claim's number holds its article's number above ``SHIFT`` bits and its place among the article's claims
    below. ``kept`` are the claims that may be reported, by number, without what they weigh: only their places
    and speakers are asked for afterwards.
    """

    def __init__(self, readings: Sequence[Reading]) -> None:
        self.kept: dict[int, Claim] = {}
        self._readings = readings
        self._of: dict[int, Told] = {}

    def of(self, owner: int) -> Told:
        """All claims of an article."""
        if owner not in self._of:
            self._of[owner] = told_in(claims_of(self._readings[owner]))
        return self._of[owner]

    def number(self, owner: int, at: int, keep: bool) -> int:
        """The number of an article's claim, which is kept where it may be reported."""
        item = owner << SHIFT | at
        if keep and item not in self.kept:
            self.kept[item] = replace(self.of(owner).claims[at], weights=_NOTHING, figures=_NOTHING, days=frozenset())
        return item

    def forget(self, owner: int) -> None:
        """Let go of an article's claims; they are read again when they are asked for."""
        self._of.pop(owner, None)


def _owner(item: int) -> int:
    return item >> SHIFT


def _between(articles: _Articles, pairs: Sequence[Pair]) -> Iterator[Edge]:
    """The claims of neighbours that are alike; those alike enough to be one utterance are kept."""
    left = Counter(at for pair in pairs for at in pair)
    for one, other in pairs:
        for mine, theirs, value in alike(articles.of(one), articles.of(other)):
            keep = value >= LEAST_LIKENESS
            yield articles.number(one, mine, keep), articles.number(other, theirs, keep), value
        left.subtract((one, other))
        for at in (one, other):
            if not left[at]:
                articles.forget(at)


def _clustered(edges: Edges) -> list[list[int]]:
    """Average linkage of the claims that are alike enough to another to be one utterance with it."""
    strong = sorted({item for one, other, value in edges if value >= LEAST_LIKENESS for item in (one, other)})
    place = {item: at for at, item in enumerate(strong)}
    among = Edges((place[one], place[other], value) for one, other, value in edges if one in place and other in place)
    clusters = average_linkage(among, [_owner(item) for item in strong], LEAST_LIKENESS)
    return [[strong[at] for at in cluster] for cluster in clusters]


def _nearest(edges: Edges, cluster_of: Mapping[int, int]) -> dict[int, list[tuple[int, float]]]:
    """For each claim the claims of its cluster that it is like, and how much."""
    found: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for one, other, value in edges:
        if one in cluster_of and cluster_of[one] == cluster_of.get(other):
            found[one].append((other, value))
            found[other].append((one, value))
    return found


def _copied(articles: _Articles, copies: Sequence[Sequence[int]], clusters: list[list[int]]) -> Iterator[Edge]:
    """Put each claim of a copy into the cluster of the claim it copies; the likeness of the two."""
    cluster_of = {item: cluster for cluster in clusters for item in cluster}
    for original, *others in copies:
        for copy in others:
            for at, (likest, value) in _likest(articles.of(original), articles.of(copy)).items():
                first, second = articles.number(original, likest, True), articles.number(copy, at, True)
                if first not in cluster_of:
                    cluster_of[first] = [first]
                    clusters.append(cluster_of[first])
                cluster_of[first].append(second)
                yield first, second, value
            articles.forget(copy)
        articles.forget(original)


def _likest(originals: Told, copies: Told) -> dict[int, tuple[int, float]]:
    """For each claim of a copy the number of the claim it copies, and how alike they are."""
    found: dict[int, tuple[int, float]] = {}
    for mine, theirs, value in alike(originals, copies):
        if value >= LEAST_LIKENESS and value > found.get(theirs, (0, 0.0))[1]:
            found[theirs] = mine, value
    return found


def _neighbours(near: Iterable[Edge]) -> list[Pair]:
    """The pairs of articles to compare: those among the likest of either."""
    of: dict[int, list[tuple[float, int, int]]] = defaultdict(list)
    for one, other, value in near:
        if value >= LEAST_NEAR:
            for at in (one, other):
                of[at].append((-value, one, other))
    return sorted({(one, other) for pairs in of.values() for _, one, other in nsmallest(MOST_NEIGHBOURS, pairs)})


def _chosen(
    cluster: Sequence[int], claims: Mapping[int, Claim], nearest: Mapping[int, Sequence[tuple[int, float]]]
) -> list[int]:
    """Of claims that overlap in one article, the one that is likest to the other articles' claims."""
    best: dict[int, dict[int, float]] = {item: {} for item in cluster}
    for item in cluster:
        for other, value in nearest.get(item, ()):
            best[item][_owner(other)] = max(value, best[item].get(_owner(other), 0.0))
    worth = {item: math.fsum(best[item].values()) * claims[item].total ** LONGER for item in cluster}
    chosen: dict[int, list[int]] = defaultdict(list)
    for item in sorted(cluster, key=lambda item: (-worth[item], item)):
        claim, owner = claims[item], _owner(item)
        rivals = [claims[other] for other in chosen[owner]]
        if all(rival.last <= claim.first or claim.last <= rival.first for rival in rivals):
            chosen[owner].append(item)
    return [item for kept in chosen.values() for item in kept]


def _of_one_speaker(chosen: Sequence[int], claims: Mapping[int, Claim]) -> list[int]:
    """The claims without those that credit another than the speaker with whom most agree."""
    speakers = Counter(speaker for item in chosen if (speaker := claims[item].speaker))
    agreeing = {
        one: sum(count for other, count in speakers.items() if relation(one, other) in (Relation.SAME, Relation.KIN))
        for one in speakers
    }
    main = max(agreeing, key=lambda one: (agreeing[one], one.words), default=None)
    return [item for item in chosen if not _credits_another(claims[item], main)]


def _credits_another(claim: Claim, speaker: Profile | None) -> bool:
    return bool(claim.speaker and speaker and relation(speaker, claim.speaker) is Relation.OTHER)


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
