"""``rawi extract``: inputs as JSON lines, without a desk."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import click

from rawi.cli import options
from rawi.cli.failures import tell
from rawi.cli.progress import progress
from rawi.errors import ReadError
from rawi.export.jsonl import line
from rawi.intake import analyses_of

__all__ = ["command"]


@click.command("extract")
@options.paths(required=True)
@options.known
def command(paths: tuple[Path, ...], published: dt.date | None, outlet: str | None) -> None:
    """Write one JSON object an article, without a desk.

    Offsets are code points in the text as it is stored in a plain-text input, byte order mark aside; for a
    JSON-lines input in its title, a line break, and its text.
    """
    failures: list[ReadError] = []
    with progress(paths, results_on_terminal=True) as step:
        for analysis in analyses_of(paths, failures.append, published, outlet):
            sys.stdout.buffer.write(line(analysis))
            step(analysis.document.article.source)
    tell(failures)
