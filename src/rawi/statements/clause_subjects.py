"""Subjects of the article's own clauses, to whom a verb with a hidden speaker may belong."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from rawi.lexicon.function_words import word_class
from rawi.lexicon.plain_verbs import finite_forms
from rawi.lexicon.verbs import Aspect, readings
from rawi.lexicon.word_sets import word_set
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.phrase import Phrase
from rawi.names.reader import read_phrase
from rawi.segment.script import Sentence
from rawi.statements.arguments import arguments
from rawi.statements.draft import Draft

__all__ = ["first_subject", "issuer", "last_subject", "nearest_subject"]

_FARTHEST_VERB = 60
_FARTHEST_SUBJECT = 4
_THINGS = frozenset([ActorKind.DOCUMENT, ActorKind.UNKNOWN, ActorKind.MEDIUM])


def first_subject(cursor: Cursor, first: int) -> Phrase | None:
    """أرسلت سيدة الأعمال رسالة، وأشارت إلى …: the subject of the first verb, from token ``first`` on."""
    until = cursor.stop
    while first < until and word_class(cursor.word(first)) in ("neg", "aux", "adverb"):
        first += 1
    for at in (first, first + 1):
        if at >= until or not cursor.is_word(at) or word_class(cursor.word(at)) in ("prep", "adjunct"):
            return None
        phrase = read_phrase(cursor, at)
        if phrase is not None and phrase.possessive and phrase.kind is ActorKind.DOCUMENT:
            return None
        if phrase is not None and phrase.sure and phrase.last < until:
            return phrase
    return None


def nearest_subject(cursor: Cursor, sentence: Sentence, drafts: Sequence[Draft], number: int) -> Phrase | None:
    """وكتبت الفنانة عبر حسابها، مطالبة …: the subject named behind the nearest verb, where none spoke since.

    ``cursor`` reads up to the clause of the draft ``number``.
    """
    draft = drafts[number]
    earlier = next(
        (one for one in reversed(drafts[max(0, number - _FARTHEST_VERB) : number]) if one.parent == draft.parent),
        None,
    )
    first = max(earlier.content[1], earlier.cue[1]) if earlier is not None else sentence.first
    first = max(first, draft.clause - _FARTHEST_VERB)
    for at in range(draft.clause - 1, first - 1, -1):
        if not cursor.is_word(at) or at + 1 >= draft.clause or not (_tells(cursor, at) or _did(cursor, at)):
            continue
        phrase = read_phrase(cursor, at + 1) or _behind_hearer(cursor, at + 1)
        return phrase if phrase is not None and phrase.sure and phrase.kind not in _THINGS else None
    return None


def _behind_hearer(cursor: Cursor, at: int) -> Phrase | None:
    """أوضح ذلك لـ«الأنباء» مصدر مسؤول، مبينا …: the subject behind what was told and to whom."""
    for argument in islice(arguments(cursor, at, {}), _FARTHEST_SUBJECT):
        if argument.kind == "np" and argument.phrase is not None and argument.phrase.sure:
            return argument.phrase
        if argument.kind not in ("pp", "word"):
            return None
    return None


def last_subject(cursor: Cursor, first: int) -> Phrase | None:
    """وفي المساء وجه الفنان اعتذارا: the person behind the last verb that has one, from token ``first`` on."""
    for at in range(cursor.stop - 2, first - 1, -1):
        if not cursor.is_word(at) or not _tells(cursor, at):
            continue
        phrase = read_phrase(cursor, at + 1)
        if phrase is not None and phrase.sure and phrase.kind is ActorKind.PERSON and phrase.name is not None:
            return phrase
    return None


def issuer(cursor: Cursor, document: Phrase) -> Phrase | None:
    """بيان الكرملين, بيان للرئاسة: whose document it is, named inside its phrase, speaks."""
    for at in range(document.first + 1, document.last):
        if not cursor.is_word(at):
            continue
        word = cursor.word(at)
        inner = read_phrase(cursor, at)
        if inner is None or not inner.sure:
            inner = read_phrase(cursor, at, 1, word[0]) if word[0] in "لب" and len(word) > 3 else None
        named = inner is not None and (inner.entity is not None or inner.head != "")
        if inner is not None and named and inner.sure and inner.kind is not ActorKind.DOCUMENT:
            return inner
    return None


def _did(cursor: Cursor, at: int) -> bool:
    """بعث علي نادري: a word that may be a past tense, right before somebody's full name."""
    if not any(one.aspect is Aspect.PAST and not one.object for one in finite_forms(cursor.word(at))):
        return False
    opens = at == 0 or not cursor.is_word(at - 1) or word_class(cursor.word(at - 1)) in ("adverb", "aux")
    opens = opens or cursor.word(at)[0] in "وف" or cursor.word(at - 1) in word_set("change of speaker")
    phrase = read_phrase(cursor, at + 1) if opens else None
    full = phrase is not None and phrase.name is not None and phrase.name[1] - phrase.name[0] > 1
    return phrase is not None and full and phrase.sure and phrase.kind is ActorKind.PERSON


def _tells(cursor: Cursor, at: int) -> bool:
    """Whether a finite verb of the article's own stands at a token, in a clause that hangs on no other word."""
    word = cursor.word(at)
    if word_class(word) is not None:
        return False
    past = any(one.aspect is Aspect.PAST and one.person == 3 and not one.object for one in readings(word))
    past = past or any(one.sure and one.aspect is Aspect.PAST and not one.object for one in finite_forms(word))
    before = cursor.word(at - 1) if at and cursor.script.tokens[at - 1].is_word else ""
    if word_class(before) in ("when", "aux"):
        past = past or any(one.aspect is Aspect.PAST for one in finite_forms(word))
    past = past or (before.endswith("لم") and any(one.aspect is Aspect.PRESENT for one in finite_forms(word)))
    return past and word_class(before) not in ("rel", "comp")
