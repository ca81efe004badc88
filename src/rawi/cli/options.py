"""The arguments and options that several commands share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

__all__ = ["DAY", "desk", "known", "min_confidence", "paths"]

Command = TypeVar("Command", bound=Callable[..., Any])


class _Day(click.ParamType[dt.date]):
    """A calendar day, ``YYYY-MM-DD``; of a point in time the day that is written."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> dt.date:
        try:
            return value if isinstance(value, dt.date) else dt.datetime.fromisoformat(value).date()
        except ValueError:
            self.fail(f"{value!r} is no day; write it as 2021-12-08", param, ctx)


DAY = _Day()
"""A day on the command line."""


def paths(required: bool) -> Callable[[Command], Command]:
    """``PATH…``: what is to be read. That a path exists is the reader's to say: the others are still read."""
    kind = click.Path(path_type=Path)
    metavar = "PATH..." if required else "[PATH...]"
    return click.argument("paths", metavar=metavar, nargs=-1, required=required, type=kind)


def known(command: Command) -> Command:
    """``--published`` and ``--outlet``: what is known of articles that do not tell themselves."""
    outlet = click.option("--outlet", metavar="NAME", help="The outlet of articles that do not name theirs.")
    published = click.option(
        "--published",
        type=DAY,
        metavar="DATE",
        help="The day (YYYY-MM-DD) of articles that do not tell theirs.",
    )
    return published(outlet(command))


def desk(command: Command) -> Command:
    """``--desk``: which desk."""
    return click.option(
        "--desk",
        "place",
        metavar="URL",
        default="rawi.db",
        show_default=True,
        envvar="RAWI_DESK",
        show_envvar=True,
        help="The desk: a file, or postgresql://…",
    )(command)


def min_confidence(command: Command) -> Command:
    """``--min-confidence``: how sure a statement has to be."""
    return click.option(
        "--min-confidence",
        type=click.FloatRange(0, 1),
        metavar="X",
        help="Only statements this probable (0 to 1) to be right.",
    )(command)
