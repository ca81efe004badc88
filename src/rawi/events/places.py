"""Where an event takes place: a known city or state, or what a word such as قصر announces."""

from __future__ import annotations

from rawi.events.forums import match_forum
from rawi.events.scene import Scene
from rawi.events.words import listed, places
from rawi.lexicon.function_words import word_class
from rawi.names.entity import match_entity
from rawi.names.words import read_word, without_prefix

__all__ = ["read_place"]

_LONGEST = 4


def read_place(scene: Scene, at: int, *, toward: bool = False) -> tuple[str, int] | None:
    """The place behind في, إلى or على أرض at token ``at``, or on which ب is written; and the token after it.

    ``toward`` allows the prepositions of motion, as visits take them.
    """
    word = scene.word(at)
    free = ("في", "الي", "من") if toward else ("في",)
    if word in free and at + 1 < scene.cursor.stop and scene.cursor.is_word(at + 1):
        return named_place(scene, at + 1) or _seat(scene, at + 1)
    prefixes = ("ب", "ل") if toward else ("ب",)
    if word[0] in prefixes and len(word) > 3:
        return named_place(scene, at, 1, word[0])
    return None


def named_place(scene: Scene, at: int, skip: int = 0, prefix: str = "") -> tuple[str, int] | None:
    """The place whose name begins at token ``at``."""
    first = scene.word(at)
    if skip:
        first = without_prefix(first, prefix)
    if first in listed("place_heads"):
        end = _announced(scene, at + 1)
        return (_text(scene, at, end, skip), end) if end > at + 1 else None
    stop = known_place(scene, at, first)
    return (_text(scene, at, stop, skip), stop) if stop else None


def _seat(scene: Scene, at: int) -> tuple[str, int] | None:
    """في البيت الأبيض, في البرلمان: a seat of power, or of a forum, is a place behind في."""
    found = match_entity(scene.cursor, at)
    if found is not None and found[0].role == "seat":
        return _text(scene, at, found[1], 0), found[1]
    forum = match_forum(scene.cursor, at)
    return (_text(scene, at, forum[1], 0), forum[1]) if forum is not None else None


def known_place(scene: Scene, at: int, first: str) -> int | None:
    """The token after the longest known name of a place at ``at``, whose first word reads ``first``."""
    words = [first]
    while len(words) < _LONGEST and scene.cursor.is_word(at + len(words)):
        words.append(scene.word(at + len(words)))
    for size in range(len(words), 0, -1):
        if " ".join(words[:size]) in places():
            return at + size
    return None


def _announced(scene: Scene, at: int) -> int:
    """The token after the words of a name that a head announces: definite words, names, known places."""
    end = at
    while scene.cursor.is_word(end) and end - at < _LONGEST and end not in scene.times:
        known = known_place(scene, end, scene.word(end))
        if known:
            return known
        word = read_word(scene.word(end))
        if word_class(word.folded) or word.is_head or not (word.definite or _may_name(scene, at, end)):
            break
        end += 1
    return end


def _may_name(scene: Scene, first: int, at: int) -> bool:
    """Whether an unknown word may be the first of a place's name, or its second: كامب ديفيد."""
    word = read_word(scene.word(at))
    return word.can_name and (at == first or (at == first + 1 and word.folded[0] not in "وبل"))


def _text(scene: Scene, first: int, last: int, skip: int) -> str:
    """The words of a place, without the preposition written onto them: للقاهرة is القاهرة."""
    text = scene.script.span(first, last).text
    rest = text[skip:]
    return "ا" + rest if skip and text[skip - 1] == "ل" and rest.startswith("ل") else rest
