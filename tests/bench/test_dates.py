"""The side-by-side of date libraries: what counts as right, wrong and abstained."""

from __future__ import annotations

import datetime as dt

import pytest
from bench.dates import CASES, Answer, Case, judged, rawi_reads

TUESDAY = dt.date(2021, 12, 14)
MONDAY = TUESDAY - dt.timedelta(days=1)
SAID = Case("قال الكرملين أمس إن الاتصال جرى", TUESDAY, "أمس", "2021-12-13")
SCORE = Case("فاز الفريق 3-1", TUESDAY)


@pytest.mark.parametrize(
    ("case", "answers", "verdict"),
    [
        (SAID, [Answer("أمس", (MONDAY, MONDAY))], "right"),
        (SAID, [Answer("أمس", (TUESDAY, TUESDAY))], "wrong"),
        (SAID, [Answer("الاتصال", (MONDAY, MONDAY))], "wrong"),
        (SAID, [Answer("أمس", (MONDAY, MONDAY)), Answer("إن", (MONDAY, MONDAY))], "wrong"),
        (SAID, [Answer("أمس", None)], "abstained"),
        (SAID, [], "abstained"),
        (SCORE, [], "right"),
        (SCORE, [Answer("3-1", (MONDAY, MONDAY))], "wrong"),
    ],
)
def test_a_verdict(case: Case, answers: list[Answer], verdict: str) -> None:
    assert judged(case, answers) == verdict


def test_there_are_several_hundred_texts_and_many_without_a_date() -> None:
    assert len(CASES) > 1000
    assert sum(not case.span for case in CASES) > 150


def test_rawi_reads_them_all() -> None:
    assert [case.text for case in CASES if judged(case, rawi_reads(case)) != "right"] == []
