"""What goes on with a description that is still indefinite: links of a genitive chain, adjectives, a body's work."""

from __future__ import annotations

from rawi.lexicon.function_words import opens_content, word_class
from rawi.lexicon.plain_verbs import surely_finite
from rawi.lexicon.verbs import readings
from rawi.lexicon.word_sets import takes_article, without_possessive, word_set
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.inner_extent import governs_behind, name_follows
from rawi.names.phrase import OUTSIDE, Phrase
from rawi.names.words import Word, is_accusative, is_strict_verbal_noun, read_word, without_prefix

__all__ = ["indefinite_word", "is_honorific"]

_ADJECTIVES = word_set("indefinite adjective")


def indefinite_word(cursor: Cursor, phrase: Phrase, at: int, word: Word) -> tuple[int, bool] | None:
    """The token after a word that goes on an indefinite phrase, and whether the phrase is now definite.

    None where the word is outside it. Each question answers, or leaves it to the next.
    """
    for question in (_no_description, _with_ending, _work, _deed, _absolute, _known_link, _unknown_link):
        answer = question(cursor, phrase, at, word)
        if answer is not None:
            return answer if answer is not OUTSIDE else None
    return at + 1, False


def _no_description(cursor: Cursor, phrase: Phrase, at: int, word: Word) -> tuple[int, bool] | None:
    """A definite word, a function word, who hears, under whom: nothing that describes."""
    if word.definite or word.function or word_class(word.folded) or _tells_who_hears(word):
        return OUTSIDE
    owned = phrase.kind is ActorKind.PERSON and not cursor.script.tokens[at].bare.endswith("ة")
    if at == phrase.first + 1 and owned and _is_possessed(word.folded):
        return at + 1, True
    if word.folded in word_set("all of them"):
        return OUTSIDE
    known = word.folded[0] in "بل" and cursor.in_known_entity(at, 1, word.folded[0])
    return OUTSIDE if known or word.folded in word_set("under whom") else None


def _with_ending(cursor: Cursor, phrase: Phrase, at: int, word: Word) -> tuple[int, bool] | None:
    """رئيسا سابقا: an accusative goes on with an accusative only."""
    before = cursor.word(at - 1)
    if word.folded.endswith("ا") and is_accusative(before) and not word.may_be_given:
        return at + 1, False
    return OUTSIDE if is_accusative(word.folded) and not before.endswith("ا") else None


def _work(cursor: Cursor, phrase: Phrase, at: int, word: Word) -> tuple[int, bool] | None:
    """عمال إنقاذ, دول مجاورة: what a crew does, and which states are meant."""
    second = at - phrase.first > 1 and not read_word(cursor.word(at - 1)).institution
    if opens_content(word.folded) and second and not word.institution:
        return OUTSIDE
    if phrase.kind is ActorKind.GROUP and word.folded in word_set("work of a crew"):
        return at + 1, False
    if governs_behind(cursor, at):
        return at + 1, False
    return (at + 1, False) if word.folded in word_set("of other countries") else None


def _deed(cursor: Cursor, phrase: Phrase, at: int, word: Word) -> tuple[int, bool] | None:
    """هيئة تنظيم الاتصالات, مدير تطوير القطاع: a verbal noun inside the name of a body, or what an office directs."""
    if word.folded in word_set("came out"):
        return OUTSIDE
    if not is_strict_verbal_noun(word.folded) or word.institution:
        return None
    behind = read_word(cursor.word(at + 1)) if cursor.is_word(at + 1) else None
    body = phrase.kind is ActorKind.INSTITUTION or phrase.head in word_set("body or medium")
    inside_name = body and behind is not None and behind.definite
    named = behind is not None and (behind.given or _ends_title(cursor, at + 2))
    if inside_name or (_is_chained(cursor, phrase, at) and named):
        return None
    return (at + 1, False) if _is_duty(cursor, phrase, at) else OUTSIDE


def _absolute(cursor: Cursor, phrase: Phrase, at: int, word: Word) -> tuple[int, bool] | None:
    """محتجون غاضبون: behind a plural that governs no noun stands an adjective; behind an honorific a name."""
    plural = phrase.kind is ActorKind.GROUP and phrase.head.endswith(("ون", "ين"))
    bare = not word.folded.endswith(("ون", "ين")) and word.folded not in _ADJECTIVES
    honoured = phrase.kind is ActorKind.PERSON and is_honorific(phrase.head) and word.may_be_given
    relayed = phrase.source and word.medium is not None and at - phrase.first > 1
    return OUTSIDE if (plural and bare) or honoured or relayed else None


def _known_link(cursor: Cursor, phrase: Phrase, at: int, word: Word) -> tuple[int, bool] | None:
    """A head, an adjective, a nisba, the given name of whoever a body is called after."""
    dual = word.folded.endswith("ان") and cursor.word(at - 1).endswith("ان") and phrase.source
    nisba = dual or word.folded.endswith(("يه", "ي", "يون", "يين"))
    if word.is_head or word.folded in _ADJECTIVES or word.demonym or nisba:
        return at + 1, False
    if word.given and at == phrase.first + 1 and phrase.kind is ActorKind.PERSON and not is_honorific(phrase.head):
        return at + 1, True
    if at == phrase.first + 1 and phrase.kind is ActorKind.GROUP and phrase.head.endswith("و"):
        return at + 1, False
    named = cursor.is_word(at + 1) and read_word(cursor.word(at + 1)).may_be_given and not word.given
    return (at + 1, False) if named and _is_chained(cursor, phrase, at) else None


def _unknown_link(cursor: Cursor, phrase: Phrase, at: int, word: Word) -> tuple[int, bool] | None:
    """A verb, a given name, or any word behind a source or an honorific is no link of a chain."""
    verbal = bool(readings(word.folded)) or (surely_finite(word.folded) and not takes_article(word.folded))
    honoured = phrase.kind is ActorKind.PERSON and is_honorific(phrase.head)
    return OUTSIDE if phrase.source or verbal or word.given or honoured else None


def _is_chained(cursor: Cursor, phrase: Phrase, at: int) -> bool:
    """مدير شركة تطوير …: whether the word before, inside the phrase, is the kind of a body."""
    inside = at - phrase.first > 1 and cursor.is_word(at + 1)
    return inside and read_word(cursor.word(at - 1)).institution is not None


def _tells_who_hears(word: Word) -> bool:
    """خبير اقتصادي لوكالة …: a word for a medium behind ل goes on no description."""
    told = word.folded[0] == "ل" and not word.is_head
    hearer = without_prefix(word.folded, "ل") if told else ""
    return told and (hearer in word_set("those who are told") or read_word(hearer).medium is not None)


def _is_possessed(word: str) -> bool:
    """وكيل أعماله: a common noun with a pronoun, which ends a genitive as the article does."""
    return takes_article(without_possessive(word))


def _ends_title(cursor: Cursor, at: int) -> bool:
    """نائب رئيس مجلس استقلال كاشين، …: whether a title ends before a token, as its holder's name follows a comma."""
    return cursor.is_sign(at, "،,") and name_follows(cursor, at + 1)


def _is_duty(cursor: Cursor, phrase: Phrase, at: int) -> bool:
    """مدير تطوير قطاع التجزئة: what somebody directs, between the office and a definite noun."""
    title = read_word(phrase.head).title
    office = title is not None and title.kind == "office" and title.number == "s" and at == phrase.first + 1
    behind = [cursor.word(one) for one in (at + 1, at + 2) if cursor.is_word(one)]
    return office and any(read_word(one).definite for one in behind) and not any(word_class(one) for one in behind)


def is_honorific(head: str) -> bool:
    """الدكتور, اللواء: whether a head is a rank or a title of honour, which a name follows."""
    title = read_word(head).title
    return title is not None and title.kind in ("honorific", "rank")
