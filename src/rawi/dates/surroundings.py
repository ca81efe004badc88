"""What stands around an expression: the words before and after it, quotation marks, the line it stands in."""

from __future__ import annotations

import re
from functools import cache

from rawi.lexicon.calendar_words import context_words

__all__ = [
    "after_one_of",
    "alone",
    "in_quotes",
    "is_one_of",
    "names_a_place",
    "names_an_event",
    "names_one_of",
    "quoted_alone",
    "word_after",
    "words_after",
    "words_before",
]

WORD = re.compile(r"[^\W_]+")
QUOTES = re.compile('["“”«»]')
NEXT_TWO = re.compile(r"(?: [^\W_]+){1,2}")
LAST_WORD = re.compile(r"([^\W_]+) \Z")
LONGEST, QUOTED_REACH = 24, 2000
PROCLITICS = "وفبل"


def words_before(text: str, at: int, count: int = 4) -> list[str]:
    """Up to ``count`` words before an offset on its line, nearest first."""
    line = text[max(0, at - 20 * count) : at].rpartition("\n")[2]
    return WORD.findall(line)[::-1][:count]


def word_after(text: str, at: int) -> str:
    """The word that follows an offset with nothing but a blank between; empty where there is none."""
    found = WORD.match(text, at + 1) if text[at : at + 1] == " " else None
    return found.group() if found else ""


def words_after(text: str, at: int) -> list[str]:
    """The next two words after an offset, with nothing but blanks between."""
    found = NEXT_TWO.match(text, at)
    return found[0].split() if found else []


def is_one_of(word: str, *roles: str) -> bool:
    """Whether a folded word, or what remains without one proclitic, has one of the roles."""
    known = _known(roles)
    return word in known or (word[:1] in PROCLITICS and word[1:] in known)


def after_one_of(text: str, at: int, *roles: str) -> bool:
    """Whether the word right before an offset, with nothing but a blank between, has one of the roles."""
    before = LAST_WORD.search(text, max(0, at - LONGEST), at)
    return before is not None and is_one_of(before[1], *roles)


@cache
def _known(roles: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for role in roles for word in context_words(role))


def names_a_place(text: str, at: int) -> bool:
    """Whether what begins here is the name of a place or a medium: ``مدينة 6 أكتوبر``, ``صحيفة السبت``."""
    return after_one_of(text, at, "place_head", "name_head")


def names_an_event(text: str, at: int) -> bool:
    """Whether what begins here names an event by its day: ``ثورة 25 يناير``, ``حرب أكتوبر``."""
    return after_one_of(text, at, "event_head")


def names_one_of(text: str, role: str) -> bool:
    """Whether a word of the role stands anywhere in the text."""
    return not _known((role,)).isdisjoint(WORD.findall(text))


def in_quotes(text: str, at: int) -> bool:
    """Whether an offset stands inside quotation marks that are opened and closed near it on its line."""
    line = text[max(0, at - QUOTED_REACH) : at].rpartition("\n")[2]
    inside = False
    for mark in QUOTES.findall(line):
        inside = not inside if mark == '"' else mark in "“«"
    return inside and QUOTES.search(text[at : at + QUOTED_REACH].partition("\n")[0]) is not None


def quoted_alone(text: str, start: int, stop: int) -> bool:
    """Whether quotation marks stand at both ends: ``«السبت»`` is a paper, not a day."""
    return start > 0 and bool(QUOTES.match(text, start - 1) and QUOTES.match(text, stop))


def alone(text: str, start: int, stop: int) -> bool:
    """Whether the expression is all that its line says, signs and what leads in, such as a preposition, aside."""
    before = text[max(0, start - LONGEST) : start].rpartition("\n")
    after = text[stop : stop + LONGEST].partition("\n")
    if (start > LONGEST and not before[1]) or (stop + LONGEST < len(text) and not after[1]):
        return False
    words = WORD.findall(before[2])
    lead = len(words) <= 1 or all(is_one_of(word, "lead_in") for word in words)
    return lead and not WORD.search(after[0])
