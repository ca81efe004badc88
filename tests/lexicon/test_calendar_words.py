"""The calendar's words: months of every system, their written forms, feasts, and the tables behind them."""

from __future__ import annotations

import pytest

from rawi.lexicon.calendar_words import context_words, feasts, forms, kinds, months
from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows


@pytest.mark.parametrize(
    ("number", "names"),
    [
        (1, "يناير|كانون الثاني|جانفي"),
        (2, "فبراير|شباط|فيفري"),
        (3, "مارس|آذار"),
        (4, "أبريل|إبريل|نيسان|أفريل"),
        (5, "مايو|أيار|ماي|مايس"),
        (6, "يونيو|يونيه|حزيران|جوان"),
        (7, "يوليو|يوليه|تموز|جويلية|يوليوز"),
        (8, "أغسطس|آب|أوت|غشت"),
        (9, "سبتمبر|أيلول|شتنبر"),
        (10, "أكتوبر|تشرين الأول|تشرين أول"),
        (11, "نوفمبر|تشرين الثاني|نونبر"),
        (12, "ديسمبر|كانون الأول|دجنبر"),
    ],
)
def test_the_months_of_egypt_the_levant_the_maghreb(number: int, names: str) -> None:
    for name in names.split("|"):
        word = months()[fold(name)]
        assert (word.kind, word.value) == ("month", number)


def test_the_hijri_months() -> None:
    names = {word.value for word in months().values() if word.kind == "hijri"}
    assert names == set(range(1, 13))


@pytest.mark.parametrize("name", ["مارس", "ماي", "آب", "جوان", "رجب", "رمضان", "صفر"])
def test_months_that_are_common_words_too_are_weak(name: str) -> None:
    assert months()[fold(name)].weak


@pytest.mark.parametrize(
    ("written", "cut", "joined"),
    [
        ("الخميس", 0, False),
        ("والخميس", 1, True),
        ("بديسمبر", 1, False),
        ("ولعام", 2, True),
        ("للعام", 0, False),
    ],
)
def test_written_forms_know_their_proclitics(written: str, cut: int, joined: bool) -> None:
    form = forms()[fold(written)]
    assert (form.cut, form.joined) == (cut, joined)


def test_a_word_is_itself_before_it_is_cut() -> None:
    assert forms()[fold("واحد")].word.kind == "cardinal"
    assert "باب" not in forms()


def test_entries_of_several_words_take_proclitics_on_the_first() -> None:
    form = forms()[fold("بكانون الأول")]
    assert (form.word.value, form.cut) == (12, 1)


def test_every_kind_of_word_has_a_letter_of_its_own() -> None:
    assert len(set(kinds().values())) == len(kinds())
    assert {row["kind"] for row in rows("dates/words.tsv")} <= kinds().keys()


def test_feasts_fall_on_days_of_their_calendar() -> None:
    for feast in feasts().values():
        assert feast.calendar in {"gregorian", "western", "hijri", "none", "thursday"}
        assert feast.calendar == "none" or (1 <= feast.month <= 12 and 1 <= feast.day <= 31 and feast.days)


def test_no_word_marks_both_the_past_and_what_is_to_come() -> None:
    past, future = context_words("past"), context_words("future") | context_words("scheduled")
    assert not past & future
