"""Direct, indirect or mixed: by quotation marks alone."""

from __future__ import annotations

import pytest

from rawi.model import Mode
from statements.readings import only, statements


@pytest.mark.parametrize("marks", ["«»", "“”", '""', "”“"])
def test_all_of_it_between_marks_is_direct(marks: str) -> None:
    assert only(f"قال الوزير: {marks[0]}الطريق مغلق{marks[1]}.").mode is Mode.DIRECT


def test_none_of_it_between_marks_is_indirect() -> None:
    assert only("قال الوزير إن الطريق مغلق.").mode is Mode.INDIRECT


def test_a_colon_alone_quotes_nothing() -> None:
    assert only("وتابع المدرب: لم ندخل المباراة كما ينبغي.").mode is Mode.INDIRECT


def test_some_of_it_between_marks_is_mixed() -> None:
    assert only('أكد الوزير أن بلاده "لن تتنازل" عن أرضها.').mode is Mode.MIXED


def test_a_complementizer_before_the_mark_does_not_matter() -> None:
    assert only('قال الوزير إن "الطريق مغلق".').mode is Mode.DIRECT


def test_a_quotation_left_open_still_quotes() -> None:
    assert only('قال الوزير: "الطريق مغلق منذ الصباح.').mode is Mode.DIRECT


def test_a_statement_inside_a_quotation_is_direct_too() -> None:
    text = 'وقال البيان: "أكد الرئيس أن الحوار مستمر".'
    assert [one.mode for one in statements(text)] == [Mode.DIRECT, Mode.DIRECT]
