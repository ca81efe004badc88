"""Average linkage over few pairs: clusters of items of which most pairs are not alike at all.

Items may belong to owners, as the stretches of one article do: what counts then is how alike the likest items
of two owners are, so that a sentence and the clause inside it do not vote twice, nor against each other.
"""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Iterable, Sequence

from rawi.link.edges import Edge
from rawi.link.groups import Groups

__all__ = ["average_linkage"]

Pair = tuple[int, int]


def average_linkage(edges: Iterable[Edge], owners: Sequence[int], least: float) -> list[list[int]]:
    """Merge the two clusters with the highest mean likeness while it is at least ``least``.

    The mean is taken over the pairs of different owners, one from each cluster; a pair of owners is as alike
    as the likest of their items. ``owners`` gives the owner of each item (``range(count)`` where each item is
    its own). Pairs that ``edges`` does not hold count as 0 (each pair once, smaller number first; it is gone
    through twice).

    Each cluster is sorted, and the clusters by their first item. Ties are broken by the numbers, so equal
    input gives equal clusters. Sokal and Michener's UPGMA, kept sparse: a mean reaches ``least`` only where a
    pair does, so items that no chain of such pairs joins are worked on apart from each other.
    """
    groups = Groups(len(owners))
    for one, other, value in edges:
        if value >= least:
            groups.join(one, other)
    inside: dict[int, list[Edge]] = defaultdict(list)
    for edge in edges:
        if groups.head(edge[0]) == groups.head(edge[1]):
            inside[groups.head(edge[0])].append(edge)
    found: list[list[int]] = []
    for items in groups.members():
        if len(items) == 1:
            found.append(items)
        else:
            found += _Forest(items, sorted(inside.pop(items[0])), owners, least).grown()
    return sorted(found)


class _Tie:
    """How alike the owners of two clusters are, by pair of owners (that of the lower cluster first), and the sum."""

    __slots__ = ("total", "values")

    def __init__(self, values: dict[Pair, float]) -> None:
        self.values = values
        self.total = math.fsum(values.values())

    def joined(self, other: _Tie | None) -> _Tie:
        """The tie of both, in which the higher likeness of each pair of owners counts."""
        if other is None:
            return self
        more, less = sorted((self.values, other.values), key=len, reverse=True)
        for owners, value in less.items():
            more[owners] = max(value, more.get(owners, 0.0))
        return _Tie(more)

    def turned(self) -> _Tie:
        """The same tie with the clusters' order turned round."""
        return _Tie({(other, one): value for (one, other), value in self.values.items()})


class _Forest:
    """Clusters of items that chains of likeness join, under their lowest item, with how alike their owners are."""

    def __init__(self, items: Sequence[int], edges: Sequence[Edge], owners: Sequence[int], least: float) -> None:
        self.least = least
        self.members = {item: [item] for item in items}
        self.owners = {item: {owners[item]} for item in items}
        self.root = {item: item for item in items}
        self.near: dict[int, dict[int, _Tie]] = {item: {} for item in items}
        self.heap: list[tuple[float, int, int]] = []
        for one, other, value in edges:
            if owners[one] != owners[other]:
                self.near[one][other] = self.near[other][one] = _Tie({(owners[one], owners[other]): value})
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
        tie = self.near[one].get(other)
        if tie is None:
            return 0.0
        mine, theirs = self.owners[one], self.owners[other]
        return tie.total / (len(mine) * len(theirs) - len(mine & theirs))

    def _merge(self, kept: int, gone: int) -> None:
        self.members[kept] += self.members.pop(gone)
        self.owners[kept] |= self.owners.pop(gone)
        self.root[gone] = kept
        theirs = self.near.pop(gone)
        del theirs[kept], self.near[kept][gone]
        for neighbour, old in theirs.items():
            del self.near[neighbour][gone]
            turned = old.turned() if kept < neighbour < gone else old
            both = turned.joined(self.near[kept].get(neighbour))
            self.near[kept][neighbour] = self.near[neighbour][kept] = both
            self._push(kept, neighbour)

    def _find(self, item: int) -> int:
        while self.root[item] != item:
            self.root[item] = self.root[self.root[item]]
            item = self.root[item]
        return item
