"""The surnames that a document names in full somewhere, so that a bare one is known for a whole name."""

from __future__ import annotations

from collections.abc import Iterator

from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.reader import read_phrase
from rawi.names.words import read_word
from rawi.segment.script import Script

__all__ = ["surnames_of"]


def surnames_of(script: Script) -> frozenset[str]:
    """The last words of the names that stand behind a title or a given name, folded."""
    cursor = Cursor(script, len(script.tokens))
    found: set[str] = set()
    for at, token in enumerate(script.tokens):
        if not token.is_word:
            continue
        word = read_word(token.folded)
        if word.demonym or (word.title is None and not word.may_be_given):
            continue
        phrase = read_phrase(cursor, at)
        if phrase is not None and phrase.entity is not None and phrase.kind is ActorKind.PERSON:
            found.update(_tails([one.folded for one in script.tokens[phrase.first : phrase.last]]))
        if phrase is not None and phrase.name is not None and phrase.sure and phrase.entity is None:
            last = script.tokens[phrase.name[1] - 1].folded
            word = read_word(last)
            if phrase.name[1] - phrase.name[0] > 1 and not word.given and not word.function:
                found.add(last)
                found.update(_tails([one.folded for one in script.tokens[phrase.name[0] : phrase.name[1]]]))
    return frozenset(found)


def _tails(name: list[str]) -> Iterator[str]:
    """سيد قادر of مصطفى سيد قادر: a surname of several words, whose first is more than a name."""
    for at in range(1, len(name) - 1):
        if read_word(name[at]).is_head or read_word(name[at]).particle:
            yield " ".join(name[at:])
