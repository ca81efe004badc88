"""The parts that a date is told in (day, month, year, weekday, relation), and the date they come to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rawi.dates import calendar, hijri
from rawi.dates.reading import NO_ANCHOR, Reader, Reading, unknown
from rawi.dates.surroundings import alone
from rawi.dates.token import CODE, Phrase, Token
from rawi.dates.years import full_year
from rawi.model import Grain

__all__ = ["CLASH", "DAYS", "FAR", "Parts", "parts_of", "read_parts"]

DAYS = {CODE["small"], CODE["ordinal"], CODE["first"]}
YEARS = {CODE["year4"], CODE["count"], CODE["huge"]}
RELATIONS = {CODE[kind] for kind in ("relation", "before_last", "after_next", "same", "following", "previous")}
FAR = 300
"""Days; whoever means a date of another year and further off tells the year: tense does not reach it."""
A_MONTH, LEAP_DAY = 31, 29
CLASH = "the weekday told is not that of the date; the date is kept"
UNFIT = "what it is told to be does not fit the article's day"
LAST_HIJRI = 1600
"""A greater year beside a Hijri month is Gregorian: ``رمضان 2020``."""

THIS, THE_YEAR = CODE["this"], CODE["the_year"]


@dataclass(frozen=True, slots=True)
class Parts:
    """A date as told; parts left unsaid are None. ``relation`` is of the year where ``of_year`` holds.

    ``short`` says that the year is told in two figures, so that its century is counted from the article's.
    """

    month: int | None = None
    day: int | None = None
    year: int | None = None
    hijri: bool = False
    weekday: int | None = None
    relation: str | None = None
    of_year: bool = False
    short: bool = False


def parts_of(tokens: Sequence[Token]) -> Parts:
    """Read the parts in the order they stand; the day is the last number before the month."""
    found, number = Parts(), None
    for token in tokens:
        if token.code in (CODE["month"], CODE["hijri"]):
            found = replace(found, month=token.number, day=number, hijri=token.code == CODE["hijri"])
        elif token.code == CODE["weekday"]:
            found = replace(found, weekday=token.number)
        elif found.month is None:
            number = token.number if token.code in DAYS else number
        elif token.code in YEARS and found.year is None:
            found = replace(found, year=token.number)
        elif token.code == THE_YEAR:
            found = replace(found, of_year=True)
        elif token.code in RELATIONS or token.code == THIS:
            found = replace(found, relation=_relation(token))
    return found


def _relation(token: Token) -> str:
    if token.value == "final":
        return "last"
    return token.kind if token.kind in {"before_last", "after_next"} else str(token.value)


def read_parts(parts: Parts, reader: Reader, phrase: Phrase) -> Reading:
    """The day or month that the parts come to, or the reason why none is decided."""
    grain = Grain.MONTH if parts.day is None else Grain.DAY
    if parts.month is None:
        return unknown(grain, "no month is told")
    if parts.year is not None:
        return _in_century(parts, reader) if parts.short else _placed(parts, parts.year, "expression", None)
    if not parts.hijri and not _possible(parts):
        return unknown(grain, _no_such_day(parts))
    return _year_from_text(parts, reader) if parts.of_year else _year_from_anchor(parts, reader, phrase)


def _in_century(parts: Parts, reader: Reader) -> Reading:
    number = parts.year or 0
    if reader.today is None:
        return unknown(Grain.DAY, f"the century of the year {number:02d} is not told")
    return _placed(parts, full_year(number, reader.today), reader.anchor, None)


def _possible(parts: Parts) -> bool:
    return parts.day is None or calendar.real_day(2000, parts.month or 1, parts.day) is not None


def _no_such_day(parts: Parts) -> str:
    return f"month {parts.month} has no day {parts.day}"


def _placed(parts: Parts, year: int, anchor: str | None, reason: str | None) -> Reading:
    grain = Grain.MONTH if parts.day is None else Grain.DAY
    if not 1 <= year <= 9999:
        return unknown(grain, f"there is no year {year}" if year == 0 else "no year of the calendar")
    if parts.hijri and year > LAST_HIJRI:
        year = hijri.beginning_in(year, parts.month or 1)
    value = _hijri_value(parts, year) if parts.hijri else _gregorian_value(parts, year)
    if value is None:
        outside = parts.hijri and hijri.month_length(year, parts.month or 1) == 0
        return unknown(grain, hijri.OUTSIDE if outside else _no_such_day(parts))
    if parts.hijri and parts.day is None:
        grain = Grain.RANGE
    return Reading(value, grain, anchor, reason or _weekday_clash(parts, value))


def _gregorian_value(parts: Parts, year: int) -> str | None:
    number = parts.month or 1
    if parts.day is None:
        return calendar.month(year, number)
    date = calendar.real_day(year, number, parts.day)
    return calendar.day(date) if date else None


def _hijri_value(parts: Parts, year: int) -> str | None:
    if parts.day is None:
        return hijri.month_days(year, parts.month or 1)
    date = hijri.gregorian(year, parts.month or 1, parts.day)
    return calendar.day(date) if date else None


def _weekday_clash(parts: Parts, value: str) -> str | None:
    date = calendar.first_day(value)
    if parts.weekday is None or parts.day is None or date is None or date.weekday() == parts.weekday:
        return None
    return CLASH


def _year_from_text(parts: Parts, reader: Reader) -> Reading:
    """``مايو من العام الماضي``: the year is told by relation."""
    grain = Grain.MONTH if parts.day is None else Grain.DAY
    if parts.relation in {"same", "following", "previous"}:
        told = reader.last_told(Grain.YEAR, Grain.MONTH, Grain.DAY)
        if told is None:
            return unknown(grain, "no year was told before")
        shift = {"same": 0, "following": 1, "previous": -1}[parts.relation]
        return _placed(parts, told.year + shift, "text", None)
    if reader.today is None:
        return unknown(grain, NO_ANCHOR)
    shift = {"last": -1, "next": 1, "before_last": -2, "after_next": 2}.get(parts.relation or "", 0)
    return _placed(parts, _year_now(parts, reader.today) + shift, reader.anchor, None)


def _year_now(parts: Parts, today: dt.date) -> int:
    if not parts.hijri:
        return today.year
    now = hijri.today(today)
    return now[0] if now else today.year


def _year_from_anchor(parts: Parts, reader: Reader, phrase: Phrase) -> Reading:
    """The year is unsaid: the candidates are the years around the anchor's, chosen by relation or tense."""
    grain = Grain.MONTH if parts.day is None else Grain.DAY
    if reader.today is None:
        return unknown(grain, f"{NO_ANCHOR}; known is {_partial(parts)}")
    candidates = _candidates(parts, reader.today, reader.anchor)
    if not candidates:
        return unknown(grain, _no_such_day(parts))
    way = parts.relation or reader.direction(phrase)
    tokens = phrase.run.tokens
    if way is None and alone(reader.text, tokens[0].start, tokens[-1].stop) and parts.weekday is None:
        candidates = [c for c in candidates if c[1].year == reader.today.year] or candidates
    return _chosen(candidates, way, parts, reader.today) or unknown(grain, UNFIT)


def _candidates(parts: Parts, today: dt.date, anchor: str | None) -> list[tuple[Reading, dt.date]]:
    """The readings of the years around, with their first days; only a leap day and a weekday need those far off."""
    now = _year_now(parts, today)
    reach = 1 if parts.weekday is None and (parts.day or 0) < LEAP_DAY else 4
    return [
        (reading, first)
        for year in range(now - reach, now + reach + 1)
        if (reading := _placed(parts, year, anchor, None)).value and (first := calendar.first_day(reading.value or ""))
    ]


def _partial(parts: Parts) -> str:
    """What is known without the year, as ISO 8601 once wrote it: ``--12-07``."""
    day = "" if parts.day is None else f"-{parts.day:02d}"
    return f"{'Hijri ' if parts.hijri else ''}--{parts.month or 0:02d}{day}"


def _chosen(candidates: list[tuple[Reading, dt.date]], way: str | None, parts: Parts, today: dt.date) -> Reading | None:
    told = way in {"last", "next"} and parts.relation is not None
    start = today if parts.day else _start_of_month(parts, today)
    if way == "this":
        return _under_way(candidates, parts, today)
    past = [c for c in candidates if (c[1] < start if told else c[1] <= start)]
    future = [c for c in candidates if (c[1] > start if told else c[1] >= start)]
    if way in {"last", "before_last"}:
        return past[-1][0] if past else None
    if way in {"next", "after_next"}:
        return future[0][0] if future else None
    if way == "past" and past and _in_reach(past[-1][1], start):
        return past[-1][0]
    if way == "future" and future and _in_reach(future[0][1], start):
        return future[0][0]
    if way is None and past and (start - past[-1][1]).days <= FAR:
        return past[-1][0]
    matching = [c for c in candidates if c[0].reason is None] or candidates
    return min(matching, key=lambda c: (abs((c[1] - start).days), c[1] > start))[0]


def _under_way(candidates: list[tuple[Reading, dt.date]], parts: Parts, today: dt.date) -> Reading | None:
    """``ديسمبر الجاري``: the one that holds the article's day, or lies within a month of it."""
    now = _start_of_month(parts, today)
    near = [c for c in candidates if abs((_start_of_month(parts, c[1]) - now).days) <= A_MONTH]
    return min(near, key=lambda c: abs((c[1] - now).days))[0] if near else None


def _in_reach(first: dt.date, start: dt.date) -> bool:
    return abs((first - start).days) <= FAR or first.year == start.year


def _start_of_month(parts: Parts, today: dt.date) -> dt.date:
    """Months are compared by their first days, so that the month under way is neither past nor to come."""
    now = hijri.today(today) if parts.hijri else None
    start = hijri.gregorian(now[0], now[1], 1) if now else None
    return start or today.replace(day=1)
