"""Dates in figures: day first, as the region writes them, unless the year comes first."""

from __future__ import annotations

import re

from rawi.dates import calendar
from rawi.dates.parts import Parts

__all__ = ["numeric_parts"]

DIGITS = re.compile(r"\d+")
HIJRI_YEARS = range(1300, 1501)


def numeric_parts(figures: str, hijri: bool, gregorian: bool, supported: bool) -> Parts | str | None:
    """The parts of ``3/5/2019``, ``2019-05-03``, ``10/10/1436`` or ``15/2``; a reason where it is no date.

    ``hijri`` and ``gregorian`` say what the text marks it as. None where the figures need not be a date:
    two numbers that nothing else in the expression supports.
    """
    numbers = DIGITS.findall(figures)
    if len(numbers) == 2:
        return _day_and_month(int(numbers[0]), int(numbers[1])) if supported else None
    if len(numbers[0]) > 2:
        numbers.reverse()
    if len(numbers[0]) > 2 or len(numbers[2]) == 3:
        return None
    day, month, year = (int(number) for number in numbers)
    if year < 100 and len(numbers[2]) < 4:
        return _short_year(day, month, year, supported)
    if not 1 <= month <= 12:
        return f"there is no month {month}" + (", and the month is not told first" if month <= 31 else "")
    return Parts(month, day, year, hijri or (year in HIJRI_YEARS and not gregorian))


def _day_and_month(day: int, month: int) -> Parts | None:
    return Parts(month, day) if calendar.real_day(2000, month, day) else None


def _short_year(day: int, month: int, year: int, supported: bool) -> Parts | str | None:
    if not supported or calendar.real_day(2000, month, day) is None:
        return None
    return f"the century of the year {year:02d} is not told"
