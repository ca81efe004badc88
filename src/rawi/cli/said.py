"""``rawi said``: the ledger, searched."""

from __future__ import annotations

import dataclasses
import datetime as dt
import sys
from collections.abc import Iterable, Sequence

import click
import orjson
from rich.console import Console

from rawi import desk
from rawi.cli import options
from rawi.cli.table import print_table
from rawi.desk import Said
from rawi.model import Act

__all__ = ["command"]

_COLUMNS = {"who": 2, "what": 5, "when": 0}


@click.command("said")
@click.argument("words", metavar="[WORDS...]", nargs=-1)
@click.option("--by", metavar="NAME", help="Said by this speaker, under any name its article gives it.")
@click.option("--to", metavar="NAME", help="Said to this addressee, under any name its article gives it.")
@click.option(
    "--act",
    type=click.Choice([act.value for act in Act]),
    metavar="ACT",
    help=f"Doing this by it: {', '.join(Act)}.",
)
@click.option("--since", type=options.DAY, metavar="DATE", help="On this day or later.")
@click.option("--until", type=options.DAY, metavar="DATE", help="On this day or earlier.")
@click.option("--outlet", metavar="NAME", help="In an article of this outlet.")
@options.min_confidence
@options.desk
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object a statement instead of a table.")
def command(
    words: tuple[str, ...],
    by: str | None,
    to: str | None,
    act: str | None,
    since: dt.date | None,
    until: dt.date | None,
    outlet: str | None,
    min_confidence: float | None,
    place: str,
    as_json: bool,
) -> None:
    """Search a desk for who said what.

    WORDS must all stand in what was said, in any order and spelling: القمة finds القمّة, والقمه and للقمة.
    The day is that of saying it, or of the article where the text does not tell.
    """
    with desk.open(place, create=False) as opened:
        rows = opened.said(
            " ".join(words),
            by=by,
            to=to,
            act=act,
            since=since,
            until=until,
            outlet=outlet,
            min_confidence=min_confidence,
        )
        if as_json:
            _write_lines(rows)
        else:
            _print(list(rows))


def _write_lines(rows: Iterable[Said]) -> None:
    for row in rows:
        fields = dataclasses.asdict(row)
        fields["end"] = fields.pop("stop")
        sys.stdout.buffer.write(orjson.dumps(fields, option=orjson.OPT_APPEND_NEWLINE))


def _print(rows: Sequence[Said]) -> None:
    if not rows:
        click.echo("No statement answers that.", err=True)
        return
    print_table(Console(), _COLUMNS, ((_who(row), row.content, _when(row)) for row in rows))


def _who(row: Said) -> str:
    """The speaker, the addressee and the relays, in Arabic words, so that each line has one direction."""
    relays = [name for name in row.chain if name not in (row.speaker, row.outlet)]
    to, via = f"إلى {row.addressee}", f"عبر {'، '.join(relays)}"
    return "\n".join([row.speaker or "؟", *([to] if row.addressee else []), *([via] if relays else [])])


def _when(row: Said) -> str:
    return "\n".join(str(each) for each in (row.day, row.act, row.outlet, row.doc) if each)
