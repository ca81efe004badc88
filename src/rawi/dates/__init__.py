"""Calendar expressions: found, and resolved to days, weeks, months and years."""

from __future__ import annotations

from rawi.dates.dateline import dateline
from rawi.dates.find import times_of

__all__ = ["dateline", "times_of"]
