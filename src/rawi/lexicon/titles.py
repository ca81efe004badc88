"""The words before a name: titles of people, heads of institutions, documents and media, given names.

All keys are folded; a key of several words joins them by one space.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal

from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows

__all__ = [
    "GivenName",
    "Title",
    "document_heads",
    "given_names",
    "institution_heads",
    "media_heads",
    "titles",
]

Gender = Literal["m", "f", ""]
Number = Literal["s", "d", "p"]

_PRONOUNS = ("ه", "ها", "هم", "هما", "هن", "نا", "ي", "ك")
_NEVER_DEFINITE = frozenset({"باسم"})


@dataclass(frozen=True, slots=True)
class Title:
    """What a person is called: the dictionary form, its class, and the form's gender and number.

    ``kind`` is office, spokesman, rank, honorific, relation, source or group. ``gender`` is empty where
    folding hides it: ``والده`` may be his father or a mother.
    """

    word: str
    kind: str
    gender: Gender
    number: Number


@dataclass(frozen=True, slots=True)
class GivenName:
    """``gender`` is empty where both bear the name; ``ambiguous`` names are ordinary words too."""

    gender: Gender
    ambiguous: bool


@cache
def titles() -> Mapping[str, Title]:
    """Titles by every folded form: feminine, dual, plural, construct, with ال, with a pronoun."""
    found: dict[str, Title] = {}
    for row in rows("names/titles.tsv"):
        for form, gender, number in _forms(row):
            found.setdefault(form, Title(row["word"], row["class"], gender, number))
    for row in rows("names/titles.tsv"):
        for form, gender in _possessed(row):
            known = found.setdefault(form, Title(row["word"], row["class"], gender, "s"))
            if known.gender != gender and known.word == row["word"]:
                found[form] = Title(known.word, known.kind, "", known.number)
    return MappingProxyType(found)


@cache
def institution_heads() -> Mapping[str, str]:
    """The class of an institution by the folded word that it is called by (``وزاره``: ministry)."""
    return _heads("names/institution_heads.tsv")


@cache
def document_heads() -> Mapping[str, str]:
    """The class of a thing that says something by its folded word (``بيان``: statement)."""
    return _heads("names/document_heads.tsv")


@cache
def media_heads() -> Mapping[str, str]:
    """The kind of a medium by the folded word that announces its name (``صحيفه``: newspaper)."""
    return _heads("names/media_heads.tsv")


@cache
def given_names() -> Mapping[str, GivenName]:
    """Given names by folded spelling; ``عبدالله`` is found as two words too."""
    found: dict[str, GivenName] = {}
    for row in rows("names/given_names.tsv"):
        name = GivenName(_gender(row["gender"]), row["ambiguous"] == "yes")
        folded = fold(row["name"])
        found.setdefault(folded, name)
        if folded.startswith("عبدال"):
            found.setdefault("عبد " + folded.removeprefix("عبد"), name)
    return MappingProxyType(found)


def _gender(cell: str) -> Gender:
    return "m" if cell == "m" else "f" if cell == "f" else ""


def _heads(table: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for row in rows(table):
        for form in _with_article(fold(row["word"])):
            found.setdefault(form, row["kind"])
    return MappingProxyType(found)


def _forms(row: Mapping[str, str]) -> Iterator[tuple[str, Gender, Number]]:
    masculine, feminine, plural = (fold(row[cell]) for cell in ("word", "feminine", "plural"))
    for form in _with_article(masculine):
        yield (
            form,
            _own_gender(masculine, row["class"]),
            "p" if row["class"] == "group" and not plural else "s",
        )
    if feminine:
        yield from ((form, "f", "s") for form in _with_article(feminine))
    if plural:
        yield from ((form, "", "p") for each in _plurals(plural) for form in _with_article(each))
    yield from ((form, "m", "d") for form in _duals(masculine, row["class"]))
    yield from ((form, "f", "d") for form in _duals(feminine, row["class"]))


def _own_gender(word: str, kind: str) -> Gender:
    if kind in ("honorific", "group"):
        return "" if not word.startswith("ال") else "m"
    return "f" if word.split(" ")[0].endswith("ه") else "m"


def _plurals(plural: str) -> Iterator[str]:
    """A sound plural in its oblique and construct forms too; a broken one as it is."""
    first, *rest = plural.split(" ")
    tail = "".join(" " + word for word in rest)
    yield plural
    if first.endswith("ون"):
        stem = first.removesuffix("ون")
        yield (
            stem + "ين" + "".join(" " + word.removesuffix("ون") + "ين" * word.endswith("ون") for word in rest)
        )
        yield from (stem + ending + tail for ending in "وي")


def _duals(word: str, kind: str) -> Iterator[str]:
    if " " in word or len(word) < 3 or kind in ("honorific", "relation", "group") or word.startswith("ال"):
        return
    stem = word.removesuffix("ه") + "ت" if word.endswith("ه") else word
    yield from (form for ending in ("ان", "ين") for form in _with_article(stem + ending))


def _possessed(row: Mapping[str, str]) -> Iterator[tuple[str, Gender]]:
    if row["class"] not in ("relation", "office"):
        return
    for cell, gender in (("word", "m"), ("feminine", "f")):
        word = fold(row[cell])
        if word and " " not in word and not word.startswith("ال"):
            stem = word.removesuffix("ه") + "ت" if word.endswith("ه") else word
            yield from ((stem + pronoun, _gender(gender)) for pronoun in _PRONOUNS)


def _with_article(word: str) -> Iterator[str]:
    """The word itself, and definite in all its parts where none of them has the article yet."""
    yield word
    parts = word.split(" ")
    if not any(part.startswith("ال") for part in parts):
        yield " ".join(part if part in _NEVER_DEFINITE else "ال" + part for part in parts)
