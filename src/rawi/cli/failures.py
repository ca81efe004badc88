"""Failures of inputs: collected while the others are done, told at the end."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from rawi.cli.terminal import shown
from rawi.errors import ReadError

__all__ = ["tell"]


def tell(failures: Sequence[ReadError]) -> None:
    """Write a line on each failure to standard error, and end with code 1 where there is any."""
    sys.stdout.flush()
    for failure in failures:
        click.echo(shown(str(failure)).replace("\n", " "), err=True)
    if failures:
        raise click.exceptions.Exit(1)
