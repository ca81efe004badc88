"""Drift: what became of words on their way from one report to another."""

from __future__ import annotations

import pytest

from rawi.link import Change, Drift, Place, Report, Variant, Verdict
from rawi.link.drift import aligned, compare

SAID = "السد سيمد ست قرى بالماء قبل نهاية العام"


def report(text: str, *days: str) -> Report:
    return Report(Place("a", 0, len(text)), text, days=days)


def retold(one: str, other: str) -> Variant:
    return compare(report(one), report(other))


@pytest.mark.parametrize(
    ("other", "verdict"),
    [
        ("السدّ سيمدّ 6 قرى بالماء قبل نهاية العام", Verdict.IDENTICAL),
        ("السد سيمد ست قرى بالماء", Verdict.SHORTENED),
        ("السد سيمد ست قرى جبلية بالماء العذب قبل نهاية العام", Verdict.EXTENDED),
        ("ست قرى ستشرب من السد قبل نهاية العام", Verdict.PARAPHRASED),
        ("السد سيمد تسع قرى بالماء قبل نهاية العام", Verdict.DRIFTED),
        ("السد لن يمد ست قرى بالماء قبل نهاية العام", Verdict.DRIFTED),
        ("السد قد يمد ست قرى بالماء قبل نهاية العام", Verdict.DRIFTED),
        ("السد سيمد ست قرى بالماء قبل نهاية العام إذا أمطرت", Verdict.EXTENDED),
    ],
)
def test_verdicts(other: str, verdict: Verdict) -> None:
    assert retold(SAID, other).verdict is verdict


@pytest.mark.parametrize(
    ("one", "other", "drift"),
    [
        ("الاتفاق يشمل 12 سفينة", "الاتفاق يشمل 20 سفينة", Drift("number", "12", "20")),
        ("الاتفاق مع الصين يشمل السفن", "الاتفاق مع البرازيل يشمل السفن", Drift("name", "الصين", "البرازيل")),
        ("الوفد سيغادر العاصمة", "الوفد لن يغادر العاصمة", Drift("negation", "", "لن")),
        ("الوفد ربما يغادر العاصمة", "الوفد يغادر العاصمة", Drift("possibility", "ربما", "")),
        ("يجب تسليم السفن", "تسليم السفن", Drift("obligation", "يجب", "")),
        ("الوفد يغادر إذا فشلت المحادثات", "فشلت المحادثات وغادر الوفد", Drift("condition", "إذا", "")),
    ],
)
def test_what_differs_is_shown_in_the_words_of_both(one: str, other: str, drift: Drift) -> None:
    assert drift in retold(one, other).drifts


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("لا يزال الميناء مغلقا", "الميناء مغلق"),  # لا يزال denies nothing
        ("الوفد الإنجليزي في لندن", "الوفد البريطاني في العاصمة"),  # a part of a state and the state
        ("روسيا ترد", "موسكو ترد"),  # a capital and its state
        ("كان الوفد قد تولى الملف", "تولى الوفد الملف"),  # قد of the past
        ("سبعة زوارق", "7 زوارق"),  # a number in words and in figures
    ],
)
def test_what_is_only_worded_otherwise_is_no_drift(one: str, other: str) -> None:
    assert retold(one, other).drifts == ()


@pytest.mark.parametrize(
    ("one", "other", "drifts"),
    [
        (("2021-12-07",), ("2021-12-07",), 0),
        (("2021-12",), ("2021-12-07",), 0),
        (("2021-12-06/2021-12-08",), ("2021-12-07",), 0),
        (("2021-W49",), ("2021-12-07",), 0),
        (("2021-12-07",), (), 0),
        (("2021-12-07",), ("2021-12-09",), 1),
        (("2021-11",), ("2021-12-07",), 1),
    ],
)
def test_days_drift_when_they_cannot_be_one(one: tuple[str, ...], other: tuple[str, ...], drifts: int) -> None:
    assert len(compare(report("القمة", *one), report("القمة", *other)).drifts) == drifts


def test_the_alignment_holds_all_words_of_both() -> None:
    pieces = aligned(report(SAID), report("السد سيمد ست قرى جبلية قبل نهاية العام"))
    assert [(piece.change, piece.one, piece.other) for piece in pieces] == [
        (Change.SAME, "السد سيمد ست قرى", "السد سيمد ست قرى"),
        (Change.OTHER, "بالماء", "جبلية"),
        (Change.SAME, "قبل نهاية العام", "قبل نهاية العام"),
    ]


def test_nothing_compared_with_nothing() -> None:
    assert retold("", "").verdict is Verdict.IDENTICAL
