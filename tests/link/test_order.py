"""Which of two events came first, by the words between their mentions in one sentence."""

from __future__ import annotations

import pytest

from rawi.lexicon.letters import fold
from rawi.link.order import way_between


@pytest.mark.parametrize(
    ("words", "way"),
    [
        ("بعد", "after"),
        ("عقب", "after"),
        ("في أعقاب", "after"),
        ("قبيل", "before"),
        ("تناولت الاتفاق الذي جرى التوصل إليه خلال", "after"),
        ("لتنفيذ ما اتفق عليه في", "after"),
    ],
)
def test_words_that_tell_the_order(words: str, way: str) -> None:
    assert way_between(fold(words)) == way


@pytest.mark.parametrize(
    "words", ["", "و", "تناول الوضع بعد", "التي ناقشت الصيد قبل", "خلال", "التوصل خلال", "إليه خلال", "مع الوفد في"]
)
def test_words_that_do_not(words: str) -> None:
    assert way_between(fold(words)) is None
