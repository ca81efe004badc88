"""Those asked who answer alike, told by their share: 55,7% من المستطلعين, 54 في المئة."""

from __future__ import annotations

import re
from collections.abc import Callable

from rawi.lexicon.function_words import word_class
from rawi.lexicon.word_sets import word_set
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.phrase import Phrase

__all__ = ["share_of_those_asked"]

_NUMBER = re.compile(r"\d+(?:[.,٫]\d+)?$")


def share_of_those_asked(cursor: Cursor, at: int, read: Callable[[Cursor, int], Phrase | None]) -> Phrase | None:
    """The phrase for a share that begins at token ``at``, or None.

    A bare number of the hundred says nothing: either it is told of whom (من المشاركين), or what they say follows.
    ``read`` reads the phrase for those of whom it is a share.
    """
    if not _NUMBER.match(cursor.word(at)):
        return None
    end = _end_of_hundred(cursor, at + 1)
    if end is None:
        return None
    whole = read(cursor, end + 1) if cursor.is_word(end) and cursor.word(end) == "من" else None
    asked = whole is not None and (whole.kind is ActorKind.GROUP or whole.head.endswith(("ين", "ون")))
    last = whole.last if whole is not None and asked else end
    last += cursor.is_word(last) and cursor.word(last) in word_set("no more than")
    says = cursor.is_word(last) and word_class(cursor.word(last)) == "comp"
    if not asked and not says:
        return None
    return Phrase(at, last, ActorKind.GROUP, cursor.word(at), (at, last), definite=False)


def _end_of_hundred(cursor: Cursor, at: int) -> int | None:
    """The token after % or في المئة, or None where neither stands."""
    if cursor.is_sign(at, "%٪"):
        return at + 1
    if cursor.is_word(at) and cursor.word(at) in word_set("of a hundred"):
        return at + 1
    spelt = cursor.is_word(at + 1) and cursor.word(at) == "في" and f"ب{cursor.word(at + 1)}" in word_set("of a hundred")
    return at + 2 if spelt else None
