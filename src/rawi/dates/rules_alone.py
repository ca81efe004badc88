"""What only a phrase that is all of its line can mean: ``15-فبراير``, ``يوليو 13 - 15``, ``الربع الأخير``.

In a sentence the same words count something, name the part of a match, or are a score.
"""

from __future__ import annotations

from dataclasses import replace

from rawi.dates import calendar
from rawi.dates.fragments import COUNTED_MONTH, DAY, HEAD, MONTH, TAIL, TO
from rawi.dates.grammar import Grammar, Rule
from rawi.dates.numeric import day_and_month
from rawi.dates.parts import DAYS, Parts, parts_of, read_parts
from rawi.dates.reading import Reader, Reading, by_anchor, unknown
from rawi.dates.rules_alone_counts import ALONE_COUNT_RULES
from rawi.dates.rules_dates import DATE, date, hyphenated, weekday_of_month
from rawi.dates.rules_days import weekday
from rawi.dates.rules_near import near_day
from rawi.dates.rules_parts import part_of_year, quarter_from_now
from rawi.dates.rules_ranges import day_of_counted_month
from rawi.dates.rules_years import years_between
from rawi.dates.token import Phrase
from rawi.model import Grain

__all__ = ["ALONE"]


def year_first(phrase: Phrase, reader: Reader) -> Reading | None:
    """``2013 فبراير``, ``2013 فبراير 15``."""
    parts, year, day = parts_of(phrase.tokens), phrase.first("year4"), phrase.first("small", "ordinal")
    if year is None:
        return None
    return read_parts(replace(parts, year=year.number, day=day.number if day else None), reader, phrase)


def iso_month(phrase: Phrase, reader: Reader) -> Reading | None:
    """``2013-02``, ``02-2013``; ``2011-12`` may be two years, and is left to the rule for those."""
    year, number = phrase.first("year4"), phrase.first("small")
    if year is None or number is None or number.number > MONTHS:
        return None
    if phrase.tokens[0].kind == "year4" and number.number > year.number % 100:
        return None
    return read_parts(Parts(number.number, None, year.number), reader, phrase)


def month_then_day(phrase: Phrase, reader: Reader) -> Reading | None:
    """``فبراير 15``, ``فبراير الخامس عشر``."""
    day = phrase.first("small", "ordinal")
    return read_parts(replace(parts_of(phrase.tokens), day=day.number), reader, phrase) if day else None


def month_then_days(phrase: Phrase, reader: Reader) -> Reading | None:
    """``يوليو 13 - 15``, ``يوليو من 13 إلى 15``."""
    days = [token.number for token in phrase.tokens if token.code in DAYS][:2]
    return _days(days, replace(parts_of(phrase.tokens), day=None), phrase, reader)


def slashed_days(phrase: Phrase, reader: Reader) -> Reading | None:
    """``13/15 يوليو``: two days and their month."""
    figures = phrase.word("daymonth")
    days = [int(number) for number in figures.replace("\\", "/").split("/")]
    return _days(days, replace(parts_of(phrase.tokens), day=None), phrase, reader)


def _days(days: list[int], month: Parts, phrase: Phrase, reader: Reader) -> Reading | None:
    ends = [read_parts(replace(month, day=day), reader, phrase) for day in days]
    return _between(ends)


def _between(ends: list[Reading]) -> Reading:
    start, stop = ends[0].value, ends[-1].value
    if not start or not stop or start > stop:
        return unknown(Grain.RANGE, "the range has no such ends")
    return Reading(calendar.interval(start, stop), Grain.RANGE, ends[-1].anchor)


def short_dates_between(phrase: Phrase, reader: Reader) -> Reading | None:
    """``من 13/7 إلى 15/7``."""
    told = [day_and_month(str(token.value)) for token in phrase.all("daymonth")]
    return _between([read_parts(parts, reader, phrase) for parts in told if parts]) if all(told) else None


def numbered_month(phrase: Phrase, reader: Reader) -> Reading | None:
    """``12 من شهر 2``."""
    day, month = phrase.all("small", "ordinal")[:2]
    year = phrase.first("year4")
    if month.number > MONTHS:
        return None
    return read_parts(Parts(month.number, day.number, year.number if year else None), reader, phrase)


def first_of_month(phrase: Phrase, reader: Reader) -> Reading | None:
    """``أول من مارس``; in a sentence "the first who"."""
    nth = phrase.first("first")
    return read_parts(replace(parts_of(phrase.tokens), day=nth.number), reader, phrase) if nth else None


def weekday_and_number(phrase: Phrase, reader: Reader) -> Reading | None:
    """``الاثنين 18``: the nearest month whose 18th is a Monday."""
    weekday, day = phrase.first("weekday"), phrase.first("small", "ordinal")
    if weekday is None or day is None or reader.today is None:
        return unknown(Grain.DAY, "neither month nor year is told")
    today, found = reader.today, []
    for months in range(-HALF_A_YEAR, HALF_A_YEAR + 1):
        date = calendar.real_day(*calendar.add_months(today.year, today.month, months), day.number)
        if date and date.weekday() == weekday.number:
            found.append(date)
    if not found:
        return unknown(Grain.DAY, "no month near has such a day")
    return by_anchor(reader, Grain.DAY, calendar.day(min(found, key=lambda date: abs((date - today).days))))


def neighbouring_quarter(phrase: Phrase, reader: Reader) -> Reading | None:
    """``الربع الأخير`` is the fourth; ``الربع السابق``, ``الربع التالي`` are counted from today's."""
    if phrase.word("relation") != "final":
        return quarter_from_now(phrase, reader)
    if reader.today is None:
        return unknown(Grain.QUARTER, "of a year that is not told")
    months = (calendar.month(reader.today.year, number) for number in (10, 12))
    return by_anchor(reader, Grain.QUARTER, calendar.interval(*months))


HALF_A_YEAR, MONTHS = 6, 12
ALONE = Grammar(
    (
        *ALONE_COUNT_RULES,
        Rule("iso_month", "year4 (dash|slash) small|small dash year4", iso_month),
        Rule("month_then_day", f"{MONTH} article? (small|ordinal) (comma? year4)?", month_then_day),
        Rule("date_and_weekday", f"{DATE} comma? day? weekday", date),
        Rule("weekday", "day bareday|daypart? day? weekday this", weekday),
        Rule("month_and_number", f"{COUNTED_MONTH} day {DAY}", day_of_counted_month),
        Rule("year_first", f"year4 (dash|comma|slash)? {MONTH} {DAY}?", year_first),
        Rule(
            "hyphenated",
            f"{HEAD} {DAY} (dash|dot|slash) {MONTH} ((dash|dot|comma|slash)? (year4|small|count))?"
            f"|{HEAD} {DAY} of? {MONTH} (small|count)|{MONTH} (dash|dot) year4",
            hyphenated,
        ),
        Rule("month_then_days", f"{MONTH} of? {DAY} ({TO}|dash) {DAY} (comma? year4)?", month_then_days),
        Rule("slashed_days", f"daymonth of? {MONTH} {TAIL}?", slashed_days),
        Rule(
            "short_dates_between",
            f"((of|between) day?)? daymonth (and|{TO}|dash) day? daymonth",
            short_dates_between,
        ),
        Rule(
            "day_of_counted_month",
            f"(day|today)? {DAY} (of|in) the_month|day? {DAY} {COUNTED_MONTH}|day? {DAY} relation",
            day_of_counted_month,
        ),
        Rule(
            "weekday_of_month",
            "((first|last_one) day? (weekday|bareday)|weekday ordinal|final_weekday) (of|in) the_month",
            weekday_of_month,
        ),
        Rule("weekday_and_number", f"daypart? day? weekday comma? {DAY}", weekday_and_number),
        Rule("numbered_month", f"day? {DAY} of? month_word small year4?", numbered_month),
        Rule("first_of_month", f"first of {MONTH} {TAIL}?", first_of_month),
        Rule("near_day", "daypart? colloquial daypart?", near_day),
        Rule("years_between", f"year4 {TO} year4", years_between),
        Rule("part_alone", "(quarter|half|third) ordinal", part_of_year),
        Rule("neighbouring_quarter", "quarter (relation|previous|following)", neighbouring_quarter),
    )
)
