"""A text is cut once, into tokens, quotations and sentences, for all that reads it afterwards."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from rawi.segment.script import segment


def test_a_span_is_cut_from_the_text_as_it_stands() -> None:
    script = segment("قالَ الوزيرُ: «نعم»")
    span = script.span(0, 2)
    assert (span.start, span.stop, span.text) == (0, 12, "قالَ الوزيرُ")


def test_a_token_knows_the_innermost_quotation_it_stands_in() -> None:
    script = segment('قال "إن رواية «الموج» تباع"')
    words = {token.bare: script.quotation_at[at] for at, token in enumerate(script.tokens)}
    outer, inner = script.quotations
    assert words["قال"] is None
    assert words["رواية"] is outer
    assert words["الموج"] is inner


def test_the_marks_themselves_stand_outside_their_quotation() -> None:
    script = segment("«نعم»")
    assert [found is not None for found in script.quotation_at] == [False, True, False]


def test_a_quotation_never_reaches_over_a_line_break() -> None:
    script = segment('قال "نعم\nوعاد" الوفد')
    assert [quotation.closed for quotation in script.quotations] == [False]
    assert script.quotation_at[3] is None


def test_sentences_know_their_paragraph() -> None:
    script = segment("عاد الوفد. انتهى.\nبدأ العمل.")
    assert [sentence.paragraph for sentence in script.sentences] == [0, 0, 1]


def test_a_cut_ends_a_paragraph_in_the_middle_of_a_line() -> None:
    text = "عمان - بترا: وصل الوفد"
    script = segment(text, cuts=[text.index("وصل")])
    assert [script.span(one.first, one.last).text for one in script.sentences] == [
        "عمان - بترا:",
        "وصل الوفد",
    ]


def test_a_cut_at_either_end_of_the_text_changes_nothing() -> None:
    text = "وصل الوفد. انتهى"
    assert segment(text, cuts=[0, len(text)]).sentences == segment(text).sentences


def test_an_empty_text_is_cut_into_nothing() -> None:
    script = segment("")
    assert (script.tokens, script.sentences, script.quotations) == ([], [], [])


@given(st.text(alphabet="ابوق .،:؛؟!«»”“\"'\n0", max_size=80), st.sets(st.integers(0, 80), max_size=4))
def test_sentences_cover_every_token_once_and_in_order(text: str, cuts: set[int]) -> None:
    script = segment(text, cuts)
    edges = [edge for one in script.sentences for edge in (one.first, one.last)]
    assert edges[::2] == [0, *edges[1:-1:2]][: len(script.sentences)]
    assert (edges[-1] if edges else 0) == len(script.tokens)
    assert len(script.quotation_at) == len(script.tokens)


def test_time_grows_with_the_text_and_no_faster() -> None:
    for piece in ('قال "نعم" ', "«", '" ', "نعم. ", "نعم\n", "أ.ب "):
        begun = time.process_time()
        segment(piece * 8_000)
        assert time.process_time() - begun < 4
