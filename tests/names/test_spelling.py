"""Whether two spellings may be one name: foreign names reach Arabic in several letters."""

from __future__ import annotations

import pytest

from rawi.lexicon.letters import fold
from rawi.names.spelling import same_name, same_word


def same(one: str, other: str) -> bool:
    return same_name(tuple(fold(one).split()), tuple(fold(other).split()))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("بوتين", "بوتن"),
        ("غوتيريش", "غوتيريس"),
        ("ستولتنبرغ", "ستولتنبرج"),
        ("أردوغان", "اردوجان"),
        ("لافروف", "لافرف"),
        ("ماكرون", "ماكرون"),
        ("بلينكن", "بلينكين"),
        ("الحريري", "حريري"),
    ],
)
def test_two_spellings_of_a_surname_are_one(one: str, other: str) -> None:
    assert same_word(fold(one), fold(other))
    assert same_word(fold(other), fold(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [("بايدن", "بوتين"), ("ترامب", "تراب"), ("ميركل", "ماكرون"), ("سعيد", "سعود"), ("ماي", "مي")],
)
def test_two_names_that_are_only_alike_are_two(one: str, other: str) -> None:
    assert not same_word(fold(one), fold(other))


def test_a_surname_stands_for_the_full_name() -> None:
    assert same("بيسكوف", "ديمتري بيسكوف")
    assert same("ديمتري بيسكوف", "بيسكوف")


def test_a_given_name_stands_for_it_too() -> None:
    assert same("تميم", "تميم بن حمد آل ثاني")


def test_two_full_names_need_the_same_first_and_the_same_last_word() -> None:
    assert same("محمد بن زايد آل نهيان", "محمد زايد آل نهيان")
    assert not same("رجب أردوغان", "بلال أردوغان")
    assert not same("أحمد العطية", "أحمد السالم")


def test_short_words_must_be_spelt_alike() -> None:
    assert not same_word("روس", "راس")
