"""The open table of event kinds, and the nouns that name an event."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from rawi.lexicon.folded import alternatives, folded_rows
from rawi.lexicon.tables import rows

__all__ = ["Kind", "Noun", "NounReading", "begins_noun", "kinds", "read_noun"]

_PRONOUNS = ("هما", "هم", "ها", "ه", "هن", "نا")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of event: the ``family`` in which two mentions may be one, its PLOVER event type or None."""

    name: str
    family: str
    plover: str | None
    label: str


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun that names an event.

    ``need`` says what must stand beside it before it counts: link, medium. ``same`` is True where, bare, it means
    again only what was called by this very word.
    """

    word: str
    kind: Kind
    medium: str | None
    need: str | None
    same: bool


@dataclass(frozen=True, slots=True)
class NounReading:
    """A form of such a noun; ``number`` is s, d or p, ``before`` the preposition written onto it."""

    noun: Noun
    definite: bool
    pronoun: str
    number: str
    before: str


@cache
def kinds() -> Mapping[str, Kind]:
    """The kinds by name."""
    return {
        row["kind"]: Kind(row["kind"], row["family"], _cell(row["plover"]), row["label"])
        for row in rows("events/kinds.tsv")
    }


def begins_noun(word: str) -> bool:
    """Whether a folded word is such a noun, or the first word of a compound one."""
    openings = _openings()
    return any(_without_article(rest)[0] in openings for rest, _ in _without_clitics(word))


@cache
def _openings() -> frozenset[str]:
    return frozenset(form.split(" ", 1)[0] for form in _forms())


@lru_cache(maxsize=1 << 14)
def read_noun(words: str) -> NounReading | None:
    """The reading of one folded word, or of the words of a compound joined by spaces; None for any other."""
    for rest, before in _without_clitics(words):
        bare, definite = _without_article(rest)
        found = _forms().get(bare)
        if found is not None and not (definite and found[2]):
            noun, number, pronoun = found
            return NounReading(noun, definite or pronoun != "", pronoun, number, before)
    return None


def _without_clitics(words: str) -> Iterator[tuple[str, str]]:
    yield words, ""
    if words[:1] in ("و", "ف") and len(words) > 4:
        yield words[1:], ""
        words = words[1:]
    if words.startswith("لل"):
        yield "ال" + words[2:], "ل"
    if words[:1] in ("ب", "ل", "ك") and len(words) > 3:
        yield words[1:], words[0]


def _without_article(words: str) -> tuple[str, bool]:
    """The words without ال, which an adjective of the compound wears too."""
    if not words.startswith("ال") or len(words) < 5:
        return words, False
    return " ".join(word.removeprefix("ال") for word in words.split(" ")), True


@cache
def _forms() -> Mapping[str, tuple[Noun, str, str]]:
    """Folded form without article and clitics to its noun, number and possessive pronoun."""
    found: dict[str, tuple[Noun, str, str]] = {}
    for row, folded in folded_rows("events/nouns.tsv"):
        noun = Noun(row["word"], kinds()[row["kind"]], _cell(row["medium"]), _cell(row["need"]),
                    row["bare"] == "same")  # fmt: skip
        for form, number, pronoun in _spellings(folded["word"], folded["plural"]):
            found.setdefault(form, (noun, number, pronoun))
    return found


def _spellings(word: str, plural: str) -> Iterator[tuple[str, str, str]]:
    yield word, "s", ""
    if " " in word:
        yield word.replace(" ", "ا ", 1) + "ا", "s", ""
        return
    joint = word[:-1] + "ت" if word.endswith("ه") else word
    yield from ((word + "ا", "s", ""),) if not word.endswith(("ه", "ء", "ات")) else ()
    yield from ((joint + pronoun, "s", pronoun) for pronoun in _PRONOUNS)
    if word.endswith("ء"):
        yield from ((word[:-1] + "ي" + pronoun, "s", pronoun) for pronoun in _PRONOUNS)
    yield from ((joint + ending, "d", "") for ending in ("ان", "ين"))
    for form in alternatives(plural.strip("-")):
        yield form, "p", ""
        yield from ((form + pronoun, "p", pronoun) for pronoun in _PRONOUNS)


def _cell(cell: str) -> str | None:
    return None if cell == "-" else cell
