"""Statements reported by a participle that goes on with the speaker of its sentence."""

from __future__ import annotations

import pytest

from statements.readings import contents, told

OPENING = "وقال مدير الميناء سليم الطائي إن الأرصفة امتلأت"


@pytest.mark.parametrize(
    ("participle", "content"),
    [
        ("مشيرا إلى أن ثلاث سفن تنتظر", "ثلاث سفن تنتظر"),
        ("مضيفا أن ثلاث سفن تنتظر", "ثلاث سفن تنتظر"),
        ("مؤكدا أن ثلاث سفن تنتظر", "ثلاث سفن تنتظر"),
        ("موضحا أن ثلاث سفن تنتظر", "ثلاث سفن تنتظر"),
        ("لافتا إلى انتظار ثلاث سفن", "انتظار ثلاث سفن"),
        ("معتبرا أن التوسعة ضرورية", "التوسعة ضرورية"),
        ("محذرا من تأخر الحمولات", "تأخر الحمولات"),
        ("داعيا إلى توسعة المرفأ", "توسعة المرفأ"),
        ("مطالبا بتوسعة المرفأ", "بتوسعة المرفأ"),
        ("معربا عن أمله في توسعة قريبة", "أمله في توسعة قريبة"),
        ("مشيدا بعمال المرفأ", "بعمال المرفأ"),
    ],
)
def test_a_participle_behind_a_comma_goes_on_with_the_speaker(participle: str, content: str) -> None:
    first, second = told(f"{OPENING}، {participle}.")
    assert first == ("قال", "سليم الطائي", "الأرصفة امتلأت")
    assert second[1:] == ("سليم الطائي", content)


def test_no_comma_is_needed() -> None:
    assert contents(f"{OPENING} مضيفا أن ثلاث سفن تنتظر.") == ["الأرصفة امتلأت", "ثلاث سفن تنتظر"]


def test_the_ending_of_the_accusative_may_be_written_out() -> None:
    assert contents(f"{OPENING}، مشيراً إلى أن ثلاث سفن تنتظر.")[1] == "ثلاث سفن تنتظر"
    assert contents(f"{OPENING}، مضيفًا أن ثلاث سفن تنتظر.")[1] == "ثلاث سفن تنتظر"


def test_several_participles_follow_one_another() -> None:
    text = f"{OPENING}، موضحا أن المخازن كبيرة، ومشيرا إلى أن العمال كثر، داعيا إلى الصبر."
    assert [(cue, speaker) for cue, speaker, _ in told(text)] == [
        ("قال", "سليم الطائي"),
        ("موضحا", "سليم الطائي"),
        ("مشيرا", "سليم الطائي"),
        ("داعيا", "سليم الطائي"),
    ]


def test_a_feminine_participle_goes_on_with_an_institution() -> None:
    assert told("ودعت هيئة الأرصاد السكان إلى الحذر، محذرة من سيول جارفة.")[1] == (
        "محذرة",
        "هيئة الأرصاد",
        "سيول جارفة",
    )


def test_a_participle_may_open_direct_speech() -> None:
    assert told('وأكد قائد المنتخب رياض محرز جاهزيته، مضيفا: "هدفنا اللقب".')[1] == (
        "مضيفا",
        "رياض محرز",
        "هدفنا اللقب",
    )


def test_a_participle_may_report_without_a_verb_of_speech_before_it() -> None:
    assert told("وزار وزير الصحة السنغالي عبد الله ديوف المستشفى، مؤكدا أن الأدوية متوفرة.") == [
        ("مؤكدا", "عبد الله ديوف", "الأدوية متوفرة")
    ]


def test_a_participle_may_name_whom_it_speaks_to() -> None:
    text = "وندد حزب العمال برفع الأسعار، داعيا أنصاره إلى التظاهر."
    assert contents(text) == ["برفع الأسعار", "التظاهر"]


@pytest.mark.parametrize(
    "text",
    [
        "وأوقفت الشرطة ثلاثة متهمين بالسرقة.",
        "والمعلومات غير مؤكدة حتى الآن.",
        "والحكومة مطالبة بحلول سريعة.",
    ],
)
def test_an_adjective_is_no_cue(text: str) -> None:
    assert contents(text) == []
