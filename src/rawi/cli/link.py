"""``rawi link``: inputs read together, as JSON lines, without a desk."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import click

from rawi import desk
from rawi.cli import options
from rawi.cli.failures import tell
from rawi.cli.progress import progress
from rawi.errors import ReadError
from rawi.export.links import link_lines
from rawi.intake import analyses_of
from rawi.link import Links, link
from rawi.model import Analysis

__all__ = ["command"]


@click.command("link")
@options.paths(required=False)
@options.known
@options.desk
def command(paths: tuple[Path, ...], published: dt.date | None, outlet: str | None, place: str) -> None:
    """Write stories, copies, utterances and events of many articles.

    One JSON object a line; offsets are code points, as in rawi extract. The order of the articles makes no
    difference. Without PATH it is the articles of the desk, which keeps what is found.
    """
    failures: list[ReadError] = []
    found = _read(paths, failures, published, outlet) if paths else _kept(place)
    sys.stdout.buffer.writelines(link_lines(found))
    tell(failures)


def _read(paths: Sequence[Path], failures: list[ReadError], published: dt.date | None, outlet: str | None) -> Links:
    with progress(paths, results_on_terminal=True) as step:
        return link(_counted(analyses_of(paths, failures.append, published, outlet), step))


def _kept(place: str) -> Links:
    with desk.open(place, create=False) as opened:
        return opened.link()


def _counted(analyses: Iterable[Analysis], step: Callable[[str], None]) -> Iterator[Analysis]:
    for analysis in analyses:
        yield analysis
        step(analysis.document.article.source)
