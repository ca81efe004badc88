"""Which words between a speaker and what he said can be part of who he is, and which tell how or what he said."""

from __future__ import annotations

from collections.abc import Sequence

from rawi.lexicon.function_words import opens_content, word_class
from rawi.lexicon.plain_verbs import surely_finite
from rawi.lexicon.verbs import readings
from rawi.lexicon.word_sets import (
    is_common_word,
    is_occasion,
    is_word_of_speech,
    takes_article,
    without_possessive,
    word_set,
)
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.name_words import is_manner, is_marked_accusative
from rawi.names.reader import opens_double_title
from rawi.names.words import is_verbal_noun, read_word
from rawi.statements.argument import Argument

__all__ = ["end_of_words", "has_possessive", "is_adverbial", "is_named", "is_plain", "may_be_his"]


def end_of_words(cursor: Cursor, first: int, behind: Sequence[Argument]) -> int:
    """The token behind the last of the words that may be part of a name or go on describing."""
    end = first
    for argument in behind:
        phrase = argument.phrase
        titled = phrase is not None and phrase.title is not None and phrase.kind is not ActorKind.UNKNOWN
        inside = range(argument.first, argument.last)
        if argument.kind == "time":
            end = argument.last
            continue
        if argument.kind == "pp" or titled or not all(may_be_his(cursor, at) for at in inside):
            break
        end = argument.last
    return end


def may_be_his(cursor: Cursor, at: int) -> bool:
    """Whether a word can be part of who speaks: no verb, no word of speech, and none that tells how it was said."""
    if not cursor.is_word(at):
        return False
    word = cursor.word(at)
    if word_class(word) is not None or not word.isalpha() or surely_finite(word) or readings(word):
        return False
    if word_class(word.removeprefix("ف")) == "comp":
        return False
    if read_word(word).is_head or word in word_set("one among") or opens_double_title(cursor, at):
        return False
    if is_occasion(word) or is_word_of_speech(word) or opens_content(word) or is_verbal_noun(word):
        return False
    if is_marked_accusative(cursor, at) or word in word_set("goes with its verb"):
        return False
    return not (has_possessive(cursor, at) or (word.endswith("ا") and is_adverbial(word)))


def has_possessive(cursor: Cursor, at: int) -> bool:
    """هجومه, قصصهم: a noun with a pronoun, which is what the speaker has or does."""
    word = cursor.word(at)
    if cursor.script.tokens[at].bare.endswith("ة"):
        return False
    owned = without_possessive(word)
    noun = is_plain(owned) or is_verbal_noun(owned) or (owned.endswith("ت") and is_plain(owned[:-1] + "ه"))
    return len(owned) > 2 and (noun or not word.endswith("ه"))


def is_adverbial(word: str) -> bool:
    """رسميا, مؤخرا, ضاحكا: a noun or adjective in the accusative, which tells how."""
    stem = word[:-1]
    return is_manner(word) or is_plain(stem) or is_verbal_noun(stem) or read_word(stem).is_head


def is_plain(word: str) -> bool:
    """Whether a folded word without its article is a noun or an adjective of the language: فكرة, اتهامات."""
    return takes_article(word) or is_common_word(word) or word.endswith("ات")


def is_named(argument: Argument) -> bool:
    """Whether a noun phrase is a single person's, told with his name."""
    phrase = argument.phrase if argument.kind == "np" else None
    person = phrase is not None and phrase.kind is ActorKind.PERSON and phrase.name is not None
    return phrase is not None and person and not phrase.parts and phrase.entity is None
