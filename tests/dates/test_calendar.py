"""Steps between days, and the Hijri calendar of Umm al-Qura."""

from __future__ import annotations

import datetime as dt

import pytest

from rawi.dates import calendar, hijri


def test_values_as_iso_8601_writes_them() -> None:
    assert calendar.day(dt.date(936, 3, 5)) == "0936-03-05"
    assert calendar.month(2021, 2) == "2021-02"
    assert calendar.year(936) == "0936"
    assert calendar.week(dt.date(2018, 12, 31)) == "2019-W01"
    assert calendar.interval("2014", "2016") == "2014/2016"
    assert calendar.interval("2014", "2014") == "2014"


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2021-12-14", "2021-12-14", "2021-12-14"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2021", "2021-01-01", "2021-12-31"),
        ("2021-W50", "2021-12-13", "2021-12-19"),
        ("2014/2016", "2014-01-01", "2016-12-31"),
        ("2015-09/2015-10", "2015-09-01", "2015-10-31"),
    ],
)
def test_the_first_and_last_day_of_a_value(value: str, first: str, last: str) -> None:
    assert calendar.first_day(value) == dt.date.fromisoformat(first)
    assert calendar.last_day(value) == dt.date.fromisoformat(last)


def test_weekdays_before_and_after_a_tuesday() -> None:
    tuesday = dt.date(2021, 12, 14)
    assert calendar.weekday_until(tuesday, 1) == tuesday
    assert calendar.weekday_until(tuesday, 2) == dt.date(2021, 12, 8)
    assert calendar.weekday_from(tuesday, 1) == tuesday
    assert calendar.weekday_from(tuesday, 0) == dt.date(2021, 12, 20)


def test_steps_stop_at_the_ends_of_the_calendar() -> None:
    assert calendar.stepped(dt.date.max, 1) == dt.date.max
    assert calendar.stepped(dt.date.min, -1) == dt.date.min
    assert calendar.last_day("9999") == dt.date.max
    assert calendar.real_day(2021, 2, 31) is None
    assert calendar.real_day(0, 1, 1) is None
    assert calendar.add_months(2021, 12, 1) == (2022, 1)
    assert calendar.add_months(2021, 1, -13) == (2019, 12)


def test_umm_al_qura() -> None:
    assert hijri.gregorian(1436, 9, 1) == dt.date(2015, 6, 18)
    assert hijri.month_days(1436, 9) == "2015-06-18/2015-07-16"
    assert hijri.year_days(1436) == "2014-10-25/2015-10-13"
    assert hijri.today(dt.date(2015, 7, 26)) == (1436, 10, 10)


@pytest.mark.parametrize("year", [0, 1, 1342, 1501, 99999])
def test_years_outside_the_tables_have_no_days(year: int) -> None:
    assert hijri.gregorian(year, 1, 1) is None
    assert hijri.month_days(year, 1) is None
    assert hijri.year_days(year) is None
    assert hijri.month_length(year, 1) == 0


def test_days_before_the_tables_have_no_hijri_date() -> None:
    assert hijri.today(dt.date(1900, 1, 1)) is None
    assert hijri.gregorian(1436, 9, 30) is None
