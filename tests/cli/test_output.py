"""Files that are written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from rawi.cli.output import write_whole


def test_a_file_is_written_and_nothing_else(tmp_path: Path) -> None:
    write_whole(tmp_path / "page.html", "صفحة")
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]
    assert (tmp_path / "page.html").read_text(encoding="utf-8") == "صفحة"


def test_what_stood_there_stays_when_writing_fails(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("before", encoding="utf-8")
    with pytest.raises(UnicodeEncodeError):
        write_whole(page, "half a pair: \ud83d")
    assert page.read_text(encoding="utf-8") == "before"
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(click.ClickException, match="cannot be written"):
        write_whole(tmp_path, "صفحة")
    assert list(tmp_path.parent.glob(".*.part")) == []
