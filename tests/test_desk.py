"""The desk in Python: open, read, ask."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

import rawi

SENTENCE = "قال وزير الخارجية المصري سامح شكري إن المفاوضات مستمرة.\n"


@pytest.fixture
def desk(place: str) -> Iterator[rawi.Desk]:
    """An empty desk, in SQLite and in PostgreSQL."""
    with rawi.open(place) as desk:
        yield desk


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "cairo.txt").write_text(f"القاهرة: المفاوضات مستمرة\n\n{SENTENCE}", encoding="utf-8")
    (folder / "khartoum.txt").write_text(f"الخرطوم ترحب\n\n{SENTENCE}", encoding="utf-8")
    return folder


def test_a_folder_is_read(desk: rawi.Desk, folder: Path) -> None:
    summary = desk.read(folder)
    assert (summary.read, summary.unchanged, summary.failed) == (2, 0, ())
    assert [article.id for article in desk.articles()] == ["cairo", "khartoum"]


def test_reading_it_again_changes_nothing(desk: rawi.Desk, folder: Path) -> None:
    desk.read(folder)
    before = list(desk.analyses())
    summary = desk.read(folder / "cairo.txt", folder)
    assert (summary.read, summary.unchanged, summary.statements) == (0, 3, 0)
    assert list(desk.analyses()) == before


def test_what_the_desk_holds_is_what_analyse_finds(desk: rawi.Desk, folder: Path) -> None:
    desk.read(folder)
    assert list(desk.analyses()) == [rawi.analyse(article) for article in desk.articles()]


def test_what_the_caller_knows_counts_where_the_input_does_not_tell(desk: rawi.Desk, folder: Path) -> None:
    desk.read(folder / "cairo.txt", published=dt.date(2021, 12, 8), outlet="بوابة النيل")
    (article,) = desk.articles()
    assert (article.published, article.outlet) == (dt.date(2021, 12, 8), "بوابة النيل")


def test_one_bad_input_does_not_stop_the_others(desk: rawi.Desk, folder: Path) -> None:
    (folder / "empty.txt").touch()
    summary = desk.read(folder / "missing.txt", folder)
    assert summary.read == 2
    assert {Path(failure.source).name for failure in summary.failed} == {"missing.txt", "empty.txt"}


def test_progress_is_told_of_each_article(desk: rawi.Desk, folder: Path) -> None:
    done: list[str] = []
    desk.read(folder, progress=lambda article: done.append(article.id))
    assert done == ["cairo", "khartoum"]


def test_halves_of_a_pair_are_kept_by_no_database(desk: rawi.Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = rawi.Article(id="broken", text="قال \ud83d إن", source="broken.jsonl")
    monkeypatch.setattr("rawi.desk.articles_of", lambda *_: iter([broken]))
    summary = desk.read("broken.jsonl")
    assert str(summary.failed[0]).startswith("broken.jsonl: it holds characters that the desk cannot keep")
    assert list(desk.articles()) == []


def test_a_zero_byte_is_kept_or_refused_but_stops_nothing(desk: rawi.Desk, folder: Path) -> None:
    (folder / "zero.txt").write_text(SENTENCE + "\0", encoding="utf-8")
    summary = desk.read(folder)
    assert summary.read + len(summary.failed) == 3
    for failure in summary.failed:
        assert "it holds characters that the desk cannot keep" in str(failure)
    assert summary.read == len(list(desk.articles()))


def test_a_desk_may_be_read_into_while_it_is_listed(desk: rawi.Desk, folder: Path) -> None:
    desk.read(folder)
    for article in desk.articles():
        (folder / f"more-{article.id}.txt").write_text(article.text, encoding="utf-8")
        assert desk.read(folder / f"more-{article.id}.txt").read == 1


def test_a_question_in_words_that_do_not_exist(desk: rawi.Desk) -> None:
    with pytest.raises(ValueError, match="'shout' is not a valid Act"):
        desk.said(act="shout")
    with pytest.raises(ValueError, match="Invalid isoformat string"):
        desk.said(since="yesterday")


def test_a_desk_tells_its_place(tmp_path: Path) -> None:
    with rawi.open(tmp_path / "news.db") as desk:
        assert desk.place == str(tmp_path / "news.db")


def test_a_directory_is_no_desk(tmp_path: Path) -> None:
    with pytest.raises(rawi.DeskError, match="this is a directory"):
        rawi.open(tmp_path)


def test_only_what_is_sure_enough(desk: rawi.Desk, folder: Path) -> None:
    desk.read(folder / "cairo.txt")
    (row,) = desk.said("المفاوضات", min_confidence=0.5)
    assert list(desk.said("المفاوضات", min_confidence=row.confidence)) == [row]
    assert list(desk.said(min_confidence=1.0)) == []


def test_who_said_it(desk: rawi.Desk, folder: Path) -> None:
    desk.read(folder / "cairo.txt")
    (row,) = desk.said("والمفاوضات", by="شكري")
    assert (row.speaker, row.content, row.doc) == ("سامح شكري", "المفاوضات مستمرة", "cairo")
