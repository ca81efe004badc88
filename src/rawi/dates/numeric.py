"""Dates in figures: day first, as the region writes them, unless the year comes first."""

from __future__ import annotations

import re

from rawi.dates import calendar
from rawi.dates.parts import Parts

__all__ = ["day_and_month", "numeric_parts"]

DIGITS = re.compile(r"\d+")
HIJRI_YEARS = range(1300, 1501)


def numeric_parts(figures: str, hijri: bool, gregorian: bool, supported: bool) -> Parts | str | None:
    """The parts of ``3/5/2019``, ``2019-05-03`` or ``10/10/1436``; a reason where they are not decided.

    ``hijri`` and ``gregorian`` say what the text marks it as. None where the figures need not be a date.
    """
    numbers = DIGITS.findall(figures)
    if len(numbers[0]) > 2:
        numbers.reverse()
    if len(numbers[0]) > 2 or len(numbers[2]) == 3:
        return None
    day, month, year = (int(number) for number in numbers)
    if year < 100 and len(numbers[2]) < 4:
        told = supported and calendar.real_day(2000, month, day)
        return Parts(month, day, year, short=True) if told else None
    if not 1 <= month <= 12:
        return f"there is no month {month}" + (", and the month is not told first" if month <= 31 else "")
    return Parts(month, day, year, hijri or (year in HIJRI_YEARS and not gregorian))


def day_and_month(figures: str) -> Parts | None:
    """The parts of ``15/2``; None where no year has such a day."""
    day, month = (int(number) for number in DIGITS.findall(figures))
    return Parts(month, day) if calendar.real_day(2000, month, day) else None
