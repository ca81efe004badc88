"""Sentences end at a stop or at the end of a line, but not inside a quotation or a number."""

from __future__ import annotations

from rawi.segment.script import segment


def sentences(text: str) -> list[str]:
    script = segment(text)
    return [script.span(one.first, one.last).text for one in script.sentences]


def test_stops_and_marks_of_question_and_exclamation_end_a_sentence() -> None:
    assert sentences("عاد الوفد. فماذا بعد؟ يا للمفاجأة! لا أحد يعرف") == [
        *("عاد الوفد.", "فماذا بعد؟", "يا للمفاجأة!", "لا أحد يعرف"),
    ]


def test_a_line_break_ends_a_sentence_without_a_stop() -> None:
    assert sentences("حريق في الميناء\nاندلع حريق فجرا") == ["حريق في الميناء", "اندلع حريق فجرا"]


def test_a_line_that_ends_in_a_comma_or_a_colon_runs_on() -> None:
    assert sentences("قال الوزير:\nسنعود") == ["قال الوزير:\nسنعود"]
    assert sentences("حضر الوزير،\nوالسفير") == ["حضر الوزير،\nوالسفير"]


def test_a_stop_inside_a_quotation_ends_no_sentence() -> None:
    assert sentences('قال: "انتهى العمل. عدنا" ثم غادر. انتهى') == [
        'قال: "انتهى العمل. عدنا" ثم غادر.',
        "انتهى",
    ]


def test_a_quotation_that_closes_behind_its_stop_ends_the_sentence() -> None:
    assert sentences('قال: "انتهى العمل." وعاد الوفد') == ['قال: "انتهى العمل."', "وعاد الوفد"]


def test_a_stop_inside_a_quotation_left_open_does_end_a_sentence() -> None:
    assert sentences('قال: "انتهى العمل. وعاد الوفد') == ['قال: "انتهى العمل.', "وعاد الوفد"]


def test_a_decimal_point_ends_nothing() -> None:
    assert sentences("نما الاقتصاد 3.5 في المئة") == ["نما الاقتصاد 3.5 في المئة"]


def test_the_stops_of_an_abbreviation_end_nothing() -> None:
    assert sentences("قال أ.ف.ب ذلك") == ["قال أ.ف.ب ذلك"]


def test_a_semicolon_does_not_end_a_sentence() -> None:
    assert sentences("عاد الوفد؛ فالطريق مغلق") == ["عاد الوفد؛ فالطريق مغلق"]


def test_an_empty_text_has_no_sentences() -> None:
    assert sentences("") == sentences("\n\n") == []
