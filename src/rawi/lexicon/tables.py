"""The one loader of lexicon files: tab-separated tables and word lists in UTF-8, comments after ``#``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from rawi.errors import LexiconError

__all__ = ["rows", "words"]

Row = Mapping[str, str]


@cache
def rows(name: str) -> tuple[Row, ...]:
    """The rows of a table such as ``names/titles.tsv``, as mappings from the header's column names.

    Raises LexiconError when the file is missing or a row has more or fewer cells than the header.
    """
    lines = [line for line in _lines(name) if line]
    if not lines:
        raise LexiconError(f"lexicon/{name}: the table has no header")
    header = lines[0].split("\t")
    found = []
    for line in lines[1:]:
        cells = line.split("\t")
        if len(cells) != len(header):
            raise LexiconError(f"lexicon/{name}: {len(cells)} cells where the header has {len(header)}: {line!r}")
        found.append(MappingProxyType(dict(zip(header, cells, strict=True))))
    return tuple(found)


@cache
def words(name: str) -> frozenset[str]:
    """The entries of a word list such as ``text/arabic.txt``, one a line, as they are spelt there."""
    return frozenset(line for line in _lines(name) if line)


def _lines(name: str) -> list[str]:
    try:
        text = (files("rawi.lexicon") / name).read_text(encoding="utf-8")
    except FileNotFoundError as missing:
        raise LexiconError(f"lexicon/{name}: no such file") from missing
    return [line.split("#", 1)[0].rstrip() for line in text.splitlines()]
