"""The day on which something was said, where another sentence of the article tells it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from rawi.lexicon.verbs import Aspect
from rawi.lexicon.word_sets import is_occasion, word_set
from rawi.model import Time
from rawi.segment.script import Script
from rawi.statements.days import Day
from rawi.statements.draft import Manner
from rawi.statements.row import Row

__all__ = ["carry_days"]

_REACH = 30
"""How many tokens before and behind a cue are asked."""


def carry_days(script: Script, rows: Sequence[Row], times: Sequence[Time], published: dt.date | None) -> None:
    """Give the rows that name no day of their own the day that an earlier row of the article has."""
    last: Row | None = None
    for row in rows:
        if row.parent is not None:
            continue
        if row.day is None and last is not None and _is_same_speech(script, last, row):
            row.day = last.day
        last = row
    if published is not None and _only_day(times) == published:
        _carry_the_only_day(script, rows, published)


def _is_same_speech(script: Script, last: Row, row: Row) -> bool:
    """Whether one speaker says both rows, and a rule tells that it was on one occasion."""
    return last.speaker is row.speaker and any(rule(script, last, row) for rule in _SAME_SPEECH)


def _goes_on(_: Script, last: Row, row: Row) -> bool:
    """وأضاف, مشيرا: the cue itself says that the speech goes on."""
    reading = row.draft.reading
    return row.draft.manner is Manner.PARTICIPLE or (reading is not None and reading.verb.continues)


def _in_one_paragraph(_: Script, last: Row, row: Row) -> bool:
    """قال الوزير الأحد إن … وأكد الوزير أن …, with no new line between: one paragraph tells of one speech."""
    return last.sentence.paragraph == row.sentence.paragraph


def _hides_its_speaker(_: Script, last: Row, row: Row) -> bool:
    """إلا أنها أقرت: a verb that needs no name goes on with the speech before it."""
    reading = row.draft.reading
    past = reading is not None and reading.aspect is Aspect.PAST
    return past and row.draft.manner is Manner.FINITE and row.draft.speaker is None


def _on_the_same_occasion(script: Script, last: Row, row: Row) -> bool:
    """في الخطاب نفسه, في نفس المؤتمر, وردا على سؤال: the words beside the cue say that it is the same occasion."""
    first = max(row.sentence.first, row.draft.cue[0] - _REACH)
    words = [token.folded for token in script.tokens[first : row.draft.content[0]][: 2 * _REACH]]
    for at, word in enumerate(words):
        beside = [*words[max(0, at - 1) : at], *words[at + 1 : at + 2]]
        if is_occasion(word) and any(_is_same(other) for other in beside):
            return True
    return bool(word_set("question asked").intersection(words)) and not row.draft.inner


def _is_same(word: str) -> bool:
    """نفس, نفسه, ذاتها: whether a folded word says that something is the same as before."""
    stem = next((word.removesuffix(ending) for ending in ("ها", "ه") if word.endswith(ending)), word)
    return stem in word_set("selfsame")


_SAME_SPEECH: tuple[Callable[[Script, Row, Row], bool], ...] = (
    _goes_on,
    _in_one_paragraph,
    _hides_its_speaker,
    _on_the_same_occasion,
)


def _only_day(times: Sequence[Time]) -> dt.date | None:
    """The one day that all the days of an article are, or None."""
    days = {time.value for time in times if time.value is not None and time.grain == "day"}
    day = days.pop() if len(days) == 1 else None
    return dt.date.fromisoformat(day) if day is not None and len(day) == 10 else None


def _carry_the_only_day(script: Script, rows: Sequence[Row], published: dt.date) -> None:
    """What is told of an event on the day it happened was said on that day: not before it, not after the telling.

    Asked only where the article names no other day, and from the row on in whose content the event has its day.
    """
    known: Day | None = None
    for row in rows:
        if known is None and row.day is not None and row.day[0] == published and _tells(script, row, row.day):
            known = row.day
        elif row.day is None and row.parent is None and known is not None and _is_news(script, row):
            row.day = known


def _tells(script: Script, row: Row, day: Day) -> bool:
    """Whether the day stands in what was said, not beside the cue."""
    tokens, (first, last) = script.tokens, row.draft.content
    return tokens[first].start <= day[1].start < tokens[last - 1].stop


def _is_news(script: Script, row: Row) -> bool:
    """Whether a row is told as news: a past tense, and not وكان الوزير قال or في وقت سابق."""
    draft = row.draft
    if draft.manner is Manner.HEADLINE or draft.manner is Manner.NOUN:
        return False
    if draft.manner is Manner.FINITE and (draft.reading is None or draft.reading.aspect is not Aspect.PAST):
        return False
    before = script.tokens[max(row.sentence.first, draft.cue[0] - _REACH) : draft.cue[0]]
    return not any(token.folded in word_set("earlier than the news") for token in before)
