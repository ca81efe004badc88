"""Average linkage over sparse pairs, by example."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from rawi.link.linkage import average_linkage


def test_the_most_alike_are_joined_first() -> None:
    assert average_linkage([(0, 1, 0.9), (1, 2, 0.5), (0, 2, 0.1)], range(4), 0.4) == [[0, 1], [2], [3]]


def test_a_pair_that_is_not_given_counts_as_unlike() -> None:
    assert average_linkage([(0, 1, 0.9), (1, 2, 0.5)], range(3), 0.25) == [[0, 1, 2]]
    assert average_linkage([(0, 1, 0.9), (1, 2, 0.5)], range(3), 0.26) == [[0, 1], [2]]


pairs = st.dictionaries(
    st.tuples(st.integers(0, 6), st.integers(0, 6)).filter(lambda pair: pair[0] < pair[1]),
    st.integers(1, 64).map(lambda value: value / 64),
    max_size=21,
)


owned = st.lists(st.integers(0, 3), min_size=7, max_size=7)


@given(pairs, owned | st.just(list(range(7))), st.floats(0.05, 0.9))
def test_the_same_as_comparing_all_clusters_each_time(
    likeness: dict[tuple[int, int], float], owners: list[int], least: float
) -> None:
    edges = [(one, other, value) for (one, other), value in likeness.items()]
    assert average_linkage(edges, owners, least) == naive(likeness, owners, least)


def naive(likeness: dict[tuple[int, int], float], owners: list[int], least: float) -> list[list[int]]:
    """The definition, at cubic cost."""
    clusters = [[item] for item in range(len(owners))]
    while True:
        best = max(
            (
                (mean(likeness, owners, one, other), -min(one), -min(other), one, other)
                for at, one in enumerate(clusters)
                for other in clusters[at + 1 :]
            ),
            default=None,
        )
        if best is None or best[0] < least:
            return sorted(map(sorted, clusters))
        clusters = [cluster for cluster in clusters if cluster not in best[3:]] + [best[3] + best[4]]
        clusters.sort(key=min)


def mean(likeness: dict[tuple[int, int], float], owners: list[int], one: list[int], other: list[int]) -> float:
    values: dict[tuple[int, int], float] = {}
    for a in one:
        for b in other:
            if owners[a] != owners[b]:
                between = owners[a], owners[b]
                values[between] = max(values.get(between, 0.0), likeness.get((min(a, b), max(a, b)), 0.0))
    return math.fsum(values.values()) / len(values) if values else 0.0
