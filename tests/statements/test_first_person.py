"""What speakers say, inside their own quoted words, that they told others."""

from __future__ import annotations

from statements.readings import statements, told


def test_what_the_speaker_told_others_is_a_statement_inside_his_own() -> None:
    text = 'وقال الوزير القرقوش: "لن نتراجع، وقد أكدنا للدول المجاورة ضرورة فتح المعابر".'
    assert told(text)[1][::2] == ("أكدنا", "ضرورة فتح المعابر")
    outer, inner = statements(text)
    assert inner.parent == outer.id
    assert inner.speaker is not None and outer.speaker is not None
    assert inner.speaker.actor == outer.speaker.actor


def test_without_anybody_told_it_is_how_people_speak() -> None:
    assert len(told('وقال الوزير القرقوش: "أكدنا دائما أن الطريق مفتوح".')) == 1


def test_outside_quotation_marks_nobody_speaks_in_the_first_person() -> None:
    assert told("أكدنا للدول المجاورة ضرورة فتح المعابر.") == []
