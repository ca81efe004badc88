"""Tables whose cells are right-to-left."""

from __future__ import annotations

import io

from rich.console import Console
from rich.text import Text

from rawi.cli.table import print_table


def printed(*rows: tuple[object, ...], width: int = 60) -> str:
    out = io.StringIO()
    print_table(Console(file=out, width=width), {"who": 1, "what": 3}, rows)
    return out.getvalue()


def test_the_first_column_stands_on_the_right() -> None:
    head = next(line for line in printed(("شكري", "المفاوضات")).splitlines() if "who" in line)
    assert head.index("what") < head.index("who")


def test_every_cell_keeps_to_its_own_direction() -> None:
    (line,) = (line for line in printed(("شكري", "[s1 المفاوضات]")).splitlines() if "شكري" in line)
    assert line.startswith("\u200e")
    assert "\u2067[s1 المفاوضات]\u2069" in line
    assert "\u2067شكري\u2069" in line


def test_a_cell_without_arabic_is_left_as_it_is() -> None:
    assert "\u2067" not in printed(("speaker", "2021-12-08"))


def test_colours_and_blanks_stay_outside() -> None:
    out = io.StringIO()
    console = Console(file=out, width=60, force_terminal=True, color_system="standard")
    print_table(console, {"who": 1, "what": 3}, [(Text("شكري", "red"), "")])
    assert "\u2067شكري\u2069\x1b[0m" in out.getvalue()


def test_nothing_is_cut_off() -> None:
    words = [f"كلمة{number}" for number in range(40)]
    table = printed(("شكري", " ".join(words)))
    assert all(word in table for word in words)


def test_what_looks_like_markup_is_text() -> None:
    assert "[red]" in printed(("[red]", None))


def test_controls_do_not_come_through() -> None:
    assert "\x1b" not in printed(("\x1b[2J", "\u202e"))
