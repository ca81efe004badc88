"""The Hijri calendar of Umm al-Qura, from 1343 to 1500 AH (August 1924 to November 2077).

Months by local sighting may begin a day earlier or later.
"""

from __future__ import annotations

import datetime as dt

from hijridate import Gregorian, Hijri

from rawi.dates import calendar

__all__ = ["OUTSIDE", "beginning_in", "gregorian", "month_days", "month_length", "today", "year_days"]

OUTSIDE = "outside the tables of Umm al-Qura"


def gregorian(year: int, month: int, day: int) -> dt.date | None:
    """The Gregorian day of a Hijri date, or None where there is no such day or no table for it."""
    try:
        found = Hijri(year, month, day).to_gregorian()
    except (ValueError, OverflowError):
        return None
    return dt.date(found.year, found.month, found.day)


def month_length(year: int, month: int) -> int:
    """29 or 30; 0 where the tables do not reach."""
    try:
        return Hijri(year, month, 1).month_length()
    except (ValueError, OverflowError):
        return 0


def beginning_in(year: int, month: int) -> int:
    """The Hijri year whose month of that number begins in a Gregorian year; 0 where none does."""
    now = today(dt.date(year, 1, 1))
    years = (now[0], now[0] + 1) if now else ()
    return next((of for of in years if (first := gregorian(of, month, 1)) and first.year == year), 0)


def month_days(year: int, month: int) -> str | None:
    """The first and last day of a Hijri month, as an interval."""
    first = gregorian(year, month, 1)
    if first is None:
        return None
    last = calendar.stepped(first, month_length(year, month) - 1)
    return calendar.interval(calendar.day(first), calendar.day(last))


def year_days(year: int) -> str | None:
    """The first and last day of a Hijri year, as an interval."""
    first, last = gregorian(year, 1, 1), gregorian(year + 1, 1, 1)
    if first is None or last is None:
        return None
    return calendar.interval(calendar.day(first), calendar.day(calendar.stepped(last, -1)))


def today(date: dt.date) -> tuple[int, int, int] | None:
    """The Hijri year, month and day of a Gregorian day, or None where the tables do not reach."""
    try:
        found = Gregorian(date.year, date.month, date.day).to_hijri()
    except (ValueError, OverflowError):
        return None
    return found.year, found.month, found.day
