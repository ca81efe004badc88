"""When four figures are a year, and which."""

from __future__ import annotations

import datetime as dt

from rawi.dates import calendar, hijri
from rawi.dates.reading import Reader, Reading, unknown
from rawi.dates.surroundings import alone, is_one_of, word_after, words_before
from rawi.dates.token import Phrase
from rawi.model import Grain

__all__ = ["fits_hijri", "full_year", "is_year", "year_reading"]

YEARS = range(1800, 2100)
DASHES = frozenset("-–—:")
BEFORE = 80
HIJRI_SLACK = 15
"""A bare year that lies this near to the Hijri year of the article is taken for a Hijri one."""


def is_year(phrase: Phrase, reader: Reader) -> bool:
    """Whether bare figures stand where only a year can: ``في 2013``, ``كأس العالم 2018``, ``(1954)``."""
    number = phrase.first("year4")
    if number is None or number.number not in YEARS or _counts(phrase, reader):
        return False
    before = [word for word in words_before(reader.text, phrase.start, 5) if word not in {"و", "او"}]
    if not before:
        run = phrase.run.tokens
        return alone(reader.text, run[0].start, run[-1].stop) or _next_sign(phrase, reader) in DASHES
    if is_one_of(before[0], "time_preposition") or _is_figure(before[0]) or _bracketed(phrase, reader):
        return True
    return any(is_one_of(word, "year_head") for word in before)


def _counts(phrase: Phrase, reader: Reader) -> bool:
    """Whether a counted thing follows: ``2000 متر``."""
    after = reader.text[phrase.stop : phrase.stop + 2].strip()
    return after in {"%", "٪", "$"} or is_one_of(word_after(reader.text, phrase.stop), "counted")


def _is_figure(word: str) -> bool:
    word = word.removeprefix("و")
    return word.isdigit() and len(word) == 4 and int(word) in YEARS


def _bracketed(phrase: Phrase, reader: Reader) -> bool:
    return reader.text[phrase.start - 1] == "(" and _next_sign(phrase, reader) in {")", "و", "،", *DASHES}


def _next_sign(phrase: Phrase, reader: Reader) -> str:
    return reader.text[phrase.stop : phrase.stop + 2].strip()[:1]


def year_reading(number: int, marked_hijri: bool, marked_gregorian: bool, reader: Reader) -> Reading:
    """A year by its figures; Hijri where marked so, or where only that fits the article's own date."""
    if not 1 <= number <= 9999:
        return unknown(Grain.YEAR, "there is no year 0" if number == 0 else "no year of the calendar")
    if marked_hijri or (not marked_gregorian and fits_hijri(number, reader)):
        days = hijri.year_days(number)
        return Reading(days, Grain.RANGE, "expression") if days else unknown(Grain.RANGE, hijri.OUTSIDE)
    if number < 100:
        return unknown(Grain.YEAR, "the century of the year is not told")
    return Reading(calendar.year(number), Grain.YEAR, "expression")


def full_year(number: int, today: dt.date) -> int:
    """The year of two figures that lies within 80 years before the article's day and 20 after, as Java reads them."""
    start = today.year - BEFORE
    return start + (number - start) % 100


def fits_hijri(number: int, reader: Reader) -> bool:
    """Whether a bare number is near the Hijri year of the article, as ``عام 1436`` is in 2015."""
    now = hijri.today(reader.today) if reader.today else None
    return now is not None and abs(now[0] - number) <= HIJRI_SLACK
