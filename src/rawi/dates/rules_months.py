"""Months: ``أواخر يوليو``, ``مارس آذار الماضي``, ``الشهر المقبل``, ``شهر رمضان``."""

from __future__ import annotations

from dataclasses import replace

from rawi.dates import calendar
from rawi.dates.fragments import COUNTED_MONTH, MONTH, PORTION, TAIL, TO
from rawi.dates.grammar import Rule
from rawi.dates.parts import Parts, parts_of, read_parts
from rawi.dates.reading import NO_ANCHOR, Reader, Reading, by_anchor, unknown
from rawi.dates.steps import TOLD, WAYS, step_of
from rawi.dates.surroundings import after_one_of, alone, names_a_place, names_an_event
from rawi.dates.token import Phrase
from rawi.model import Grain

__all__ = ["MONTH_RULES", "counted_month"]

LISTED = frozenset({"and", "month", "hijri", "month_word"})
MARCH = 3
HIJRI_YEARS = range(1300, 1501)


def month(phrase: Phrase, reader: Reader) -> Reading | None:
    """A month by name, with or without its year; ``أول مايو`` is its first day."""
    token, parts = phrase.first("month", "hijri"), replace(parts_of(phrase.tokens), day=None)
    if token is None or names_a_place(reader.text, phrase.start):
        return None
    if token.weak and not _supported(phrase, reader, parts):
        return None
    if parts.year is None and parts.relation is None and names_an_event(reader.text, phrase.start):
        return unknown(Grain.MONTH, "names an event of a year that is not told")
    nth = phrase.first("first")
    if nth and (nth.number == 1 or alone(reader.text, phrase.start, phrase.stop)):
        parts = replace(parts, day=nth.number)
    return read_parts(_shared(parts, phrase), reader, phrase)


def _shared(parts: Parts, phrase: Phrase) -> Parts:
    """The year or relation that a list of months tells once, at its end: ``شهري مارس وأبريل 2013``."""
    if parts.year is not None or parts.relation is not None or not phrase.followed_by("and"):
        return parts
    ends = [at for at, token in enumerate(phrase.rest) if token.kind not in LISTED]
    tail = parts_of(phrase.rest[: ends[0] + 1] if ends else phrase.rest)
    told = tail.month is not None and (tail.year is not None or tail.relation is not None)
    return replace(tail, month=parts.month, day=parts.day, hijri=parts.hijri) if told else parts


def _supported(phrase: Phrase, reader: Reader, parts: Parts) -> bool:
    """Whether a name that is also a common word stands where only a month can; ``أول من مارس`` is who did first."""
    if phrase.has("month_word", "portion", "first") or parts.year is not None or parts.relation:
        return True
    if [token.kind for token in phrase.run.tokens[max(0, phrase.at - 2) : phrase.at]] == ["first", "of"]:
        return False
    listed = [token.kind for token in phrase.run.tokens[max(0, phrase.at - 2) : phrase.at]] == ["month", "and"]
    if listed or phrase.before("months_word") or alone(reader.text, phrase.start, phrase.stop):
        return True
    return (parts.hijri or parts.month == MARCH) and after_one_of(reader.text, phrase.start, "time_preposition")


def month_in_figures(phrase: Phrase, reader: Reader) -> Reading | None:
    """``12/2013``, ``8/1436هـ``, where it is marked, follows a preposition, or stands by itself."""
    number, year = phrase.first("small"), phrase.first("year4")
    marked = phrase.has("month_word", "era", "hijri_era") or alone(reader.text, phrase.start, phrase.stop)
    marked = marked or after_one_of(reader.text, phrase.start, "time_preposition")
    if number is None or year is None or number.number > 12 or not marked:
        return None
    is_hijri = phrase.has("hijri_era") or year.number in HIJRI_YEARS
    return read_parts(Parts(number.number, None, year.number, is_hijri), reader, phrase)


def counted_month(phrase: Phrase, reader: Reader) -> Reading:
    """``الشهر الماضي``, ``هذا الشهر``, ``مطلع الشهر``, ``الشهر نفسه``."""
    way = phrase.first(*WAYS)
    if way and way.kind in TOLD:
        told, anchor = reader.told_or_today(phrase, Grain.MONTH, Grain.DAY)
        if told is None:
            return unknown(Grain.MONTH, "no month was told before")
        value = calendar.month(*calendar.add_months(told.year, told.month, step_of(way)))
        return Reading(value, Grain.MONTH, anchor)
    if reader.today is None:
        return unknown(Grain.MONTH, NO_ANCHOR)
    there = calendar.add_months(reader.today.year, reader.today.month, step_of(way))
    return by_anchor(reader, Grain.MONTH, calendar.month(*there))


def months_between(phrase: Phrase, reader: Reader) -> Reading | None:
    """``بين مارس ومايو 2018``, ``شهر سبتمبر أو أكتوبر المقبلين``, ``من نوفمبر إلى فبراير``."""
    told = phrase.all("month", "hijri")
    if all(token.weak for token in told) and not _supported(phrase, reader, parts_of(phrase.tokens)):
        return None
    cut = [at for at, token in enumerate(phrase.tokens) if token.kind in {"month", "hijri"}][1]
    last = replace(parts_of(phrase.tokens[cut:]), day=None)
    first = replace(parts_of(phrase.tokens[:cut]), day=None)
    stop = read_parts(last, reader, phrase)
    if stop.value is None:
        return unknown(Grain.RANGE, stop.reason or NO_ANCHOR)
    start = _before(first, last, stop.value, reader, phrase)
    if start.value is None or start.value > stop.value:
        return unknown(Grain.RANGE, start.reason or "the range ends before it begins")
    span = calendar.interval(start.value.partition("/")[0], stop.value.rpartition("/")[2])
    return Reading(span, Grain.RANGE, stop.anchor, stop.reason)


def _before(first: Parts, last: Parts, stop: str, reader: Reader, phrase: Phrase) -> Reading:
    """The first month of a range; without a year of its own it is the latest such before the second."""
    if first.year is not None or first.relation or first.hijri:
        return read_parts(first, reader, phrase)
    turn = (first.month or 0) > (last.month or 0)
    return read_parts(replace(first, year=int(stop[:4]) - turn), reader, phrase)


MONTHS_BETWEEN = (
    f"(between {PORTION}? {MONTH} {TAIL}? and|of {PORTION}? {MONTH} {TAIL}? {TO}|{MONTH} {TAIL}? ({TO}|dash|or))"
    f" {PORTION}? {MONTH} {TAIL}?"
)
MONTH_RULES = (
    Rule("months_between", MONTHS_BETWEEN, months_between),
    Rule("month_in_figures", "month_word? small slash year4 (era|hijri_era)?", month_in_figures),
    Rule("month", f"{PORTION}? {MONTH} {TAIL}? hijri_era?", month),
    Rule("counted_month", f"{PORTION}? {COUNTED_MONTH}|{PORTION} the_month", counted_month),
)
