"""Days counted off from the day of the report: ``قبل ثلاثة أيام``, ``بعد أسبوعين``."""

from __future__ import annotations

import datetime as dt

from rawi.dates import calendar
from rawi.dates.grammar import Rule
from rawi.dates.reading import NO_ANCHOR, Reader, Reading, unknown
from rawi.dates.surroundings import alone, in_quotes, is_one_of, word_after
from rawi.dates.token import Phrase
from rawi.model import Grain

__all__ = ["COUNT", "COUNT_RULES", "shifted"]

MONTHS = {"month": 1, "year": 12}


def counted_off(phrase: Phrase, reader: Reader) -> Reading | None:
    """A count of days or weeks before or after today; of months and years only where it stands alone."""
    unit = phrase.first("pair", "day", "days", "counted", "week", "month_word", "year_word")
    if unit is None or phrase.has("about") or is_one_of(word_after(reader.text, phrase.stop), "elsewhere"):
        return None
    by_itself = alone(reader.text, phrase.start, phrase.stop)
    if not by_itself and not _points(str(unit.value), phrase, reader):
        return None
    if reader.today is None:
        return unknown(Grain.DAY, NO_ANCHOR)
    number = phrase.first("small", "count")
    count = number.number if number else 2 if unit.kind == "pair" else 1
    return shifted(reader.today, str(unit.value), -count if _back(phrase) else count, reader.anchor)


def _back(phrase: Phrase) -> bool:
    return phrase.has("before", "since", "ago") or phrase.word("relation") == "last"


def _points(unit: str, phrase: Phrase, reader: Reader) -> bool:
    """Whether it points at a day: ``منذ`` measures time, ``بعد`` points only in what is to come."""
    if unit in MONTHS or phrase.has("since", "in") or in_quotes(reader.text, phrase.start):
        return False
    return phrase.has("before", "ago") or reader.direction(phrase) == "future"


def shifted(day: dt.date, unit: str, count: int, anchor: str | None) -> Reading:
    """The day so many units after a day, or before it; by months and years the same day of its month, or the last."""
    if unit not in MONTHS:
        there = calendar.stepped(day, count * (7 if unit == "week" else 1))
        return Reading(calendar.day(there), Grain.DAY, anchor)
    of_year, month = calendar.add_months(day.year, day.month, count * MONTHS[unit])
    if not 1 <= of_year <= 9999:
        return unknown(Grain.DAY, "no year of the calendar")
    at = min(day.day, calendar.days_in_month(of_year, month))
    return Reading(calendar.day(dt.date(of_year, month, at)), Grain.DAY, anchor)


NO_DATE = (
    "(?!article|small|count|year4|month|hijri|weekday|bareday|today|deictic|feast|ordinal|first|the_year|comma year4)"
)
ONE = f"(day|week|month_word|year_word) (small (?!month|hijri|of|and|to)|{NO_DATE})"
COUNT = f"(pair|(small|count) (day|days|counted|week|month_word|year_word)|{ONE})"
COUNT_RULES = (
    Rule(
        "counted_off",
        f"(before|after|since) about? {COUNT} (relation|from_now)?|{COUNT} (ago|relation|from_now)|in {COUNT}"
        "|(small|count) (day|days|counted) before",
        counted_off,
    ),
)
