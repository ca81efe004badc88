"""``rawi explain``: why Rawi reads an article as it does."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import click
from rich.console import Console

from rawi.cli import options
from rawi.cli.failures import tell
from rawi.cli.marks import legend, marked, marks_of
from rawi.cli.table import Row, print_table
from rawi.cli.terminal import shown
from rawi.errors import ReadError
from rawi.intake import analyses_of
from rawi.model import Analysis, Statement

__all__ = ["command"]

_TEXT = {"text": 1, "rules": 0}
_STATEMENTS = {"id": 0, "speaker": 1, "act": 0, "content": 2, "rules": 0}


@click.command("explain")
@options.paths(required=True)
@options.known
def command(paths: tuple[Path, ...], published: dt.date | None, outlet: str | None) -> None:
    """Show an article with every span marked and the rule that found it.

    Where the terminal has no colours, signs stand in their place.
    """
    failures: list[ReadError] = []
    console = Console(highlight=False)
    for analysis in analyses_of(paths, failures.append, published, outlet):
        _explain(console, analysis)
    tell(failures)


def _explain(console: Console, analysis: Analysis) -> None:
    coloured = console.color_system is not None and not console.no_color
    console.print(_heading(analysis), markup=False)
    console.print(legend(coloured))
    print_table(console, _TEXT, _lines(analysis, coloured))
    if analysis.statements:
        print_table(console, _STATEMENTS, map(_row, analysis.statements))
    else:
        console.print("No statements were found.")


def _heading(analysis: Analysis) -> str:
    article = analysis.document.article
    known = (article.source or article.id, article.outlet, article.published)
    return shown(" · ".join(str(each) for each in known if each))


def _lines(analysis: Analysis, coloured: bool) -> Iterator[Row]:
    """The lines of the text that are not blank, each with the rules behind what begins in it."""
    text = analysis.document.text
    lines = marked(text, marks_of(analysis), coloured).split("\n")
    rules: dict[int, list[str]] = {}
    for start, rule in _rules(analysis):
        rules.setdefault(text.count("\n", 0, start), []).append(rule)
    for number, line in enumerate(lines):
        if line.plain.strip():
            yield line, "\n".join(rules.get(number, []))


def _rules(analysis: Analysis) -> Iterator[tuple[int, str]]:
    found = [(statement.content.start, f"{statement.id} {statement.rule}") for statement in analysis.statements]
    found += [(time.span.start, f"/{time.value or '?'}/ {time.rule}") for time in analysis.times]
    yield from sorted(found)


def _row(statement: Statement) -> Row:
    content = statement.content.text
    rules = "\n".join((statement.rule, *statement.reasons))
    return statement.id, statement.speaker, statement.act.value, content, rules
