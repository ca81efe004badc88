"""Where a clause of the article's own begins behind what somebody said: بينما …, وهو ما …, وذلك بعد …."""

from __future__ import annotations

from functools import cache

from rawi.lexicon.letters import fold
from rawi.lexicon.tables import words
from rawi.lexicon.word_sets import is_indefinite_occasion, is_occasion, opens_topic, word_set
from rawi.statements.draft import Scene

__all__ = ["begins_own_clause"]

_AND_THAT = "وذلك"
_NOTE = "علما"
_SHORTEST = 3
"""Tokens of what was said, before an occasion between commas may end it: قال إنه خفض، في اجتماع …، سعر الفائدة."""


@cache
def _phrases(table: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(fold(phrase).split()) for phrase in words(f"statements/{table}.txt"))


def begins_own_clause(scene: Scene, at: int, start: int) -> bool:
    """Whether a clause of the article's own begins at the token."""
    if at <= start:
        return False
    tokens = scene.script.tokens
    first = tokens[at].folded
    if first == _NOTE and tokens[at - 1].folded.removeprefix("و") in word_set("takes note"):
        return False
    if at + 1 < len(tokens) and opens_topic(first, tokens[at + 1].folded):
        return False
    if first == _AND_THAT:
        return _tells_when(scene, at + 1)
    occasion = at + 1 < scene.sentence.last and is_indefinite_occasion(tokens[at + 1].folded)
    if occasion and first in ("في", "خلال") and tokens[at - 1].folded in "،," and at - start > _SHORTEST:
        return True
    if first in word_set("when it was") and tokens[at - 1].folded in "،,":
        return at + 1 < len(tokens) and tokens[at + 1].folded not in word_set("of his own")
    for size in (1, 2, 3):
        phrase = (first, *(token.folded for token in tokens[at + 1 : at + size]))
        if phrase in _phrases("clause_openers"):
            return True
        if phrase in _phrases("clause_breaks"):
            return (size == 1 or tokens[at - 1].folded in "،,") and not _goes_on_in_present(scene, at + size)
    return False


def _tells_when(scene: Scene, at: int) -> bool:
    """وذلك بعد …, وذلك في مقابلة …: when and where it was said is the article's; وذلك بسبب … is the speaker's."""
    tokens, last = scene.script.tokens, scene.sentence.last
    if at >= last:
        return False
    behind = tokens[at + 1].folded if at + 1 < last else ""
    where = is_occasion(behind) or behind in word_set("where it was said")
    return tokens[at].folded in word_set("that was when") or (tokens[at].folded in ("في", "علي") and where)


def _goes_on_in_present(scene: Scene, at: int) -> bool:
    """وهو ما يعد خرقا, الأمر الذي سينعكس: what a fact amounts to is said by whoever tells the fact."""
    tokens = scene.script.tokens
    if at >= scene.sentence.last or tokens[at - 1].folded not in ("ما", "الذي"):
        return False
    word = tokens[at].folded
    return word.startswith(("ي", "سي", "ست", "ت")) and not word.endswith(("ه", "ها", "هم"))
