"""``rawi link``: inputs read together, as JSON lines, without a desk."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import click

from rawi.cli import options
from rawi.cli.failures import tell
from rawi.cli.progress import progress
from rawi.errors import ReadError
from rawi.export.links import link_lines
from rawi.intake import analyses_of
from rawi.link import link
from rawi.model import Analysis

__all__ = ["command"]


@click.command("link")
@options.paths(required=True)
@options.known
def command(paths: tuple[Path, ...], published: dt.date | None, outlet: str | None) -> None:
    """Write stories, copies, utterances and events of many articles, without a desk.

    One JSON object a line; offsets are code points, as in rawi extract. The order of the articles makes no
    difference.
    """
    failures: list[ReadError] = []
    with progress(paths, results_on_terminal=True) as step:
        found = link(_counted(analyses_of(paths, failures.append, published, outlet), step))
    sys.stdout.buffer.writelines(link_lines(found))
    tell(failures)


def _counted(analyses: Iterable[Analysis], step: Callable[[str], None]) -> Iterator[Analysis]:
    for analysis in analyses:
        yield analysis
        step(analysis.document.article.source)
