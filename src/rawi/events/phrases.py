"""Phrases for participants: where they end, which of them are somebody, and what they say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rawi.events.kinds import read_noun
from rawi.events.verbs import read_verb
from rawi.events.words import having, listed, places
from rawi.lexicon.function_words import opens_content, word_class
from rawi.lexicon.gazetteer import demonyms
from rawi.lexicon.titles import titles
from rawi.lexicon.verbs import Aspect, readings
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.phrase import Phrase
from rawi.names.words import read_word

__all__ = ["Party", "described", "name_limit", "party_of", "stem_of", "takes_part", "words_of"]

_PARTICIPANTS = frozenset(
    [ActorKind.PERSON, ActorKind.STATE, ActorKind.INSTITUTION, ActorKind.ALLIANCE, ActorKind.GROUP]
)
_COUNTERPART = "نظير"
_LONGEST = 16
_FINITE = frozenset([Aspect.PAST, Aspect.PRESENT])


@dataclass(frozen=True, slots=True)
class Party:
    """A participant as the text names it: tokens, folded name, description, known entity or state.

    ``stems`` are the words of its description, each in dictionary form or as the code of a state.
    """

    first: int
    last: int
    skip: int
    kind: ActorKind
    name: tuple[str, ...] = ()
    stems: frozenset[str] = frozenset()
    key: str | None = None
    label: str = ""
    counterpart: bool = False


def takes_part(cursor: Cursor, phrase: Phrase) -> bool:
    """Whether a phrase is somebody for sure: named, or described in more than one bare word."""
    if phrase.kind not in _PARTICIPANTS or not phrase.sure:
        return False
    if phrase.entity is not None:
        return True
    if phrase.name is None and _says_too_little(cursor, phrase):
        return False
    if any(_is_closed(cursor.word(at)) for at in range(*(phrase.name or (0, 0))) if cursor.is_word(at)):
        return False
    if phrase.name is not None and _is_joined(
        cursor, phrase.name[0], phrase.skip if phrase.name[0] == phrase.first else 0
    ):
        return False
    bare = phrase.last - phrase.first == 1 and not phrase.definite
    return phrase.name is not None or not bare


def _is_closed(word: str) -> bool:
    """Whether a word is of a closed class and no name: علي is both."""
    return word_class(word) is not None and not read_word(word).given


def _says_too_little(cursor: Cursor, phrase: Phrase) -> bool:
    """جلالته, زعيمي (البلدين): an honorific or a title of two that leaves open who it is."""
    if phrase.last - phrase.first > 1:
        return False
    word = cursor.word(phrase.first)[phrase.skip :]
    title, two = titles().get(word), titles().get(word + "ن")
    if title is not None and title.number == "d":
        return True
    return (title is not None and title.kind == "honorific") or (two is not None and two.number == "d")


def _is_joined(cursor: Cursor, at: int, skip: int) -> bool:
    """Whether what was read as a name is a word behind و: زوجته وأفراد …"""
    word = cursor.word(at)[skip:]
    return word.startswith("و") and not read_word(word).given and word not in cursor.surnames


def name_limit(cursor: Cursor, at: int) -> int:
    """The first token from ``at`` on that no phrase for a party reaches, within its longest."""
    for end in range(at, min(at + _LONGEST, cursor.stop)):
        if _ends_a_name(cursor.word(end)):
            return end
    return cursor.stop


@lru_cache(maxsize=1 << 14)
def _ends_a_name(word: str) -> bool:
    """نظيره is another person; the word for an event, its verb or its length is no part of a name."""
    if word.startswith((_COUNTERPART, "و" + _COUNTERPART)):
        return True
    read = read_word(word)
    if read.given or read.is_head:
        return False
    if word[:1] in ("ب", "ل") and word[1:] in places():
        return True
    verb = read_verb(word)
    tells = verb is not None and verb.finite and verb.verb.role in ("hold", "occur", "last", "meet")
    if word in listed("calendar") or opens_content(word):
        return True
    if any(one.aspect in _FINITE and one.verb.homograph != "name" for one in readings(word)):
        return True
    return tells or read_noun(word) is not None or word in listed("units")


def party_of(cursor: Cursor, phrase: Phrase) -> Party:
    """A phrase as a party."""
    entity = phrase.entity
    key = None
    if entity is not None:
        key = f"state:{entity.of}" if entity.role in ("state", "capital") else entity.id
    name: tuple[str, ...] = ()
    if phrase.name is not None and entity is None:
        skip = phrase.skip if phrase.name[0] == phrase.first else 0
        name = words_of(cursor, *phrase.name, skip)
    label = entity.name if entity is not None and phrase.kind is not ActorKind.PERSON else ""
    stems = described(cursor, phrase) if phrase.title is not None else frozenset()
    if not name and cursor.is_word(phrase.last) and cursor.word(phrase.last) in having("not now"):
        stems |= {cursor.word(phrase.last)}
    counterpart = any(stem.startswith(_COUNTERPART) for stem in stems)
    return Party(phrase.first, phrase.last, phrase.skip, phrase.kind, name, stems, key, label, counterpart)


def described(cursor: Cursor, phrase: Phrase) -> frozenset[str]:
    """The words of a phrase's description, nationalities as codes of states, titles in dictionary form."""
    first, last = phrase.title or (phrase.first, phrase.last)
    skip = phrase.skip if first == phrase.first else 0
    return frozenset(stem_of(word) for word in words_of(cursor, first, last, skip))


def stem_of(word: str) -> str:
    """A word of a description: the code of a state, a title in dictionary form, or the bare word."""
    code = demonyms().get(word)
    if code is not None:
        return code
    title = titles().get(word)
    return title.word if title is not None else word.removeprefix("ال")


def words_of(cursor: Cursor, first: int, last: int, skip: int = 0) -> tuple[str, ...]:
    """The folded words of a token range, ``skip`` characters of the first left out."""
    return tuple(_each(cursor, first, last, skip))


def _each(cursor: Cursor, first: int, last: int, skip: int) -> Iterator[str]:
    for at in range(first, last):
        if cursor.script.tokens[at].is_word:
            word = (
                cursor.word(at, skip, "ل" if skip and cursor.word(at)[skip - 1] == "ل" else "")
                if at == first
                else (cursor.word(at))
            )
            yield word
