"""The words that stand before a name, and the given names themselves."""

from __future__ import annotations

import pytest

from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows
from rawi.lexicon.titles import document_heads, given_names, institution_heads, media_heads, titles


def examples(lookup: str) -> list[tuple[str, str]]:
    return [(row["text"], row["found"]) for row in rows("names/examples.tsv") if row["lookup"] == lookup]


@pytest.mark.parametrize(("text", "expected"), examples("title"))
def test_a_title_has_its_class(text: str, expected: str) -> None:
    found = titles().get(fold(text))
    assert (found.kind + "?" * found.ambiguous if found else "nothing") == expected


@pytest.mark.parametrize(("text", "expected"), examples("institution"))
def test_a_head_of_an_institution_has_its_class(text: str, expected: str) -> None:
    assert institution_heads().get(fold(text), "nothing") == expected


@pytest.mark.parametrize(("text", "expected"), examples("document"))
def test_a_document_has_its_class(text: str, expected: str) -> None:
    assert document_heads().get(fold(text), "nothing") == expected


@pytest.mark.parametrize(("text", "expected"), examples("media_head"))
def test_a_word_before_a_medium_has_its_kind(text: str, expected: str) -> None:
    assert media_heads().get(fold(text), "nothing") == expected


@pytest.mark.parametrize(("text", "expected"), examples("given"))
def test_a_given_name_has_its_gender(text: str, expected: str) -> None:
    found = given_names().get(fold(text))
    assert (found.gender + "?" * found.ambiguous if found else "nothing") == expected


@pytest.mark.parametrize(
    ("text", "gender", "number"),
    [
        ("وزير", "m", "s"),
        ("الوزيرة", "f", "s"),
        ("وزيران", "m", "d"),
        ("الوزيرتين", "f", "d"),
        ("الوزراء", "", "p"),
        ("مسؤولين", "", "p"),
        ("مسؤولو", "", "p"),
        ("المسؤولون الكبار", "", "p"),
        ("زوجته", "f", "s"),
    ],
)
def test_a_form_knows_gender_and_number(text: str, gender: str, number: str) -> None:
    found = titles()[fold(text)]
    assert (found.gender, found.number) == (gender, number)


def test_gender_is_left_open_where_folding_hides_it() -> None:
    assert fold("والدة") == fold("والده")
    assert titles()[fold("والده")].gender == ""


def test_a_pronoun_makes_a_relation_plain_and_an_office_doubtful() -> None:
    assert not titles()[fold("نظيره")].ambiguous
    assert titles()[fold("مساعده")].ambiguous


def test_keys_are_folded() -> None:
    for lookup in (titles(), institution_heads(), document_heads(), media_heads(), given_names()):
        assert [key for key in lookup if key != fold(key)] == []


def test_classes_are_the_known_ones() -> None:
    assert {title.kind for title in titles().values()} == {
        "office", "spokesman", "rank", "honorific", "relation", "source", "group",
    }  # fmt: skip
