"""Ranges of days: ``من 3 إلى 5 مايو``, ``بين العاشر والثالث عشر من الشهر الماضي``, ``28 أبريل - 3 مايو``."""

from __future__ import annotations

from dataclasses import replace

from rawi.dates import calendar
from rawi.dates.fragments import COUNTED_MONTH, DAY, MONTH, TAIL, TO
from rawi.dates.grammar import Rule
from rawi.dates.parts import CLASH, Parts, parts_of, read_parts
from rawi.dates.reading import NO_ANCHOR, Reader, Reading, by_anchor, unknown
from rawi.dates.rules_dates import date
from rawi.dates.rules_months import counted_month
from rawi.dates.surroundings import alone, is_one_of, word_after
from rawi.dates.token import CODE, Phrase, Token
from rawi.model import Grain

__all__ = ["DAY_NUMBER_RULES", "RANGE_RULES"]

DAYS = {CODE["small"], CODE["ordinal"]}
ENDS_A_LIST = frozenset({"month", "hijri", "month_word", "the_month", "this", "that", "same_before", "relation"})


def days_between(phrase: Phrase, reader: Reader) -> Reading | None:
    """Both days; the first takes its month and year from the second where it does not tell them."""
    if phrase.has("month") and phrase.has("hijri") and not phrase.has("to", "and"):
        return date(phrase, reader)
    cut = _second_day(phrase)
    first, last = parts_of(phrase.tokens[:cut]), parts_of(phrase.tokens[cut:])
    if last.month is None:
        return _days_of_counted_month(phrase, reader)
    day = next(token.number for token in phrase.tokens if token.code in DAYS)
    if first.month is None:
        first = replace(last, day=day)
    elif first.year is None and first.relation is None:
        if last.relation and not last.of_year and first.month != last.month:
            return _before_the_last(first, last, phrase, reader)
        first = replace(first, year=last.year, relation=last.relation, of_year=last.of_year)
    return _joined(first, last, phrase, reader)


def _before_the_last(first: Parts, last: Parts, phrase: Phrase, reader: Reader) -> Reading:
    """``من 20 يوليو إلى 22 أكتوبر المقبل``: the second has the relation; the first is the last such before it."""
    stop = read_parts(replace(last, weekday=None), reader, phrase)
    if not stop.value:
        return unknown(Grain.RANGE, stop.reason or NO_ANCHOR)
    year = int(stop.value[:4]) - ((first.month or 0) > (last.month or 0))
    start = read_parts(replace(first, year=year, weekday=None), reader, phrase)
    if not start.value or start.value > stop.value:
        return unknown(Grain.RANGE, start.reason or "the range ends before it begins")
    return Reading(calendar.interval(start.value, stop.value), Grain.RANGE, stop.anchor, stop.reason)


def _second_day(phrase: Phrase) -> int:
    return [at for at, token in enumerate(phrase.tokens) if token.code in DAYS][1]


def _joined(first: Parts, last: Parts, phrase: Phrase, reader: Reader) -> Reading | None:
    plain = replace(last, weekday=None)
    start, stop = read_parts(replace(first, weekday=None), reader, phrase), read_parts(plain, reader, phrase)
    if not start.value or not stop.value:
        return unknown(Grain.RANGE, start.reason or stop.reason or NO_ANCHOR)
    if start.value > stop.value and ((last.month or 0) < (first.month or 0) or last.year is None):
        start, stop = _turned(start, first, plain, reader, phrase)
    if not start.value or not stop.value or start.value > stop.value:
        return unknown(Grain.RANGE, "the range ends before it begins")
    return Reading(calendar.interval(start.value, stop.value), Grain.RANGE, stop.anchor, stop.reason)


def _turned(start: Reading, first: Parts, last: Parts, reader: Reader, phrase: Phrase) -> tuple[Reading, Reading]:
    """Over the turn of a year: the year told is that of the second day; untold, the second follows the first."""
    if last.year:
        earlier = read_parts(replace(first, year=last.year - 1, weekday=None), reader, phrase)
        return earlier, read_parts(last, reader, phrase)
    after = Reader(reader.text, calendar.first_day(start.value or ""), reader.anchor)
    return start, read_parts(replace(last, relation="next"), after, phrase)


def _days_of_counted_month(phrase: Phrase, reader: Reader) -> Reading | None:
    """``بين 10 و13 من الشهر الماضي``."""
    if not phrase.has("the_month") and phrase.word("relation") != "this":
        return None
    whole = counted_month(phrase, reader)
    if whole.value is None:
        return unknown(Grain.RANGE, whole.reason or NO_ANCHOR)
    year, month = (int(part) for part in whole.value.split("-"))
    numbers = [token.number for token in phrase.tokens if token.code in DAYS][:2]
    days = [calendar.real_day(year, month, number) for number in numbers]
    if days[0] is None or days[-1] is None or days[0] > days[-1]:
        return unknown(Grain.RANGE, "the month has no such days")
    values = (calendar.day(days[0]), calendar.day(days[-1]))
    return Reading(calendar.interval(*values), Grain.RANGE, whole.anchor)


def day_of_counted_month(phrase: Phrase, reader: Reader) -> Reading | None:
    """``العاشر من الشهر الجاري``, ``3 من هذا الشهر``, ``الأول من الشهر المقبل``."""
    number = phrase.first("small", "ordinal", "first")
    if number is None and phrase.tokens[1].value in {"last", "next", "this"}:
        return None
    told = phrase.tokens[2:] if phrase.tokens[0].kind == "today" and number is None else phrase.tokens
    whole = counted_month(phrase._replace(tokens=told), reader)
    if whole.value is None:
        return unknown(Grain.DAY, whole.reason or NO_ANCHOR)
    year, month = (int(part) for part in whole.value.split("-"))
    at = number.number if number else calendar.days_in_month(year, month)
    day = calendar.real_day(year, month, at)
    if day is None:
        return unknown(Grain.DAY, f"the month has no day {at}")
    weekday = phrase.first("weekday")
    reason = CLASH if weekday and weekday.number != day.weekday() else None
    return Reading(calendar.day(day), Grain.DAY, whole.anchor, reason)


def day_number(phrase: Phrase, reader: Reader) -> Reading | None:
    """``يوم 26 الجاري``, and ``يوم 15`` where nothing else stands by: the month is that of the report."""
    way = reader.direction(phrase)
    if phrase.has("relation") or (way is None and alone(reader.text, phrase.start, phrase.stop)):
        return day_of_counted_month(phrase, reader)
    after = word_after(reader.text, phrase.stop)
    number = phrase.first("small", "ordinal")
    if (
        number is None
        or not _told_plainly(number, reader)
        or phrase.before("every")
        or (after and not is_one_of(after, "follows_day"))
    ):
        return None
    if reader.text[phrase.stop : phrase.stop + 1].isspace() and not after:
        return None
    return _nearest_day(number.number, way, reader)


def _told_plainly(number: Token, reader: Reader) -> bool:
    """Whether it is in figures or an ordinal; ``بيوم واحد`` is how long."""
    return number.kind == "ordinal" or reader.text[number.start].isdigit()


def _nearest_day(number: int, way: str | None, reader: Reader) -> Reading:
    """``يوم 12 في سنغافورة``: the last such day, or the next, by the tense of the sentence."""
    if reader.today is None or way is None:
        return unknown(Grain.DAY, f"the month is not told; known is the day, {number}")
    step = 1 if way == "future" else -1
    for months in range(0, 3 * step, step):
        day = calendar.real_day(*calendar.add_months(reader.today.year, reader.today.month, months), number)
        if day and (day >= reader.today if step > 0 else day <= reader.today):
            return by_anchor(reader, Grain.DAY, calendar.day(day))
    return unknown(Grain.DAY, f"no month near has a day {number}")


def day_of_this_month(phrase: Phrase, reader: Reader) -> Reading | None:
    """``في 26 الجاري``; ``من 15 الماضية`` counts fifteen."""
    return day_of_counted_month(phrase, reader) if phrase.word("relation") == "this" else None


def listed_day(phrase: Phrase, reader: Reader) -> Reading | None:
    """``7`` of ``7 و8 ديسمبر``: the month stands with the last of the list."""
    rest = phrase.rest
    end = next(at for at, token in enumerate(rest) if token.kind in ENDS_A_LIST)
    if rest[end].kind in {"month", "hijri", "month_word"}:
        return read_parts(replace(parts_of(_with_month(phrase)), weekday=None), reader, phrase)
    of_month = Phrase((*phrase.tokens, *rest[end : end + 2]), phrase.run, phrase.at)
    if rest[end].kind == "relation" and rest[end].value != "this":
        return None
    return day_of_counted_month(of_month, reader)


def _with_month(phrase: Phrase) -> list[Token]:
    number = phrase.first("small", "ordinal")
    rest = list(phrase.rest)
    at = next(at for at, token in enumerate(rest) if token.kind in {"month", "hijri"})
    return [*([number] if number else []), *rest[at:]]


ITS_MONTH = f"(of? {MONTH} {TAIL}?)"
A_DAY = f"(day? weekday comma?)? {DAY}"
RANGE_RULES = (
    Rule(
        "days_between",
        f"(between day? {A_DAY} {ITS_MONTH}? (and|{TO})|of day? {A_DAY} {ITS_MONTH}? {TO}"
        f"|{DAY} {ITS_MONTH}? ({TO}|dash|slash)) day? {A_DAY}"
        f" (of? ({MONTH} {TAIL}?|{COUNTED_MONTH}) hijri_era?|relation)",
        days_between,
    ),
    Rule(
        "day_of_counted_month",
        f"(day? weekday comma?)? day? article? small (of|in) {COUNTED_MONTH}"
        f"|day? {DAY} (of|in) {COUNTED_MONTH}|(?<=in) small the_month relation"
        f"|((first|last_one) (day|days)|today relation) (of|in)? ({COUNTED_MONTH}|the_month)",
        day_of_counted_month,
    ),
    Rule(
        "listed_day",
        f"(days|two_days)? {DAY} (?=((comma? and|comma) {DAY})+ (of? {MONTH}|(of|in) {COUNTED_MONTH}|relation))",
        listed_day,
    ),
)
AFTER_PREPOSITION = "(?<=in|to|of|and)"
DAY_NUMBER_RULES = (
    Rule("day_number", f"day {DAY} relation?", day_number),
    Rule(
        "day_of_this_month",
        f"{AFTER_PREPOSITION} small relation|day? weekday {DAY} relation",
        day_of_this_month,
    ),
)
