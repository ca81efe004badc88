"""Records in JSON lines, JSON and separated values become articles, the broken ones reports."""

from __future__ import annotations

import datetime as dt
import gzip
import json
from pathlib import Path

import pytest

from rawi.errors import BadRecord, EmptyInput, NotArabic, NotText, ReadError
from rawi.model import Article
from rawi.read import read, read_all

RECORD = {
    "id": "n-1",
    "outlet": "صحيفة المرفأ",
    "published": "2021-12-08T00:40:00+03:00",
    "title": "الوزير يصل إلى جنيف",
    "url": "https://example.org/1",
    "text": "وصل الوزير إلى جنيف.\nوقال إن المحادثات ستبدأ غدا.",
}
BAD_LINE = '{"id": "n-2", "text": "قال'


def lines(*records: object) -> str:
    return "\n".join(each if isinstance(each, str) else json.dumps(each, ensure_ascii=False) for each in records)


def all_of(path: Path) -> tuple[list[Article], list[ReadError]]:
    failures: list[ReadError] = []
    return list(read_all([path], failures.append)), failures


def stored(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8", newline="")
    return path


def test_the_text_is_the_title_a_line_break_and_the_text(tmp_path: Path) -> None:
    (article,) = read(stored(tmp_path, "news.jsonl", lines(RECORD)))
    assert article.text == f"{RECORD['title']}\n{RECORD['text']}"
    assert article.title is not None
    assert article.text[article.title.start : article.title.stop] == RECORD["title"]
    assert (article.id, article.outlet, article.url) == ("n-1", "صحيفة المرفأ", "https://example.org/1")


def test_a_missing_title_leaves_the_line_break_so_that_offsets_follow_one_rule(tmp_path: Path) -> None:
    (article,) = read(stored(tmp_path, "news.jsonl", lines({**RECORD, "title": ""})))
    assert article.text == f"\n{RECORD['text']}"
    assert article.title is None


@pytest.mark.parametrize(
    ("given", "day"),
    [
        ("2021-12-08T00:40:00+03:00", dt.date(2021, 12, 8)),
        ("2021-12-08T23:40:00-05:00", dt.date(2021, 12, 8)),
        ("2021-12-08", dt.date(2021, 12, 8)),
        ("2021-12-08T184600+01:00", dt.date(2021, 12, 8)),
        ("20211208", dt.date(2021, 12, 8)),
        ("21/03/2017", dt.date(2017, 3, 21)),
        ("٢١/٠٣/٢٠١٧", dt.date(2017, 3, 21)),
        ("Wed, 08 Dec 2021 01:30:00 +0300", dt.date(2021, 12, 8)),
        (None, None),
        ("", None),
        ("12/24/2016", None),
        ("2021-13-40", None),
        ("يوم أمس", None),
        (1638921600, None),
    ],
)
def test_the_day_of_publication_is_the_outlets_own_and_never_a_guess(
    tmp_path: Path, given: object, day: dt.date | None
) -> None:
    (article,) = read(stored(tmp_path, "news.jsonl", lines({**RECORD, "published": given})))
    assert article.published == day


def test_one_broken_line_is_reported_by_its_number_and_the_others_are_read(tmp_path: Path) -> None:
    path = stored(tmp_path, "news.jsonl", lines(RECORD, BAD_LINE, "", [1], {"id": "x"}, {**RECORD, "id": "n-5"}))
    articles, failures = all_of(path)
    assert [article.id for article in articles] == ["n-1", "n-5"]
    assert [type(failure) for failure in failures] == [BadRecord] * 3
    assert [failure.source.rpartition(", ")[2] for failure in failures] == ["line 2", "line 4", "line 5"]


def test_the_iterator_goes_on_after_the_error_it_raised(tmp_path: Path) -> None:
    articles = read(stored(tmp_path, "news.jsonl", lines(BAD_LINE, RECORD)))
    with pytest.raises(BadRecord, match="line 1"):
        next(articles)
    assert next(articles).id == "n-1"


def test_a_record_in_another_language_is_reported_alone(tmp_path: Path) -> None:
    english = {"id": "en", "title": "Talks", "text": "The minister said talks would resume."}
    articles, failures = all_of(stored(tmp_path, "news.jsonl", lines(english, RECORD)))
    assert [article.id for article in articles] == ["n-1"]
    assert isinstance(failures[0], NotArabic)


def test_a_record_without_an_id_gets_one_that_stays_the_same(tmp_path: Path) -> None:
    nameless = {key: value for key, value in RECORD.items() if key != "id"}
    (first,) = read(stored(tmp_path, "a.jsonl", lines(nameless)))
    (again,) = read(stored(tmp_path, "b.jsonl", lines("", nameless)))
    assert first.id == again.id != ""


def test_json_holds_one_record_or_a_list_or_lines_by_another_name(tmp_path: Path) -> None:
    both = [RECORD, {**RECORD, "id": "n-2"}]
    assert [a.id for a in read(stored(tmp_path, "one.json", json.dumps(RECORD, indent=2)))] == ["n-1"]
    assert [a.id for a in read(stored(tmp_path, "list.json", json.dumps(both)))] == ["n-1", "n-2"]
    assert [a.id for a in read(stored(tmp_path, "lines.json", lines(*both)))] == ["n-1", "n-2"]
    with pytest.raises(BadRecord, match=r"broken\.json: not valid JSON"):
        next(read(stored(tmp_path, "broken.json", '[{"id": 1, "text": "قال الوزير إن')))
    with pytest.raises(EmptyInput):
        next(read(stored(tmp_path, "none.json", "[]")))


def test_separated_values_are_read_by_their_header(tmp_path: Path) -> None:
    header, cells = list(RECORD), [value.replace("\n", " ") for value in RECORD.values()]
    comma = ",".join(header) + "\r\n" + ",".join(f'"{cell}"' for cell in cells) + "\r\nكلمة,واحدة\r\n"
    articles, failures = all_of(stored(tmp_path, "news.csv", comma))
    assert [article.id for article in articles] == ["n-1"]
    assert "row 3" in failures[0].source
    tabs = "\t".join(header) + "\n" + "\t".join(cells) + "\n"
    assert [a.published for a in read(stored(tmp_path, "news.tsv", tabs))] == [dt.date(2021, 12, 8)]
    with pytest.raises(BadRecord, match="no column 'text'"):
        next(read(stored(tmp_path, "other.csv", "a,b\nقال,الوزير\n")))


def test_gzip_is_opened_by_its_first_bytes_and_damage_is_reported(tmp_path: Path) -> None:
    packed = gzip.compress(lines(RECORD, RECORD).encode())
    (tmp_path / "news.jsonl.gz").write_bytes(packed)
    assert [article.id for article in read(tmp_path / "news.jsonl.gz")] == ["n-1", "n-1"]
    (tmp_path / "cut.jsonl.gz").write_bytes(packed[:-12])
    _, failures = all_of(tmp_path / "cut.jsonl.gz")
    assert isinstance(failures[-1], NotText)
    assert "gzip" in str(failures[-1])


def test_a_gzipped_text_loses_both_suffixes_from_its_id(tmp_path: Path) -> None:
    (tmp_path / "report.txt.gz").write_bytes(gzip.compress(RECORD["text"].encode()))
    assert [article.id for article in read(tmp_path / "report.txt.gz")] == ["report"]


@pytest.mark.parametrize("encoding", ["windows-1256", "utf-16"])
def test_lines_in_an_older_encoding_are_lines_all_the_same(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "old.jsonl").write_bytes(lines(RECORD, {**RECORD, "id": "n-2"}).encode(encoding))
    assert [(a.id, str(a.title)) for a in read(tmp_path / "old.jsonl")] == [
        ("n-1", RECORD["title"]),
        ("n-2", RECORD["title"]),
    ]


def test_a_binary_file_under_a_tables_name_is_reported_once(tmp_path: Path) -> None:
    (tmp_path / "old.jsonl").write_bytes(bytes(range(256)) * 50)
    _, failures = all_of(tmp_path / "old.jsonl")
    assert [type(failure) for failure in failures] == [NotText]


def test_a_header_without_records_is_empty_input(tmp_path: Path) -> None:
    with pytest.raises(EmptyInput, match="no records"):
        next(read(stored(tmp_path, "news.csv", "id,text\n")))
