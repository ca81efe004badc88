"""A folded text remembers where each of its characters stood in the original."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rawi.lexicon.letters import fold
from rawi.segment.folding import fold_with_offsets


def original(text: str, word: str) -> str:
    """The characters of ``text`` that a folded ``word`` found in it stands for."""
    folded = fold_with_offsets(text)
    at = folded.text.index(word)
    return text[folded.start(at) : folded.stop(at + len(word))]


def test_a_plain_text_keeps_its_offsets() -> None:
    folded = fold_with_offsets("أعلنت الوزارة")
    assert (folded.text, folded.offsets) == ("اعلنت الوزاره", None)
    assert folded.start(6) == folded.stop(6) == 6


def test_a_word_found_in_the_folded_text_is_cut_from_the_original() -> None:
    assert original("ثم أَكَّدَ المديرُ أنه باق", "اكد") == "أَكَّدَ"
    assert original("ثم أَكَّدَ المديرُ أنه باق", "المدير") == "المديرُ"


def test_tatweel_inside_a_word_is_part_of_it() -> None:
    assert original("مهرجان الـــفنون", "الفنون") == "الـــفنون"


def test_one_sign_that_folds_to_several_letters_is_taken_whole() -> None:
    assert original("كتب ﷲ أعلم", "الله") == "ﷲ"


def test_a_range_that_reaches_the_end_ends_with_the_text() -> None:
    text = "قالَ"
    folded = fold_with_offsets(text)
    assert folded.stop(len(folded.text)) == len(text)
    assert folded.start(len(folded.text)) == len(text)


def test_an_empty_text_folds_to_itself() -> None:
    folded = fold_with_offsets("")
    assert (folded.text, folded.start(0), folded.stop(0)) == ("", 0, 0)


TEXTS = st.text(alphabet="أإابةىکی لـَّﷲﻻ\u200f٢0.", max_size=40)


@given(TEXTS)
def test_it_folds_as_the_lexicon_folds(text: str) -> None:
    assert fold_with_offsets(text).text == fold(text)


@given(TEXTS)
def test_the_way_back_never_leads_outside_the_text_or_backwards(text: str) -> None:
    folded = fold_with_offsets(text)
    starts = [folded.start(at) for at in range(len(folded.text) + 1)]
    stops = [folded.stop(at) for at in range(len(folded.text) + 1)]
    assert starts == sorted(starts)
    assert stops == sorted(stops)
    assert all(0 <= at <= len(text) for at in starts + stops)
