"""Small closed sets of words that rules name: determiners, particles of names, turns of speaker."""

from __future__ import annotations

from functools import cache

from rawi.errors import LexiconError
from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows, words

__all__ = [
    "is_common_word",
    "is_indefinite_occasion",
    "is_occasion",
    "is_plural_of_things",
    "is_word_of_speech",
    "opens_topic",
    "relaying_verbs",
    "takes_article",
    "without_possessive",
    "word_set",
]


@cache
def word_set(name: str) -> frozenset[str]:
    """The folded words of one set in ``text/word_sets.tsv``. Raises LexiconError for an unknown set."""
    found = frozenset(fold(row["word"]) for row in rows("text/word_sets.tsv") if row["set"] == name)
    if not found:
        raise LexiconError(f"text/word_sets.tsv: there is no set {name!r}")
    return found


def is_word_of_speech(word: str) -> bool:
    """Whether a folded noun, definite or with a pronoun, is itself something said: شكره, تعازيه, الاعتذار."""
    if word.startswith("ال") and word[2:] in word_set("word of speech"):
        return True
    return any(word == stem + pronoun for stem in word_set("word of speech") for pronoun in _PRONOUNS)


_PRONOUNS = ("ه", "ها", "هم", "هما", "هن", "ي", "نا")


@cache
def relaying_verbs() -> frozenset[str]:
    """Folded lemmas of verbs by which a medium passes on what its source said: نقل, نسب, عزا."""
    return frozenset(fold(lemma) for lemma in words("statements/relaying_verbs.txt"))


@cache
def is_occasion(word: str) -> bool:
    """Whether a folded noun, bare, definite or with a pronoun, is an occasion of speech: بيان, لقائه."""
    known = _occasions()
    stem = word.removeprefix("ال")
    return stem in known or any(base in known for base in _without_pronoun(stem))


def is_indefinite_occasion(word: str) -> bool:
    """Whether a folded noun is an occasion or a document of speech without article or pronoun: بيان, دراسات."""
    return word in _occasions() or word in word_set("document of speech")


def is_common_word(word: str) -> bool:
    """Whether a folded word, behind one proclitic or before a pronoun, is hardly ever part of a name."""
    known = _common_words()
    if word in known or (len(word) > 4 and word[0] in "وفبلك" and word[1:] in known):
        return True
    base = without_possessive(word)
    return len(base) > 2 and (base in known or (base[-1] == "ت" and base[:-1] + "ه" in known))


def without_possessive(word: str) -> str:
    """What stands in a folded word before a pronoun of the third person: حساب of حسابها; empty where none ends it."""
    pronoun = next((one for one in word_set("possessive of a third person") if word.endswith(one)), "")
    return word.removesuffix(pronoun) if pronoun else ""


def opens_topic(first: str, second: str) -> bool:
    """Whether two folded words tell what something is about, and open no clause: فيما يتعلق."""
    return f"{first} {second}" in word_set("as to")


def takes_article(word: str) -> bool:
    """Whether a folded bare word is a noun or adjective that the press also writes with the article."""
    return word in _article_nouns()


def is_plural_of_things(word: str) -> bool:
    """Whether a folded noun, with its article or not, is a plural that verbs agree with as with a woman: الصحف."""
    return word.removeprefix("ال") in word_set("plural of things")


@cache
def _article_nouns() -> frozenset[str]:
    return frozenset(fold(word) for word in words("text/article_nouns.txt"))


@cache
def _common_words() -> frozenset[str]:
    return frozenset(fold(word) for word in words("text/common_words.txt"))


@cache
def _occasions() -> frozenset[str]:
    return frozenset(fold(word) for word in words("statements/occasions.txt"))


def _without_pronoun(stem: str) -> list[str]:
    """The forms that a noun with a possessive pronoun may have without it: كلمته is كلمه with ه."""
    found = []
    for pronoun in ("ه", "ها", "هم"):
        base = stem.removesuffix(pronoun)
        if len(base) > 2 and base != stem:
            found += [base, base[:-1] + "ه", base[:-1] + "ا"]
    return found
