"""Standing forums: bodies and formats in which others meet, found by the words of their names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from rawi.events.kinds import Kind, kinds
from rawi.lexicon.folded import alternatives, folded_rows
from rawi.names.cursor import Cursor

__all__ = ["Forum", "match_forum"]

_SIGNS = frozenset("-–—/+\"“”«»'(")


@dataclass(frozen=True, slots=True)
class Forum:
    """A forum by its usual name, and the kind of event that a meeting in it is."""

    name: str
    kind: Kind


def match_forum(cursor: Cursor, at: int) -> tuple[Forum, int] | None:
    """The forum whose longest form begins at token ``at``, and the token after it.

    Dashes and quotation marks inside and around the name do not count; a preposition written onto it does not
    either.
    """
    start = at
    while start < cursor.stop and cursor.is_sign(start, '"“«'):
        start += 1
    if start - at > 1 or not cursor.is_word(start):
        return None
    for first in _openings(cursor.word(start)):
        if first in _lengths():
            return _longest(cursor, start, first, quoted=start > at)
    return None


def _longest(cursor: Cursor, start: int, first: str, quoted: bool) -> tuple[Forum, int] | None:
    words, ends = [first], [start + 1]
    at = start + 1
    while at < cursor.stop and len(words) < _lengths()[first]:
        if cursor.is_word(at):
            words.append(cursor.word(at))
            ends.append(at + 1)
        elif cursor.script.tokens[at].folded not in _SIGNS:
            break
        at += 1
    for size in range(len(words), 0, -1):
        forum = _forums().get(" ".join(words[:size]))
        if forum is not None:
            end = ends[size - 1]
            closes = cursor.is_sign(end, '"”“»') and cursor.script.quotation_at[end - 1] is not None
            return forum, end + 1 if closes else end
    return None


def _openings(word: str) -> tuple[str, ...]:
    """The word as it stands, and without a preposition: لمجلس, للناتو, بصيغة."""
    if word.startswith("لل"):
        return word, "ال" + word[2:], word[1:]
    return (word, word[1:]) if word[:1] in "بلو" and len(word) > 3 else (word,)


@cache
def _forums() -> Mapping[str, Forum]:
    found: dict[str, Forum] = {}
    for row, folded in folded_rows("events/forums.tsv"):
        forum = Forum(row["name"], kinds()[row["kind"]])
        for form in alternatives(folded["name"], folded["forms"].strip("-")):
            found.setdefault(" ".join(form.replace("-", " ").replace("+", " ").split()), forum)
    return found


@cache
def _lengths() -> Mapping[str, int]:
    longest: dict[str, int] = {}
    for form in _forms_of():
        first = form.split(" ", 1)[0]
        longest[first] = max(form.count(" ") + 1, longest.get(first, 0))
    return longest


def _forms_of() -> tuple[str, ...]:
    return tuple(_forums())
