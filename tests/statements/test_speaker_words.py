"""Which words can be part of who speaks, and which tell how or what was said."""

from __future__ import annotations

import pytest

from rawi.names.cursor import Cursor
from rawi.segment.script import segment
from rawi.statements.speaker_words import is_adverbial, is_plain, may_be_his


def first(word: str) -> tuple[Cursor, int]:
    script = segment(f"{word} إن")
    return Cursor(script, len(script.tokens)), 0


@pytest.mark.parametrize("word", ["غوستاف", "يونهاب", "الأربع", "ماكنزي"])
def test_unknown_words_and_adjectives_may_be_his(word: str) -> None:
    assert may_be_his(*first(word))


@pytest.mark.parametrize("word", ["زملاءه", "رسميا", "أن", "فإن", "بيان", "أكد", "الرئيس", "أكبر"])
def test_objects_adverbs_verbs_and_titles_may_not(word: str) -> None:
    assert not may_be_his(*first(word))


def test_an_accusative_tells_how_and_a_name_in_alif_does_not() -> None:
    assert is_adverbial("ضاحكا")
    assert is_adverbial("رسميا")
    assert not is_adverbial("سيلفا")


def test_a_word_of_the_language_is_plain() -> None:
    assert is_plain("فكره")
    assert is_plain("اتهامات")
    assert not is_plain("غوستاف")
