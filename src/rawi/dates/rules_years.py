"""Years: ``عام 2011``, ``بين عامي 2014 و2016``, ``العام الماضي``, ``1436هـ``."""

from __future__ import annotations

from rawi.dates import calendar, hijri
from rawi.dates.fragments import FIGURED_YEAR, LINK, PORTION, RELATION, TO, YEAR, YEAR_NOUN, counted
from rawi.dates.grammar import Rule
from rawi.dates.reading import NO_ANCHOR, Reader, Reading, by_anchor, unknown
from rawi.dates.steps import TOLD, WAYS, step_of
from rawi.dates.surroundings import after_one_of, alone
from rawi.dates.token import Phrase, Token
from rawi.dates.years import fits_hijri, is_year, year_reading
from rawi.model import Grain

__all__ = ["YEAR_RULES", "counted_year"]

FIRST_MONTHS, LAST_MONTHS = 2, 11
TWINS_APART = 400
"""Years; a Hijri and a Gregorian year told as twins lie further apart, two of one calendar nearer."""

SAYS_YEAR = (
    "year_word",
    "the_year",
    "years_word",
    "counted",
    "the_units",
    "hijri_year",
    "fiscal",
    "portion",
    "era",
    "bce",
    "hijri_era",
)


def year(phrase: Phrase, reader: Reader) -> Reading | None:
    """``عام 2011``, ``مطلع 2016``, ``العام 936 للميلاد``, ``1436هـ``, ``كأس العالم 2018``."""
    number = phrase.first("year4", "count", "huge", "small")
    if number is None or not (phrase.has(*SAYS_YEAR) or is_year(phrase, reader)):
        return None
    if phrase.has("bce"):
        return unknown(Grain.YEAR, "a year before the calendar begins")
    is_hijri = phrase.has("hijri_era", "hijri_year")
    return year_reading(number.number, is_hijri, phrase.has("era"), reader)


def counted_year(phrase: Phrase, reader: Reader) -> Reading:
    """``العام الماضي``, ``هذا العام``, ``نهاية العام``, ``العام نفسه``."""
    way = phrase.first(*WAYS)
    if way and way.kind in TOLD:
        return _told_year(way, phrase, reader)
    if reader.today is None:
        return unknown(Grain.YEAR, NO_ANCHOR)
    return by_anchor(reader, Grain.YEAR, calendar.year(reader.today.year + step_of(way)))


def new_year(phrase: Phrase, reader: Reader) -> Reading | None:
    """``مطلع العام الجديد``: the coming year when one draws to its end, the present one when it has just begun."""
    prepared = phrase.has("portion") or after_one_of(reader.text, phrase.start, "time_preposition")
    if not prepared and not alone(reader.text, phrase.start, phrase.stop):
        return None
    if reader.today is None:
        return unknown(Grain.YEAR, NO_ANCHOR)
    if FIRST_MONTHS < reader.today.month < LAST_MONTHS:
        return unknown(Grain.YEAR, "in the middle of a year neither it nor the next is the new one")
    coming = reader.today.month >= LAST_MONTHS
    return by_anchor(reader, Grain.YEAR, calendar.year(reader.today.year + coming))


def _told_year(way: Token, phrase: Phrase, reader: Reader) -> Reading:
    told, anchor = reader.told_or_today(phrase, Grain.DAY, Grain.MONTH, Grain.YEAR)
    if told is None:
        return unknown(Grain.YEAR, "no year was told before")
    return Reading(calendar.year(told.year + step_of(way)), Grain.YEAR, anchor)


def hijri_year(phrase: Phrase, reader: Reader) -> Reading | None:
    """``السنة الهجرية الماضية``, ``هذا العام الهجري``."""
    now = hijri.today(reader.today) if reader.today else None
    if now is None:
        return unknown(Grain.RANGE, NO_ANCHOR)
    days = hijri.year_days(now[0] + step_of(phrase.first(*WAYS)))
    return by_anchor(reader, Grain.RANGE, days) if days else unknown(Grain.RANGE, hijri.OUTSIDE)


def fiscal_year(_phrase: Phrase, _reader: Reader) -> Reading | None:
    """``العام الدراسي المقبل``: a year of its own bounds."""
    return unknown(Grain.YEAR, "a school or fiscal year: its first day is not told")


def twin_years(phrase: Phrase, reader: Reader) -> Reading | None:
    """``1434هـ / 2013م``: one year told in two calendars; the Gregorian one counts. ``1434هـ - 1435هـ`` is two."""
    first, second = phrase.all("year4", "count", "small")[:2]
    if abs(first.number - second.number) < TWINS_APART:
        return years_between(phrase, reader)
    gregorian = first if phrase.tokens[-1].kind == "hijri_era" else second
    return year_reading(gregorian.number, False, True, reader)


def years_between(phrase: Phrase, reader: Reader) -> Reading | None:
    """``بين عامي 2014 و2016``, ``من 2011 إلى 2015``, ``موسم 2022-2023``, ``(2012-2013)``."""
    first, second = (token.number for token in phrase.all("year4", "small", "count")[:2])
    if second < 100:
        second += first - first % 100
    if not first < second < first + 1000:
        return None
    if phrase.has("hijri_era") or fits_hijri(second, reader):
        return _hijri_years(first, second)
    return Reading(calendar.interval(calendar.year(first), calendar.year(second)), Grain.RANGE, "expression")


def _hijri_years(first: int, second: int) -> Reading:
    start, stop = hijri.year_days(first), hijri.year_days(second)
    if start is None or stop is None:
        return unknown(Grain.RANGE, hijri.OUTSIDE)
    return Reading(calendar.interval(start[:10], stop[-10:]), Grain.RANGE, "expression")


PLAIN_RANGE = "(dash|slash) (year4|small|count) (era|hijri_era)?"
YEARS_BETWEEN = (
    f"between years_word? year4 and {FIGURED_YEAR}|of {FIGURED_YEAR} {TO} {FIGURED_YEAR} (era|hijri_era)?"
    f"|{PORTION}? (sport_season|fiscal|{YEAR_NOUN}|years_word|counted|the_units)? year4 (era|hijri_era)? {PLAIN_RANGE}"
    f"|{YEAR_NOUN} year4 {TO} {FIGURED_YEAR}"
)
YEAR_FIGURES = (
    f"{PORTION}? sport_season? ({YEAR_NOUN}|years_word|hijri_year|fiscal) (article? {YEAR}|comma year4)"
    " (era|hijri_era|bce)?"
    f"|{PORTION}? the_year {RELATION} year4|(counted|the_units) year4"
    f"|{YEAR_NOUN} small hijri_era|{PORTION}? sport_season? year4 (era|hijri_era|bce)?|count (era|hijri_era|bce)"
)
NUMBER = "(year4|count|small)"
TWIN_YEARS = (
    f"{YEAR_NOUN}? {NUMBER} hijri_era {LINK} {YEAR_NOUN}? (year4|count) (era|hijri_era)?"
    f"|{YEAR_NOUN}? (year4|count) era {LINK} {YEAR_NOUN}? {NUMBER} hijri_era"
)
YEAR_RULES = (
    Rule("twin_years", TWIN_YEARS, twin_years),
    Rule("years_between", YEARS_BETWEEN, years_between),
    Rule("fiscal_year", f"fiscal {RELATION}", fiscal_year),
    Rule("year", YEAR_FIGURES, year),
    Rule("hijri_year", f"{PORTION}? hijri_year {RELATION}|this hijri_year", hijri_year),
    Rule("new_year", "portion? new_year", new_year),
    Rule("counted_year", f"{PORTION}? {counted('the_year')}|{PORTION} the_year", counted_year),
)
