"""Average linkage over few pairs: clusters of items of which most pairs are not alike at all."""

from __future__ import annotations

import heapq
from collections.abc import Mapping

__all__ = ["average_linkage"]

Pair = tuple[int, int]


def average_linkage(likeness: Mapping[Pair, float], count: int, least: float) -> list[list[int]]:
    """Merge the two clusters with the highest mean likeness while it is at least ``least``.

    Pairs that ``likeness`` does not hold count as 0 (each pair once, smaller number first); items are the
    numbers below ``count``. Each cluster is sorted, and the clusters by their first item. Ties are broken by
    the numbers, so equal input gives equal clusters. Sokal and Michener's UPGMA, kept sparse: the work grows
    with the pairs given, not with the square of the items.
    """
    return _Forest(likeness, count, least).grown()


class _Forest:
    """Clusters under their lowest item, with the sums of likeness to their neighbours."""

    def __init__(self, likeness: Mapping[Pair, float], count: int, least: float) -> None:
        self.least = least
        self.members: dict[int, list[int]] = {item: [item] for item in range(count)}
        self.root = list(range(count))
        self.sums: dict[int, dict[int, float]] = {item: {} for item in range(count)}
        for (one, other), value in sorted(likeness.items()):
            self.sums[one][other] = self.sums[other][one] = value
        self.heap = [(-value, one, other) for (one, other), value in likeness.items() if value >= least]
        heapq.heapify(self.heap)

    def grown(self) -> list[list[int]]:
        """Merge until no two clusters are alike enough. A mean never rises by merging, so late keys bound it."""
        while self.heap:
            key, one, other = heapq.heappop(self.heap)
            first, second = sorted((self._find(one), self._find(other)))
            if first == second:
                continue
            mean = self._mean(first, second)
            if mean < self.least:
                continue
            if (-mean, first, second) == (key, one, other):
                self._merge(first, second)
            else:
                heapq.heappush(self.heap, (-mean, first, second))
        return sorted(sorted(items) for items in self.members.values())

    def _mean(self, one: int, other: int) -> float:
        return self.sums[one].get(other, 0.0) / (len(self.members[one]) * len(self.members[other]))

    def _merge(self, kept: int, gone: int) -> None:
        self.members[kept] += self.members.pop(gone)
        self.root[gone] = kept
        mine, theirs = self.sums[kept], self.sums.pop(gone)
        mine.pop(gone, None)
        for neighbour, value in theirs.items():
            if neighbour != kept:
                mine[neighbour] = mine.get(neighbour, 0.0) + value
                of_neighbour = self.sums[neighbour]
                of_neighbour[kept] = mine[neighbour]
                del of_neighbour[gone]

    def _find(self, item: int) -> int:
        while self.root[item] != item:
            self.root[item] = self.root[self.root[item]]
            item = self.root[item]
        return item
