"""Days, weeks, months and years as ISO 8601 writes them, and steps between them.

A value is ``YYYY-MM-DD``, ``YYYY-MM``, ``YYYY``, ``YYYY-Www`` or ``START/END``, both ends included.
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange

__all__ = [
    "add_months",
    "day",
    "days_in_month",
    "first_day",
    "interval",
    "last_day",
    "month",
    "real_day",
    "stepped",
    "week",
    "weekday_from",
    "weekday_until",
    "year",
]


def day(date: dt.date) -> str:
    """The day as ``YYYY-MM-DD``."""
    return date.isoformat()


def week(date: dt.date) -> str:
    """The ISO week that holds a day, as ``YYYY-Www``."""
    number = date.isocalendar()
    return f"{number.year:04d}-W{number.week:02d}"


def month(of_year: int, number: int) -> str:
    """A month as ``YYYY-MM``."""
    return f"{of_year:04d}-{number:02d}"


def year(number: int) -> str:
    """A year as ``YYYY``."""
    return f"{number:04d}"


def interval(start: str, stop: str) -> str:
    """Both ends as one value; the value itself where they are the same."""
    return start if start == stop else f"{start}/{stop}"


def real_day(of_year: int, number: int, at: int) -> dt.date | None:
    """The day of that number in a month, or None where the calendar has no such day."""
    try:
        return dt.date(of_year, number, at)
    except (ValueError, OverflowError):
        return None


def days_in_month(of_year: int, number: int) -> int:
    """How many days a month has."""
    return monthrange(of_year, number)[1]


def add_months(of_year: int, number: int, count: int) -> tuple[int, int]:
    """Year and month so many months on (or back)."""
    index = of_year * 12 + number - 1 + count
    return index // 12, index % 12 + 1


def weekday_until(date: dt.date, weekday: int) -> dt.date:
    """The latest such weekday (Monday is 0) on or before a day."""
    return stepped(date, -((date.weekday() - weekday) % 7))


def weekday_from(date: dt.date, weekday: int) -> dt.date:
    """The next such weekday on or after a day."""
    return stepped(date, (weekday - date.weekday()) % 7)


def stepped(date: dt.date, days: int) -> dt.date:
    """The day so many days on, held inside the calendar of the years 1 to 9999."""
    try:
        return date + dt.timedelta(days=days)
    except OverflowError:
        return dt.date.max if days > 0 else dt.date.min


def first_day(value: str) -> dt.date | None:
    """The first day that a value holds."""
    start = value.partition("/")[0]
    if len(start) == len("2021-12-14"):
        return dt.date.fromisoformat(start)
    if "W" in start:
        return dt.date.fromisocalendar(int(start[:4]), int(start[6:]), 1)
    parts = [int(part) for part in start.split("-")]
    return real_day(*[*parts, 1, 1][:3])


def last_day(value: str) -> dt.date | None:
    """The last day that a value holds."""
    stop = value.rpartition("/")[2]
    if "W" in stop:
        return dt.date.fromisocalendar(int(stop[:4]), int(stop[6:]), 7)
    parts = [int(part) for part in stop.split("-")]
    if len(parts) == 3:
        return real_day(*parts)
    number = parts[1] if len(parts) == 2 else 12
    return real_day(parts[0], number, days_in_month(parts[0], number))
