"""Reporting verbs: what each governs, what it does, and which of their forms a word may be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Literal, get_args

from rawi.errors import LexiconError
from rawi.lexicon.conjugation import Aspect, Parts, Stem, shortened, stems
from rawi.lexicon.letters import fold
from rawi.lexicon.paradigms import Cell, Gender, Number
from rawi.lexicon.tables import rows
from rawi.model import Act

__all__ = [
    "Aspect",
    "Frame",
    "Reading",
    "Slot",
    "Verb",
    "parse_frames",
    "principal_parts",
    "readings",
    "verbs",
]

Role = Literal["content", "to", "about"]

_ROLES: Mapping[str, Role] = {"c": "content", "to": "to", "about": "about"}
_PREPOSITIONS = ("ب", "ل", "من", "عن", "على", "إلى", "في", "ضد", "مع")
_NOUNS = ("مسؤولية",)
_MARKERS = frozenset({"that", "quote", "np", "word", *map(fold, _PREPOSITIONS + _NOUNS)})
Homograph = Literal["noun", "name", "adjective", "other", "-"]


@dataclass(frozen=True, slots=True)
class Slot:
    """A part that a verb governs: its role, and how it is marked.

    ``marker`` is a folded preposition, ``that``, ``quote``, ``np``, ``word`` (a noun that is itself something
    said: قدم شكره), or the folded noun that must head the object (حمّل فلانا مسؤولية …).
    """

    role: Role
    marker: str
    optional: bool = False


Frame = tuple[Slot, ...]


def _fits(slot: Slot, marker: str, role: str) -> bool:
    return marker in ("", slot.marker) and role in ("", slot.role)


@dataclass(frozen=True, slots=True)
class Verb:
    """A reporting verb; ``continues`` where it goes on with the last speaker (``أضاف``).

    ``homograph`` says what else a frequent form may be: noun, name, adjective, other, or ``-`` for nothing.
    """

    lemma: str
    frames: tuple[Frame, ...]
    act: Act
    continues: bool
    homograph: str

    def governs(self, marker: str = "", role: str = "") -> bool:
        """Whether one of the frames has a slot with this marker and this role, as far as each is told."""
        return any(_fits(slot, marker, role) for frame in self.frames for slot in frame)

    @property
    def addresses(self) -> bool:
        """خاطب الحكومة: whether the addressee is the object in every frame."""
        return all(any(_fits(slot, "np", "to") for slot in frame) for frame in self.frames)


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a word as a form of a reporting verb.

    ``person`` is 0 for nominal forms; ``object`` the folded pronoun on the end; ``proclitic`` the number of
    leading characters (و, ف, ب, ل) that are not the form's own; the س of the future belongs to the form.
    """

    verb: Verb
    aspect: Aspect
    person: int
    gender: Gender
    number: Number
    object: str
    proclitic: int
    future: bool
    definite: bool


@cache
def verbs() -> Mapping[str, Verb]:
    """The verbs by lemma, as the table spells it. Raises LexiconError for a broken row."""
    return MappingProxyType({row["lemma"]: _verb(row) for row in rows("statements/verbs.tsv")})


@lru_cache(maxsize=1 << 16)
def readings(word: str) -> tuple[Reading, ...]:
    """All readings of a folded word, with as few proclitics as possible; none for any other word."""
    return tuple(_readings(word))


def parse_frames(text: str) -> tuple[Frame, ...]:
    """The frames of a cell such as ``to:ل?+c:that | c:quote``. Raises LexiconError for unknown words."""
    return tuple(tuple(_slot(slot) for slot in frame.strip().split("+")) for frame in text.split("|"))


def principal_parts(row: Mapping[str, str]) -> Parts:
    """The principal parts in a row of the table; ``-`` stands for none, ``/`` between several."""
    participles, verbal_nouns = _alternatives(row["participle"]), _alternatives(row["verbal_noun"])
    return Parts(row["lemma"], row["present"].strip("-"), participles, verbal_nouns)


def _alternatives(cell: str) -> tuple[str, ...]:
    return () if cell == "-" else tuple(cell.split("/"))


def _verb(row: Mapping[str, str]) -> Verb:
    if row["homograph"] not in get_args(Homograph):
        raise LexiconError(f"verbs.tsv: {row['lemma']}: unknown homograph {row['homograph']!r}")
    if row["act"] not in set(Act):
        raise LexiconError(f"verbs.tsv: {row['lemma']}: unknown act {row['act']!r}")
    frames = parse_frames(row["frames"])
    return Verb(row["lemma"], frames, Act(row["act"]), row["continues"] == "yes", row["homograph"])


def _slot(text: str) -> Slot:
    role, _, marker = text.partition(":")
    optional, marker = marker.endswith("?"), fold(marker.removesuffix("?"))
    if role not in _ROLES or marker not in _MARKERS:
        raise LexiconError(f"verbs.tsv: {text!r} is no slot; write ROLE:MARKER with a known role and marker")
    return Slot(_ROLES[role], marker, optional)


@cache
def _lookalikes() -> Mapping[str, bool]:
    """Folded words that could be forms of our verbs and hardly ever are; True: behind و or ف too."""
    return {fold(row["word"]): row["joined"] == "yes" for row in rows("statements/verb_lookalikes.tsv")}


@cache
def _stems() -> Mapping[str, tuple[tuple[Verb, Stem], ...]]:
    found: dict[str, list[tuple[Verb, Stem]]] = {}
    known = verbs()
    for row in rows("statements/verbs.tsv"):
        verb, parts = known[row["lemma"]], principal_parts(row)
        denials = shortened(parts) if verb.act is Act.REJECT else ()
        for stem in (*stems(parts), *denials):
            found.setdefault(stem.text, []).append((verb, stem))
    return {text: tuple(entries) for text, entries in found.items()}


_LONGEST_ENDING = 7
_THINGS = frozenset({"", "ه", "ها"})
_NOMINAL = frozenset({Aspect.VERBAL_NOUN})
_PREFIXED = frozenset({Aspect.PRESENT, Aspect.PASSIVE})
_ANY = frozenset(Aspect)
Allowed = frozenset[Aspect]


def _readings(word: str) -> Iterator[Reading]:
    """A letter that can be the verb's own is: ``وعد`` is "promised", not "and considered"."""
    for proclitic, allowed in _proclitics(word):
        joined = _lookalikes().get(word[proclitic:])
        if joined or (joined is not None and not proclitic):
            return
        found = list(_hosted(word[proclitic:], proclitic, allowed))
        if found:
            yield from found
            return


def _proclitics(word: str) -> Iterator[tuple[int, Allowed]]:
    """How many leading letters may be proclitics, and which forms may then follow."""
    for at in (0, 1) if word[:1] in ("و", "ف") else (0,):
        yield at, _ANY
        if word[at : at + 1] == "ب":
            yield at + 1, _NOMINAL
        elif word[at : at + 1] == "ل":
            yield at + 1, frozenset({Aspect.PRESENT})


def _hosted(form: str, proclitic: int, allowed: Allowed) -> Iterator[Reading]:
    yield from _matches(form, proclitic, allowed, future=False)
    if form[:1] == "س" and Aspect.PRESENT in allowed:
        yield from _matches(form[1:], proclitic, _PREFIXED, future=True)


def _matches(form: str, proclitic: int, allowed: Allowed, future: bool) -> Iterator[Reading]:
    table = _stems()
    for cut in range(len(form), max(1, len(form) - _LONGEST_ENDING - 1), -1):
        for verb, stem in table.get(form[:cut], ()):
            if stem.aspect not in allowed or (future and not stem.prefixed):
                continue
            for cell in stem.endings.get(form[cut:], ()):
                if _is_likely(verb, stem, cell):
                    yield _reading(verb, stem, cell, proclitic, future)


def _is_likely(verb: Verb, stem: Stem, cell: Cell) -> bool:
    """No person as the object of a verb without one; no dual with a pronoun (``دعواها`` is "her suit"), none
    that is a noun's accusative (``نقلا``)."""
    if stem.aspect is Aspect.PAST and cell.number == "d" and (cell.object or verb.homograph == "noun"):
        return False
    return not cell.person or cell.object in _THINGS or verb.governs("np")


def _reading(verb: Verb, stem: Stem, cell: Cell, proclitic: int, future: bool) -> Reading:
    aspect, person, gender, number = stem.aspect, cell.person, cell.gender, cell.number
    return Reading(verb, aspect, person, gender, number, cell.object, proclitic, future, cell.definite)
