"""``rawi dossier``: stories and ledger as one page."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import click

from rawi import desk
from rawi.cli import options
from rawi.cli.failures import tell
from rawi.cli.output import write_whole
from rawi.cli.progress import progress
from rawi.errors import DeskError, ReadError
from rawi.export.dossier import render
from rawi.intake import analyses_of
from rawi.model import Analysis

__all__ = ["command"]


@click.command("dossier")
@options.paths(required=False)
@options.desk
@options.known
@options.min_confidence
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    required=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="The HTML file to write, whole or not at all.",
)
def command(
    paths: tuple[Path, ...],
    place: str,
    published: dt.date | None,
    outlet: str | None,
    min_confidence: float | None,
    output: Path,
) -> None:
    """Write one self-contained page: stories, ledger, days, articles.

    It is made of the articles under PATH, read together, or of the desk where no PATH is given.
    """
    failures: list[ReadError] = []
    analyses = _read(paths, failures, published, outlet) if paths else _stored(place)
    if min_confidence is not None:
        analyses = [_surer(analysis, min_confidence) for analysis in analyses]
    if analyses:
        write_whole(output, render(analyses))
        click.echo(f"{output}: {len(analyses)} articles, {_statements(analyses)} statements")
    tell(failures)


def _read(
    paths: Sequence[Path], failures: list[ReadError], published: dt.date | None, outlet: str | None
) -> list[Analysis]:
    analyses = []
    with progress(paths) as step:
        for analysis in analyses_of(paths, failures.append, published, outlet):
            analyses.append(analysis)
            step(analysis.document.article.source)
    return analyses


def _stored(place: str) -> list[Analysis]:
    with desk.open(place, create=False) as opened:
        analyses = list(opened.analyses())
        if not analyses:
            raise DeskError(f"{opened.place}: the desk holds no articles; `rawi read PATH` fills it")
        return analyses


def _surer(analysis: Analysis, least: float) -> Analysis:
    """The analysis with its surer statements alone; those inside one that is left out stand for themselves."""
    kept = tuple(statement for statement in analysis.statements if statement.confidence >= least)
    return dataclasses.replace(analysis, statements=kept)


def _statements(analyses: Sequence[Analysis]) -> int:
    return sum(len(analysis.statements) for analysis in analyses)
