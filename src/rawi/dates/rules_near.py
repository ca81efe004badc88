"""Days told from today or from a day told before: ``أمس``, ``مساء اليوم``, ``بعد غد``, ``في اليوم نفسه``."""

from __future__ import annotations

import datetime as dt

from rawi.dates import calendar
from rawi.dates.grammar import Rule
from rawi.dates.reading import NO_ANCHOR, Reader, Reading, by_anchor, unknown
from rawi.dates.steps import step_of
from rawi.dates.surroundings import alone, in_quotes, is_one_of, names_a_place, quoted_alone, word_after, words_after
from rawi.dates.tense import tells_today
from rawi.dates.token import Phrase
from rawi.model import Grain

__all__ = ["NEAR_RULES", "near_day", "not_a_time"]

QUOTED = "inside a quotation: counted from the day it was said, which is not told"


def near_day(phrase: Phrase, reader: Reader) -> Reading | None:
    """``أمس``, ``غدا``, ``بعد غد``, ``مساء اليوم``, ``الليلة الماضية``, but not ``حزب الغد``."""
    token = phrase.first("deictic", "today", "the_night", "the_daypart", "colloquial")
    if phrase.word("relation") == "final" or token is None or quoted_alone(reader.text, phrase.start, phrase.stop):
        return None
    if token.kind == "deictic" and names_a_place(reader.text, phrase.start):
        return None
    return _counted(token.number + step_of(phrase.first("relation", "before_last")), phrase, reader)


def _counted(shift: int, phrase: Phrase, reader: Reader) -> Reading:
    if in_quotes(reader.text, phrase.start):
        said = reader.day_in_sentence(phrase)
        return Reading(_shifted(said, shift), Grain.DAY, "text") if said else unknown(Grain.DAY, QUOTED)
    if reader.today is None:
        return unknown(Grain.DAY, NO_ANCHOR)
    return by_anchor(reader, Grain.DAY, _shifted(reader.today, shift))


def _shifted(day: dt.date, shift: int) -> str:
    return calendar.day(calendar.stepped(day, shift))


def today(phrase: Phrase, reader: Reader) -> Reading | None:
    """A bare ``اليوم``: the day of the report beside a verb that tells of one, else "nowadays" or a name."""
    if alone(reader.text, phrase.start, phrase.stop) or _has_hour(phrase, reader) or _beside_another(phrase):
        return _counted(0, phrase, reader)
    if in_quotes(reader.text, phrase.start) or is_one_of(word_after(reader.text, phrase.stop), "named_day"):
        return None
    return _counted(0, phrase, reader) if tells_today(reader.text, phrase.start) else None


def _beside_another(phrase: Phrase) -> bool:
    """``اليوم وغدا``, ``أمس واليوم``: in one list with another day."""
    before = [token.kind for token in phrase.run.tokens[max(0, phrase.at - 2) : phrase.at]]
    after = [token.kind for token in phrase.rest[:2]]
    lists = (["and", "deictic"], ["or", "deictic"], ["deictic", "and"], ["deictic", "or"])
    return before in lists or after in lists


def _has_hour(phrase: Phrase, reader: Reader) -> bool:
    """``اليوم مساء``, ``اليوم الساعة الخامسة``: whoever tells the hour means the day itself."""
    after = words_after(reader.text, phrase.stop)
    told = phrase.has("daypart", "the_daypart") or any(is_one_of(word, "hour") for word in after)
    return told and not in_quotes(reader.text, phrase.start)


def told_day(phrase: Phrase, reader: Reader) -> Reading | None:
    """``في اليوم نفسه``, ``وفي اليوم التالي``: counted from the last day told."""
    way = phrase.first("same", "following", "previous", "same_before", "that")
    told = reader.last_told(Grain.DAY)
    if told:
        return Reading(_shifted(told, step_of(way)), Grain.DAY, "text")
    if reader.today and way and step_of(way) and alone(reader.text, phrase.start, phrase.stop):
        return by_anchor(reader, Grain.DAY, _shifted(reader.today, step_of(way)))
    return unknown(Grain.DAY, "no day was told before")


def not_a_time(_phrase: Phrase, _reader: Reader) -> None:
    """``لليوم الثالث``: the third day of something, not a day of the calendar."""


CLOCK = "(daypart (?!daypart|day|days|weekday|relation|today|deictic|the_night)|in the_daypart)"
NEAR_RULES = (
    Rule(
        "told_day",
        "(today|day) (same|following|previous)|same_before today|that today",
        told_day,
    ),
    Rule("nth_day", "today ordinal", not_a_time),
    Rule(
        "part_of_day",
        f"daypart (day|this)? (today|deictic)|day? deictic {CLOCK}|today relation|this (the_daypart|the_night)"
        "|the_night (relation|before_last)",
        near_day,
    ),
    Rule("near_day", "day? deictic", near_day),
    Rule("today", f"this? today {CLOCK}?|the_night", today),
)
