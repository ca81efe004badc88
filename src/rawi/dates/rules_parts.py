"""Parts of years and tens of them: ``الربع الثالث من 2018``, ``صيف 2015``, ``تسعينيات القرن الماضي``."""

from __future__ import annotations

from dataclasses import replace

from rawi.dates import calendar
from rawi.dates.fragments import COUNTED_MONTH, MONTH, PORTION, RELATION, TAIL, YEAR, YEAR_NOUN
from rawi.dates.grammar import Rule
from rawi.dates.parts import parts_of, read_parts
from rawi.dates.reading import NO_ANCHOR, Reader, Reading, by_anchor, unknown
from rawi.dates.rules_months import counted_month
from rawi.dates.rules_near import not_a_time
from rawi.dates.rules_years import counted_year
from rawi.dates.steps import WAYS, step_of
from rawi.dates.surroundings import is_one_of, words_before
from rawi.dates.token import Phrase
from rawi.dates.years import year_reading
from rawi.model import Grain

__all__ = ["PART_RULES"]

GRAINS = {3: Grain.QUARTER, 4: Grain.RANGE, 6: Grain.HALF}
FROM_FIFTY = 50


def part_of_year(phrase: Phrase, reader: Reader) -> Reading | None:
    """``الربع الثالث من 2018``, ``النصف الأول من العام الجاري``."""
    part, nth = phrase.first("quarter", "half", "third", "term"), phrase.first("ordinal")
    last = nth.number * part.number if part and nth else 12
    if part is None or last > 12:
        return None
    which, grain = _year_told(phrase, reader), GRAINS[part.number]
    if which.value is None or not which.value.isdigit():
        return unknown(grain, which.reason or "a part of a Hijri year")
    of_year = int(which.value)
    months = calendar.interval(calendar.month(of_year, last - part.number + 1), calendar.month(of_year, last))
    return Reading(months, grain, which.anchor)


def part_of_month(phrase: Phrase, reader: Reader) -> Reading | None:
    """``النصف الثاني من نوفمبر``: the month; which of its days are meant is not told."""
    if phrase.has("the_month"):
        return counted_month(phrase, reader)
    at = next(at for at, token in enumerate(phrase.tokens) if token.kind in {"month", "hijri"})
    return read_parts(replace(parts_of(phrase.tokens[at:]), day=None), reader, phrase)


def day_of_year(phrase: Phrase, reader: Reader) -> Reading | None:
    """``آخر يوم من عام 2013``, ``أول يوم في السنة``."""
    nth, told = phrase.first("first", "ordinal"), Phrase(phrase.tokens[2:], phrase.run, phrase.at + 2)
    if nth is None and phrase.tokens[1].value in {"last", "next", "this"}:
        return None
    which = _year_told(told, reader)
    first, last = (calendar.first_day(which.value), calendar.last_day(which.value)) if which.value else (None, None)
    if first is None or last is None:
        return unknown(Grain.DAY, which.reason or NO_ANCHOR)
    found = calendar.stepped(first, nth.number - 1) if nth else last
    return replace(which, value=calendar.day(found), grain=Grain.DAY)


def _year_told(phrase: Phrase, reader: Reader) -> Reading:
    number = phrase.first("year4", "count", "huge")
    return year_reading(number.number, False, False, reader) if number else counted_year(phrase, reader)


def quarter_from_now(phrase: Phrase, reader: Reader) -> Reading | None:
    """``الربع الماضي``: quarters counted from the one that holds today."""
    if phrase.word("relation") == "final":
        return None
    if reader.today is None:
        return unknown(Grain.QUARTER, NO_ANCHOR)
    first = (reader.today.month - 1) // 3 * 3 + 1
    start = calendar.add_months(reader.today.year, first, 3 * step_of(phrase.first(*WAYS)))
    stop = calendar.add_months(*start, 2)
    return by_anchor(reader, Grain.QUARTER, calendar.interval(calendar.month(*start), calendar.month(*stop)))


def season(phrase: Phrase, reader: Reader) -> Reading | None:
    """``صيف 2015`` is placed in its year; ``الصيف المقبل`` has no first and last day that the text tells."""
    if phrase.has("year4", "the_year"):
        return _year_told(phrase, reader)
    return unknown(Grain.RANGE, "a season has no first and last day that the text tells")


def decade(phrase: Phrase, reader: Reader) -> Reading | None:
    """``تسعينيات القرن الماضي``, ``ستينيات القرن العشرين``; alone, the latest, if no age."""
    tens, nth = phrase.first("decade"), phrase.first("ordinal")
    if tens is None or (not phrase.has("century", "decade_word") and _may_be_age(tens.number, phrase, reader)):
        return None
    if phrase.has("hijri_era"):
        return unknown(Grain.DECADE, "a decade of the Hijri calendar, its century is not told")
    if nth:
        return _decade((nth.number - 1) * 100 + tens.number, "expression")
    if reader.today is None:
        return unknown(Grain.DECADE, NO_ANCHOR)
    century = reader.today.year // 100 * 100
    if phrase.has("century"):
        return _decade(century + 100 * step_of(phrase.first("relation")) + tens.number, reader.anchor)
    past = century + tens.number <= reader.today.year
    return _decade((century if past else century - 100) + tens.number, reader.anchor)


def nth_decade(phrase: Phrase, reader: Reader) -> Reading | None:
    """``العقد الأول من القرن الحادي والعشرين``: the ten years that begin the century, as they are counted off."""
    decade, *century = (token.number for token in phrase.all("ordinal"))
    if century:
        return _decade((century[0] - 1) * 100 + (decade - 1) * 10, "expression")
    if reader.today is None:
        return unknown(Grain.DECADE, NO_ANCHOR)
    first = reader.today.year // 100 * 100 + 100 * step_of(phrase.first("relation"))
    return _decade(first + (decade - 1) * 10, reader.anchor)


def _may_be_age(tens: int, phrase: Phrase, reader: Reader) -> bool:
    """``في الأربعينيات`` is said of people as well; ``في السبعينيات من عمره`` of nothing else."""
    after = words_before(reader.text, phrase.stop + 14, 3)
    return tens < FROM_FIFTY or any(is_one_of(word, "age") for word in after)


def _decade(first: int, anchor: str | None) -> Reading:
    return Reading(calendar.interval(calendar.year(first), calendar.year(first + 9)), Grain.DECADE, anchor)


OF_YEAR = (
    f"((of|in)? (the_year {RELATION}|(this|that|same_before) the_year|the_year (same|following|previous)"
    f"|{YEAR_NOUN}? comma? {YEAR})"
    "|(of|in) the_year)"
)
OF_YEAR_TOLD = f"((of|in)? (the_year {RELATION}|this the_year|{YEAR_NOUN}? {YEAR})|(of|in) the_year)"
PART_RULES = (
    Rule("part_of_year", f"(quarter|half|third|term) (ordinal {OF_YEAR}|relation {OF_YEAR_TOLD})", part_of_year),
    Rule(
        "part_of_month", f"(quarter|half|third) (ordinal|relation) of ({MONTH} {TAIL}?|{COUNTED_MONTH})", part_of_month
    ),
    Rule("part_of_something", "(quarter|half|third|term) ordinal", not_a_time),
    Rule("day_of_year", f"((first|last_one) (day|days)|today (ordinal|relation)) {OF_YEAR}", day_of_year),
    Rule("quarter_from_now", f"quarter {RELATION}|this quarter", quarter_from_now),
    Rule(
        "season",
        f"season_word? (season|the_season) ({RELATION}|(of|in)? {YEAR_NOUN}? year4"
        f"|of? (the_year {RELATION}|this the_year))|this the_season",
        season,
    ),
    Rule("nth_decade", "the_decade ordinal of century (ordinal|relation)", nth_decade),
    Rule("decade", f"{PORTION}? decade_word? decade (of? century (relation|ordinal)?)? hijri_era?", decade),
)
