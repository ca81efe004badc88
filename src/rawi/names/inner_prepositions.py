"""Prepositions written onto a word inside the name of an office or a body: لحلف …, بدولة …, بمنطقة …."""

from __future__ import annotations

from rawi.lexicon.function_words import opens_content
from rawi.lexicon.letters import fold
from rawi.lexicon.word_sets import is_common_word, takes_article, word_set
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.entity import match_entity
from rawi.names.inner_extent import (
    apposed_name,
    end_of_genitive,
    end_of_place,
    inner_governed,
    name_follows,
)
from rawi.names.person import read_person_name
from rawi.names.phrase import OUTSIDE, Phrase
from rawi.names.spelt_alike import is_name_here
from rawi.names.words import Word, is_verbal_noun, read_word, without_prefix

__all__ = ["inner_prefix"]

_PLACES = word_set("kind of place")
_SHORTEST = 4


def inner_prefix(cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word) -> tuple[int, bool] | None:
    """الأمين العام لحلف …, وزير الخارجية بدولة …, بيان للكرملين: a preposition written onto a word inside the phrase.

    The token after what it governs, and whether that completes the phrase; None where the word is outside it.
    Each question answers, or leaves it to the next.
    """
    if word.folded[0] not in "بل" or word.is_head or word.function or word.given:
        return None
    if word.folded in word_set("for how long") or word.folded in word_set("under whom"):
        return None
    if _is_its_own_letter(word.folded):
        return None
    site = phrase.kind is ActorKind.MEDIUM and phrase.head.removeprefix("ال") == "موقع" and word.folded[0] == "ل"
    if site and read_word(without_prefix(word.folded, "ل")).medium is not None:
        return at + 1, False
    governed = inner_governed(cursor, at, word)
    if governed is not None:
        return governed
    inner = read_word(without_prefix(word.folded, word.folded[0]))
    if len(word.folded) < _SHORTEST and inner.folded not in _PLACES:
        return None
    if word.folded[0] == "ل" and inner.folded in word_set("those who are told"):
        return None
    deed = is_verbal_noun(inner.folded) and not (inner.definite or inner.is_head)
    if word.folded[0] == "ب" and deed and phrase.kind is not ActorKind.PERSON:
        return None
    for question in (_body_of_office, _known_or_headed, _definite_object, _place, _branch, _entity_behind, _genitive):
        answer = question(cursor, phrase, at, complete, word, inner)
        if answer is not None:
            return answer if answer is not OUTSIDE else None
    return None


def _is_its_own_letter(word: str) -> bool:
    """لوحات, بطاقة: a noun of the language whose first letter is no preposition, as nothing is known behind it."""
    single = word[:-2] + "ه" if word.endswith("ات") else word
    rest = word[1:]
    known = any(takes_article(one) or is_common_word(one) for one in (rest, rest[:-2] + "ه"))
    head = read_word(rest).is_head or read_word(rest).definite or rest.startswith("ل")
    return (takes_article(single) or is_common_word(single)) and not (known or head)


def _body_of_office(
    cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word, inner: Word
) -> tuple[int, bool] | None:
    """الممثلة لبرنامج الأمم المتحدة: the known body that an office serves; those who are told are outside."""
    serves = word.folded[0] == "ل" and phrase.kind is ActorKind.PERSON and _serves(phrase)
    served = match_entity(cursor, at + 1) if serves and cursor.is_word(at + 1) else None
    other = inner.function or inner.medium or inner.institution
    if served is not None and served[0].role != "medium" and not other:
        return served[1], True
    if phrase.kind is ActorKind.DOCUMENT:
        return None
    office = inner.title is not None and not inner.institution
    told = inner.medium and not (phrase.kind is ActorKind.INSTITUTION and inner.definite)
    return OUTSIDE if told or (office and not _is_served(cursor, phrase, at, inner)) else None


def _known_or_headed(
    cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word, inner: Word
) -> tuple[int, bool] | None:
    """لحلف شمال الأطلسي, لوزارة …: a known name, or a word that a phrase is built on."""
    known = match_entity(cursor, at, skip=1, prefix=word.folded[0])
    if known is not None:
        told = known[0].role == "medium" and phrase.kind is not ActorKind.DOCUMENT
        return OUTSIDE if told and phrase.source else None if told else (known[1], True)
    if inner.title and word.folded[0] == "ب" and phrase.definite:
        return OUTSIDE
    deed = word.folded[0] == "ب" and phrase.definite and not inner.definite and is_verbal_noun(inner.folded)
    if (inner.institution or inner.medium or inner.title) and not deed:
        return at + 1, inner.definite
    return OUTSIDE if opens_content(word.folded) and not _speaks_for(phrase, word) else None


def _definite_object(
    cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word, inner: Word
) -> tuple[int, bool] | None:
    """نقيب للصيادلة, الهيئة العامة للاستثمار سامي طه: a definite noun behind ل, a deed only before a name."""
    if inner.definite and word.folded[0] == "ل":
        plain = not is_verbal_noun(inner.folded.removeprefix("ال"))
        named = phrase.kind is ActorKind.PERSON and (name_follows(cursor, at + 1) or apposed_name(cursor, at + 1))
        body = phrase.kind is ActorKind.INSTITUTION and phrase.definite and at - phrase.first > 1
        placed = any(cursor.word(one) in ("في", "من", "لدي") for one in range(phrase.first, at))
        if (plain and not placed) or named or body:
            return at + 1, True
    return OUTSIDE if word.folded in cursor.surnames or word.may_be_given else None


def _place(cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word, inner: Word) -> tuple[int, bool] | None:
    """بمنطقة مكة المكرمة, بالمدينة, بسوسة القاضي سامي طه: where the office is."""
    person = phrase.kind is ActorKind.PERSON
    if inner.definite and inner.folded[2:] in _PLACES and person and at - phrase.first > 1:
        return at + 1, True
    if inner.folded in _PLACES and phrase.kind is not ActorKind.UNKNOWN:
        return end_of_place(cursor, at + 1), True
    stem = inner.folded.removeprefix("ال")
    deed = takes_article(stem) if inner.definite else is_verbal_noun(stem)
    place = word.folded[0] == "ب" and not (is_common_word(stem) or deed or inner.folded.endswith("ات"))
    return (at + 1, True) if place and person and complete and _given_follows(cursor, at + 1) else None


def _branch(
    cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word, inner: Word
) -> tuple[int, bool] | None:
    """مدير الشؤون بتعليم جازان عثمان …: a branch and its town, with the holder's name behind them."""
    near = word.folded[0] == "ب" and phrase.kind is ActorKind.PERSON and complete and cursor.is_word(at + 1)
    if not near or read_word(cursor.word(at + 1)).is_head or not cursor.is_word(at + 2) or not cursor.is_tight(at + 2):
        return None
    holder = read_word(cursor.word(at + 2))
    family = read_word(cursor.word(at + 3)) if cursor.is_word(at + 3) and cursor.is_tight(at + 3) else holder
    branch = not inner.definite and cursor.word(at + 1)[0] not in "بل"
    sure = holder.given or (holder.may_be_given and branch and family.definite and not family.is_head)
    named = sure and not holder.function and read_person_name(cursor, at + 2, cursor.stop) is not None
    return (at + 2, True) if named else None


def _entity_behind(
    cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word, inner: Word
) -> tuple[int, bool] | None:
    """متحدث لشرطة لندن, الناطق لصحة جدة سامي طه: a noun told by the known name, or the town, behind it."""
    if not cursor.is_word(at + 1):
        return None
    speaks = _speaks_for(phrase, word)
    serves = word.folded[0] == "ل" and _serves(phrase)
    found = match_entity(cursor, at + 1) if speaks or serves or not phrase.definite else None
    if found is not None and not inner.function and not inner.given:
        return found[1], True
    town = speaks and not read_word(cursor.word(at + 1)).is_head and name_follows(cursor, at + 2)
    return (at + 2, True) if town else None


def _genitive(
    cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word, inner: Word
) -> tuple[int, bool] | None:
    """لكرة القدم, بمشاة البحرية: nouns behind ل, or behind the ب of a rank's corps."""
    end = end_of_genitive(cursor, at, inner)
    outside = end is None or (word.folded[0] == "ب" and not _is_corps(cursor, phrase, end))
    return (end, True) if end is not None and not outside else None


def _speaks_for(phrase: Phrase, word: Word) -> bool:
    title = read_word(phrase.noun).title
    return title is not None and title.kind == "spokesman" and word.folded[0] == "ل"


def _is_corps(cursor: Cursor, phrase: Phrase, end: int) -> bool:
    """جنرال بمشاة البحرية، مايكل: what stands behind a rank and right before a sign or a name is its corps."""
    title = read_word(phrase.head).title
    ranked = title is not None and title.kind == "rank" and not cursor.word(phrase.first).startswith("ال")
    ranked = ranked or (title is not None and title.kind == "rank" and " " in phrase.head)
    return ranked and (cursor.is_sign(end, "،,") or name_follows(cursor, end))


def _given_follows(cursor: Cursor, at: int) -> bool:
    """المدير الجهوي للتجارة بنابل فوزي: a name follows, so that the word before it was a place."""
    if not cursor.is_word(at):
        return False
    word = read_word(cursor.word(at))
    if word.title is not None and (word.definite or word.title.kind in ("rank", "honorific")):
        return cursor.is_word(at + 1) and (read_word(cursor.word(at + 1)).may_be_given or is_name_here(cursor, at + 1))
    if word.given or not word.may_be_given or not cursor.is_word(at + 1):
        return word.given
    behind = read_word(cursor.word(at + 1))
    if behind.can_name and not behind.definite and cursor.is_word(at + 2):
        family = read_word(cursor.word(at + 2))
        if family.definite and family.folded.endswith("ي") and not family.demonym:
            return True
    return word.definite or behind.may_be_given or (behind.definite and behind.folded.endswith("ي"))


def _is_served(cursor: Cursor, phrase: Phrase, at: int, word: Word) -> bool:
    """نقابة لأطباء العيون: a plural whom it serves; journalists are rather spoken to."""
    office = word.title is not None and word.title.kind == "office" and not word.definite
    if office and phrase.kind is ActorKind.PERSON and _serves(phrase):
        return True
    plural = word.title is not None and word.title.number == "p"
    behind = cursor.word(at + 1) if cursor.is_word(at + 1) else ""
    definite = word.definite or cursor.word(at).startswith("لل")
    plural = plural and (definite or (phrase.kind is not ActorKind.MEDIUM and read_word(behind).definite))
    return plural and word.folded not in word_set("those who are told")


def _serves(phrase: Phrase) -> bool:
    """المستشار لرئيس الحكومة, الممثلة لبرنامج …: an office that is told by whom it serves."""
    title = read_word(phrase.noun).title
    return title is not None and fold(title.word) in word_set("serves an office")
