"""The command line: one module a command, imported when that command is called."""

from __future__ import annotations

import click

from rawi import __version__
from rawi.cli.group import Commands

__all__ = ["main"]


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="rawi")
def main() -> None:
    """Reads Arabic news and keeps the ledger of who said what, to whom, when, and according to whom.

    Results go to standard output, failures to standard error: what was wrong with which input, and what to
    do. One bad input does not stop the others. The exit code is 0 when all went well, 1 when something
    failed, 2 when the command was not understood.
    """
