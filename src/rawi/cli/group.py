"""The commands by name, each imported only when it is called: help and ``rawi extract`` start at once."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

import click

from rawi.errors import RawiError

__all__ = ["COMMANDS", "Commands"]

COMMANDS = {
    "read": "Read articles into a desk.",
    "extract": "Write one JSON object an article, without a desk.",
    "link": "Write stories, copies, utterances and events of many articles.",
    "explain": "Show an article with every span marked and the rule that found it.",
    "stories": "List the stories of a desk.",
    "said": "Search a desk for who said what.",
    "dossier": "Write one self-contained page: stories, ledger, days, articles.",
}
"""What each command does, in one line; the help of all is written from here."""


class Commands(click.Group):
    """A group of commands, each a module beside this one; a RawiError ends them with code 1."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of a first day's work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name, imported now."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"rawi.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands into the help, importing none of them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> Any:
        """Call the command; a reader of the output that has gone away is noticed here, not at exit."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except RawiError as error:
            raise click.ClickException(str(error)) from error
        return result
