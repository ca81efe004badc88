"""Average linkage over sparse pairs, by example."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rawi.link.linkage import average_linkage


def test_the_most_alike_are_joined_first() -> None:
    assert average_linkage({(0, 1): 0.9, (1, 2): 0.5, (0, 2): 0.1}, range(4), 0.4) == [[0, 1], [2], [3]]


def test_a_pair_that_is_not_given_counts_as_unlike() -> None:
    assert average_linkage({(0, 1): 0.9, (1, 2): 0.5}, range(3), 0.25) == [[0, 1, 2]]
    assert average_linkage({(0, 1): 0.9, (1, 2): 0.5}, range(3), 0.26) == [[0, 1], [2]]


pairs = st.dictionaries(
    st.tuples(st.integers(0, 6), st.integers(0, 6)).filter(lambda pair: pair[0] < pair[1]),
    st.integers(1, 64).map(lambda value: value / 64),
    max_size=21,
)


@given(pairs, st.floats(0.05, 0.9))
def test_the_same_as_comparing_all_clusters_each_time(likeness: dict[tuple[int, int], float], least: float) -> None:
    assert average_linkage(likeness, range(7), least) == naive(likeness, 7, least)


def naive(likeness: dict[tuple[int, int], float], count: int, least: float) -> list[list[int]]:
    """The definition, at cubic cost."""
    clusters = [[item] for item in range(count)]
    while True:
        best = max(
            (
                (mean(likeness, one, other), -min(one), -min(other), one, other)
                for at, one in enumerate(clusters)
                for other in clusters[at + 1 :]
            ),
            default=None,
        )
        if best is None or best[0] < least:
            return sorted(map(sorted, clusters))
        clusters = [cluster for cluster in clusters if cluster not in best[3:]] + [best[3] + best[4]]
        clusters.sort(key=min)


def mean(likeness: dict[tuple[int, int], float], one: list[int], other: list[int]) -> float:
    values = [likeness.get((min(a, b), max(a, b)), 0.0) for a in one for b in other]
    return sum(values) / len(values)
