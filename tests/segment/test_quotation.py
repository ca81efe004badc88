"""Quotation marks are paired as the press prints them: unbalanced, nested, mixed or the wrong way round."""

from __future__ import annotations

import pytest

from rawi.segment.quotation import quotations_of
from rawi.segment.tokens import tokens_of


def quoted(text: str) -> list[str]:
    """What stands between the marks of each quotation, outer before inner; an open one runs to the end."""
    tokens = tokens_of(text)
    found = quotations_of(tokens, text, 0, len(tokens))
    return [text[tokens[one.first].stop : tokens[one.last - 1].stop] for one in found if one.last > one.first + 1]


def closed(text: str) -> list[bool]:
    tokens = tokens_of(text)
    return [one.closed for one in quotations_of(tokens, text, 0, len(tokens))]


@pytest.mark.parametrize("marks", ["«»", "“”", '""', "„“", "‘’", "‹›"])
def test_every_pair_of_marks_makes_a_quotation(marks: str) -> None:
    assert quoted(f"قالت {marks[0]}الجسر مغلق{marks[1]} أمس") == ["الجسر مغلق"]


def test_two_apostrophes_quote_too() -> None:
    assert quoted("قالت ''الجسر مغلق'' أمس") == ["الجسر مغلق"]


@pytest.mark.parametrize("marks", ["”“", "»«"])
def test_marks_the_wrong_way_round_are_read_by_where_they_lean(marks: str) -> None:
    assert quoted(f"قالت {marks[0]}الجسر مغلق{marks[1]} أمس") == ["الجسر مغلق"]


def test_two_marks_of_one_shape_can_open_and_close() -> None:
    assert quoted("قالت ”الجسر مغلق” أمس") == ["الجسر مغلق"]


def test_marks_of_two_shapes_can_be_a_pair() -> None:
    assert quoted('قالت «الجسر مغلق" أمس') == ["الجسر مغلق"]


def test_quotations_follow_one_another() -> None:
    assert quoted('بين "الأولى" و"الثانية" فرق') == ["الأولى", "الثانية"]


def test_a_quotation_inside_another_comes_after_it() -> None:
    assert quoted('قال "إن رواية «الموج» تباع" أمس') == ["إن رواية «الموج» تباع", "الموج"]


def test_a_prefix_may_stand_tight_before_an_opening_mark() -> None:
    assert quoted('وصفه بـ"الخطير" ثم تراجع') == ["الخطير"]


def test_a_colon_may_stand_tight_before_an_opening_mark() -> None:
    assert quoted('وأضافت:"سنبدأ غدا"') == ["سنبدأ غدا"]


def test_a_stop_may_stand_tight_before_a_closing_mark() -> None:
    assert quoted('قال: "انتهى العمل." ثم غادر') == ["انتهى العمل."]


def test_a_mark_that_nobody_closes_opens_a_quotation_up_to_the_end() -> None:
    text = 'وأضاف: "سنبدأ غدا في الميناء'
    assert quoted(text) == ["سنبدأ غدا في الميناء"]
    assert closed(text) == [False]


def test_a_closing_mark_that_nobody_opened_quotes_nothing() -> None:
    assert quoted('وأضاف سنبدأ غدا" في الميناء') == []


def test_a_mark_left_open_before_a_whole_quotation_is_a_slip() -> None:
    assert quoted('كتب "عن رواية «الموج» أمس') == ["الموج"]


def test_a_text_without_marks_has_no_quotations() -> None:
    assert quoted("قال إن الجسر مغلق") == quoted("") == []


def test_only_the_marks_of_the_given_paragraph_count() -> None:
    text = '"الأول" و"الثاني"'
    tokens = tokens_of(text)
    (found,) = quotations_of(tokens, text, 3, len(tokens))
    assert tokens[found.first + 1].bare == "الثاني"
