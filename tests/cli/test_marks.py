"""Spans as marks in a text."""

from __future__ import annotations

from rawi.cli.marks import Mark, legend, marked, marks_of
from rawi.model import Analysis


def test_signs_stand_around_the_parts_where_there_are_no_colours(analysis: Analysis) -> None:
    plain = marked(analysis.document.text, marks_of(analysis), coloured=False).plain
    assert "[s1 بلاده ترحب بالمشاركة في القمة]" in plain
    assert "<قال> {وزير الخارجية المصري سامح شكري}، /أمس الثلاثاء/، ل{to نظيرته السودانية}" in plain
    assert "وفقا ل{via وكالة النيل}" in plain


def test_colours_leave_the_text_as_it_is_but_for_the_ids(analysis: Analysis) -> None:
    text = marked(analysis.document.text, marks_of(analysis), coloured=True)
    assert text.plain.replace("s1 ", "").replace("s2 ", "") == analysis.document.text
    styles = {str(span.style) for span in text.spans}
    assert {"underline", "bold red", "bold blue", "cyan", "magenta", "green"} <= styles


def test_a_statement_in_a_statement() -> None:
    outer, inner = Mark(0, 9, "content", "s1"), Mark(4, 9, "content", "s2")
    assert marked("ابت ثجحخد", [outer, inner], coloured=False).plain == "[s1 ابت [s2 ثجحخد]]"


def test_marks_that_touch() -> None:
    marks = [Mark(0, 3, "cue"), Mark(3, 6, "speaker")]
    assert marked("ابتثجح", marks, coloured=False).plain == "<ابت>{ثجح}"


def test_a_text_without_marks() -> None:
    assert marked("ابت", [], coloured=False).plain == "ابت"


def test_no_control_of_the_terminal_comes_through() -> None:
    assert marked("ا\x1b[31mب\r\n", [], coloured=True).plain == "ا\ufffd[31mب \n"


def test_the_legend_names_every_part() -> None:
    assert legend(coloured=False).plain == "[content] <cue> {speaker} {to addressee} {via via} /time/"
    assert legend(coloured=True).plain == "content cue speaker addressee via time"
