"""The words a search looks at."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.store.words import forms_of, terms_of, words_of


@pytest.mark.parametrize("written", ["القمة", "والقمة", "للقمة", "وللقمة", "بالقمة", "فالقمّة", "كالقمه", "القِمّـة"])
def test_a_word_with_its_article_finds_every_clitic_before_it(written: str) -> None:
    assert set(terms_of("القمة")) <= set(words_of(written))


@pytest.mark.parametrize("written", ["قمة", "القمة", "وقمة", "لقمة", "وبالقمة"])
def test_a_bare_word_finds_it_with_and_without_the_article(written: str) -> None:
    assert set(terms_of("قمة")) <= set(words_of(written))


@pytest.mark.parametrize(("asked", "written"), [("القمة", "قمة"), ("ولد", "بلد"), ("قمة", "القمم"), ("ملك", "الملكة")])
def test_another_word_is_not_found(asked: str, written: str) -> None:
    assert not set(terms_of(asked)) <= set(words_of(written))


def test_a_short_word_keeps_its_letters() -> None:
    assert forms_of("ولد") == ["ولد"]
    assert forms_of("بلد") == ["بلد"]


def test_what_is_taken_off_is_taken_off_in_stages() -> None:
    assert forms_of("وبالقمه") == ["وبالقمه", "بالقمه", "القمه", "قمه"]


def test_signs_are_no_words() -> None:
    assert terms_of("… « » !") == []


@given(st.text(alphabet="ابتكلفمونيهةأآ", min_size=1, max_size=9))
def test_every_word_finds_itself(word: str) -> None:
    assert set(terms_of(word)) <= set(words_of(word))
