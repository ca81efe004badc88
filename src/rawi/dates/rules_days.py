"""Days told by weekday: ``أمس الثلاثاء``, ``الأحد المقبل``, ``ليل الخميس إلى الجمعة``, ``كل جمعة``."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from rawi.dates import calendar
from rawi.dates.fragments import RELATION, TO
from rawi.dates.grammar import Rule
from rawi.dates.parts import parts_of, read_parts
from rawi.dates.reading import NO_ANCHOR, Reader, Reading, by_anchor, unknown
from rawi.dates.steps import step_of
from rawi.dates.surroundings import after_one_of, alone, names_a_place, quoted_alone
from rawi.dates.token import CODE, Phrase, Token
from rawi.model import Grain

__all__ = ["WEEKDAY_RULES", "weekday"]

MONDAY = 0
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SHARING = {CODE[kind] for kind in ("and", "comma", "day", "weekday", "to", "or")}


def beside_today(phrase: Phrase, reader: Reader) -> Reading | None:
    """``اليوم الاثنين``, ``أمس (السبت)``: the weekday decides; that the dateline disagrees is noted."""
    near, weekday = phrase.first("today", "deictic"), phrase.first("weekday")
    if near is None or weekday is None:
        return None
    if reader.today is None:
        return unknown(Grain.DAY, NO_ANCHOR)
    expected = calendar.stepped(reader.today, near.number)
    if expected.weekday() == weekday.number:
        return by_anchor(reader, Grain.DAY, calendar.day(expected))
    found, anchor = _nearest(reader.today, expected, weekday.number), reader.anchor
    reader.move_today(calendar.stepped(found, -near.number))
    reason = f"counted from {anchor} it would be {expected}, another weekday; the weekday is kept"
    return Reading(calendar.day(found), Grain.DAY, anchor, reason)


def _nearest(today: dt.date, expected: dt.date, weekday: int) -> dt.date:
    """Such a weekday nearest to what was expected, on the same side of today."""
    before, after = calendar.weekday_until(expected, weekday), calendar.weekday_from(expected, weekday)
    if expected <= today:
        return calendar.weekday_until(today, weekday)
    return before if before >= today and expected - before <= after - expected else after


def weekday(phrase: Phrase, reader: Reader) -> Reading | None:
    """``الجمعة``, ``مساء السبت``, ``يوم الأحد المقبل``."""
    day = phrase.first("weekday", "bareday")
    if day is None or _no_weekday(day, phrase, reader):
        return None
    if reader.today is None:
        return unknown(Grain.DAY, f"{NO_ANCHOR}; known is the weekday, {WEEKDAYS[day.number]}")
    beside = _date_beside(day, phrase, reader)
    if beside:
        return beside
    return by_anchor(reader, Grain.DAY, calendar.day(_placed(day.number, reader.today, phrase, reader)))


def _date_beside(day: Token, phrase: Phrase, reader: Reader) -> Reading | None:
    """The date that stands in brackets behind a weekday, where it falls on it: ``السبت (30 يونيو)``."""
    if not phrase.followed_by("open"):
        return None
    parts = parts_of(phrase.rest[1:6])
    if parts.month is None or parts.day is None:
        return None
    found = read_parts(replace(parts, weekday=day.number), reader, phrase)
    return found if found.value and found.reason is None else None


def _no_weekday(day: Token, phrase: Phrase, reader: Reader) -> bool:
    """``بين الاثنين`` may be "between the two"; ``صحيفة السبت`` and ``«السبت»`` are names."""
    if phrase.has("day", "two_days", "daypart", "relation"):
        return False
    if day.number == MONDAY and after_one_of(reader.text, phrase.start, "the_two"):
        return True
    return names_a_place(reader.text, phrase.start) or quoted_alone(reader.text, phrase.start, phrase.stop)


def _placed(number: int, today: dt.date, phrase: Phrase, reader: Reader) -> dt.date:
    """Relation first, then tense: the latest such day up to today, or the next from today on."""
    relation = phrase.first("relation", "before_last", "after_next") or _shared_relation(phrase)
    if relation is None or relation.value == "this":
        way = reader.direction(phrase) or ("future" if phrase.has("this") else "past")
        return calendar.weekday_from(today, number) if way == "future" else calendar.weekday_until(today, number)
    step = step_of(relation)
    if step < 0:
        found = calendar.weekday_until(calendar.stepped(today, -1), number)
    else:
        found = calendar.weekday_from(calendar.stepped(today, 1), number)
    return calendar.stepped(found, 7 * (step // abs(step)) * (abs(step) - 1))


def _shared_relation(phrase: Phrase) -> Token | None:
    """The relation at the end of a list: ``السبت والأحد المقبلين``."""
    for token in phrase.rest:
        if token.kind == "relation":
            return token
        if token.code not in SHARING:
            return None
    return None


def weekday_of_week(phrase: Phrase, reader: Reader) -> Reading | None:
    """``الثلاثاء من الأسبوع الماضي``, ``خميس الأسبوع المقبل``: the weekday of an ISO week."""
    day, way = phrase.first("weekday", "bareday"), phrase.first("relation", "before_last", "after_next", "this")
    if day is None or reader.today is None:
        return unknown(Grain.DAY, NO_ANCHOR)
    monday = calendar.weekday_until(reader.today, MONDAY)
    found = calendar.stepped(monday, 7 * step_of(way) + day.number)
    return by_anchor(reader, Grain.DAY, calendar.day(found))


def told_weekday(phrase: Phrase, reader: Reader) -> Reading | None:
    """``الاثنين التالي``, ``الخميس السابق``: counted from the last day told, or, standing alone, from today."""
    day, way = phrase.first("weekday"), phrase.first("following", "previous")
    told, anchor = reader.told_or_today(phrase, Grain.DAY)
    if day is None or told is None:
        return unknown(Grain.DAY, "no day was told before")
    if step_of(way) < 0:
        found = calendar.weekday_until(calendar.stepped(told, -1), day.number)
    else:
        found = calendar.weekday_from(calendar.stepped(told, 1), day.number)
    return Reading(calendar.day(found), Grain.DAY, anchor)


def night(phrase: Phrase, reader: Reader) -> Reading | None:
    """``ليل الخميس إلى الجمعة``: both days; the later is placed first."""
    first, second = phrase.all("weekday")
    if reader.today is None:
        return unknown(Grain.RANGE, NO_ANCHOR)
    stop = _placed(second.number, reader.today, phrase, reader)
    start = calendar.weekday_until(stop, first.number)
    return by_anchor(reader, Grain.RANGE, calendar.interval(calendar.day(start), calendar.day(stop)))


def weekdays_between(phrase: Phrase, reader: Reader) -> Reading | None:
    """``من الأحد إلى الخميس``: the first is placed, the second follows it."""
    first, second = phrase.all("weekday")
    if reader.today is None:
        return unknown(Grain.RANGE, NO_ANCHOR)
    start = _placed(first.number, reader.today, phrase, reader)
    stop = calendar.weekday_from(start, second.number)
    return by_anchor(reader, Grain.RANGE, calendar.interval(calendar.day(start), calendar.day(stop)))


def last_weekday(phrase: Phrase, reader: Reader) -> Reading | None:
    """``آخر أحد`` as all that its line says; in a sentence it may be "the last one"."""
    day = phrase.first("weekday", "bareday")
    if day is None or reader.today is None or not alone(reader.text, phrase.start, phrase.stop):
        return None
    found = calendar.weekday_until(calendar.stepped(reader.today, -1), day.number)
    return by_anchor(reader, Grain.DAY, calendar.day(found))


def every(phrase: Phrase, reader: Reader) -> Reading | None:
    """``كل جمعة``, ``أيام الأحد``: a day that comes again and again, placed nowhere."""
    if _shared_relation(phrase):
        return weekday(phrase, reader)
    return unknown(Grain.DAY, "a recurring day")


NO_MORE = "(?!relation|comma|and)"
WEEKDAY_RULES = (
    Rule(
        "night",
        f"daypart day? weekday ({TO}|dash|slash) daypart? day? weekday relation?|daypart weekday weekday",
        night,
    ),
    Rule(
        "weekdays_between",
        "of day? weekday (relation|daypart)? and? to day? weekday relation?"
        "|between day? weekday and day? weekday relation?",
        weekdays_between,
    ),
    Rule(
        "beside_today",
        f"daypart? day? (today|deictic) (open|comma)? day? weekday close? {RELATION}?",
        beside_today,
    ),
    Rule(
        "weekday_of_week",
        f"daypart? day? (weekday|bareday) of? (the_week {RELATION}|this the_week)"
        f"|(the_week {RELATION}|this the_week) comma? day weekday",
        weekday_of_week,
    ),
    Rule("told_weekday", "daypart? day? weekday (following|previous)", told_weekday),
    Rule("last_weekday", "last_one (weekday|bareday)", last_weekday),
    Rule(
        "every",
        f"(every day? (weekday|bareday)|days weekday) (comma? and (weekday|bareday))* {NO_MORE}"
        "|every day? (weekday|bareday)|days weekday"
        "|daypart? day? weekday (of|in) every week"
        "|(first|last_one) day? (weekday|bareday) (of|in) every month_word",
        every,
    ),
    Rule("weekday", f"this? daypart? (day|two_days)? weekday {RELATION}?", weekday),
)
