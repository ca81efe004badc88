"""The surnames that a document names in full somewhere, so that a bare one is known for a whole name."""

from __future__ import annotations

from rawi.names.cursor import Cursor
from rawi.names.reader import read_phrase
from rawi.names.words import read_word
from rawi.segment.script import Script

__all__ = ["surnames_of"]


def surnames_of(script: Script) -> frozenset[str]:
    """The last words of the names that stand behind a title or a given name, folded."""
    cursor = Cursor(script, len(script.tokens))
    found = set()
    for at, token in enumerate(script.tokens):
        if not token.is_word:
            continue
        word = read_word(token.folded)
        if word.demonym or (word.title is None and not word.may_be_given):
            continue
        phrase = read_phrase(cursor, at)
        if phrase is not None and phrase.name is not None and phrase.sure and phrase.entity is None:
            last = script.tokens[phrase.name[1] - 1].folded
            word = read_word(last)
            if phrase.name[1] - phrase.name[0] > 1 and not word.given and not word.function:
                found.add(last)
    return frozenset(found)
