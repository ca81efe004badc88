"""The day of publication, in the outlet's own time zone, from the forms in which it is given."""

from __future__ import annotations

import datetime as dt
import re
from email.utils import parsedate_to_datetime

__all__ = ["day_of"]

_YEAR_FIRST = re.compile(r"\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(r"\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)")
_COMPACT = re.compile(r"\s*(\d{4})(\d{2})(\d{2})(?:T|\s*$)")


def day_of(value: object) -> dt.date | None:
    """The day that ``value`` names: ISO date or datetime, ``21/03/2017``, or the form of mail headers.

    The day is the one written, whatever the zone beside it. None for anything else: no guess is made, and
    ``12/24/2016``, which is no day in this order, is not turned round.
    """
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    if not isinstance(value, str):
        return None
    return _year_first(value) or _day_first(value) or _mail(value)


def _year_first(value: str) -> dt.date | None:
    found = _YEAR_FIRST.match(value) or _COMPACT.match(value)
    return _date(*map(int, found.groups())) if found else None


def _day_first(value: str) -> dt.date | None:
    found = _DAY_FIRST.match(value)
    return _date(*map(int, reversed(found.groups()))) if found else None


def _mail(value: str) -> dt.date | None:
    try:
        return parsedate_to_datetime(value).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
