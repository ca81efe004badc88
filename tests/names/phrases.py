"""Reading one phrase from a sentence, for the tests of names."""

from __future__ import annotations

from rawi.names.cursor import Cursor
from rawi.names.phrase import Phrase
from rawi.names.reader import read_phrase
from rawi.segment.script import Script, segment


def cursor_over(text: str) -> Cursor:
    script = segment(text)
    return Cursor(script, len(script.tokens))


def phrase_at(text: str, first: str = "") -> tuple[Script, Phrase | None]:
    """The phrase that begins at the token ``first``, or at the first token of the text."""
    cursor = cursor_over(text)
    at = next((n for n, token in enumerate(cursor.script.tokens) if token.bare == first), 0)
    return cursor.script, read_phrase(cursor, at)


def words(script: Script, where: tuple[int, int] | None) -> str:
    return script.span(*where).text if where else ""


def name(text: str) -> str:
    """The name in the phrase that a text begins with."""
    script, phrase = phrase_at(text)
    return words(script, phrase.name) if phrase else ""
