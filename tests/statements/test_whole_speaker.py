"""What stands between a speaker and what he said, and is still part of who he is."""

from __future__ import annotations

import pytest

from statements.readings import told


def speaker(text: str) -> str:
    return told(text)[0][1]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قالت إيمان بول ديلش إن العدد ارتفع.", "إيمان بول ديلش"),
        ("قال القس مارك بول وايت إن العدد ارتفع.", "مارك بول وايت"),
        ("قال الملك هنري الرابع عشر فيليب إن العدد ارتفع.", "هنري الرابع عشر فيليب"),
    ],
)
def test_words_that_are_nothing_else_there_belong_to_the_name(text: str, name: str) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("لفت وزير المالية النظر إلى أن الدين انخفض.", "وزير المالية"),
        ("أخبر رامي طه زملاءه أن الدين انخفض.", "رامي طه"),
        ("قال رامي طه مجددا إن الدين انخفض.", "رامي طه"),
        ("قالت مصادر قضائية ووسائل إعلام محلية إن الدين انخفض.", "مصادر قضائية"),
        ("نفى رامي الاتهامات الموجهة إليه.", "رامي"),
    ],
)
def test_an_object_an_adverb_or_somebody_else_is_left_outside(text: str, name: str) -> None:
    assert speaker(text) == name
