"""What an expression comes to, supposing that its article was written on one day or another."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.link.one_story import told

from rawi.link.expressions import Expressions
from rawi.model import Time

YEAR = range(dt.date(2021, 1, 1).toordinal(), dt.date(2022, 1, 1).toordinal())


def read(words: str) -> tuple[Expressions, Time]:
    analysis = told("one", f"عقدت القمة {words} في جنيف.")
    (time,) = analysis.times
    return Expressions(analysis.document.text), time


def comes_to(words: str, strict: bool = True) -> dict[dt.date, dt.date]:
    """By day of writing in 2021 the first day of the expression."""
    expressions, time = read(words)
    found = expressions.supposing(time, YEAR, strict)
    return {dt.date.fromordinal(day): dt.date.fromordinal(start) for day, (start, _) in found.items()}


def test_a_weekday_moves_with_the_week() -> None:
    found = comes_to("الثلاثاء")
    assert len(found) == 365
    assert found[dt.date(2021, 12, 8)] == found[dt.date(2021, 12, 13)] == dt.date(2021, 12, 7)
    assert found[dt.date(2021, 12, 14)] == dt.date(2021, 12, 14)


def test_yesterday_a_tuesday_is_said_on_wednesdays_only() -> None:
    assert {day.weekday() for day in comes_to("أمس الثلاثاء")} == {2}
    assert len(comes_to("أمس الثلاثاء", strict=False)) == 365


def test_a_day_of_this_month_is_said_in_that_month_only() -> None:
    found = comes_to("في 7 ديسمبر الجاري")
    assert {day.month for day in found} == {12}
    assert set(found.values()) == {dt.date(2021, 12, 7)}


def test_the_coming_january_is_that_of_the_next_year() -> None:
    assert comes_to("في 10 يناير المقبل")[dt.date(2021, 12, 1)] == dt.date(2022, 1, 10)


def test_a_full_date_is_the_same_on_every_day() -> None:
    assert set(comes_to("في 7 ديسمبر 2021").values()) == {dt.date(2021, 12, 7)}


def test_a_date_on_another_weekday_fits_no_day() -> None:
    assert comes_to("الاثنين 7 ديسمبر الجاري") == {}
    assert comes_to("الاثنين 7 ديسمبر الجاري", strict=False) != {}


@pytest.mark.parametrize("words", ["كل جمعة", "في اليوم نفسه"])
def test_what_no_day_decides_comes_to_nothing(words: str) -> None:
    assert comes_to(words) == {}


@pytest.mark.parametrize(("words", "weekday"), [("أمس الثلاثاء", 2), ("اليوم الخميس", 3), ("غدا السبت", 4)])
def test_the_weekday_of_the_day_itself(words: str, weekday: int) -> None:
    expressions, time = read(words)
    assert expressions.own_weekday(time) == weekday


def test_what_is_quoted_tells_nothing_of_the_articles_day() -> None:
    analysis = told("one", 'قال الوزير: "عقدنا القمة أمس الثلاثاء في جنيف".')
    (time,) = analysis.times
    assert Expressions(analysis.document.text).own_weekday(time) is None


def test_an_expression_of_another_text_is_not_found() -> None:
    _, time = read("أمس الثلاثاء")
    assert Expressions("لا شيء هنا.").supposing(time, YEAR) == {}
    assert Expressions("").own_weekday(time) is None
