"""Tables for right-to-left text: the first column stands on the right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from rich.box import MINIMAL
from rich.console import Console
from rich.table import Table
from rich.text import Text

from rawi.cli.terminal import shown

__all__ = ["Row", "print_table"]

Row = Iterable[object]
"""The cells of a row, in reading order: strings, styled texts, or whatever has a ``str``."""

_FENCE = "│"
_LEFT_TO_RIGHT, _ISOLATE, _END = "\u200e", "\u2067", "\u2069"
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_PADDED = re.compile(r"((?:\s|\x1b\[[\d;]*m)*)(.*?)((?:\s|\x1b\[[\d;]*m)*)")


def print_table(console: Console, columns: Mapping[str, int], rows: Iterable[Row]) -> None:
    """Print rows under headings; a number is a column's share of the width that those with 0 leave.

    A column with 0 is as wide as what stands in it.
    """
    table = Table(box=MINIMAL, expand=True, show_lines=True, pad_edge=False)
    for heading, share in reversed([*columns.items()]):
        table.add_column(heading, justify="right", ratio=share or None, no_wrap=not share, overflow="fold")
    for row in rows:
        table.add_row(*map(_cell, reversed(list(row))))
    with console.capture() as capture:
        console.print(table, highlight=False)
    console.file.writelines(map(_fenced, capture.get().splitlines(keepends=True)))


def _cell(content: object) -> Text:
    if isinstance(content, Text):
        return content
    return Text("" if content is None else shown(str(content)))


def _fenced(line: str) -> str:
    """The line of a table, each cell in its own direction in a terminal that reorders Arabic."""
    if _FENCE not in line:
        return line
    return _LEFT_TO_RIGHT + _FENCE.join(map(_isolated, line.split(_FENCE)))


def _isolated(cell: str) -> str:
    padded = _PADDED.fullmatch(cell)
    if padded is None or not _RIGHT_TO_LEFT.search(cell):
        return cell
    before, words, after = padded.groups()
    return f"{before}{_ISOLATE}{words}{_END}{after}"
