"""Tables for right-to-left text: the first column stands on the right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rich.box import MINIMAL
from rich.console import Console
from rich.table import Table
from rich.text import Text

from rawi.cli.terminal import shown

__all__ = ["Row", "print_table"]

Row = Iterable[object]
"""The cells of a row, in reading order: strings, styled texts, or whatever has a ``str``."""

_RULE, _FENCED_RULE = "│", "\u200e│\u200e"


def print_table(console: Console, columns: Mapping[str, int], rows: Iterable[Row]) -> None:
    """Print rows under headings; a column's number is its share of the width.

    A left-to-right mark on both sides of each vertical rule keeps a terminal that reorders Arabic from
    reordering it across columns.
    """
    table = Table(box=MINIMAL, expand=True, show_lines=True, pad_edge=False)
    for heading, share in reversed([*columns.items()]):
        table.add_column(heading, justify="right", ratio=share, overflow="fold")
    for row in rows:
        table.add_row(*map(_cell, reversed(list(row))))
    with console.capture() as capture:
        console.print(table, highlight=False)
    console.file.write(capture.get().replace(_RULE, _FENCED_RULE))


def _cell(content: object) -> Text:
    if isinstance(content, Text):
        return content
    return Text("" if content is None else shown(str(content)))
