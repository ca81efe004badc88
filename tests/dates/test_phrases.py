"""Bare phrases: the whole text is one expression, or nothing that names a day."""

from __future__ import annotations

import datetime as dt

import pytest

import rawi
from rawi.lexicon.calendar_words import months
from rawi.lexicon.tables import rows

PHRASES = rows("dates/phrases.tsv")
TUESDAY = dt.date(2013, 2, 12)


def values(text: str, published: dt.date | str = TUESDAY) -> list[str | None]:
    return [time.value for time in rawi.times(text, published=published)]


@pytest.mark.parametrize("row", PHRASES, ids=lambda row: f"{row['text']} @ {row['published']}")
def test_a_phrase_comes_to_these_days(row: dict[str, str]) -> None:
    expected = [] if row["value"] == "-" else row["value"].split(" ")
    assert [value for value in values(row["text"], row["published"]) if value] == expected


@pytest.mark.parametrize("name", [name for name, word in months().items() if word.kind == "month"])
def test_every_name_of_a_month_takes_a_day_and_a_year(name: str) -> None:
    number = months()[name].value
    for text in (f"15 {name} 2014", f"15 من {name} 2014", f"الخامس عشر من {name} 2014", f"{name} 15، 2014"):
        assert values(text) == [f"2014-{number:02d}-15"]
    assert values(f"{name} 2014") == [f"2014-{number:02d}"]
    assert values(name) == [f"2013-{number:02d}"]


@pytest.mark.parametrize("name", [name for name, word in months().items() if word.kind == "hijri"])
def test_every_name_of_a_hijri_month_takes_a_day_and_a_year(name: str) -> None:
    (day,) = rawi.times(f"15 {name} 1434")
    (month,) = rawi.times(f"{name} 1434")
    assert day.value and month.value
    first, _, last = month.value.partition("/")
    assert first < day.value < last


SPELLINGS = (
    ("١٥/٢/٢٠١٣", "2013-02-15"),
    ("١٥-٠٢-٢٠١٣", "2013-02-15"),
    ("٢٠١٣/٢/١٥", "2013-02-15"),
    ("۲۰۱۳/۲/۱۵", "2013-02-15"),
    ("١٥ شباط", "2013-02-15"),
    ("۱۵ شباط ۲۰۱۳", "2013-02-15"),
    ("١٣ - ١٥ يوليو", "2013-07-13/2013-07-15"),
    ("قبل ٣ أيام", "2013-02-09"),
    ("بعد ۳ أيام", "2013-02-15"),
    ("عام ٢٠١٤", "2014"),
    ("عام ١٤٣٤هـ", "2012-11-15/2013-11-03"),
    ("10 محرم ١٤٤٣هـ", "2021-08-18"),
    ("قَبْلَ ثَلاثَةِ أَيَّامٍ", "2013-02-09"),
    ("بَعْدَ غَدٍ", "2013-02-14"),
    ("غدًا", "2013-02-13"),
    ("يَوْمُ الاثنَيْن", "2013-02-11"),
    ("الثُّلاثَاءُ", "2013-02-12"),
    ("الخامِسَ عَشَرَ مِنْ فِبْرايِر", "2013-02-15"),
    ("الأُسْبوعُ الماضي", "2013-W06"),
    ("يـــوم الأحـــد", "2013-02-10"),
    ("شهـــر مـــارس", "2013-03"),
    ("الشهر الماضى", "2013-01"),
    ("السنه الماضيه", "2012"),
    ("\u200f15 فبراير 2013\u200f", "2013-02-15"),
    ("15\u00a0فبراير\u00a02013", "2013-02-15"),
    ("15  فبراير  2013", "2013-02-15"),
)


@pytest.mark.parametrize(("text", "value"), SPELLINGS)
def test_digits_vowel_marks_tatweel_and_signs_make_no_difference(text: str, value: str) -> None:
    assert values(text) == [value]


NUMBERS = ("يومين", "ثلاثة أيام", "أحد عشر يوما", "اثني عشر يوما", "خمسة عشر يوما", "عشرين يوما", "مئة يوم")
COUNTS = (2, 3, 11, 12, 15, 20, 100)


@pytest.mark.parametrize(("words", "count"), tuple(zip(NUMBERS, COUNTS, strict=True)))
def test_days_counted_in_words_go_back_and_ahead(words: str, count: int) -> None:
    for text, sign in ((f"قبل {words}", -1), (f"منذ {words}", -1), (f"بعد {words}", 1), (f"{words} مضت", -1)):
        assert values(text) == [str(TUESDAY + dt.timedelta(days=sign * count))]


WEEKDAYS = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")


@pytest.mark.parametrize("shift", range(7))
@pytest.mark.parametrize("number", range(7))
def test_weekdays_from_any_day_of_the_week(number: int, shift: int) -> None:
    today, name = TUESDAY + dt.timedelta(days=shift), WEEKDAYS[number]
    back, ahead = (today.weekday() - number) % 7, (number - today.weekday()) % 7
    expected = {
        name: -back,
        f"يوم {name}": -back,
        f"{name} الماضي": -(back or 7),
        f"يوم {name} المقبل": ahead or 7,
        f"{name} القادم": ahead or 7,
        f"هذا {name}": ahead,
        f"{name} قبل الماضي": -(back or 7) - 7,
        f"{name} بعد المقبل": (ahead or 7) + 7,
        f"{name} من الأسبوع المقبل": 7 + number - today.weekday(),
    }
    found = {text: values(text, today) for text in expected}
    assert found == {text: [str(today + dt.timedelta(days=days))] for text, days in expected.items()}
