"""What a speaker does by saying it, by cue and content together."""

from __future__ import annotations

import pytest

from rawi.model import Act
from statements.readings import only


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("قال الوزير إن الطريق مغلق.", Act.STATE),
        ("طالب الوزير بفتح الطريق.", Act.DEMAND),
        ("اقترح الوزير تأجيل القمة.", Act.PROPOSE),
        ("حذر الوزير من انهيار الجسر.", Act.WARN),
        ("تعهد الوزير بفتح الطريق.", Act.PROMISE),
        ("اتهمت الحكومة الأفغانية حركة طالبان بخرق الهدنة.", Act.ACCUSE),
        ("نفى الوزير أن يكون الطريق مغلقا.", Act.REJECT),
        ("وافق الوزير على فتح الطريق.", Act.AGREE),
        ("رحب الوزير بفتح الطريق.", Act.SUPPORT),
    ],
)
def test_a_verb_that_does_more_than_say_decides(text: str, act: Act) -> None:
    assert only(text).act is act


@pytest.mark.parametrize(
    ("said", "act"),
    [
        ("عن قلقه من الجفاف", Act.CONCERN),
        ("عن أمله في موسم ممطر", Act.HOPE),
        ("عن دعمه للاتفاق", Act.SUPPORT),
        ("عن رفضه للاتفاق", Act.REJECT),
        ("عن استعداده للحوار", Act.PROMISE),
    ],
)
def test_the_noun_that_opens_what_is_said_decides_where_the_verb_does_not(said: str, act: Act) -> None:
    assert only(f"أعرب الوزير {said}.").act is act


def test_a_necessity_is_a_demand() -> None:
    assert only("وشدد الوزير على ضرورة فتح الطريق.").act is Act.DEMAND
    assert only("وقال الوزير إنه يجب فتح الطريق.").act is Act.DEMAND


def test_what_ends_in_a_question_mark_is_asked() -> None:
    assert only('وقال الكاتب: "أين المدينة؟"').act is Act.ASK


def test_what_the_speaker_says_he_will_do_is_promised() -> None:
    assert only('وقال الوزير: "سنفتح الطريق غدا".').act is Act.PROMISE


@pytest.mark.parametrize(
    ("said", "act"),
    [("نرحب بالحوار", Act.SUPPORT), ("نأمل أن يبدأ الحوار", Act.HOPE), ("نطالب بالحوار", Act.DEMAND)],
)
def test_the_first_person_does_what_it_says(said: str, act: Act) -> None:
    assert only(f'وقال الوزير: "{said}".').act is act


def test_the_rule_that_decided_is_told() -> None:
    assert only("حذر الوزير من انهيار الجسر.").reasons[0] == "act: verb that does"
