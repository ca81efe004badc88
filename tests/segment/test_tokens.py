"""A text is cut into words and signs, each with its place and its folded spelling."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rawi.segment.tokens import tokens_of


def bare(text: str) -> list[str]:
    return [token.bare for token in tokens_of(text)]


def folded(text: str) -> list[str]:
    return [token.folded for token in tokens_of(text)]


def test_words_and_signs_are_tokens_of_their_own() -> None:
    assert bare("قال الوزير: سنعود، قريبا.") == ["قال", "الوزير", ":", "سنعود", "،", "قريبا", "."]


def test_a_conjunction_stays_on_its_word() -> None:
    assert bare("وقال فأجابت") == ["وقال", "فأجابت"]


def test_a_token_knows_where_it_stands() -> None:
    text = "في «صنعاء» غدا"
    assert [text[token.start : token.stop] for token in tokens_of(text)] == ["في", "«", "صنعاء", "»", "غدا"]


def test_vowel_marks_and_tatweel_belong_to_the_word_but_not_to_its_letters() -> None:
    text = "أكّدَ المديـــر"
    assert bare(text) == ["أكد", "المدير"]
    assert folded(text) == ["اكد", "المدير"]
    assert [(token.start, token.stop) for token in tokens_of(text)] == [(0, 5), (6, 15)]


def test_a_number_keeps_its_decimal_point_and_its_thousands() -> None:
    assert bare("ارتفع 3.5 في المئة إلى 12,400 دولار") == [
        *("ارتفع", "3.5", "في", "المئة", "إلى", "12,400", "دولار"),
    ]


def test_arabic_indic_digits_fold_to_the_others() -> None:
    assert folded("عام ٢٠٢١") == ["عام", "2021"]


def test_a_full_stop_behind_a_number_is_a_sign() -> None:
    assert bare("بلغ 35.") == ["بلغ", "35", "."]


def test_a_hashtag_is_read_as_its_words() -> None:
    assert bare("#كأس_العرب في #الدوحة") == ["كأس", "العرب", "في", "الدوحة"]


def test_two_or_more_stops_in_a_row_are_one_sign() -> None:
    assert bare("الأسعار ترتفع.. والأسواق تترقب...") == ["الأسعار", "ترتفع", "..", "والأسواق", "تترقب", "..."]


def test_two_apostrophes_are_one_quotation_mark() -> None:
    assert bare("''نعم''") == ["''", "نعم", "''"]


def test_invisible_marks_of_direction_are_passed_over() -> None:
    assert bare("قال\u200f: \u202bنعم\u202c") == ["قال", ":", "نعم"]


def test_latin_words_and_what_is_written_tight_onto_them_are_tokens_too() -> None:
    assert bare("تطبيق WhatsApp الجديد") == ["تطبيق", "WhatsApp", "الجديد"]


def test_only_words_and_numbers_are_words() -> None:
    assert [token.is_word for token in tokens_of("في 2021 «!»")] == [True, True, False, False, False]


def test_a_text_without_words_has_no_tokens() -> None:
    assert bare("") == bare(" \n\t\u200f ") == bare("\u0640\u064e") == []


@given(st.text(alphabet="ابوقألّـَ\u200f\u0670 .،:«»\"'/0٢,5#_\nAz…\ufdfa", max_size=60))
def test_tokens_stand_in_order_and_never_overlap(text: str) -> None:
    tokens = tokens_of(text)
    edges = [edge for token in tokens for edge in (token.start, token.stop)]
    assert edges == sorted(edges)
    assert all(token.start < token.stop <= len(text) for token in tokens)
    assert all(token.bare and not token.bare.isspace() for token in tokens)
