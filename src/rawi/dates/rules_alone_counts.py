"""Counts that only a phrase which is all of its line can place: ``آخر ثلاثة أيام``, ``بعد يومين من 15 مارس``.

In a sentence ``الأشهر الثلاثة الماضية`` is how long something took, and names no months.
"""

from __future__ import annotations

import datetime as dt

from rawi.dates import calendar
from rawi.dates.grammar import Rule
from rawi.dates.reading import NO_ANCHOR, Reader, Reading, by_anchor, unknown
from rawi.dates.rules import GRAMMAR
from rawi.dates.rules_counts import COUNT, shifted
from rawi.dates.steps import step_of
from rawi.dates.token import CODE, Phrase
from rawi.model import Grain

__all__ = ["ALONE_COUNT_RULES"]

UNITS = ("the_units", "the_pair", "pair", "day", "days", "counted", "week", "years_word")


def units(phrase: Phrase, reader: Reader) -> Reading | None:
    """``اليومين الماضيين``, ``الأسابيع الثلاثة المقبلة``, ``آخر شهرين``: whole units, today's own not among them."""
    unit, number = phrase.first(*UNITS), phrase.first("the_cardinal", "small", "count")
    way = phrase.first("relation")
    if unit is None or (way and way.value == "this"):
        return None
    if reader.today is None:
        return unknown(Grain.RANGE, NO_ANCHOR)
    count = number.number if number else 2
    ahead = way is not None and step_of(way) > 0
    ends = (1, count) if ahead else (-count, -1)
    values = [_unit(str(unit.value), reader.today, end) for end in ends]
    if None in values:
        return unknown(Grain.RANGE, "no year of the calendar")
    return by_anchor(reader, Grain.RANGE, calendar.interval(*(value for value in values if value)))


def _unit(unit: str, today: dt.date, step: int) -> str | None:
    """The unit that lies so many units before or after the one that holds today."""
    if unit == "day":
        return calendar.day(calendar.stepped(today, step))
    if unit == "week":
        return calendar.week(calendar.stepped(today, 7 * step))
    of_year, month = calendar.add_months(today.year, today.month, step * (12 if unit == "year" else 1))
    if not 1 <= of_year <= 9999:
        return None
    return calendar.year(of_year) if unit == "year" else calendar.month(of_year, month)


def counted_from(phrase: Phrase, reader: Reader) -> Reading | None:
    """``بعد ثلاثة أيام من عيد الفطر``, ``قبل أسبوع من 15 مارس``."""
    cut = next(at for at, token in enumerate(phrase.tokens) if token.code == CODE["of"])
    anchor = _anchor(phrase, cut + 1, reader)
    unit = phrase.first("pair", "day", "days", "counted", "week", "month_word", "year_word")
    if anchor is None or unit is None:
        return None
    start = calendar.first_day(anchor.value) if anchor.value else None
    if start is None:
        return unknown(Grain.DAY, anchor.reason or NO_ANCHOR)
    number = next((token for token in phrase.tokens[:cut] if token.kind in {"small", "count"}), None)
    count = number.number if number else 2 if unit.kind == "pair" else 1
    back = phrase.tokens[0].kind == "before"
    return shifted(start, str(unit.value), -count if back else count, anchor.anchor)


def _anchor(phrase: Phrase, at: int, reader: Reader) -> Reading | None:
    tokens = phrase.tokens[at:]
    name = GRAMMAR.whole("".join(token.code for token in tokens))
    rule = GRAMMAR.rules[name] if name else None
    return rule.resolve(Phrase(tokens, phrase.run, phrase.at + at), reader) if rule else None


ALONE_COUNT_RULES = (
    Rule(
        "units",
        "(the_pair|years_word) relation|the_units (the_cardinal|article? small|article? count) relation"
        "|(the_cardinal|article? small|article? count) (the_units|days|counted) relation"
        "|last_one (pair|(small|count) (day|days|counted|week))",
        units,
    ),
    Rule("counted_from", f"(before|after) {COUNT} of .+", counted_from),
)
