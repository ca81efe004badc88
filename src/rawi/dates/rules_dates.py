"""Days told by number and month: ``الاثنين 7 ديسمبر/كانون الأول 2021``, ``أول أيام رمضان``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from rawi.dates import calendar
from rawi.dates.fragments import COUNTED_MONTH, DAY, HEAD, LINK, MONTH, TAIL, TO
from rawi.dates.grammar import Rule
from rawi.dates.numeric import day_and_month, numeric_parts
from rawi.dates.parts import CLASH, Parts, parts_of, read_parts
from rawi.dates.reading import Reader, Reading, unknown
from rawi.dates.rules_months import counted_month
from rawi.dates.surroundings import after_one_of, alone, names_a_place, names_an_event
from rawi.dates.token import CODE, Phrase, Token
from rawi.model import Grain

__all__ = ["DATE", "DATE_RULES", "date", "hyphenated", "weekday_of_month"]

CENTURY = 100
WEEKS = 5
MONTHS = {CODE["month"], CODE["hijri"]}
NUMBERS = {CODE["small"], CODE["ordinal"], CODE["article"]}
NUMERIC = CODE["numeric"]
DATE = f"{DAY} of? {MONTH} {TAIL}? hijri_era?"
FIGURES = "numeric (era|hijri_era)?"
TWIN = f"({LINK} ({DATE}|{FIGURES}) close?|open day? weekday close?)?"


def date(phrase: Phrase, reader: Reader) -> Reading | None:
    """A day of the month, alone or beside its twin in the other calendar."""
    if names_a_place(reader.text, phrase.start):
        return None
    readings = [_read(tokens, phrase, reader) for tokens in _twins(phrase)]
    told = [reading for reading in readings if reading]
    if not told:
        return None
    if told[0].anchor != "expression" and names_an_event(reader.text, phrase.start):
        return unknown(Grain.DAY, "names an event of a year that is not told")
    return _agreed(told)


def _twins(phrase: Phrase) -> list[Sequence[Token]]:
    """The tokens of each date told, Gregorian months first."""
    cuts = [0]
    for at, token in enumerate(phrase.tokens):
        if token.code == NUMERIC:
            cuts.append(at)
        elif token.code in MONTHS:
            cuts.append(max((i for i in range(at) if phrase.tokens[i].code in NUMBERS), default=at))
    cuts = [0, *cuts[2:], len(phrase.tokens)]
    pieces = [phrase.tokens[start:stop] for start, stop in pairwise(cuts)]
    return sorted(pieces, key=lambda piece: any(token.code == CODE["hijri"] for token in piece))


def _read(tokens: Sequence[Token], phrase: Phrase, reader: Reader) -> Reading | None:
    weekday = phrase.first("weekday")
    parts = _told(tokens, phrase, reader)
    if isinstance(parts, str):
        return unknown(Grain.DAY, parts)
    if parts is None:
        return None
    return read_parts(replace(parts, weekday=weekday.number if weekday else None), reader, phrase)


def _told(tokens: Sequence[Token], phrase: Phrase, reader: Reader) -> Parts | str | None:
    figures = next((token for token in tokens if token.code == NUMERIC), None)
    if figures is None:
        return parts_of(tokens)
    marks = {token.kind for token in tokens}
    supported = phrase.has("weekday", "day", "today", "deictic") or alone(reader.text, phrase.start, phrase.stop)
    supported = supported or after_one_of(reader.text, phrase.start, "date_head")
    return numeric_parts(str(figures.value), "hijri_era" in marks, "era" in marks, supported)


def _agreed(readings: list[Reading]) -> Reading:
    """The date that tells its own year before one that was counted."""
    sure = [reading for reading in readings if reading.anchor == "expression" and reading.value]
    if not sure:
        return readings[0]
    if len({reading.value for reading in sure}) > 1 and sure[0].reason is None:
        return replace(sure[0], reason="its twin in the other calendar tells another day")
    return sure[0]


def every_date(_phrase: Phrase, _reader: Reader) -> Reading:
    """``15 فبراير من كل عام``: comes again every year."""
    return unknown(Grain.DAY, "a recurring day")


def month_first(phrase: Phrase, reader: Reader) -> Reading | None:
    """``مارس 8، 2015``, and ``مارس 8`` where nothing else stands by; ``في مارس 8 هجمات`` counts attacks."""
    day = phrase.first("small")
    if day is None or not (phrase.has("year4") or alone(reader.text, phrase.start, phrase.stop)):
        return None
    return read_parts(replace(parts_of(phrase.tokens), day=day.number), reader, phrase)


def hyphenated(phrase: Phrase, reader: Reader) -> Reading | None:
    """``15-فبراير-2013``, ``15.فبراير.13``."""
    parts, weekday = parts_of(phrase.tokens), phrase.first("weekday")
    after = phrase.tokens[-1]
    if after.kind in {"small", "count"}:
        if after.number >= CENTURY:
            return None
        parts = replace(parts, year=after.number, short=True)
    return read_parts(replace(parts, weekday=weekday.number if weekday else None), reader, phrase)


def figures_between(phrase: Phrase, reader: Reader) -> Reading | None:
    """``من 1/1/2010 إلى 31/3/2010``, ``1/1/2010 - 31/3/2010``; parted by a dash they may be twins."""
    cut = [at for at, token in enumerate(phrase.tokens) if token.code == NUMERIC][1]
    pieces = (phrase.tokens[:cut], phrase.tokens[cut:])
    if phrase.has("dash") and len({_is_hijri(tokens, phrase, reader) for tokens in pieces}) > 1:
        return date(phrase, reader)
    ends = [_read(tokens, phrase, reader) for tokens in pieces]
    if None in ends:
        return None
    values = [end.value for end in ends if end and end.value]
    if len(values) < 2 or values[0] > values[1]:
        return unknown(Grain.RANGE, "the range has no such ends")
    return Reading(calendar.interval(*values), Grain.RANGE, "expression")


def _is_hijri(tokens: Sequence[Token], phrase: Phrase, reader: Reader) -> bool:
    parts = _told(tokens, phrase, reader)
    return isinstance(parts, Parts) and parts.hijri


def short_date(phrase: Phrase, reader: Reader) -> Reading | None:
    """``15/2`` after ``يوم``, by itself, or beside its own weekday; elsewhere it may be a score."""
    figures, before = phrase.first("daymonth"), phrase.run.tokens[: phrase.at][-1:]
    parts = day_and_month(str(figures.value)) if figures else None
    if parts is None:
        return None
    reading = read_parts(parts, reader, phrase)
    if phrase.has("day", "days") or alone(reader.text, phrase.start, phrase.stop):
        return reading
    date = calendar.first_day(reading.value) if reading.value else None
    beside = [token.number for token in before if token.code == CODE["weekday"]]
    return reading if date and beside == [date.weekday()] else None


def day_of_month(phrase: Phrase, reader: Reader) -> Reading | None:
    """``أول أيام رمضان``, ``آخر يوم من مارس``, ``اليوم الأول من شهر محرم``."""
    parts = parts_of(phrase.tokens)
    nth = phrase.first("first", "ordinal", "small")
    if nth:
        return read_parts(replace(parts, day=nth.number), reader, phrase)
    return _last_day(replace(parts, day=None), reader, phrase)


def _last_day(parts: Parts, reader: Reader, phrase: Phrase) -> Reading:
    whole = read_parts(parts, reader, phrase)
    last = calendar.last_day(whole.value) if whole.value else None
    return replace(whole, value=calendar.day(last), grain=Grain.DAY) if last else whole


def weekday_of_month(phrase: Phrase, reader: Reader) -> Reading | None:
    """``أول أحد من مايو``, ``آخر جمعة في رمضان``, ``الخميس الأول من نوفمبر``, ``أول جمعة من الشهر المقبل``."""
    nth, weekday = phrase.first("first", "ordinal"), phrase.first("weekday", "bareday", "final_weekday")
    if phrase.has("the_month"):
        whole = counted_month(phrase, reader)
    else:
        whole = read_parts(replace(parts_of(phrase.tokens), day=None, weekday=None), reader, phrase)
    if not whole.value or weekday is None:
        return replace(whole, grain=Grain.DAY)
    first, last = calendar.first_day(whole.value), calendar.last_day(whole.value)
    if first is None or last is None:
        return None
    date = calendar.stepped(first, nth.number - 1) if nth and nth.kind == "ordinal" else None
    if nth and date and (date.weekday() == weekday.number or nth.number > WEEKS):
        return _date_after_weekday(date, weekday, whole)
    if nth is None:
        found = calendar.weekday_until(last, weekday.number)
    else:
        found = calendar.stepped(calendar.weekday_from(first, weekday.number), 7 * (nth.number - 1))
    if found > last:
        return unknown(Grain.DAY, "the month has no such weekday")
    return replace(whole, value=calendar.day(found), grain=Grain.DAY)


def _date_after_weekday(date: dt.date, weekday: Token, month: Reading) -> Reading:
    """``الاثنين الثامن عشر من فبراير``, and ``الخميس الأول من نوفمبر`` where the first is a Thursday: a date."""
    reason = None if date.weekday() == weekday.number else CLASH
    return replace(month, value=calendar.day(date), grain=Grain.DAY, reason=reason)


DATE_RULES = (
    Rule(
        "weekday_of_month",
        f"day? ((first|last_one) day? (weekday|bareday)|weekday ordinal|final_weekday) (of|in)"
        f" ({MONTH} {TAIL}?|{COUNTED_MONTH})",
        weekday_of_month,
    ),
    Rule(
        "month_first",
        f"{HEAD} {MONTH} small (?!to|dash|and|month|days|day|counted)(comma? year4)?",
        month_first,
    ),
    Rule("hyphenated", f"{HEAD} {DAY} (dash {MONTH} dash|dot {MONTH} dot|slash {MONTH} slash) year4", hyphenated),
    Rule(
        "every_date",
        f"{HEAD} ({DAY} of?)? {MONTH} (of|in) every year_word|every day? {DAY} of? {MONTH}",
        every_date,
    ),
    Rule("date", f"{HEAD} {DATE} {TWIN}", date),
    Rule(
        "figures_between",
        f"(of|between) day? {FIGURES} (and|{TO}) day? {FIGURES}|{FIGURES} ({TO}|dash) {FIGURES}",
        figures_between,
    ),
    Rule("figures", f"{HEAD} {FIGURES} {TWIN}", date),
    Rule("short_date", "(day|days)? daymonth", short_date),
    Rule(
        "day_of_month",
        f"((first|last_one) (day|days)|today (ordinal|relation)) (of|in)? {MONTH} {TAIL}?",
        day_of_month,
    ),
)
