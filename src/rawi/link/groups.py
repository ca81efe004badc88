"""Items joined into groups (union-find with the lowest item as each group's head)."""

from __future__ import annotations

from collections import defaultdict

__all__ = ["Groups"]


class Groups:
    """The items below ``count``, each in a group of its own until joined."""

    def __init__(self, count: int) -> None:
        self._head = list(range(count))

    def head(self, item: int) -> int:
        """The lowest item of the group that ``item`` is in."""
        while self._head[item] != item:
            self._head[item] = self._head[self._head[item]]
            item = self._head[item]
        return item

    def join(self, one: int, other: int) -> None:
        """Make the groups of two items one."""
        low, high = sorted((self.head(one), self.head(other)))
        self._head[high] = low

    def members(self) -> list[list[int]]:
        """All groups, each sorted, in order of their lowest item."""
        found: dict[int, list[int]] = defaultdict(list)
        for item in range(len(self._head)):
            found[self.head(item)].append(item)
        return list(found.values())
