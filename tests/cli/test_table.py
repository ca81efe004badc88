"""Tables whose cells are right-to-left."""

from __future__ import annotations

import io

from rich.console import Console

from rawi.cli.table import print_table


def printed(*rows: tuple[object, ...], width: int = 60) -> str:
    out = io.StringIO()
    print_table(Console(file=out, width=width), {"who": 1, "what": 3}, rows)
    return out.getvalue()


def test_the_first_column_stands_on_the_right() -> None:
    head = next(line for line in printed(("شكري", "المفاوضات")).splitlines() if "who" in line)
    assert head.index("what") < head.index("who")


def test_left_to_right_marks_keep_arabic_columns_apart() -> None:
    assert "المفاوضات \u200e│\u200e" in printed(("شكري", "المفاوضات"))


def test_nothing_is_cut_off() -> None:
    words = [f"كلمة{number}" for number in range(40)]
    table = printed(("شكري", " ".join(words)))
    assert all(word in table for word in words)


def test_what_looks_like_markup_is_text() -> None:
    assert "[red]" in printed(("[red]", None))


def test_controls_do_not_come_through() -> None:
    assert "\x1b" not in printed(("\x1b[2J", "\u202e"))
