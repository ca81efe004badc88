"""Headlines: a speaker before a colon, a verb in the present, and topics that are no speakers."""

from __future__ import annotations

import pytest

from statements.readings import contents, told

BODY = "وصل الوفد إلى المدينة مساء أمس."


@pytest.mark.parametrize(
    ("title", "speaker", "content"),
    [
        ("مدرب تونس: الأداء أهم من النتيجة", "مدرب تونس", "الأداء أهم من النتيجة"),
        ("البيت الأبيض: الاتصالات مستمرة", "البيت الأبيض", "الاتصالات مستمرة"),
        ("وزير المالية: العجز تقلص", "وزير المالية", "العجز تقلص"),
        ("مصدر أمني: الطريق مفتوح", "مصدر أمني", "الطريق مفتوح"),
        ("دراسة: المشي يقلل خطر السكري", "دراسة", "المشي يقلل خطر السكري"),
    ],
)
def test_the_words_before_the_colon_speak(title: str, speaker: str, content: str) -> None:
    assert told(BODY, title) == [(":", speaker, content)]


def test_a_space_may_stand_before_the_colon() -> None:
    assert told(BODY, "وزير المالية : العجز تقلص") == [(":", "وزير المالية", "العجز تقلص")]


def test_a_surname_speaks_where_the_article_names_him_in_full() -> None:
    found = told("قال المتحدث باسم الكرملين ديمتري بيسكوف إن الموعد لم يحدد.", "بيسكوف: لا موعد بعد")
    assert found[0] == (":", "ديمتري بيسكوف", "لا موعد بعد")


def test_a_quotation_behind_the_colon_is_what_was_said() -> None:
    assert contents(BODY, 'الرئيس الأوكراني: "لن نتنازل عن شبر"') == ["لن نتنازل عن شبر"]


def test_a_present_verb_reports_in_a_headline() -> None:
    assert told(BODY, "أنقرة تحذر من موجة هجرة جديدة") == [("تحذر", "أنقرة", "موجة هجرة جديدة")]


@pytest.mark.parametrize(
    "title",
    [
        "لبنان: انقطاع الكهرباء عن بيروت",
        "القيروان : وقفة احتجاجية أمام مقر الولاية",
        "كأس العرب: برنامج الجولة الأولى",
        "بعد الخسارة.. مدرب الرجاء يكشف سبب التراجع",
    ],
)
def test_a_place_or_a_topic_before_the_colon_says_nothing(title: str) -> None:
    assert told(BODY, title) == []


def test_a_colon_in_a_long_sentence_of_the_text_makes_no_headline() -> None:
    text = (
        "وتضم القائمة التي أعدتها لجنة الثقافة في البلدية ثلاثة مواقع أثرية وسط المدينة القديمة هي: القلعة والسوق"
        " والحمام، وموقعين خارجها على الطريق المؤدي إلى البحر شمالا، إضافة إلى متحف صغير."
    )
    assert told(text) == []
