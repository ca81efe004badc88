"""Feasts where they tell a time: ``أول أيام عيد الفطر``, ``بعد عيد الأضحى``, ``رأس السنة``."""

from __future__ import annotations

import datetime as dt

from rawi.dates import calendar, hijri
from rawi.dates.fragments import YEAR_NOUN
from rawi.dates.grammar import Rule
from rawi.dates.parts import FAR
from rawi.dates.reading import NO_ANCHOR, Reader, Reading, unknown
from rawi.dates.steps import step_of
from rawi.dates.surroundings import after_one_of, alone, is_one_of, names_one_of
from rawi.dates.token import Phrase
from rawi.lexicon.calendar_words import Feast, feasts
from rawi.model import Grain

__all__ = ["FEAST_RULES"]

HIJRI_YEARS = range(1300, 1501)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def feast(phrase: Phrase, reader: Reader) -> Reading | None:
    """The first day of a feast, the day of it that is told, or all of its days."""
    entry = feasts()[phrase.word("feast")]
    nth = phrase.first("first", "ordinal")
    if nth is None and not _tells_time(phrase, reader):
        return None
    if entry.calendar == "western" and names_one_of(reader.text, "eastern_church"):
        return unknown(Grain.DAY, "an eastern church is named, whose day is another")
    if entry.calendar == "none":
        return unknown(Grain.DAY, "a feast that is not kept on one day of this calendar")
    if nth and nth.number > entry.days:
        return unknown(Grain.DAY, f"the feast has no day {nth.number}")
    first = _first_day(entry, phrase, reader)
    if isinstance(first, str):
        return unknown(Grain.DAY, first)
    return _reading(entry, first, nth.number if nth else 0, phrase, reader)


def _tells_time(phrase: Phrase, reader: Reader) -> bool:
    told = phrase.has("relation", "year4", "the_year", "days", "day", "daypart")
    return (
        told
        or alone(reader.text, phrase.start, phrase.stop)
        or after_one_of(reader.text, phrase.start, "time_preposition", "feast_time")
    )


def _reading(entry: Feast, first: dt.date, nth: int, phrase: Phrase, reader: Reader) -> Reading:
    anchor = "expression" if phrase.has("year4") else reader.anchor
    if nth == 0 and phrase.has("days"):
        days = (calendar.day(calendar.stepped(first, at)) for at in (0, entry.days - 1))
        return Reading(calendar.interval(*days), Grain.RANGE, anchor)
    return Reading(calendar.day(calendar.stepped(first, max(nth, 1) - 1)), Grain.DAY, anchor)


def _first_day(entry: Feast, phrase: Phrase, reader: Reader) -> dt.date | str:
    """The feast of the year told, or the one that relation, tense or nearness picks; a reason for none."""
    eve = _eve(phrase, reader)
    year = _year(phrase, reader)
    if year is not None:
        first = _in_year(entry, year)
        return calendar.stepped(first, -eve) if first else hijri.OUTSIDE
    if reader.today is None:
        return NO_ANCHOR
    years = range(reader.today.year - 2, reader.today.year + 3)
    firsts = [calendar.stepped(first, -eve) for year_at in years if (first := _in_year(entry, year_at))]
    if not firsts:
        return hijri.OUTSIDE
    way = _relation(phrase) or reader.direction(phrase)
    tokens = phrase.run.tokens
    if way is None and alone(reader.text, tokens[0].start, tokens[-1].stop):
        firsts = [first for first in firsts if first.year == reader.today.year] or firsts
    return _chosen(firsts, reader.today, way)


def _year(phrase: Phrase, reader: Reader) -> int | None:
    """The year told beside the feast, by its figures or as ``العام الماضي``."""
    figures = phrase.first("year4")
    if figures:
        return figures.number
    counted = phrase.has("the_year") and reader.today is not None
    return reader.today.year + step_of(phrase.first("relation", "this")) if counted and reader.today else None


def _eve(phrase: Phrase, reader: Reader) -> int:
    """1 for ``ليلة عيد الفطر`` and ``عشية رأس السنة``, which are the evening before; else 0."""
    part = phrase.first("daypart")
    return int(part is not None and is_one_of(reader.text[part.start : part.stop], "eve"))


def _relation(phrase: Phrase) -> str:
    return phrase.word("relation").replace("final", "last")


def _in_year(entry: Feast, year: int) -> dt.date | None:
    """The first day of the feast that falls into a Gregorian year; of a Hijri feast the year may be Hijri as well."""
    if entry.calendar == "hijri" and year in HIJRI_YEARS:
        return hijri.gregorian(year, entry.month, entry.day)
    if entry.calendar in {"gregorian", "western"}:
        return calendar.real_day(year, entry.month, entry.day)
    if entry.calendar in WEEKDAYS:
        first = calendar.real_day(year, entry.month, 1)
        named = calendar.weekday_from(first, WEEKDAYS.index(entry.calendar)) if first else None
        return calendar.stepped(named, 7 * (entry.day - 1)) if named else None
    now = hijri.today(dt.date(year, 1, 1)) if 1 <= year <= 9999 else None
    days = (hijri.gregorian(now[0] + at, entry.month, entry.day) for at in (0, 1)) if now else ()
    return next((day for day in days if day and day.year == year), None)


def _chosen(firsts: list[dt.date], today: dt.date, way: str | None) -> dt.date:
    past, future = [day for day in firsts if day <= today], [day for day in firsts if day >= today]
    if past and (way == "last" or (way == "past" and (today - past[-1]).days <= FAR)):
        return past[-1]
    if future and (way == "next" or (way == "future" and (future[0] - today).days <= FAR)):
        return future[0]
    return min(firsts, key=lambda day: abs((day - today).days))


FEAST_RULES = (
    Rule(
        "feast",
        "((first|last_one) (days|day of?)|today ordinal of|daypart|days|day)? feast"
        f" (relation|(of|in)? ({YEAR_NOUN}? year4|the_year relation|this the_year))?",
        feast,
    ),
)
