"""Pious formulae behind a name (رحمه الله, رضي الله عنه): they belong to no name and report nothing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from rawi.lexicon.letters import fold
from rawi.lexicon.tables import words
from rawi.segment.script import Script

__all__ = ["formula_at"]


@cache
def _by_first_word() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in words("text/formulae.txt"):
        folded = tuple(fold(phrase).split())
        found[folded[0]] = (*found.get(folded[0], ()), folded)
    return found


def formula_at(script: Script, at: int) -> int | None:
    """The token after the longest formula that begins at token ``at``, or None; رحمة الله is a name."""
    token = script.tokens[at]
    candidates = _by_first_word().get(token.folded, ())
    if not candidates or token.bare.endswith("ة"):
        return None
    fitting = (
        at + len(one) for one in candidates if tuple(other.folded for other in script.tokens[at : at + len(one)]) == one
    )
    return max(fitting, default=None)
