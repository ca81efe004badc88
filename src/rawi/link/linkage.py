"""Average linkage over few pairs: clusters of items of which most pairs are not alike at all.

Items may belong to owners, as the stretches of one article do: what counts then is how alike the likest items
of two owners are, so that a sentence and the clause inside it do not vote twice, nor against each other.
"""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Mapping, Sequence

from rawi.link.groups import Groups

__all__ = ["average_linkage"]

Pair = tuple[int, int]


def average_linkage(likeness: Mapping[Pair, float], owners: Sequence[int], least: float) -> list[list[int]]:
    """Merge the two clusters with the highest mean likeness while it is at least ``least``.

    The mean is taken over the pairs of different owners, one from each cluster; a pair of owners is as alike
    as the likest of their items. ``owners`` gives the owner of each item (``range(count)`` where each item is
    its own). Pairs that ``likeness`` does not hold count as 0 (each pair once, smaller number first).

    Each cluster is sorted, and the clusters by their first item. Ties are broken by the numbers, so equal
    input gives equal clusters. Sokal and Michener's UPGMA, kept sparse: the work grows with the pairs given,
    not with the square of the items.
    """
    groups = Groups(len(owners))
    for one, other in likeness:
        groups.join(one, other)
    pairs: dict[int, list[Pair]] = defaultdict(list)
    for pair in sorted(likeness):
        pairs[groups.head(pair[0])].append(pair)
    found: list[list[int]] = []
    for items in groups.members():
        if len(items) == 1:
            found.append(items)
        else:
            found += _Forest(items, {pair: likeness[pair] for pair in pairs.pop(items[0])}, owners, least).grown()
    return sorted(found)


class _Forest:
    """Clusters of items that chains of likeness join, under their lowest item, with how alike their owners are."""

    def __init__(
        self, items: Sequence[int], likeness: Mapping[Pair, float], owners: Sequence[int], least: float
    ) -> None:
        self.least = least
        self.members = {item: [item] for item in items}
        self.owners = {item: {owners[item]} for item in items}
        self.root = {item: item for item in items}
        self.near: dict[int, dict[int, dict[Pair, float]]] = {item: {} for item in items}
        self.heap: list[tuple[float, int, int]] = []
        for (one, other), value in likeness.items():
            if owners[one] != owners[other]:
                self.near[one][other] = {(owners[one], owners[other]): value}
                self.near[other][one] = {(owners[other], owners[one]): value}
                if value >= least:
                    self.heap.append((-value, one, other))
        heapq.heapify(self.heap)

    def grown(self) -> list[list[int]]:
        """Merge until no two clusters are alike enough.

        A mean that has fallen since it was pushed is pushed again when it comes up; one that has risen was
        pushed when its clusters changed.
        """
        while self.heap:
            key, one, other = heapq.heappop(self.heap)
            first, second = sorted((self._find(one), self._find(other)))
            if first == second:
                continue
            if (-self._mean(first, second), first, second) == (key, one, other):
                self._merge(first, second)
            else:
                self._push(first, second)
        return [sorted(items) for items in self.members.values()]

    def _push(self, one: int, other: int) -> None:
        mean = self._mean(one, other)
        if mean >= self.least:
            heapq.heappush(self.heap, (-mean, min(one, other), max(one, other)))

    def _mean(self, one: int, other: int) -> float:
        values = self.near[one].get(other)
        if not values:
            return 0.0
        mine, theirs = self.owners[one], self.owners[other]
        pairs = len(mine) * len(theirs) - len(mine & theirs)
        return math.fsum(values.values()) / pairs

    def _merge(self, kept: int, gone: int) -> None:
        self.members[kept] += self.members.pop(gone)
        self.owners[kept] |= self.owners.pop(gone)
        self.root[gone] = kept
        theirs = self.near.pop(gone)
        theirs.pop(kept, None)
        self.near[kept].pop(gone, None)
        for neighbour, values in theirs.items():
            _take(self.near[kept].setdefault(neighbour, {}), values)
            back = self.near[neighbour].setdefault(kept, {})
            _take(back, self.near[neighbour].pop(gone))
            self._push(kept, neighbour)

    def _find(self, item: int) -> int:
        while self.root[item] != item:
            self.root[item] = self.root[self.root[item]]
            item = self.root[item]
        return item


def _take(into: dict[Pair, float], values: Mapping[Pair, float]) -> None:
    """Keep the higher likeness of each pair of owners."""
    for owners, value in values.items():
        if value > into.get(owners, 0.0):
            into[owners] = value
