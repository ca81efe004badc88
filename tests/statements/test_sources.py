"""Sources named beside what they said: وفقا لـ, بحسب, حسبما, على حد قوله."""

from __future__ import annotations

import pytest

from statements.readings import contents, name, only, statements, told


@pytest.mark.parametrize(
    ("source", "cue", "speaker"),
    [
        ("وفقا لوزارة الصحة الجزائرية", "وفقا", "وزارة الصحة الجزائرية"),
        ("بحسب وزارة الصحة الجزائرية", "بحسب", "وزارة الصحة الجزائرية"),
        ("حسب مصدر طبي", "حسب", "مصدر طبي"),
        ("وفق الدفاع المدني المغربي", "وفق", "الدفاع المدني المغربي"),
        ("حسبما ذكرت وزارة الصحة الجزائرية", "ذكرت", "وزارة الصحة الجزائرية"),
        ("بحسب ما أعلن مصدر عسكري", "أعلن", "مصدر عسكري"),
        ("كما أفاد مصدر عسكري", "أفاد", "مصدر عسكري"),
        ("وفقا لما أعلنه الدفاع المدني المغربي", "أعلنه", "الدفاع المدني المغربي"),
    ],
)
def test_a_source_at_the_end_is_credited_with_the_sentence_before_it(source: str, cue: str, speaker: str) -> None:
    assert told(f"أغلق الميناء أبوابه مساء أمس، {source}.") == [(cue, speaker, "أغلق الميناء أبوابه مساء أمس")]


def test_a_source_may_open_the_sentence() -> None:
    assert told("وبحسب مصادر مقربة من الشركة، فإن الهاتف سيطرح في الربيع.") == [
        ("بحسب", "مصادر مقربة من الشركة", "الهاتف سيطرح في الربيع")
    ]


def test_a_document_may_be_the_source() -> None:
    assert contents("ووفقا للتقرير فإن نصف الأسر لا تجد ماء نظيفا.") == ["نصف الأسر لا تجد ماء نظيفا"]


def test_the_source_itself_is_no_part_of_what_was_said() -> None:
    assert contents("أسفر انهيار المبنى عن مقتل خمسة عمال بحسب الدفاع المدني المغربي.") == [
        "أسفر انهيار المبنى عن مقتل خمسة عمال"
    ]


def test_a_medium_beside_a_speaker_only_relays() -> None:
    found = only("وقال مزارعون إنهم خسروا نصف الموسم، حسب «رويترز».")
    assert name(found.speaker) == "مزارعون"
    assert [name(medium).strip("«»") for medium in found.via] == ["رويترز"]
    assert found.content.text == "خسروا نصف الموسم"


def test_a_medium_that_opens_the_sentence_relays_too() -> None:
    found = only("وبحسب فرانس برس، قال مسؤول في البلدية إن الحريق التهم ثلاثين متجرا.")
    assert name(found.speaker) == "مسؤول في البلدية"
    assert [name(medium) for medium in found.via] == ["فرانس برس"]


def test_a_medium_alone_is_the_speaker() -> None:
    (found,) = statements("وذكرت صحيفة ماركا الإسبانية أن النادي لن يجدد عقد قائده.")
    assert "ماركا" in name(found.speaker)
    assert found.via == ()


@pytest.mark.parametrize("tail", ["على حد تعبيره", "على حد قوله", "وفق تعبيره", "حسب قوله"])
def test_as_he_put_it_is_a_source_without_a_name(tail: str) -> None:
    assert contents(f"وأكد النائب أن الحكومة فشلت، {tail}.") == ["الحكومة فشلت"]


def test_a_source_clause_with_something_said_behind_it_is_a_statement_of_its_own() -> None:
    assert contents("وكما قال الوزير إن الطريق مغلق.") == ["الطريق مغلق"]
