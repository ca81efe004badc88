"""Prepositions of their own inside the name of an office or a body: مسؤول في …, المشرف على …, مصادر من …."""

from __future__ import annotations

from rawi.lexicon.function_words import opens_content, word_class
from rawi.lexicon.word_sets import is_occasion, takes_article, word_set
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.entity import match_entity
from rawi.names.inner_extent import (
    apposed_name,
    end_of_genitive,
    end_of_inner,
    inner_governed,
    is_plain_definite,
    name_behind,
    name_follows,
)
from rawi.names.phrase import Phrase
from rawi.names.words import Word, read_word

__all__ = ["inner_phrase"]

_ADVERBIAL_NOUNS = word_set("adverbial noun")
_KIND_OF_PLACE = word_set("kind of place")
_NEAR_A_SOURCE = word_set("near a source")


def inner_phrase(cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word) -> tuple[int, bool] | None:
    """مسؤول في المطار, المشرف على المهرجان: a preposition of its own that still describes the speaker.

    The token after what it governs, and whether that completes the phrase; None where the word is outside it.
    """
    governed = inner_governed(cursor, at, word)
    if governed is not None:
        return governed
    if word.folded == "ل" and phrase.kind is ActorKind.PERSON:
        return _quoted_body(cursor, at + 1)
    if word.folded == "الي":
        return _sent_to(cursor, phrase, at + 1)
    if word.folded not in ("في", "من", "عن", "لدي", "علي") or at + 1 >= cursor.stop:
        return None
    several = phrase.kind is ActorKind.GROUP and phrase.head in word_set("stand up for")
    defends = phrase.kind is ActorKind.INSTITUTION and cursor.word(at - 1) in word_set("defence of")
    if word.folded == "عن" and phrase.kind is not ActorKind.PERSON and not several and not defends:
        return None
    if not cursor.is_word(at + 1):
        return _in_marks(cursor, phrase, at, word)
    behind = cursor.word(at + 1)
    if word.folded == "في" and behind in word_set("field of work"):
        return _in_field(cursor, phrase, at + 2)
    holds_over = _holds_over(cursor, phrase, at, word)
    if _tells_of_speech(phrase, behind, holds_over=holds_over, several=several):
        return None
    genitive = end_of_genitive(cursor, at + 1, read_word(behind)) if holds_over else None
    end = genitive if genitive is not None else end_of_inner(cursor, at + 1)
    if end is None and several and cursor.is_word(at + 2) and is_plain_definite(cursor.word(at + 2)):
        end = at + 3
    if end is None:
        return None
    described = not phrase.definite and (phrase.source or not complete) and (word.folded != "عن" or several)
    described = described or defends
    if word.folded == "علي" and phrase.kind is ActorKind.INSTITUTION and cursor.word(at - 1) in word_set("watch over"):
        return end, True
    if word.folded == "علي" and not ((phrase.kind is ActorKind.PERSON or phrase.source) and holds_over):
        return None
    described = (
        described
        or word.folded == "علي"
        or (phrase.source and cursor.word(at - 1).removeprefix("ال") in _NEAR_A_SOURCE)
    )
    named = phrase.kind is ActorKind.PERSON and (name_behind(cursor, end) or apposed_name(cursor, end))
    housed = behind in _KIND_OF_PLACE and phrase.kind is ActorKind.INSTITUTION
    housed = housed or _is_body_in_place(cursor, phrase, at) or _is_voice_in_place(cursor, phrase, at)
    placed = word.folded == "في" and housed
    return (end, True) if described or named or placed or _is_told_by_where(cursor, phrase, at) else None


def _in_field(cursor: Cursor, phrase: Phrase, at: int) -> tuple[int, bool] | None:
    """خبير في شؤون الشرق الأوسط, ناشطون في مجال حقوق الإنسان: the field that somebody works in."""
    if phrase.kind not in (ActorKind.PERSON, ActorKind.GROUP) or not cursor.is_word(at):
        return None
    known = match_entity(cursor, at)
    end = known[1] if known is not None else end_of_genitive(cursor, at - 1, read_word(cursor.word(at - 1)))
    return (end, True) if end is not None else None


def _is_told_by_where(cursor: Cursor, phrase: Phrase, at: int) -> bool:
    """سفير قطر لدى الأمم المتحدة, رئيس لجنة الدفاع في البرلمان: an office that is told by where it is held."""
    preposition, place = cursor.word(at), read_word(cursor.word(at + 1))
    seated = phrase.kind is ActorKind.INSTITUTION and phrase.head in word_set("seated somewhere")
    if seated and preposition == "في":
        return not place.definite or place.institution is not None
    if phrase.kind is not ActorKind.PERSON or preposition not in ("في", "لدي"):
        return False
    if phrase.noun.removeprefix("ال") in word_set("told by where"):
        return True
    second = phrase.first + 1
    part = read_word(cursor.word(second)) if cursor.is_word(second) and second < phrase.last else None
    return part is not None and part.institution is not None and not part.definite


def _in_marks(cursor: Cursor, phrase: Phrase, at: int, word: Word) -> tuple[int, bool] | None:
    """كبير المحللين في «أوريون» ديرموت …: a body in marks, where the holder's name stands behind it."""
    end = cursor.short_quotation(at + 1)
    if end is None:
        return None
    holds = phrase.kind is ActorKind.PERSON and (name_behind(cursor, end + 1) or apposed_name(cursor, end + 1))
    return (end + 1, True) if word.folded == "عن" or holds else None


def _holds_over(cursor: Cursor, phrase: Phrase, at: int, word: Word) -> bool:
    """المشرف على …, المشرف العام على …: whether an office is told by what it is over."""
    over = word_set("holds over")
    near = [cursor.word(one) for one in (at - 2, at - 1) if one > phrase.first]
    return word.folded == "علي" and (any(one in over for one in near) or phrase.noun in over)


def _tells_of_speech(phrase: Phrase, behind: str, *, holds_over: bool, several: bool) -> bool:
    """في بيان, من أن, في ختام: whether the word behind the preposition tells where or what was said."""
    if (is_occasion(behind) and not holds_over) or behind in _ADVERBIAL_NOUNS or word_class(behind):
        return True
    if opens_content(behind) and not several:
        return True
    return phrase.kind is ActorKind.DOCUMENT and (read_word(behind).title is not None or takes_article(behind))


def _is_body_in_place(cursor: Cursor, phrase: Phrase, at: int) -> bool:
    """السلطات في تايلاند, اتحاد العمال في ليبيريا: a body told apart by the state it is in."""
    found = match_entity(cursor, at + 1)
    body = phrase.kind is ActorKind.INSTITUTION or (phrase.kind is ActorKind.GROUP and not phrase.definite)
    return body and found is not None and found[0].role in ("state", "capital")


def _is_voice_in_place(cursor: Cursor, phrase: Phrase, at: int) -> bool:
    """متحدث باسم السفارة في عمان: a spokesman without a name is told by where those are he speaks for."""
    title = read_word(phrase.noun).title
    unnamed = title is not None and title.kind == "spokesman" and not phrase.definite
    return unnamed and at - phrase.first > 1 and match_entity(cursor, at + 1) is not None


def _sent_to(cursor: Cursor, phrase: Phrase, at: int) -> tuple[int, bool] | None:
    """المبعوث الأممي إلى عمان سامي الحداد: the state an envoy is sent to, with his name behind it."""
    found = match_entity(cursor, at)
    sent = phrase.kind is ActorKind.PERSON and found is not None and found[0].role in ("state", "capital")
    envoy = phrase.noun.removeprefix("ال") in word_set("sent somewhere")
    return (found[1], True) if sent and found is not None and (envoy or name_follows(cursor, found[1])) else None


def _quoted_body(cursor: Cursor, at: int) -> tuple[int, bool] | None:
    """الناطق الرسمي لـ "هيئة الموانئ" سالم القبيسي: a body in quotation marks, its holder's name behind it."""
    end = cursor.short_quotation(at) if at < cursor.stop else None
    return (end + 1, True) if end is not None and name_follows(cursor, end + 1) else None
