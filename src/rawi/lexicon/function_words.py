"""The closed classes of Arabic words: prepositions, complementizers, relatives, adverbs and their like."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows, words

__all__ = ["content_nouns", "function_words", "opens_content", "word_class"]

_PRONOUNS = ("هم", "هما", "هن", "ها", "ه", "نا", "ني", "ي", "ك", "كم")


@cache
def function_words() -> Mapping[str, str]:
    """Folded word to its class: comp, prep, adjunct, rel, break, dem, neg, aux, adverb, weekday …"""
    found = {fold(row["word"]): row["class"] for row in rows("text/function_words.tsv")}
    for row in rows("text/function_words.tsv"):
        if row["class"] in ("prep", "adjunct"):
            stem = fold(row["word"])
            found.update({stem + pronoun: "pronoun" for pronoun in _PRONOUNS if stem + pronoun not in found})
    found.update({prefix + pronoun: "pronoun" for prefix in "بل" for pronoun in _PRONOUNS if pronoun != "ي"})
    return found


def word_class(word: str) -> str | None:
    """The class of a folded word, also behind a و or ف written onto it; None for an open-class word."""
    known = function_words()
    found = known.get(word)
    if found is None and len(word) > 2 and word[0] in "وف":
        found = known.get(word[1:])
    return found


@cache
def content_nouns() -> frozenset[str]:
    """Folded nouns that open what is said (ضرورة، أهمية، رفض …), bare and with possessive pronouns."""
    found = set()
    for noun in words("statements/content_nouns.txt"):
        folded = fold(noun)
        stem = folded[:-1] + "ت" if noun.endswith("ة") else folded
        found.add(folded)
        found.update(stem + pronoun for pronoun in ("ه", "ها", "هم", "هما", "نا", "هن"))
    return frozenset(found)


def opens_content(word: str) -> bool:
    """Whether a folded word, bare or behind ب or ل, is a noun that opens what is said."""
    known = content_nouns()
    return word in known or (len(word) > 3 and word[0] in "بلو" and word[1:] in known)
