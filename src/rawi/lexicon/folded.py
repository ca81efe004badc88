"""Tables of the lexicon in folded spelling, each folded in one pass: cell by cell costs ten times as much."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows

__all__ = ["alternatives", "folded_rows"]


def folded_rows(name: str) -> Iterator[tuple[Mapping[str, str], Mapping[str, str]]]:
    """Each row of a table as it is spelt, and the same row with every cell folded."""
    spelt = rows(name)
    text = fold("\n".join("\t".join(row.values()) for row in spelt))
    for row, line in zip(spelt, text.split("\n"), strict=True):
        yield row, dict(zip(row, line.split("\t"), strict=True))


def alternatives(*cells: str) -> tuple[str, ...]:
    """The distinct spellings that cells list between slashes, in order."""
    return tuple(dict.fromkeys(part for cell in cells for part in cell.split("/") if part))
