"""Arguments that a preposition opens, by itself or written onto its noun."""

from __future__ import annotations

from rawi.lexicon.function_words import content_nouns, opens_content, word_class
from rawi.lexicon.verbs import Aspect, readings
from rawi.lexicon.word_sets import is_common_word, takes_article, without_possessive, word_set
from rawi.names.cursor import Cursor
from rawi.names.entity import match_entity
from rawi.names.inner_extent import end_of_place
from rawi.names.reader import read_phrase
from rawi.names.spelt_alike import opens_ban
from rawi.names.words import is_verbal_noun, read_word, without_prefix
from rawi.statements.argument import Argument
from rawi.statements.occasions import after_occasion
from rawi.statements.passed_over import (
    past_adverbial,
    past_genitive,
)

__all__ = ["prefixed", "prepositional"]

_OF_TWO_WORDS = (("عن", "طريق"), ("الي", "جانب"))


def prepositional(cursor: Cursor, at: int, word: str) -> Argument:
    """The argument that the preposition at token ``at`` opens."""
    marker = word[1:] if word[0] == "و" and word_class(word) and len(word) > 3 else word
    behind = at + 1
    if behind >= cursor.stop:
        return Argument("word", at, behind)
    if cursor.is_word(behind):
        if word_class(cursor.word(behind)) == "comp":
            return Argument("that", at, behind + 1, marker=marker, content=behind + 1)
        if marker == "من" and cursor.is_word(at - 1) and cursor.word(at - 1) in word_set("compares"):
            return Argument("time", at, behind + 1)
        if _tells_no_party(marker, cursor.word(behind)):
            return Argument("word", at, past_genitive(cursor, behind))
        if marker == "الي" and cursor.word(behind) in word_set("to saying"):
            return Argument("again", behind, behind + 1)
        if marker == "علي" and cursor.word(behind) in word_set("on what"):
            return Argument("time", at, past_genitive(cursor, behind))
        if marker in ("لدي", "عند") and without_possessive(cursor.word(behind)) in word_set("movement"):
            return Argument("time", at, _past_movement(cursor, behind + 1))
        occasion = after_occasion(cursor, behind)
        if occasion is not None:
            return Argument("occasion", at, occasion.last, marker, occasion.addressee, behind)
        phrase = read_phrase(cursor, behind)
        if cursor.word(behind) in word_set("kind of place") and (phrase is None or phrase.last == behind + 1):
            return Argument("pp", at, end_of_place(cursor, behind + 1), marker, phrase, behind)
        return Argument("pp", at, phrase.last if phrase else past_genitive(cursor, behind), marker, phrase, behind)
    if behind in cursor.script.opening:
        end = cursor.short_quotation(behind)
        if end is None:
            return Argument("pp", at, behind + 1, marker, None, behind)
        named = read_phrase(cursor, behind)
        named = named if named is not None and named.last == end + 1 else None
        return Argument("pp", at, end + 1, marker, named, behind)
    return Argument("word", at, behind)


def _past_movement(cursor: Cursor, at: int) -> int:
    """The token after لدى وصوله إلى المطار: where somebody came or went."""
    if not cursor.is_word(at) or cursor.word(at) not in ("الي", "من", "في") or not cursor.is_word(at + 1):
        return at
    phrase = read_phrase(cursor, at + 1)
    return phrase.last if phrase is not None else past_genitive(cursor, at + 1)


def _tells_no_party(marker: str, behind: str) -> bool:
    """إلى جانب, عن طريق, من خلال: a preposition of two words, with neither a hearer nor what was said behind it."""
    return (marker, behind) in _OF_TWO_WORDS or (marker == "من" and behind in word_set("not from"))


def prefixed(cursor: Cursor, at: int, word: str) -> Argument | None:
    """A preposition written onto its noun: للصحفيين, بضرورة, لبايدن."""
    if word in word_set("to me"):
        return Argument("time", at, at + 1)
    if word in ("ل", "ب", "ك"):
        phrase = read_phrase(cursor, at + 1)
        return Argument("pp", at, phrase.last if phrase else at + 1, word, phrase, at + 1)
    if word[0] not in "بل" or len(word) < 3 or word in content_nouns() or opens_ban(cursor, at):
        return None
    if word in cursor.surnames:
        return None
    if word in word_set("how strongly"):
        return Argument("time", at, at + 1)
    if word in word_set("under whom") and cursor.is_word(at + 1):
        leader = read_phrase(cursor, at + 1)
        named = leader is not None and (leader.definite or leader.name is not None) and leader.sure
        return Argument("time", at, leader.last if named and leader is not None else at + 2)
    if word in word_set("in whose presence") and cursor.is_word(at + 1):
        present = read_phrase(cursor, at + 1)
        return Argument("pp", at, present.last if present is not None else at + 2, word[0], None, at)
    if word in word_set("in what words"):
        return Argument("time", at, past_adverbial(cursor, at))
    whole = read_word(word)
    if whole.is_head or whole.may_be_given or match_entity(cursor, at):
        return None
    rest = without_prefix(word, word[0])
    if _begins_subject(cursor, at, word, rest):
        return None
    inner = read_word(rest)
    if word_class(rest) == "comp":
        return Argument("that", at, at + 1, marker=word[0], content=at + 1)
    phrase = read_phrase(cursor, at, skip=1, prefix=word[0])
    firm = inner.may_be_given or rest in cursor.surnames or not inner.can_name
    known = phrase is not None and (phrase.entity is not None or (phrase.sure and firm))
    named = known or inner.is_head or inner.definite or opens_content(rest)
    occasion = after_occasion(cursor, at, skip=1, prefix=word[0]) if not named else None
    if occasion is not None:
        return Argument("occasion", at, occasion.last, word[0], occasion.addressee, at)
    last = phrase.last if phrase and named else past_adverbial(cursor, at)
    return Argument("pp", at, last, word[0], phrase, at, None if named else read_phrase(cursor, at))


def _begins_subject(cursor: Cursor, at: int, word: str, rest: str) -> bool:
    """نفى بلكاريو الاتهامات: right behind a verb that wants no such preposition, a word of which nothing is known."""
    if not cursor.is_word(at - 1) or len(word) < _SHORTEST_NAME or not cursor.is_word(at + 1):
        return False
    verbs = [one for one in readings(cursor.word(at - 1)) if one.aspect is Aspect.PAST and not one.object]
    if not verbs or any(one.verb.governs(word[0]) or not one.verb.governs("np") for one in verbs):
        return False
    known = takes_article(rest) or is_common_word(rest) or is_verbal_noun(rest) or opens_content(rest)
    plain = read_word(rest).definite or read_word(rest).may_be_given or cursor.in_known_entity(at, 1, word[0])
    return read_word(word).can_name and not (known or plain or word_class(rest) is not None)


_SHORTEST_NAME = 5
"""Letters of an unknown word in ب or ل that a name may be, where shorter ones are mostly prepositions and nouns."""
