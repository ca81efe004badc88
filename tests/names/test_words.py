"""What one folded word can be inside somebody's name."""

from __future__ import annotations

import pytest

from rawi.lexicon.letters import fold
from rawi.names.words import Word, is_verbal_noun, read_word, without_prefix


def read(word: str) -> Word:
    return read_word(fold(word))


@pytest.mark.parametrize("word", ["وزير", "السفيرة", "المتحدث", "محافظ", "مدرب"])
def test_a_title_is_a_head(word: str) -> None:
    assert read(word).title is not None
    assert read(word).is_head


@pytest.mark.parametrize("word", ["وزارة", "المحكمة", "الشركة", "بلدية"])
def test_an_institution_is_a_head(word: str) -> None:
    assert read(word).institution
    assert read(word).is_head


@pytest.mark.parametrize("word", ["بيان", "التقرير", "الدراسة"])
def test_a_document_is_a_head(word: str) -> None:
    assert read(word).document


@pytest.mark.parametrize("word", ["صحيفة", "وكالة", "قناة"])
def test_a_medium_is_a_head(word: str) -> None:
    assert read(word).medium


@pytest.mark.parametrize("word", ["محمد", "فاطمة", "سيرغي"])
def test_a_given_name_is_known(word: str) -> None:
    assert read(word).given


def test_an_adjective_of_a_nation_names_its_state() -> None:
    assert read("الكويتي").demonym == read("الكويتية").demonym == "KW"


def test_a_word_with_the_article_is_definite() -> None:
    assert read("الميناء").definite
    assert not read("ميناء").definite


def test_a_short_word_that_only_begins_with_alef_and_lam_is_not() -> None:
    assert not read("الم").definite


@pytest.mark.parametrize("word", ["بن", "أبو", "عبد", "دي", "فان"])
def test_particles_link_the_parts_of_a_name(word: str) -> None:
    assert read(word).particle


@pytest.mark.parametrize("word", ["قرقاش", "بوكيتينو", "العطية"])
def test_a_word_nobody_knows_may_be_a_name(word: str) -> None:
    assert read(word).can_name


@pytest.mark.parametrize("word", ["في", "الذي", "وزير", "أعلن", "ضرورة", "2021", "،"])
def test_a_word_of_grammar_a_title_or_a_verb_may_not(word: str) -> None:
    assert not read(word).can_name


@pytest.mark.parametrize("word", ["استئناف", "انسحاب", "اجتماع", "تخفيف"])
def test_a_verbal_noun_is_known_by_its_shape(word: str) -> None:
    assert is_verbal_noun(fold(word))


def test_a_preposition_is_taken_off_its_word() -> None:
    assert without_prefix("بالميناء", "ب") == "الميناء"
    assert without_prefix("لمدير", "ل") == "مدير"


def test_the_article_comes_back_behind_the_preposition_that_swallowed_it() -> None:
    assert without_prefix("للرييس", "ل") == "الرييس"
