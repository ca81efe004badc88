"""The words before a name: titles of people, heads of institutions, documents and media, given names.

All keys are folded; a key of several words joins them by one space.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal, NamedTuple

from rawi.lexicon.folded import folded_rows
from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows

__all__ = [
    "GivenName",
    "Title",
    "document_heads",
    "given_names",
    "institution_heads",
    "media_heads",
    "surnames",
    "titles",
]

Gender = Literal["m", "f", ""]
Number = Literal["s", "d", "p"]

_PRONOUNS = ("ه", "ها", "هم", "هما", "هن", "نا")
_NEVER_DEFINITE = frozenset({"باسم"})
_NEVER_POSSESSED = frozenset({"honorific", "spokesman", "rank"})
_NEVER_DUAL = frozenset({"honorific", "relation", "group"})


@dataclass(frozen=True, slots=True)
class Title:
    """What a person is called: the dictionary form, its class, and the form's gender and number.

    ``kind`` is office, spokesman, rank, honorific, relation, source or group. ``gender`` is empty where
    folding hides it: ``والده`` may be his father or a mother. An ``ambiguous`` title is an ordinary word
    too (``عالم``) and counts only before a name or behind a reporting verb.
    """

    word: str
    kind: str
    gender: Gender
    number: Number
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class GivenName:
    """``gender`` is empty where both bear the name; ``ambiguous`` names are ordinary words too."""

    gender: Gender
    ambiguous: bool


@cache
def titles() -> Mapping[str, Title]:
    """Titles by every folded form: feminine, dual, plural, construct, with ال, with a pronoun.

    A dual or possessed form that is also what institutions are called (``منظمه``) is left to those.
    """
    found: dict[str, Title] = {}
    table = [_Row.of(row, folded) for row, folded in folded_rows("names/titles.tsv")]
    for row in table:
        for title, forms in row.plain():
            for form in forms:
                found.setdefault(form, title)
    institutions = institution_heads()
    for row in table:
        for title, forms in (*row.rarer(), *row.possessed()):
            for form in forms:
                if form not in institutions:
                    found.setdefault(form, title)
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
    for row, folded in folded_rows("names/given_names.tsv"):
        name = GivenName(_gender(row["gender"]), row["ambiguous"] == "yes")
        spelling = folded["name"]
        found.setdefault(spelling, name)
        if spelling.startswith("عبدال"):
            found.setdefault("عبد " + spelling.removeprefix("عبد"), name)
    return MappingProxyType(found)


_Group = tuple[Title, Iterable[str]]


class _Row(NamedTuple):
    """One row of the table of titles, folded, and the groups of forms it stands for."""

    word: str
    kind: str
    ambiguous: bool
    masculine: str
    feminine: str
    plural: str

    @classmethod
    def of(cls, row: Mapping[str, str], folded: Mapping[str, str]) -> _Row:
        cells = (folded["word"], folded["feminine"], folded["plural"])
        return cls(row["word"], row["class"], row["ambiguous"] == "yes", *cells)

    def plain(self) -> Iterator[_Group]:
        yield self._title(*self._headword()), _with_article(self.masculine)
        if self.feminine:
            bare, *definite = _with_article(self.feminine)
            yield (self._his_or_hers() if self._hides_his() else self._title("f", "s")), (bare,)
            yield self._title("f", "s"), definite
        for plural in _plurals(self.plural):
            yield self._title("", "p"), _with_article(plural)

    def rarer(self) -> Iterator[_Group]:
        """Feminine plurals, accusatives and duals; doubtful words have no duals (``طالبان``)."""
        yield self._title("f", "p"), _feminine_plural(self.feminine)
        if self.kind not in _NEVER_DUAL and not self.ambiguous:
            yield self._title("m", "s"), _accusative(self.masculine)
            yield self._title("m", "d"), _duals(self.masculine)
            yield self._title("f", "d"), _duals(self.feminine)

    def possessed(self) -> Iterator[_Group]:
        """A relation with a pronoun is plain enough; ``مساعده`` may be help as well as his aide."""
        if self.kind in _NEVER_POSSESSED:
            return
        relation = self.kind == "relation"
        forms = _possessed(self.masculine)
        his, others = forms[:1], forms[1:]
        yield Title(self.word, self.kind, "m", "s", not relation), his
        unsure = self.ambiguous and not relation
        yield Title(self.word, self.kind, "m", "s", unsure), others
        yield Title(self.word, self.kind, "f", "s", unsure), _possessed(self.feminine)
        for plural in _plurals(self.plural):
            yield Title(self.word, self.kind, "", "p", unsure), _possessed(plural)

    def _title(self, gender: Gender, number: Number) -> Title:
        return Title(self.word, self.kind, gender, number, self.ambiguous)

    def _his_or_hers(self) -> Title:
        return Title(self.word, self.kind, "", "s", self.ambiguous and self.kind != "relation")

    def _headword(self) -> tuple[Gender, Number]:
        """A headword of a group is its plural; an honorific without a feminine serves both genders."""
        if self.kind == "group" and not self.plural:
            return "", "p"
        if self.kind == "honorific" and not self.feminine:
            return "", "s"
        if self.kind == "honorific":
            return "m", "s"
        noun = self.masculine.split(" ")[0]
        several = self.kind == "source" and noun.endswith("ات")
        return ("f", "p") if several else ("f" if noun.endswith("ه") else "m", "s")

    def _hides_his(self) -> bool:
        """Whether the feminine, folded, is also the masculine with a pronoun: ``والده``."""
        return self.kind not in _NEVER_POSSESSED and self.feminine == self.masculine + "ه"


def _gender(cell: str) -> Gender:
    return "m" if cell == "m" else "f" if cell == "f" else ""


@cache
def surnames() -> frozenset[str]:
    """Folded surnames of people in the news that could be read as other words: بوتين is no ب and وتين."""
    return frozenset(fold(row["surname"]) for row in rows("names/surnames.tsv"))


def _heads(table: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    kinds = {folded["word"]: row["kind"] for row, folded in folded_rows(table)}
    for word, kind in kinds.items():
        found.update((form, kind) for form in _with_article(word))
    for word, kind in kinds.items():
        for form in (*_possessed(word), *_duals(word), *_accusative(word)):
            found.setdefault(form, kind)
    return MappingProxyType(found)


def _plurals(plural: str) -> Iterator[str]:
    """A sound plural in its oblique and construct forms too; a broken one as it is."""
    if not plural:
        return
    yield plural
    first, *rest = plural.split(" ")
    if first.endswith("ون"):
        stem = first.removesuffix("ون")
        yield " ".join((stem + "ين", *(_oblique(word) for word in rest)))
        yield from (" ".join((stem + ending, *rest)) for ending in "وي")


def _oblique(word: str) -> str:
    return word.removesuffix("ون") + "ين" if word.endswith("ون") else word


def _duals(word: str) -> tuple[str, ...]:
    if len(word) < 3 or " " in word or word.startswith("ال"):
        return ()
    stem = _before_suffix(word)
    return stem + "ان", stem + "ين", f"ال{stem}ان", f"ال{stem}ين"


def _accusative(word: str) -> tuple[str, ...]:
    """The indefinite accusative, where it is written: ``تقريرا``."""
    if len(word) < 3 or " " in word or word.startswith("ال") or word[-1] in "هايوء":
        return ()
    return (word + "ا",)


def _feminine_plural(feminine: str) -> tuple[str, ...]:
    if " " in feminine or not feminine.endswith("ه"):
        return ()
    return _with_article(feminine.removesuffix("ه") + "ات")


def _possessed(word: str) -> tuple[str, ...]:
    """With pronouns, but not ه behind ي, which would read as an abstract noun (``مسووليه``)."""
    if len(word) < 2 or " " in word or word.startswith("ال") or word.endswith(("ون", "ين")):
        return ()
    stem = _before_suffix(word)
    pronouns = _PRONOUNS[1:] if word.endswith("ي") else _PRONOUNS
    return tuple(stem + pronoun for pronoun in pronouns)


def _before_suffix(word: str) -> str:
    """The stem to which suffixes are written: a ta marbuta opens."""
    return word.removesuffix("ه") + "ت" if word.endswith("ه") else word


def _with_article(word: str) -> tuple[str, ...]:
    """The word itself, and definite in all its parts where none of them has the article yet."""
    if not word or "ال" in (word[:2], *(part[:2] for part in word.split(" ")[1:])):
        return (word,) if word else ()
    if " " not in word:
        return word, "ال" + word
    parts = word.split(" ")
    return word, " ".join(part if part in _NEVER_DEFINITE else "ال" + part for part in parts)
