"""How far the relations reach, in units of what they stand beside."""

from __future__ import annotations

from rawi.dates.token import Token

__all__ = ["TOLD", "WAYS", "step_of"]

WAYS = (
    "relation",
    "before_last",
    "after_next",
    "same",
    "same_before",
    "following",
    "previous",
    "this",
    "that",
)
TOLD = frozenset({"same", "same_before", "following", "previous", "that"})
"""The relations that count from what the text told before, not from its own day."""

_STEPS = {"last": -1, "final": -1, "previous": -1, "this": 0, "same": 0, "that": 0, "next": 1, "following": 1}


def step_of(relation: Token | None) -> int:
    """-1 for ``الماضي``, 2 for ``بعد المقبل``, 0 for ``الجاري`` and where no relation is told."""
    if relation is None:
        return 0
    return _STEPS[str(relation.value)] * (2 if relation.kind in {"before_last", "after_next"} else 1)
