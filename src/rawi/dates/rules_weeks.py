"""Weeks and weekends: ``الأسبوع الماضي``, ``مطلع الأسبوع``, ``نهاية الأسبوع المقبل``."""

from __future__ import annotations

from rawi.dates import calendar
from rawi.dates.fragments import COUNTED_MONTH, MONTH, PORTION, RELATION, TAIL, counted
from rawi.dates.grammar import Rule
from rawi.dates.reading import NO_ANCHOR, Reader, Reading, by_anchor, unknown
from rawi.dates.steps import TOLD, WAYS, step_of
from rawi.dates.surroundings import is_one_of, words_before
from rawi.dates.token import Phrase, Token
from rawi.model import Grain

__all__ = ["WEEK_RULES"]

FRIDAY = 4


def week(phrase: Phrase, reader: Reader) -> Reading | None:
    """``الأسبوع الماضي``, ``هذا الأسبوع``, ``مطلع الأسبوع``: an ISO week, Monday to Sunday."""
    way = phrase.first(*WAYS)
    if way and way.kind in TOLD:
        return _told_week(way, phrase, reader)
    if reader.today is None:
        return unknown(Grain.WEEK, NO_ANCHOR)
    return by_anchor(reader, Grain.WEEK, calendar.week(calendar.stepped(reader.today, 7 * step_of(way))))


def _told_week(way: Token, phrase: Phrase, reader: Reader) -> Reading:
    told, anchor = reader.told_or_today(phrase, Grain.DAY, Grain.WEEK)
    if told is None:
        return unknown(Grain.WEEK, "no week was told before")
    return Reading(calendar.week(calendar.stepped(told, 7 * step_of(way))), Grain.WEEK, anchor)


def closing_week(phrase: Phrase, reader: Reader) -> Reading | None:
    """A bare ``الأسبوع`` after a verb of closing, as markets "end the week"."""
    before = words_before(reader.text, phrase.start, 2)
    return week(phrase, reader) if any(is_one_of(word, "closes_week") for word in before) else None


def weekend(phrase: Phrase, reader: Reader) -> Reading | None:
    """``نهاية الأسبوع الماضي``: Saturday and Sunday of the ISO week; told in the past early in a week, the last."""
    if reader.today is None:
        return unknown(Grain.RANGE, NO_ANCHOR)
    step = step_of(phrase.first(*WAYS))
    if len(phrase.tokens) == 1 and reader.today.weekday() < FRIDAY and reader.direction(phrase) == "past":
        step = -1
    monday = calendar.weekday_until(calendar.stepped(reader.today, 7 * step), 0)
    ends = (calendar.day(calendar.stepped(monday, shift)) for shift in (5, 6))
    return by_anchor(reader, Grain.RANGE, calendar.interval(*ends))


def week_of_month(_phrase: Phrase, _reader: Reader) -> Reading | None:
    """``الأسبوع الثالث من الشهر نفسه``: named, not placed."""
    return unknown(Grain.WEEK, "the weeks of a month are not counted in one way")


WEEK_RULES = (
    Rule(
        "week_of_month",
        "((the_week|weekend) (ordinal|relation)|(first|last_one) week)"
        f" (of|in) ({COUNTED_MONTH}|the_month|{MONTH} {TAIL}?)",
        week_of_month,
    ),
    Rule("weekend", f"weekend ({RELATION}|this)?", weekend),
    Rule("week", f"{PORTION}? {counted('the_week')}|{PORTION} the_week", week),
    Rule("closing_week", "the_week", closing_week),
)
