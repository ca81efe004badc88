"""Feeds: every entry an article, a broken one a report."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from rawi.errors import BadRecord, EmptyInput, ReadError
from rawi.model import Article
from rawi.read import read, read_all

RSS = """<?xml version="1.0" encoding="{encoding}"?>
<rss version="2.0"><channel><title>صحيفة المرفأ</title>
<item><title>الوزير في جنيف</title><link>https://example.org/1</link><guid>tag:1</guid>
<pubDate>Wed, 08 Dec 2021 01:30:00 +0300</pubDate>
<description><![CDATA[<p>وصل الوزير إلى <b>جنيف</b>.</p>
<p>وقال إن المحادثات &quot;صعبة&quot;.</p>]]></description></item>
<item><title>خبر بلا نص</title><link>https://example.org/2</link></item>
<item><title>السفير يغادر</title><link>https://example.org/3</link>
<description>غادر السفير العاصمة، وقال إنه سيعود قريبا.</description></item>
</channel></rss>"""

ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>وكالة الميناء</title>
<entry><title>بيان مشترك</title><id>urn:1</id><link href="https://example.org/4"/>
<updated>2021-12-09T23:30:00-05:00</updated><summary>بيان.</summary>
<content type="html">&lt;p&gt;أصدر البلدان بيانا مشتركا في ختام القمة.&lt;/p&gt;</content></entry></feed>"""


def all_of(path: Path) -> tuple[list[Article], list[ReadError]]:
    failures: list[ReadError] = []
    return list(read_all([path], failures.append)), failures


def stored(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_an_entry_is_read_without_its_tags(tmp_path: Path) -> None:
    articles, _ = all_of(stored(tmp_path, "feed.xml", RSS.format(encoding="utf-8").encode()))
    first = articles[0]
    assert first.text.split("\n", 1)[0] == "الوزير في جنيف" == str(first.title)
    assert "وصل الوزير إلى جنيف." in first.text
    assert 'وقال إن المحادثات "صعبة".' in first.text
    assert "<" not in first.text
    assert (first.outlet, first.url) == ("صحيفة المرفأ", "https://example.org/1")
    assert first.published == dt.date(2021, 12, 8)


def test_one_broken_entry_is_reported_and_the_others_are_read(tmp_path: Path) -> None:
    articles, failures = all_of(stored(tmp_path, "feed.rss", RSS.format(encoding="utf-8").encode()))
    assert [article.url for article in articles] == ["https://example.org/1", "https://example.org/3"]
    assert [str(failure) for failure in failures if isinstance(failure, BadRecord)] == [
        f"{tmp_path}/feed.rss, entry 2: an entry without a text"
    ]


def test_ill_formed_markup_in_one_entry_leaves_the_others(tmp_path: Path) -> None:
    broken = RSS.format(encoding="utf-8").replace("خبر بلا نص</title>", "خبر & <مكسور</titel><description>نص <b")
    articles, failures = all_of(stored(tmp_path, "feed.xml", broken.encode()))
    assert [article.url for article in articles] == ["https://example.org/1", "https://example.org/3"]
    assert [failure.source.rpartition(", ")[2] for failure in failures] == ["entry 2"]


def test_a_feed_cut_off_in_its_last_entry_keeps_the_first(tmp_path: Path) -> None:
    whole = RSS.format(encoding="utf-8")
    articles, _ = all_of(stored(tmp_path, "feed.xml", whole[: whole.rindex("<description>") + 20].encode()))
    assert articles[0].url == "https://example.org/1"


def test_ids_are_the_same_at_every_reading(tmp_path: Path) -> None:
    path = stored(tmp_path, "feed.xml", RSS.format(encoding="utf-8").encode())
    assert [a.id for a in all_of(path)[0]] == [a.id for a in all_of(path)[0]]


def test_the_fuller_of_content_and_summary_is_taken_and_the_day_is_the_local_one(tmp_path: Path) -> None:
    (article,) = read(stored(tmp_path, "feed.atom", ATOM.encode()))
    assert article.text == "بيان مشترك\nأصدر البلدان بيانا مشتركا في ختام القمة."
    assert article.published == dt.date(2021, 12, 9)


def test_windows_1256_that_claims_to_be_utf_8_is_mended(tmp_path: Path) -> None:
    articles, _ = all_of(stored(tmp_path, "feed.xml", RSS.format(encoding="utf-8").encode("cp1256")))
    assert str(articles[0].title) == "الوزير في جنيف"


def test_a_feed_without_entries_is_empty(tmp_path: Path) -> None:
    with pytest.raises(EmptyInput, match=r"feed\.xml"):
        next(read(stored(tmp_path, "feed.xml", b"<rss version='2.0'><channel></channel></rss>")))
    with pytest.raises(EmptyInput, match=r"feed\.xml"):
        next(read(stored(tmp_path, "feed.xml", b"")))
