"""Exact alignment of two word sequences: the runs that both hold, wherever they stand.

Greedy string tiling (Wise 1993) from left to right: each word belongs to one run at most, and runs may have
changed places, as paragraphs do when a wire text is rewritten. A longest common subsequence would lose them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

__all__ = ["LEAST_RUN", "Run", "grams_of", "shared_runs"]

LEAST_RUN = 4
"""Words that a run needs to count: shorter ones are shared by any two texts on one subject."""

MOST_PLACES = 32
"""Places of one opening that are tried: a phrase that recurs more often in one article is its refrain."""


@dataclass(frozen=True, slots=True)
class Run:
    """``size`` words that stand in the first sequence from ``one`` on and in the second from ``other`` on."""

    one: int
    other: int
    size: int


def grams_of(stems: Sequence[str], size: int = LEAST_RUN) -> Iterator[tuple[str, ...]]:
    """The runs of ``size`` words of a sequence, one from each word on."""
    return zip(*(stems[at:] for at in range(size)), strict=False)


def shared_runs(one: Sequence[str], other: Sequence[str], least: int = LEAST_RUN) -> list[Run]:
    """The runs of at least ``least`` words that both sequences hold, in the order of the first."""
    openings: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, gram in enumerate(grams_of(other, least)):
        openings[gram].append(at)
    taken = [False] * len(other)
    found, free = list[Run](), 0
    for at, gram in enumerate(grams_of(one, least)):
        if at < free or gram not in openings:
            continue
        places = openings[gram][:MOST_PLACES]
        run = max((_run(one, other, at, place, taken) for place in places), key=_size)
        if run.size >= least:
            taken[run.other : run.other + run.size] = [True] * run.size
            found.append(run)
            free = at + run.size
    return found


def _run(one: Sequence[str], other: Sequence[str], at: int, place: int, taken: Sequence[bool]) -> Run:
    size = 0
    room = min(len(one) - at, len(other) - place)
    while size < room and one[at + size] == other[place + size] and not taken[place + size]:
        size += 1
    return Run(at, place, size)


def _size(run: Run) -> tuple[int, int]:
    """Longer runs first, of equals the one that stands first."""
    return run.size, -run.other
