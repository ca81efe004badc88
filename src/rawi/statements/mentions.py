"""Who is named in full between two places of a text, whether he speaks or not."""

from __future__ import annotations

from collections.abc import Container

from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.phrase import Phrase
from rawi.names.reader import read_phrase
from rawi.names.words import read_word

__all__ = ["names_between"]


def names_between(cursor: Cursor, first: int, until: int, cues: Container[int]) -> tuple[list[Phrase], int]:
    """The phrases that begin from token ``first`` up to ``until`` and name somebody, and where to look on from.

    وصل الوزير سامي الحداد names him; وصل الوزير names nobody. No name begins at a token of ``cues``: طالب سامي.
    """
    named: list[Phrase] = []
    at = first
    while at < until:
        phrase = _naming_phrase(cursor, at) if at not in cues else None
        known = [one for one in _members(phrase) if one.sure and _is_known_by(one)]
        named.extend(known)
        at = _past_name(known[-1]) if known else at + 1
    return named, at


def _naming_phrase(cursor: Cursor, at: int) -> Phrase | None:
    """The phrase built on a title or a given name at a token, also behind و, ل or ب."""
    if not cursor.is_word(at):
        return None
    folded = cursor.word(at)
    if read_word(folded.removesuffix("ا")).document is not None:
        return None
    for skip, prefix in ((0, ""), (1, folded[0])) if folded[0] in "ولبف" and len(folded) > 4 else ((0, ""),):
        word = read_word(cursor.word(at, skip, prefix))
        if word.title or word.may_be_given or word.institution:
            return read_phrase(cursor, at, skip, prefix)
    return None


def _members(phrase: Phrase | None) -> tuple[Phrase, ...]:
    """The phrases that a phrase coordinates, or itself alone."""
    return () if phrase is None else phrase.parts or (phrase,)


def _past_name(phrase: Phrase) -> int:
    """Where to look for the next name: inside a title that stands behind the name, behind its first word."""
    if phrase.name is None or phrase.last == phrase.name[1]:
        return phrase.last
    behind = phrase.title is not None and phrase.title[0] > phrase.name[0]
    return phrase.title[0] + 1 if behind and phrase.title is not None else phrase.name[1] + 1


def _is_known_by(phrase: Phrase) -> bool:
    """Whether a phrase names somebody well enough to be called by less afterwards."""
    if phrase.kind is ActorKind.PERSON:
        return phrase.name is not None
    return phrase.definite and phrase.last - phrase.first > 1
