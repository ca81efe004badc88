"""Reports of one act of saying: claims of articles near to each other, alike in content and speaker.

Only articles are compared that the stories found alike at all, each with the nearest ones; so the work grows
with the articles and not with the square of their sentences.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from rawi.link.claim_likeness import alike
from rawi.link.claims import Claim, claims_of
from rawi.link.drift import compare
from rawi.link.groups import Groups
from rawi.link.linkage import average_linkage
from rawi.link.model import Place, Report, Utterance
from rawi.link.reading import Reading
from rawi.link.speakers import Profile, Relation, relation

__all__ = ["utterances_among"]

LEAST_LIKENESS = 0.42
"""Mean likeness down to which claims report one act of saying."""

LEAST_NEAR = 0.15
"""Likeness of two articles from which on their claims are compared."""

MOST_NEIGHBOURS = 30
"""Articles that each article is compared with, the likest."""

LONGER = 0.25
"""Power of a claim's bits by which it is preferred to a shorter one that overlaps it and is as alike."""

Pair = tuple[int, int]


def utterances_among(
    readings: Sequence[Reading], near: Mapping[Pair, float], copies: Sequence[Sequence[int]]
) -> list[Utterance]:
    """The utterances that at least two articles report and at least one of them credits.

    ``near`` gives the likeness of articles by their numbers, ``copies`` the groups that are one text each; a
    copy takes no part in the comparison, but reports what the first article of its group reports. Articles
    that no chain of neighbours joins are worked on one group after the other.
    """
    pairs = _neighbours(near)
    groups = Groups(len(readings))
    for one, other in (*pairs, *((members[0], copy) for members in copies for copy in members[1:])):
        groups.join(one, other)
    parts: dict[int, _Part] = defaultdict(_Part)
    for pair in pairs:
        parts[groups.head(pair[0])].pairs.append(pair)
    for members in copies:
        parts[groups.head(members[0])].copies.append(members)
    found = [utterance for part in parts.values() for utterance in _utterances_in(part, readings)]
    return sorted(found, key=lambda utterance: utterance.id)


@dataclass(slots=True)
class _Part:
    """The pairs of neighbours and the copy groups of articles that have nothing to do with the others."""

    pairs: list[Pair] = field(default_factory=list)
    copies: list[Sequence[int]] = field(default_factory=list)


def _utterances_in(part: _Part, readings: Sequence[Reading]) -> Iterator[Utterance]:
    items = _Items(readings)
    likeness = dict(_between(items, part.pairs))
    clusters = average_linkage(likeness, items.owners, LEAST_LIKENESS)
    likeness.update(_copied(items, part.copies, clusters))
    nearest = _nearest(likeness)
    for cluster in clusters:
        kept = _of_one_speaker(_chosen(cluster, items, nearest), items)
        speaker = _speaker_of([items.claims[item] for item in kept])
        if speaker and len({items.owners[item] for item in kept}) > 1:
            yield _utterance(speaker, readings, [(items.owners[item], items.claims[item]) for item in kept])


def _nearest(likeness: Mapping[Pair, float]) -> dict[int, list[tuple[int, float]]]:
    """For each claim the claims it is like, and how much."""
    found: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for (one, other), value in likeness.items():
        found[one].append((other, value))
        found[other].append((one, value))
    return found


class _Items:
    """The claims that are like another, numbered as they are met, each with its article's number.

    All claims of an article are kept while they may be compared again; of the numbered ones what they weigh is
    forgotten, since only their places and speakers are asked for afterwards.
    """

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
            self.claims.append(replace(self.of(owner)[at], weights={}, figures={}, days=frozenset()))
            self.owners.append(owner)
        return self._numbers[owner, at]

    def forget(self, owner: int) -> None:
        """Let go of an article's claims; they are read again when they are asked for."""
        self._of.pop(owner, None)


def _between(items: _Items, pairs: Sequence[Pair]) -> Iterator[tuple[Pair, float]]:
    left = Counter(at for pair in pairs for at in pair)
    for pair in pairs:
        one, other = pair
        for mine, theirs, value in alike(items.of(one), items.of(other)):
            first, second = sorted((items.number(one, mine), items.number(other, theirs)))
            yield (first, second), value
        left.subtract(pair)
        for at in pair:
            if not left[at]:
                items.forget(at)


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
            items.forget(copy)
        items.forget(original)


def _likest(originals: Sequence[Claim], copies: Sequence[Claim]) -> dict[int, tuple[int, float]]:
    """For each claim of a copy the number of the claim it copies, and how alike they are."""
    found: dict[int, tuple[int, float]] = {}
    for mine, theirs, value in alike(originals, copies):
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


def _chosen(cluster: Sequence[int], items: _Items, nearest: Mapping[int, Sequence[tuple[int, float]]]) -> list[int]:
    """Of claims that overlap in one article, the one that is likest to the other articles' claims."""
    inside = set(cluster)
    best: dict[int, dict[int, float]] = {item: {} for item in cluster}
    for item in cluster:
        for other, value in nearest.get(item, ()):
            if other in inside:
                owner = items.owners[other]
                best[item][owner] = max(value, best[item].get(owner, 0.0))
    worth = {item: sum(best[item].values()) * items.claims[item].total ** LONGER for item in cluster}
    chosen: dict[int, list[int]] = defaultdict(list)
    for item in sorted(cluster, key=lambda item: (-worth[item], item)):
        claim, owner = items.claims[item], items.owners[item]
        rivals = [items.claims[other] for other in chosen[owner]]
        if all(rival.last <= claim.first or claim.last <= rival.first for rival in rivals):
            chosen[owner].append(item)
    return [item for kept in chosen.values() for item in kept]


def _of_one_speaker(chosen: Sequence[int], items: _Items) -> list[int]:
    """The claims without those that credit another than the speaker with whom most agree."""
    speakers = Counter(speaker for item in chosen if (speaker := items.claims[item].speaker))
    agreeing = {
        one: sum(count for other, count in speakers.items() if relation(one, other) in (Relation.SAME, Relation.KIN))
        for one in speakers
    }
    main = max(agreeing, key=lambda one: (agreeing[one], one.words), default=None)
    return [item for item in chosen if not _credits_another(items.claims[item], main)]


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
