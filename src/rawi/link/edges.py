"""Pairs of items that are alike, in few bytes: a press of a year has millions of them."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator

__all__ = ["Edge", "Edges"]

Edge = tuple[int, int, float]
"""Two items, the smaller first, and how alike they are."""


class Edges:
    """Pairs of items, each once, in the order in which they were added; 24 bytes a pair."""

    def __init__(self, edges: Iterable[Edge] = ()) -> None:
        self._ones, self._others, self._values = array("Q"), array("Q"), array("d")
        self.extend(edges)

    def __len__(self) -> int:
        return len(self._values)

    def __iter__(self) -> Iterator[Edge]:
        return zip(self._ones, self._others, self._values, strict=True)

    def extend(self, edges: Iterable[Edge]) -> None:
        """Add pairs; the two items of each may come in either order."""
        for one, other, value in edges:
            self._ones.append(min(one, other))
            self._others.append(max(one, other))
            self._values.append(value)
