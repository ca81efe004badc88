"""Web pages: the article without what stands around it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from rawi.errors import EmptyInput, NotArabic
from rawi.read import read

PARAGRAPHS = (
    "وصل وزير الخارجية إلى جنيف مساء الثلاثاء على رأس وفد كبير للمشاركة في جولة جديدة من المحادثات.",
    'وقال الوزير للصحفيين في المطار إن بلاده "تريد اتفاقا دائما"، وأضاف أن الوقت ينفد أمام الجميع.',
    "ومن المقرر أن يلتقي الوزير نظيره صباح الأربعاء في مقر الأمم المتحدة قبل أن يعود إلى بلاده.",
)
PAGE = """<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="{charset}">
<title>الوزير يصل إلى جنيف | صحيفة المرفأ</title>
<link rel="canonical" href="https://example.org/news/7">
<meta property="og:title" content="الوزير يصل إلى جنيف">
<meta property="og:site_name" content="صحيفة المرفأ">
<meta property="article:published_time" content="2021-12-08T00:20:00+03:00"></head>
<body><nav><a href="/">الرئيسية</a> <a href="/world">العالم</a></nav>
<article><h1>الوزير يصل إلى جنيف</h1>{body}</article>
<aside><h3>الأكثر قراءة</h3><ul><li><a href="/8">خبر آخر</a></li></ul></aside>
<footer>جميع الحقوق محفوظة</footer></body></html>"""


def page(folder: Path, body: str, charset: str = "utf-8", name: str = "page.html") -> Path:
    path = folder / name
    path.write_bytes(PAGE.format(charset=charset, body=body).encode(charset))
    return path


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def test_a_page_is_its_title_and_its_main_text(tmp_path: Path) -> None:
    (article,) = read(page(tmp_path, paragraphs(*PARAGRAPHS)))
    assert article.text == "\n".join(("الوزير يصل إلى جنيف", *PARAGRAPHS))
    assert article.title is not None
    assert article.title.text == "الوزير يصل إلى جنيف"


def test_outlet_address_and_day_come_from_its_head(tmp_path: Path) -> None:
    (article,) = read(page(tmp_path, paragraphs(*PARAGRAPHS)))
    assert article.id == "page"
    assert (article.outlet, article.url) == ("صحيفة المرفأ", "https://example.org/news/7")
    assert article.published == dt.date(2021, 12, 8)


def test_a_brief_of_one_sentence_is_an_article(tmp_path: Path) -> None:
    (article,) = read(page(tmp_path, paragraphs(PARAGRAPHS[1])))
    assert article.text.endswith(PARAGRAPHS[1])


def test_an_older_page_in_windows_1256(tmp_path: Path) -> None:
    (article,) = read(page(tmp_path, paragraphs(*PARAGRAPHS), charset="windows-1256"))
    assert PARAGRAPHS[0] in article.text


def test_a_page_is_known_by_its_first_bytes_whatever_its_name(tmp_path: Path) -> None:
    (article,) = read(page(tmp_path, paragraphs(*PARAGRAPHS), name="saved-page"))
    assert article.title is not None


def test_a_page_without_an_article_and_one_in_another_language(tmp_path: Path) -> None:
    with pytest.raises(EmptyInput, match=r"page\.html"):
        (tmp_path / "page.html").write_text("<!doctype html><html><body></body></html>")
        next(read(tmp_path / "page.html"))
    english = "The minister arrived in Geneva on Tuesday evening for a new round of talks with his counterpart. "
    with pytest.raises(NotArabic, match=r"page\.html"):
        next(read(page(tmp_path, paragraphs(english * 3, english * 2))))
