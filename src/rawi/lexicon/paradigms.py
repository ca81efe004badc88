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

# A report does not address its reader, and the pronouns of the second person make common words of verb forms:
# هناك, الحاكم, انتهاك.
_OBJECTS = ("ه", "ها", "هما", "هم", "هن", "ني", "نا")
_POSSESSIVES = ("ه", "ها", "هما", "هم", "هن", "نا")
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
    },
    # Of the second person only the indicative, for speech inside quotation marks: the rest is spelt like the
    # past of form V (تعرضوا).
    "ت": {
        "bare": (("", Cell(3, "f", "s")), ("", Cell(2, "m", "s"))),
        "dual": (("ان", Cell(3, "f", "d")), ("ان", Cell(2, "", "d"))),
        "plural": (("ون", Cell(2, "m", "p")),),
        "2fs": (("ين", Cell(2, "f", "s")),),
    },
    "ا": {"bare": (("", Cell(1, "", "s")),)},
    "ن": {"bare": (("", Cell(1, "", "p")),)},
}
_ACCUSATIVE: Mapping[str, Pairs] = {
    "masculine": (("ا", Cell(0, "m", "s")),),
    "masculine-hamza": (("", Cell(0, "m", "s")),),
    "long": (
        ("ه", Cell(0, "f", "s")),
        ("ين", Cell(0, "m", "d")),
        ("تين", Cell(0, "f", "d")),
        ("ات", Cell(0, "f", "p")),
    ),
    "plural": (("ين", Cell(0, "m", "p")),),
}


@cache
def past(groups: tuple[str, ...], pronouns: Pronouns = "free", melting: str = "") -> Endings:
    """Past endings. ``melting`` is the stem's last letter where it is written once with an equal next one.

    An ending that melts away altogether is left out: its form is spelt like the third person singular.
    """
    pairs = [pair for group in groups for pair in _PAST[group] if not melting or pair[0] != melting]
    return _table(((ending.removeprefix(melting), cell) for ending, cell in pairs), pronouns)


@cache
def present(prefix: str, groups: tuple[str, ...], pronouns: Pronouns = "free") -> Endings:
    """Present endings, indicative, subjunctive and jussive, that go with one of the prefixes ي ت ا ن."""
    return _table((pair for group in groups for pair in _PRESENT[prefix].get(group, ())), pronouns)


@cache
def participle(groups: tuple[str, ...]) -> Endings:
    """Endings of an active participle in the indefinite accusative, the case in which it reports."""
    return _table((pair for group in groups for pair in _ACCUSATIVE[group]), "none")


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
