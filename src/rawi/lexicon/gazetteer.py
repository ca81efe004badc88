"""The states, capitals, seats of power, organisations and media of the world, by every name they go by.

Names of territories come from CLDR, the rest from the tables in ``lexicon/names``. Where a spelling
is an ordinary word too (``اليوم``, ``الشرق``, ``مالي``), its entry is ``ambiguous``: such a name counts
only behind a word that announces it (``صحيفة``) or between quotation marks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal, NamedTuple

from rawi.lexicon.folded import alternatives, folded_rows
from rawi.lexicon.letters import fold
from rawi.lexicon.nisba import nisba_forms, people_forms
from rawi.lexicon.tables import rows
from rawi.lexicon.territories import territory_names
from rawi.model import ActorKind

__all__ = ["Entry", "Role", "by_form", "demonyms", "entries", "sides", "state_name"]

Role = Literal["state", "capital", "seat", "organisation", "medium"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One actor that the lexicon knows and the folded forms that name it.

    ``id`` is the actor's: a capital and its state share the ISO code, and the ambiguous and the
    unambiguous forms of one actor stand in two entries. ``of`` is the ISO code of the state that an
    actor belongs to, or None.
    """

    id: str
    kind: ActorKind
    name: str
    forms: tuple[str, ...]
    role: Role
    of: str | None
    ambiguous: bool


@cache
def entries() -> tuple[Entry, ...]:
    """Every known actor: states and capitals, then seats, organisations and media."""
    return (*_states(), *_seats(), *_organisations(), *_media())


@cache
def by_form() -> Mapping[str, tuple[Entry, ...]]:
    """The entries by folded form, the words of a form joined by one space.

    ``عمان`` names two actors, hence the tuple.
    """
    found: dict[str, tuple[Entry, ...]] = {}
    for entry in entries():
        for form in entry.forms:
            found[form] = (*found[form], entry) if form in found else (entry,)
    return MappingProxyType(found)


@cache
def demonyms() -> Mapping[str, str]:
    """The ISO code of a state by every folded form of its nisba and people, with ال and without.

    Left out are an accusative such as ``روسيا`` that would read as the name of a state, and a nisba
    such as ``مالي`` that is far more often another word.
    """
    found: dict[str, str] = {}
    for row, folded in folded_rows("names/states.tsv"):
        for form in _demonym_forms(folded):
            found.setdefault(form, row["code"])
    for entry in _states():
        for form in entry.forms:
            if form.endswith("ا"):
                found.pop(form, None)
    return MappingProxyType(found)


@cache
def sides() -> Mapping[str, str]:
    """What a folded word stands for when the nisba of a state follows: ``الجانب`` (الروسي) is the state."""
    return MappingProxyType({folded["word"]: row["means"] for row, folded in folded_rows("names/sides.tsv")})


def state_name(code: str) -> str:
    """The short name of a state for display: ``RU`` is روسيا.

    Raises KeyError when the code is none of ours and none of CLDR's.
    """
    return _state_names()[code]


@cache
def _state_names() -> Mapping[str, str]:
    names = {code: spellings[0] for code, spellings in territory_names().items()}
    names.update((row["code"], row["short"].split("/")[0]) for row in rows("names/states.tsv"))
    return names


@cache
def _states() -> tuple[Entry, ...]:
    known = {row["code"]: folded for row, folded in folded_rows("names/states.tsv")}
    found: list[Entry] = []
    for code, name in _state_names().items():
        row = known.get(code, {})
        cldr = (fold(spelling) for spelling in territory_names().get(code, ()))
        unsure = alternatives(row.get("ambiguous", ""))
        actor = _Actor(code, ActorKind.STATE, name, code, unsure)
        found += actor.entries("state", alternatives(row.get("short", ""), *cldr))
        found += actor.entries("capital", alternatives(row.get("capital", "")))
    return tuple(found)


def _seats() -> Iterator[Entry]:
    for row, folded in folded_rows("names/seats.tsv"):
        actor = _Actor(row["id"], ActorKind.INSTITUTION, row["name"], row["of"])
        yield from actor.entries("seat", alternatives(folded["name"], folded["forms"]))


def _organisations() -> Iterator[Entry]:
    for row, folded in folded_rows("names/organisations.tsv"):
        unsure = alternatives(folded["ambiguous"])
        actor = _Actor(row["id"], ActorKind(row["kind"]), row["name"], row["of"] or None, unsure)
        yield from actor.entries("organisation", alternatives(folded["name"], folded["forms"]))


def _media() -> Iterator[Entry]:
    for row, folded in folded_rows("names/media.tsv"):
        unsure = alternatives(folded["ambiguous"])
        actor = _Actor(row["id"], ActorKind.MEDIUM, row["name"], row["of"] or None, unsure)
        yield from actor.entries("medium", alternatives(folded["name"], folded["forms"]))


class _Actor(NamedTuple):
    """What the entries of one actor have in common; ``unsure`` are its forms that are ordinary words."""

    id: str
    kind: ActorKind
    name: str
    of: str | None
    unsure: tuple[str, ...] = ()

    def entries(self, role: Role, forms: tuple[str, ...]) -> Iterator[Entry]:
        sure = tuple(form for form in forms if form not in self.unsure) if self.unsure else forms
        if sure:
            yield Entry(self.id, self.kind, self.name, sure, role, self.of, False)
        if len(sure) < len(forms):
            unsure = tuple(form for form in forms if form in self.unsure)
            yield Entry(self.id, self.kind, self.name, unsure, role, self.of, True)


def _demonym_forms(folded: Mapping[str, str]) -> Iterator[str]:
    unsure = alternatives(folded["ambiguous"])
    for nisba in alternatives(folded["demonym"]):
        if nisba not in unsure:
            yield from nisba_forms(nisba)
    for people in alternatives(folded["people"]):
        yield from people_forms(people)
