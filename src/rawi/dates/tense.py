"""Does the sentence tell of what was, or of what will be? Asked where a day or month tells no year."""

from __future__ import annotations

import re
from functools import cache

from rawi.dates.surroundings import is_one_of
from rawi.lexicon.calendar_words import context_words
from rawi.lexicon.letters import fold

__all__ = ["direction", "tells_today"]

STOPS = re.compile(r"[.!؟?\n]\s|\n")
CLAUSES = re.compile(r"[.!؟?؛:\n\"«»“”]")
WORD = re.compile(r"[^\W\d_]+")
WILL = re.compile(r"[وف]?س[يتن][^\W\d_]{2,}")
SHE_DID = re.compile(r"(?!ال|بال|لل|ي|س[يت])[^\W\d_]{2,}[^\W\d_ا]ت")
PRESENT = "يتسن"
AFTER_THAT = [fold("بعد"), fold("أن")]
REACH, AHEAD, NEAR = 300, 40, 12


def direction(text: str, start: int, stop: int) -> str | None:
    """``past`` or ``future`` by the nearest mark of tense in the (folded) sentence, None where it has none.

    The words before the expression are asked first, nearest first; then the two that follow it. After
    ``بعد`` and ``قبل`` the tense is of another thing: ``بعد رمضان`` does not say that it lies behind.
    """
    before = WORD.findall(STOPS.split(text[max(0, start - REACH) : start])[-1])
    if before and is_one_of(before[-1], "beside", "since"):
        return "past" if is_one_of(before[-1], "since") else None
    after = WORD.findall(STOPS.split(text[stop : stop + AHEAD])[0])[:2]
    return _nearest(before) or next(filter(None, map(_tense, after)), None)


def _nearest(words: list[str]) -> str | None:
    """The tense of the last word that has one; ``قبل أن يعقد`` and ``كان يعقد`` plan nothing."""
    for at in range(len(words) - 1, -1, -1):
        found, before = _tense(words[at]), words[at - 1] if at else ""
        if found and not (_is_scheduled(words[at]) and is_one_of(before, "subordinating")):
            return found
        if words[at][0] not in PRESENT and (
            is_one_of(before, "before_past") or words[max(0, at - 2) : at] == AFTER_THAT
        ):
            return "past"
    return None


def tells_today(text: str, start: int) -> bool:
    """Whether a bare ``اليوم`` follows, in its clause, a verb that tells of one day, and is not in a name."""
    words = WORD.findall(CLAUSES.split(text[max(0, start - REACH) : start])[-1])
    if not words or is_one_of(words[-1], "outlet_head", "name_head", "not_today") or _is_habit(words[-1]):
        return False
    return is_one_of(words[-1], "today_head") or any(_tense(word) for word in words[-NEAR:])


@cache
def _marks() -> dict[str, str]:
    marks = dict.fromkeys(context_words("past"), "past")
    marks.update(dict.fromkeys(context_words("future") | context_words("scheduled"), "future"))
    return marks


def _tense(word: str) -> str | None:
    marks = _marks()
    found = marks.get(word) or (marks.get(word[1:]) if word[0] in "وف" else None)
    if found:
        return found
    if SHE_DID.fullmatch(word) and not is_one_of(word, "not_past"):
        return "past"
    return "future" if WILL.fullmatch(word) and not is_one_of(word, "not_future") else None


def _is_habit(word: str) -> bool:
    """Whether a word looks like a present tense that plans nothing: ``يعيش اليوم`` is "lives nowadays"."""
    return len(word) > 3 and word[0] in "يت" and _tense(word) is None


def _is_scheduled(word: str) -> bool:
    return word in context_words("scheduled")
