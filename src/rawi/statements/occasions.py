"""Occasions of speech inside a clause: في حديث إلى الصحفيين, خلال اتصال هاتفي مع نظيره, في بيان للوزارة."""

from __future__ import annotations

from dataclasses import dataclass

from rawi.lexicon.function_words import opens_content, word_class
from rawi.lexicon.verbs import Aspect, readings
from rawi.lexicon.word_sets import is_occasion, word_set
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.phrase import Phrase
from rawi.names.reader import read_phrase
from rawi.names.words import read_word, without_prefix

__all__ = ["Occasion", "after_occasion"]

_LONGEST = 8


@dataclass(frozen=True, slots=True)
class Occasion:
    """The token after an occasion, and the phrase of whoever was addressed on it."""

    last: int
    addressee: Phrase | None


def after_occasion(cursor: Cursor, at: int, skip: int = 0, prefix: str = "") -> Occasion | None:
    """The occasion whose noun stands at token ``at``, or None."""
    if not is_occasion(cursor.word(at, skip, prefix)):
        return None
    end, addressee = at + 1, None
    noun = cursor.word(at, skip, prefix)
    if not noun.startswith("ال") and cursor.is_word(end) and read_word(cursor.word(end)).definite:
        end += 1
    while cursor.is_word(end) and end - at < _LONGEST:
        word = cursor.word(end)
        if opens_content(word):
            break
        step = _addressed(cursor, end, word)
        if step is not None:
            addressee, end = addressee or step, step.last
            continue
        carried = _carried(word) and not noun.startswith("ال") and cursor.is_word(end + 1)
        carrier = read_phrase(cursor, end + 1) if carried else None
        if carrier is not None and carrier.kind is ActorKind.MEDIUM:
            end = carrier.last
            continue
        if not (_belongs(word) or _describes(cursor, end, noun)) or (noun.startswith("ال") and is_occasion(word)):
            break
        end += 1
    return Occasion(end, addressee)


def _addressed(cursor: Cursor, at: int, word: str) -> Phrase | None:
    if word in ("مع", "الي", "ل"):
        return read_phrase(cursor, at + 1)
    if word[0] == "ل" and len(word) > 3 and not word_class(word):
        inner = read_word(without_prefix(word, "ل"))
        phrase = read_phrase(cursor, at, skip=1, prefix="ل")
        return phrase if phrase and (phrase.sure or inner.definite or inner.is_head) else None
    return None


def _describes(cursor: Cursor, at: int, noun: str) -> bool:
    """في تصريح مقتضب أن: an indefinite word right behind an indefinite occasion, and no name that goes on."""
    read = read_word(cursor.word(at))
    if noun.startswith("ال") or read.function or read.definite or read.is_head or read.may_be_given:
        return False
    if read.folded in word_set("indefinite adjective"):
        return True
    plain = word_class(read.folded) is None and not readings(read.folded) and not cursor.in_known_entity(at)
    return plain and (not cursor.is_word(at + 1) or word_class(cursor.word(at + 1)) is not None)


def _carried(word: str) -> bool:
    """في تصريحات نقلتها الوكالة: a verb that tells who passed the occasion's words on."""
    return any(one.object and one.aspect is Aspect.PAST and one.person == 3 for one in readings(word))


def _belongs(word: str) -> bool:
    """Adjectives and prepositions that go on describing the occasion."""
    if word_class(word) in ("comp", "rel", "break", "prep", "adjunct", "dem") or opens_content(word):
        return False
    return word.endswith(("ي", "يه", "له", "ه", "ها")) or is_occasion(word)
