"""What the lexicon knows of states, capitals, seats of power, organisations and media."""

from __future__ import annotations

import pytest

from rawi.lexicon.gazetteer import by_form, demonyms, entries, sides, state_name
from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows
from rawi.model import ActorKind


def examples(lookup: str) -> list[tuple[str, str]]:
    return [(row["text"], row["found"]) for row in rows("names/examples.tsv") if row["lookup"] == lookup]


@pytest.mark.parametrize(("text", "expected"), examples("form"))
def test_a_name_leads_to_its_actor(text: str, expected: str) -> None:
    found = {entry.id + "?" * entry.ambiguous for entry in by_form().get(fold(text), ())}
    assert found == (set() if expected == "nothing" else {expected})


@pytest.mark.parametrize(("text", "expected"), examples("demonym"))
def test_a_nisba_leads_to_its_state(text: str, expected: str) -> None:
    assert demonyms().get(fold(text), "nothing") == expected


@pytest.mark.parametrize(("text", "expected"), examples("side"))
def test_a_word_before_a_nisba_stands_for_an_arm_of_the_state(text: str, expected: str) -> None:
    assert sides().get(fold(text), "nothing") == expected


def test_a_capital_is_its_state_and_never_the_presidency() -> None:
    (capital,) = by_form()[fold("موسكو")]
    assert (capital.id, capital.role, capital.name) == ("RU", "capital", "روسيا")
    (seat,) = by_form()[fold("الكرملين")]
    assert (seat.role, seat.of) == ("seat", "RU")


def test_one_spelling_may_name_two_actors() -> None:
    assert {entry.id for entry in by_form()[fold("عمان")]} == {"JO", "OM"}


def test_an_outlet_named_like_an_ordinary_word_counts_only_where_it_is_announced() -> None:
    (bare,) = by_form()[fold("اليوم السابع")]
    (announced,) = by_form()[fold("صحيفة اليوم السابع")]
    assert bare.id == announced.id
    assert (bare.ambiguous, announced.ambiguous) == (True, False)


def test_an_accusative_that_reads_as_a_country_is_no_nisba() -> None:
    assert all(fold(country) not in demonyms() for country in ("روسيا", "تركيا", "سوريا", "ليبيا"))


@pytest.mark.parametrize(
    ("code", "name"),
    [("RU", "روسيا"), ("SA", "السعودية"), ("US", "الولايات المتحدة"), ("AI", "أنغويلا"), ("PS", "فلسطين")],
)
def test_a_state_is_shown_by_its_short_name(code: str, name: str) -> None:
    assert state_name(code) == name


def test_an_unknown_code_has_no_name() -> None:
    with pytest.raises(KeyError):
        state_name("QQ")


def test_forms_are_folded_and_single_spaced() -> None:
    assert [form for form in by_form() if form != " ".join(fold(form).split())] == []


def test_every_actor_belongs_to_a_known_state_or_to_none() -> None:
    known = {entry.id for entry in entries() if entry.role == "state"}
    assert {entry.of for entry in entries() if entry.of} <= known


def test_ids_name_one_actor_each() -> None:
    kinds: dict[str, set[tuple[str, ActorKind]]] = {}
    for entry in entries():
        kinds.setdefault(entry.id, set()).add((entry.name, entry.kind))
    assert {id: found for id, found in kinds.items() if len(found) > 1} == {}


def test_the_whole_world_is_there() -> None:
    states = {entry.id for entry in entries() if entry.role == "state"}
    assert {"PS", "TW", "XK", "VA", "HK", "EH", "FJ", "TO", "KI", "SS"} <= states
    assert len(states) > 250
