"""Folders: every file in them, in order, and what is broken beside what is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from rawi.errors import EmptyInput, MissingInput, NotText, ReadError
from rawi.read import read, read_all

TEXT = "قال وزير الخارجية إن بلاده مستعدة للمحادثات في جنيف."


def test_files_come_in_sorted_order_and_folders_in_folders_too(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "deep/c.txt", "deep/deeper/d.txt", ".hidden/e.txt", ".f.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT, encoding="utf-8")
    assert [article.id for article in read(tmp_path)] == ["a", "b", "c", "d"]


def test_pictures_and_notes_beside_the_articles_are_no_errors(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "README.md").write_text("About these articles.")
    (tmp_path / "photo.JPG").write_bytes(b"\xff\xd8\xff\xe0")
    assert [article.id for article in read(tmp_path)] == ["a"]


def test_a_broken_file_is_reported_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(bytes(range(256)) * 20)
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "c.txt").write_bytes(b"")
    failures: list[ReadError] = []
    sources = [tmp_path, tmp_path / "missing.txt", tmp_path / "b.txt"]
    assert [article.id for article in read_all(sources, failures.append)] == ["b", "b"]
    assert [type(failure) for failure in failures] == [NotText, EmptyInput, MissingInput]


def test_an_empty_folder_is_empty_input(tmp_path: Path) -> None:
    with pytest.raises(EmptyInput, match="no files"):
        next(read(tmp_path))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("lines", '{"id": "x", "text": "%s"}\n{"id": "y", "text": "%s"}\n'),
        ("list", '[{"id": "x", "text": "%s"}, {"id": "y", "text": "%s"}]'),
        ("feed", "<rss><channel><item><title>%s</title><description>%s</description></item></channel></rss>"),
        ("text.news", "%s\n%s"),
    ],
)
def test_without_a_known_suffix_the_content_decides(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content % (TEXT, TEXT), encoding="utf-8")
    assert len(list(read(tmp_path / name))) == content.count('"id"') or 1
