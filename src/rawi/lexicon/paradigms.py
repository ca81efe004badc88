"""The endings of Arabic verb forms in folded spelling, and the place in the paradigm that each fills.

A table of endings maps what follows the stem (object pronoun included) to the cells it may stand for. The
paradigms are the textbook ones: Wright, A Grammar of the Arabic Language, vol. I, paradigms I–XX.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal

__all__ = ["Cell", "Endings", "Gender", "Number", "noun", "participle", "past", "present"]

Gender = Literal["m", "f", ""]
Number = Literal["s", "d", "p", ""]


@dataclass(frozen=True, slots=True)
class Cell:
    """One place in a paradigm; ``person`` is 0 for nominal forms, ``object`` a folded pronoun or empty."""

    person: int
    gender: Gender
    number: Number
    object: str = ""
    definite: bool = False


Endings = Mapping[str, tuple[Cell, ...]]
Pronouns = Literal["free", "none", "only"]
Pairs = tuple[tuple[str, Cell], ...]

_OBJECTS = ("ه", "ها", "هما", "هم", "هن", "ك", "كما", "كم", "كن", "ني", "نا")
_POSSESSIVES = ("ه", "ها", "هما", "هم", "هن", "ك", "كما", "كم", "كن", "ي", "نا")
_BEFORE_PRONOUN = {"وا": "و", "تم": "تمو"}

_PAST: Mapping[str, Pairs] = {
    "3ms": (("", Cell(3, "m", "s")),),
    "3f": (("ت", Cell(3, "f", "s")), ("تا", Cell(3, "f", "d"))),
    "3md": (("ا", Cell(3, "m", "d")),),
    "3mp": (("وا", Cell(3, "m", "p")),),
    "consonant": (
        ("ن", Cell(3, "f", "p")),
        ("ت", Cell(1, "", "s")),
        ("ت", Cell(2, "m", "s")),
        ("ت", Cell(2, "f", "s")),
        ("تما", Cell(2, "", "d")),
        ("تم", Cell(2, "m", "p")),
        ("تن", Cell(2, "f", "p")),
        ("نا", Cell(1, "", "p")),
    ),
}
_PRESENT: Mapping[str, Mapping[str, Pairs]] = {
    "ي": {
        "bare": (("", Cell(3, "m", "s")),),
        "dual": (("ان", Cell(3, "m", "d")), ("ا", Cell(3, "m", "d"))),
        "plural": (("ون", Cell(3, "m", "p")), ("وا", Cell(3, "m", "p"))),
        "women": (("ن", Cell(3, "f", "p")),),
        "2fs": (),
    },
    "ت": {
        "bare": (("", Cell(3, "f", "s")), ("", Cell(2, "m", "s"))),
        "dual": tuple((end, cell) for end in ("ان", "ا") for cell in (Cell(3, "f", "d"), Cell(2, "", "d"))),
        "plural": (("ون", Cell(2, "m", "p")), ("وا", Cell(2, "m", "p"))),
        "women": (("ن", Cell(2, "f", "p")),),
        "2fs": (("ين", Cell(2, "f", "s")), ("ي", Cell(2, "f", "s"))),
    },
    "ا": {"bare": (("", Cell(1, "", "s")),)},
    "ن": {"bare": (("", Cell(1, "", "p")),)},
}
_MASCULINE_PLURAL = (("ين", Cell(0, "m", "p")),)
_ACCUSATIVE: Mapping[str, Pairs] = {
    "masculine": (("ا", Cell(0, "m", "s")),),
    "masculine-hamza": (("", Cell(0, "m", "s")),),
    "long": (
        ("ه", Cell(0, "f", "s")),
        ("ين", Cell(0, "m", "d")),
        ("تين", Cell(0, "f", "d")),
        ("ات", Cell(0, "f", "p")),
    ),
    "plural": _MASCULINE_PLURAL,
}
_DEFINITE: Mapping[str, Pairs] = {
    "masculine": (("", Cell(0, "m", "s")),),
    "masculine-hamza": (("", Cell(0, "m", "s")),),
    "long": (("ان", Cell(0, "m", "d")), ("تان", Cell(0, "f", "d")), *_ACCUSATIVE["long"]),
    "plural": (("ون", Cell(0, "m", "p")), *_MASCULINE_PLURAL),
}


@cache
def past(groups: tuple[str, ...], pronouns: Pronouns = "free", melting: str = "") -> Endings:
    """Past endings. ``melting`` is the stem's last letter where it is written once with an equal next one."""
    pairs = (pair for group in groups for pair in _PAST[group])
    return _table(((ending.removeprefix(melting), cell) for ending, cell in pairs), pronouns)


@cache
def present(prefix: str, groups: tuple[str, ...], pronouns: Pronouns = "free") -> Endings:
    """Present endings, indicative, subjunctive and jussive, that go with one of the prefixes ي ت ا ن."""
    return _table((pair for group in groups for pair in _PRESENT[prefix].get(group, ())), pronouns)


@cache
def participle(groups: tuple[str, ...], definite: bool) -> Endings:
    """Endings of an active participle: any case after the article, else the accusative of circumstance."""
    cases = _DEFINITE if definite else _ACCUSATIVE
    return _table(
        (
            (ending, Cell(0, cell.gender, cell.number, definite=definite))
            for group in groups
            for ending, cell in cases[group]
        ),
        "none",
    )


@cache
def noun(pronouns: Pronouns, definite: bool = False) -> Endings:
    """Endings of a verbal noun: none, or a possessive pronoun."""
    return _table((("", Cell(0, "", "", definite=definite)),), pronouns)


def _table(pairs: Iterable[tuple[str, Cell]], pronouns: Pronouns) -> Endings:
    found: dict[str, list[Cell]] = {}
    for ending, cell in pairs:
        if pronouns != "only":
            found.setdefault(ending, []).append(cell)
        if pronouns != "none":
            _add_pronouns(found, ending, cell)
    return MappingProxyType({ending: tuple(cells) for ending, cells in found.items()})


def _add_pronouns(found: dict[str, list[Cell]], ending: str, cell: Cell) -> None:
    joint = _BEFORE_PRONOUN.get(ending, ending)
    for pronoun in _OBJECTS if cell.person else _POSSESSIVES:
        worn = Cell(cell.person, cell.gender, cell.number, pronoun, cell.definite)
        found.setdefault(joint + pronoun, []).append(worn)
