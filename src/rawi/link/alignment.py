"""Exact alignment of two word sequences: the longest runs that both hold, in the same order."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

__all__ = ["LEAST_RUN", "shared_runs"]

LEAST_RUN = 3
"""Words that a run needs to count: shorter ones are shared by any two texts."""

Run = tuple[int, int, int]
"""Where a run begins in the first sequence, where in the second, and its length in words."""


def shared_runs(one: Sequence[str], other: Sequence[str], least: int = LEAST_RUN) -> list[Run]:
    """The runs of at least ``least`` words that both sequences hold, in the order of both (difflib)."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return [(a, b, size) for a, b, size in matcher.get_matching_blocks() if size >= least]
