"""Runs of calendar words: what parts them, and what is joined into one token."""

from __future__ import annotations

import pytest

from rawi.dates.grammar import Grammar, Rule
from rawi.dates.tokens import runs
from rawi.lexicon.letters import fold


def read(text: str) -> list[list[tuple[str, int | str]]]:
    return [[(token.kind, token.value) for token in run.tokens] for run in runs(fold(text))]


def test_other_words_and_new_lines_part_runs() -> None:
    assert read("مساء السبت في جنيف والأحد\nالاثنين") == [
        [("daypart", "evening"), ("weekday", 5), ("in", 0)],
        [("and", "و"), ("weekday", 6)],
        [("weekday", 0)],
    ]


def test_words_that_sentences_use_anyhow_make_no_run() -> None:
    assert read("من جنيف إلى مساء وفي 3") == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("السابع من مايو", 7),
        ("الثالث عشر من مايو", 13),
        ("الحادي والعشرين من مايو", 21),
        ("خمسة وعشرين مايو", 25),
        ("الثلاثين من مايو", 30),
    ],
)
def test_numbers_in_words_are_one_token(text: str, number: int) -> None:
    ((first, *_),) = read(text)
    assert first[1] == number


def test_a_year_in_words_is_one_token() -> None:
    assert read("عام ألفين وأربعة عشر") == [[("year_word", "year"), ("year4", 2014)]]
    assert read("عام ألف وتسعمائة وثمانية وأربعين") == [[("year_word", "year"), ("year4", 1948)]]


@pytest.mark.parametrize(
    "text",
    [
        "ديسمبر/كانون الأول",
        "كانون الأول/ديسمبر",
        "ديسمبر / كانون الأول",
        "كانون الأول (ديسمبر)",
        "ديسمبر كانون الأول",
        "ديسمبر - كانون الأول",
    ],
)
def test_a_month_told_twice_is_one_token(text: str) -> None:
    assert [token for token in read(text)[0] if token[0] != "close"] == [("month", 12)]


def test_two_months_are_two_tokens() -> None:
    assert read("نوفمبر/كانون الأول") == [[("month", 11), ("slash", "slash"), ("month", 12)]]


def test_a_blank_forgotten_is_mended() -> None:
    assert read("سبتمبرالماضي") == [[("month", 9), ("relation", "last")]]


def test_decimals_and_clock_times_are_no_numbers() -> None:
    assert read("3.5 مايو") == [[("month", 5)]]
    assert read("05,30 مايو") == [[("month", 5)]]


def test_the_first_rule_that_matches_wins_and_a_run_is_divided_from_left_to_right() -> None:
    rules = Grammar(
        (
            Rule("with_day", "small month", lambda _phrase, _reader: None),
            Rule("month", "month", lambda _phrase, _reader: None),
        )
    )
    (run,) = runs(fold("7 مايو يونيو"))
    assert rules.divide(run.codes) == ((0, 2, "with_day"), (2, 3, "month"))
