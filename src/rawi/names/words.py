"""What a single word can be inside the name of somebody: a title, a given name, a nisba, a plain word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rawi.lexicon.function_words import function_words, opens_content, word_class
from rawi.lexicon.gazetteer import by_form, demonyms
from rawi.lexicon.plain_verbs import finite_forms
from rawi.lexicon.titles import Title, document_heads, given_names, institution_heads, media_heads, surnames, titles
from rawi.lexicon.verbs import Aspect, readings
from rawi.lexicon.word_sets import is_common_word, is_occasion, word_set

__all__ = [
    "Word",
    "is_accusative",
    "is_definite_adjective",
    "is_strict_verbal_noun",
    "is_verbal_noun",
    "read_word",
    "without_prefix",
]

_SERVANT = "عبدال"
_PARTICLES = word_set("name particle")
_VERBAL_NOUN = re.compile(r"(?:است..ا.|ان.{2}ا.|ا.ت.ا.|م.ا..[هت])(?:ه|ها|هم)?$")
_LOOSE_VERBAL_NOUN = re.compile(r"(?:است..ا.|ان.{2}ا.|ا.ت.ا.|ت.{2}ي.|ا..ا.|ت.ا..|م.ا..[هت])(?:ه|ها|هم)?$")


@dataclass(frozen=True, slots=True)
class Word:
    """The readings of one folded word that matter inside a noun phrase."""

    folded: str
    title: Title | None
    institution: str | None
    document: str | None
    medium: str | None
    demonym: str | None
    given: bool
    may_be_given: bool
    surname: bool
    definite: bool
    function: str | None
    particle: bool
    can_name: bool

    @property
    def is_head(self) -> bool:
        """Whether a phrase for somebody can be built on this word."""
        return bool(self.title or self.institution or self.document or self.medium)


def without_prefix(word: str, prefix: str) -> str:
    """The folded word behind a one-letter preposition written onto it (للرئيس → الرئيس)."""
    rest = word[len(prefix) :]
    if prefix == "ل" and rest.startswith("ل") and len(rest) > 2 and not _is_known(rest):
        return "ا" + rest
    return rest


def _is_known(word: str) -> bool:
    """Whether a word that begins with ل is one of its own: لجنة, لبنان, لاعب."""
    return word in institution_heads() or word in titles() or word in by_form()


@lru_cache(maxsize=65536)
def read_word(word: str) -> Word:
    """Look one folded word up in all that the lexicon knows of names."""
    definite = word.startswith("ال") and len(word) > 3 and word not in word_set("own alif and lam")
    function = function_words().get(word)
    given = given_names().get(word)
    servant = (word.startswith(_SERVANT) and len(word) > len(_SERVANT) + 1) or _is_named_after_father(word)
    title = titles().get(word)
    return Word(
        folded=word,
        title=title,
        institution=institution_heads().get(word),
        document=document_heads().get(word),
        medium=media_heads().get(word),
        demonym=demonyms().get(word),
        given=(given is not None and not given.ambiguous) or word in surnames() or servant,
        may_be_given=given is not None or servant or word in surnames() or (definite and word[2:] in given_names()),
        surname=word in surnames(),
        definite=definite,
        function=function,
        particle=word in _PARTICLES,
        can_name=_can_name(word, definite, function, title is not None),
    )


def _is_named_after_father(word: str) -> bool:
    """بلقاسم, بلحسن: the Maghreb's father of one with a given name that is nothing else."""
    return word.startswith("بل") and word[2:] in given_names() and not _is_known(word[1:])


def _can_name(word: str, definite: bool, function: str | None, is_title: bool) -> bool:
    """Whether an otherwise unknown word may be part of a person's name."""
    if function or is_title or len(word) < 2 or not word.isalpha():
        return False
    if given_names().get(word) or word in surnames():
        return True
    if (word.endswith("ات") and len(word) > 4) or is_common_word(word) or is_occasion(word):
        return False
    if word.endswith("ون") and word.startswith("م") and len(word) > _LONGEST_NAMELIKE:
        return False
    if word.endswith(("هم", "هما")) and len(word) > _LONGEST_NAMELIKE:
        return False
    if opens_content(word) or word_class(word) or (not definite and (_is_finite_verb(word) or _is_plain_verb(word))):
        return False
    return definite or not _VERBAL_NOUN.match(word)


def is_accusative(word: str) -> bool:
    """بيانا, مشيرا, رئيسا: a word for somebody or something in the one case in which it ends no genitive."""
    if not word.endswith("ا") or word.endswith("ها") or len(word) <= _SHORTEST_ACCUSATIVE:
        return False
    return read_word(word[:-1]).is_head and not read_word(word[:-2]).is_head


_SHORTEST_ACCUSATIVE = 4


def is_definite_adjective(word: Word) -> bool:
    """الرئيس التركي, الوزير السابق: a definite word that describes the definite noun before it."""
    nisba = (
        word.demonym is not None or word.folded.endswith(("يه", "ي")) or word.folded in word_set("definite adjective")
    )
    return word.definite and nisba and not word.title and not word.function


def is_verbal_noun(word: str) -> bool:
    """Whether a folded word may be a verbal noun by its shape, or opens what is said."""
    return opens_content(word) or _LOOSE_VERBAL_NOUN.match(word) is not None


def is_strict_verbal_noun(word: str) -> bool:
    """Whether a folded word has a shape that only verbal nouns have, or opens what is said."""
    return opens_content(word) or _VERBAL_NOUN.match(word) is not None


def _is_plain_verb(word: str) -> bool:
    """Whether a word is a verb sooner than a name: foreign names look like short presents or pronouns on verbs."""
    if word.startswith("ال"):
        return False
    forms = (one for one in finite_forms(word) if one.sure and not one.object)
    return any(one.aspect is Aspect.PAST or len(word) > _LONGEST_NAMELIKE for one in forms)


_LONGEST_NAMELIKE = 5


def _is_finite_verb(word: str) -> bool:
    finite = (Aspect.PAST, Aspect.PRESENT, Aspect.PARTICIPLE)
    return any(
        reading.aspect in finite and reading.verb.homograph != "name" and not reading.object
        for reading in readings(word)
    )
