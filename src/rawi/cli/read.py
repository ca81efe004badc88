"""``rawi read``: inputs into a desk."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from rawi import desk
from rawi.cli import options
from rawi.cli.failures import tell
from rawi.cli.progress import progress

__all__ = ["command"]


@click.command("read")
@options.paths(required=True)
@options.desk
@options.known
def command(paths: tuple[Path, ...], place: str, published: dt.date | None, outlet: str | None) -> None:
    """Read articles into a desk.

    Text, pages, feeds and tables are read, and folders of them. Each article is written whole or not at all;
    reading it again changes nothing.
    """
    with desk.open(place) as opened, progress(paths) as step:
        summary = opened.read(*paths, published=published, outlet=outlet, progress=lambda article: step(article.source))
    click.echo(
        f"{summary.read} read, {summary.unchanged} unchanged, {len(summary.failed)} failed;"
        f" {summary.statements} new statements in {opened.place}"
    )
    tell(summary.failed)
