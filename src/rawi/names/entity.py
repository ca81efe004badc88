"""Known names: the longest entry of the gazetteer that stands at a token."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from rawi.lexicon.gazetteer import Entry, by_form
from rawi.lexicon.letters import LONGEST_LETTER

if TYPE_CHECKING:
    from rawi.names.cursor import Cursor

__all__ = ["match_entity"]


@cache
def _lengths() -> Mapping[str, int]:
    """For the first word of each form, the number of words in its longest form."""
    longest: dict[str, int] = {}
    for form in by_form():
        first, size = form.split(" ", 1)[0], form.count(" ") + 1
        longest[first] = max(size, longest.get(first, 0))
    return longest


def match_entity(
    cursor: Cursor, at: int, *, skip: int = 0, prefix: str = "", ambiguous: bool = False
) -> tuple[Entry, int] | None:
    """The entry whose longest form begins at token ``at`` and the token after it; None without one."""
    if at >= cursor.stop or not cursor.is_word(at):
        return None
    first = cursor.word(at, skip, prefix)
    size = _lengths().get(first, 0)
    words, ends = [first], [at + 1]
    while len(words) < size:
        behind = ends[-1] + _is_stop_inside(cursor, ends[-1], words[-1])
        if behind >= cursor.stop or not cursor.is_word(behind):
            break
        words.append(cursor.word(behind))
        ends.append(behind + 1)
    forms = by_form()
    for count in range(len(words), 0, -1):
        entries = forms.get(" ".join(words[:count]))
        chosen = next((entry for entry in entries or () if ambiguous or not entry.ambiguous), None)
        if chosen:
            return chosen, ends[count - 1]
    return None


def _is_stop_inside(cursor: Cursor, at: int, before: str) -> bool:
    """بي.بي.سي, أ. ف. ب: a stop right behind the name of a letter, or behind a letter alone."""
    if len(before) > 1:
        return len(before) <= LONGEST_LETTER and cursor.is_inside_abbreviation(at)
    if not cursor.is_sign(at, ".") or not cursor.is_word(at + 1):
        return False
    return cursor.script.tokens[at - 1].stop == cursor.script.tokens[at].start
