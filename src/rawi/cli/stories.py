"""``rawi stories``: what is going on, over all that a desk holds."""

from __future__ import annotations

import dataclasses
import datetime as dt
import sys

import click
import orjson
from rich.console import Console

from rawi import desk
from rawi.cli import options
from rawi.cli.table import print_table
from rawi.desk import StoryKept

__all__ = ["command"]

_COLUMNS = {"headline": 3, "outlets": 2, "articles": 0, "when": 0, "id": 0}
_DAY = dt.timedelta(days=1)


@click.command("stories")
@click.option("--actor", metavar="NAME", help="Naming this actor, under any name its article gives it.")
@click.option("--since", type=options.DAY, metavar="DATE", help="Told on this day or later.")
@click.option("--until", type=options.DAY, metavar="DATE", help="Told on this day or earlier.")
@options.desk
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object a story instead of a table.")
def command(actor: str | None, since: dt.date | None, until: dt.date | None, place: str, as_json: bool) -> None:
    """List the stories of a desk.

    The latest come first. A desk that something came into since it was last linked is linked first.
    """
    with desk.open(place, create=False) as opened:
        found = opened.stories(actor=actor, since=since, until=until)
    if as_json:
        sys.stdout.buffer.writelines(map(_line, found))
    elif found:
        print_table(Console(), _COLUMNS, (_cells(story) for story in found))
    else:
        click.echo("No story answers that.", err=True)


def _line(story: StoryKept) -> bytes:
    row = dataclasses.asdict(story)
    row["when"] = {"start": story.when.start, "end": story.when.stop} if story.when else None
    return orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)


def _cells(story: StoryKept) -> tuple[object, ...]:
    return story.headline, "، ".join(story.outlets), len(story.articles), _when(story), story.id


def _when(story: StoryKept) -> str:
    """The first and the last day on which it is told."""
    if story.when is None:
        return ""
    first, last = story.when.start, story.when.stop - _DAY
    return str(first) if first == last else f"{first}\n{last}"
