"""Speech that runs on behind a colon, without quotation marks: it ends where the article takes the floor again."""

from __future__ import annotations

import pytest

from statements.readings import contents


def test_it_takes_in_the_sentences_that_report_nothing() -> None:
    text = "قال المدرب سامي طه: كنت أتوقع الفوز. لم أنم جيدا قبل المباراة."
    assert contents(text) == ["كنت أتوقع الفوز. لم أنم جيدا قبل المباراة"]


@pytest.mark.parametrize(
    "after",
    [
        "وأحرز الفريق هدفين في الشوط الثاني.",
        "كما حضر المباراة جمهور كبير.",
        "أما الحارس فلم يكمل المباراة.",
        "\nالفريق يتصدر الدوري منذ شهر.",
    ],
)
def test_it_ends_where_the_article_goes_on(after: str) -> None:
    assert contents(f"قال المدرب سامي طه: كنت أتوقع الفوز. {after}") == ["كنت أتوقع الفوز"]


def test_quoted_speech_ends_with_its_mark() -> None:
    assert contents('قال المدرب سامي طه: "كنت أتوقع الفوز". الفريق يتصدر الدوري منذ شهر.') == ["كنت أتوقع الفوز"]
