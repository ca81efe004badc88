"""The day that an article says it was written on, and times counted from it."""

from __future__ import annotations

import datetime as dt

import pytest

from rawi.dates import dateline, times_of
from rawi.model import Article, Document, Zone, ZoneKind


def document(text: str, *zones: Zone, published: dt.date | None = None) -> Document:
    return Document(Article("an-article", text, published=published), text, zones)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("موسكو (وكالة الأنباء - 14 ديسمبر 2021): قال الناطق أمس", "2021-12-14"),
        ("إسلام آباد (وكالة الأنباء – 14 ديسمبر 2021ء) قال الناطق أمس", "2021-12-14"),
        ("موسكو، 7 ديسمبر 2021 – قال الناطق أمس", "2021-12-07"),
        ("القاهرة - 3/5/2019\nقال الناطق أمس", "2019-05-03"),
        ("الخرطوم 14 ديسمبر 2021 (وكالة) - قال الناطق أمس", "2021-12-14"),
        ("الثلاثاء 14 كانون الأول/ديسمبر 2021 - 10:30\nقال الناطق أمس", "2021-12-14"),
        ("عنوان الخبر\nنشر في: 14/12/2021\nقال الناطق أمس", "2021-12-14"),
        ("١٤ كانون الأول ٢٠٢١ ـ نيويورك\nقال الناطق أمس", "2021-12-14"),
        ("الرياض - الأحد 10/10/1436هـ\nقال الناطق أمس", "2015-07-26"),
    ],
)
def test_a_dateline_is_read(text: str, day: str) -> None:
    assert dateline(document(text)) == dt.date.fromisoformat(day)


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير إن الهجوم وقع في 7 ديسمبر 2020 قرب المدينة",
        "وقع الهجوم في 7 ديسمبر 2020 (حسب الشرطة) قرب المدينة",
        "دبي في 14 ديسمبر / وام / قال الوزير",
        "موسكو، 31 فبراير 2021 – قال الناطق",
        "قال الناطق أمس",
        "",
    ],
)
def test_what_is_no_dateline_gives_none(text: str) -> None:
    assert dateline(document(text)) is None


def test_two_datelines_that_differ_give_none() -> None:
    text = "(بغداد - 1 يناير 2020) قال الوزير أمس\n(دمشق - 5 مايو 2021) قال الوزير أمس"
    assert dateline(document(text)) is None
    assert [time.value for time in times_of(document(text))] == ["2020-01-01", None, "2021-05-05", None]


def test_a_marked_zone_is_asked_before_the_first_lines() -> None:
    text = "3/5/2019\nقال الوزير أمس في جنيف\n4/6/2020"
    at = text.index("4/6")
    assert dateline(document(text, Zone(ZoneKind.DATELINE, at, len(text)))) == dt.date(2020, 6, 4)


def test_the_day_of_publication_comes_before_the_dateline() -> None:
    text = "موسكو، 7 ديسمبر 2021 – قال الناطق أمس"
    _, undated = times_of(document(text))
    _, dated = times_of(document(text, published=dt.date(2021, 12, 9)))
    assert (undated.value, undated.anchor) == ("2021-12-06", "dateline")
    assert (dated.value, dated.anchor) == ("2021-12-08", "published")
