"""Articles that hold together what has nothing to do with each other: digests, reviews of the press.

A story whose parts are like one of its articles and not like each other is no story. The article in the middle
goes with the part that it is likest to, and the other parts go their own way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from rawi.link.edges import Edge

__all__ = ["unbridged"]

LARGEST = 60
"""Items of a cluster that is still looked at: no digest holds more together by itself."""

Near = Mapping[int, Mapping[int, float]]


def unbridged(clusters: Sequence[Sequence[int]], likeness: Iterable[Edge], least: float) -> list[list[int]]:
    """The clusters, each cut where only one of its items joins its parts.

    Two items are joined when they are alike by at least ``least``; the clusters come out sorted. Each cut takes
    time in the pairs of its cluster times its items, and only clusters of three to sixty are looked at.
    """
    cluster_of = {item: number for number, cluster in enumerate(clusters) for item in cluster}
    near: dict[int, dict[int, float]] = {item: {} for item in cluster_of}
    for one, other, value in likeness:
        if cluster_of[one] == cluster_of[other]:
            near[one][other] = near[other][one] = value
    found: list[list[int]] = []
    waiting = [sorted(cluster) for cluster in clusters]
    while waiting:
        cluster = waiting.pop()
        parts = _cut(cluster, near, least) if 2 < len(cluster) <= LARGEST else [cluster]
        if len(parts) == 1:
            found.append(cluster)
        else:
            waiting += parts
    return sorted(found)


def _cut(cluster: Sequence[int], near: Near, least: float) -> list[list[int]]:
    """The parts that remain without the first item that alone joins them, which goes with the likest."""
    for bridge in cluster:
        parts = list(_parts([item for item in cluster if item != bridge], near, least))
        joined = [part for part in parts if any(near[bridge].get(item, 0.0) >= least for item in part)]
        if len(joined) > 1:
            likest = max(parts, key=lambda part: (_mean(bridge, part, near), -part[0]))
            likest.append(bridge)
            return [sorted(part) for part in parts]
    return [list(cluster)]


def _mean(item: int, part: Sequence[int], near: Near) -> float:
    return sum(near[item].get(other, 0.0) for other in part) / len(part)


def _parts(items: Sequence[int], near: Near, least: float) -> Iterator[list[int]]:
    """The items in groups that chains of likeness join, in order."""
    left = dict.fromkeys(items)
    while left:
        part, reached = [], [next(iter(left))]
        left.pop(reached[0])
        while reached:
            item = reached.pop()
            part.append(item)
            for other, value in near[item].items():
                if value >= least and other in left:
                    left.pop(other)
                    reached.append(other)
        yield sorted(part)
