"""Folding levels the spellings of one word."""

import pytest

from rawi.lexicon.letters import fold
from rawi.segment.folding import fold_with_offsets


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("أكّد", "اكد"),
        ("مسؤول", "مسوول"),
        ("القمة", "القمه"),
        ("على", "علي"),
        ("محـــمد", "محمد"),
        ("١٢", "12"),
        ("ﻻ", "لا"),
    ],
)
def test_two_spellings_of_one_word_fold_to_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_the_way_back_from_a_folded_text_includes_the_vowel_marks() -> None:
    folded = fold_with_offsets("قالَ مُحَمَّد: نعم")
    at = folded.text.index("محمد")
    assert folded.source[folded.start(at) : folded.stop(at + 4)] == "مُحَمَّد"


def test_a_text_with_nothing_to_drop_keeps_its_offsets() -> None:
    assert fold_with_offsets("قال أحمد").offsets is None
