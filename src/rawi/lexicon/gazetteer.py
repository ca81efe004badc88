"""The states, capitals, seats of power, organisations and media of the world, by every name they go by.

Names of territories come from CLDR, the rest from the tables in ``lexicon/names``. Where a spelling
is an ordinary word too (``اليوم``, ``الشرق``, ``مالي``), its entry is ``ambiguous``: such a name counts
only behind a word that announces it (``صحيفة``) or between quotation marks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal

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
            found[form] = (*found.get(form, ()), entry)
    return MappingProxyType(found)


@cache
def demonyms() -> Mapping[str, str]:
    """The ISO code of a state by every folded form of its nisba and people, with ال and without.

    An accusative such as ``روسيا`` that would read as the name of a state is left out.
    """
    found: dict[str, str] = {}
    for row in rows("names/states.tsv"):
        for form in _demonym_forms(row["demonym"], row["people"]):
            found.setdefault(form, row["code"])
    for entry in _states():
        for form in entry.forms:
            if form.endswith("ا"):
                found.pop(form, None)
    return MappingProxyType(found)


@cache
def sides() -> Mapping[str, str]:
    """What a folded word stands for when the nisba of a state follows: ``الجانب`` (الروسي) is the state."""
    return MappingProxyType({fold(row["word"]): row["means"] for row in rows("names/sides.tsv")})


def state_name(code: str) -> str:
    """The short name of a state for display: ``RU`` is روسيا.

    Raises KeyError when the code is none of ours and none of CLDR's.
    """
    return _state_names()[code]


@cache
def _state_names() -> Mapping[str, str]:
    names = {code: spellings[0] for code, spellings in territory_names().items()}
    names.update((row["code"], _parts(row["short"])[0]) for row in rows("names/states.tsv"))
    return names


@cache
def _states() -> tuple[Entry, ...]:
    known = {row["code"]: row for row in rows("names/states.tsv")}
    found: list[Entry] = []
    for code, name in _state_names().items():
        row = known.get(code, {})
        spellings = (*_parts(row.get("short", "")), *territory_names().get(code, ()))
        unsure = _parts(row.get("ambiguous", ""))
        found += _entries(code, ActorKind.STATE, name, spellings, "state", code, unsure)
        found += _entries(
            code, ActorKind.STATE, name, _parts(row.get("capital", "")), "capital", code, unsure
        )
    return tuple(found)


def _seats() -> Iterator[Entry]:
    for row in rows("names/seats.tsv"):
        spellings = (row["name"], *_parts(row["forms"]))
        yield from _entries(row["id"], ActorKind.INSTITUTION, row["name"], spellings, "seat", row["of"])


def _organisations() -> Iterator[Entry]:
    for row in rows("names/organisations.tsv"):
        spellings = (row["name"], *_parts(row["forms"]))
        kind, unsure = ActorKind(row["kind"]), _parts(row["ambiguous"])
        yield from _entries(row["id"], kind, row["name"], spellings, "organisation", row["of"], unsure)


def _media() -> Iterator[Entry]:
    for row in rows("names/media.tsv"):
        spellings = (row["name"], *_parts(row["forms"]))
        unsure = _parts(row["ambiguous"])
        yield from _entries(row["id"], ActorKind.MEDIUM, row["name"], spellings, "medium", row["of"], unsure)


def _entries(
    id: str,
    kind: ActorKind,
    name: str,
    spellings: Iterable[str],
    role: Role,
    of: str,
    unsure: Iterable[str] = (),
) -> Iterator[Entry]:
    doubtful = {fold(spelling) for spelling in unsure}
    forms = dict.fromkeys(fold(spelling) for spelling in spellings)
    for ambiguous in (False, True):
        chosen = tuple(form for form in forms if (form in doubtful) is ambiguous)
        if chosen:
            yield Entry(id, kind, name, chosen, role, of or None, ambiguous)


def _demonym_forms(nisbas: str, peoples: str) -> Iterator[str]:
    for nisba in _parts(nisbas):
        yield from nisba_forms(fold(nisba))
    for people in _parts(peoples):
        yield from people_forms(fold(people))


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("/") if part)
