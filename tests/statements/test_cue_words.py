"""Words that look like a reporting verb, told from the verb by their spelling and by what stands around them."""

from __future__ import annotations

import pytest

from statements.readings import told


def cues(text: str) -> list[str]:
    return [cue for cue, _, _ in told(text)]


@pytest.mark.parametrize(
    ("verb", "text"),
    [
        ("بين", "من جهته، بين المدير سامي الحداد أن الطريق مغلق."),
        ("بيّن", "وبيّن المدير أن الطريق مغلق."),
        ("عقب", 'وعقب المدير سامي الحداد: "الطريق مغلق".'),
        ("رثى", "ورثى الشاعر أستاذه."),
        ("رأى", "رأى الوزير أن الطريق مغلق."),
        ("دان", "ودان الوزير الهجوم على الميناء."),
        ("يدعي", "ويدعي المحامي أن الطريق مغلق."),
        ("يدعو", "ويدعو الوزير السكان إلى التفكير في الأمر."),
        ("وجه", "ووجه الوزير بفتح الطريق."),
        ("أشارت", "أشارت الوزيرة إلى أن الطريق مغلق."),
    ],
)
def test_the_verb_reports(verb: str, text: str) -> None:
    assert cues(text) == [verb]


@pytest.mark.parametrize(
    "text",
    [
        "ووقع الخلاف بين الوزير سامي الحداد وأخيه أمس.",
        "وعاد الفريق عقب مشاركته الناجحة في الحفل.",
        "عقب ذلك شاهد الأمير عروض الخيل.",
        "ورثت الأسرة عن الجد بئرا قديمة.",
        "وقدمت اللجنة رؤى الوزارة للمستقبل.",
        "وتقع المزرعة على 168 فدان وفيها بئر.",
        "ويدعى الوزير إلى الحفل.",
        "وهذا يدعونا إلى التفكير في الأمر.",
        "إشارة إلى أن الطريق مغلق.",
        "آمل أن الطريق مفتوح.",
    ],
)
def test_a_word_written_like_it_does_not(text: str) -> None:
    assert cues(text) == []


def test_a_word_that_gives_a_witness_his_name_claims_nothing() -> None:
    text = "وقال شاهد عيان يدعى أحمد الحداد إن الطريق مغلق."
    assert told(text) == [("قال", "أحمد الحداد", "الطريق مغلق")]


@pytest.mark.parametrize("refusal", ["رفض ذكر", "رفض كشف", "طلب عدم ذكر"])
def test_what_a_source_would_not_tell_is_not_told(refusal: str) -> None:
    assert cues(f"وقال ضابط عراقي {refusal} اسمه إن الطريق مغلق.") == ["قال"]


def test_what_is_worth_telling_is_told_by_nobody() -> None:
    assert cues("الجدير ذكره أن الوزير زار المدينة.") == []


def test_a_verb_that_tells_when_an_article_came_out_reports_nothing() -> None:
    assert cues("أوضح الوزير في رده على مقالة نشرت يوم الأحد أن الطريق مغلق.") == ["أوضح"]


def test_a_noun_at_the_head_of_a_quoted_title_is_no_verb() -> None:
    assert cues('وقرأ "وعد الوزير بفتح الطريق" أمس.') == []


def test_behind_ل_a_present_tense_tells_what_for() -> None:
    assert cues("وعاد المدير ليطالب بفتح الطريق.") == []


def test_behind_a_complementizer_a_noun_is_no_verb() -> None:
    assert cues("وأظهرت الصور أن وجه اللاعب مصاب.") == ["أظهرت"]


def test_a_vowel_makes_the_verb_passive_and_nobody_speaks() -> None:
    assert cues("طلب الشرطي من السائق الوقوف.") == ["طلب"]
    assert cues("طُلب من السائق الوقوف.") == []


@pytest.mark.parametrize("before", ["لم", "لن", "قد", "ويجب أن", "وينبغي أن"])
def test_what_was_not_said_or_only_may_be_is_no_saying(before: str) -> None:
    assert cues(f"{before} يؤكد الوزير أن الطريق مغلق.") == []


def test_behind_قد_a_past_tense_was_said() -> None:
    assert cues("قد أكد الوزير أن الطريق مغلق.") == ["أكد"]


@pytest.mark.parametrize(("text", "count"), [("إن وافق", 0), ("لو وافق", 0), ("ثم وافق", 1)])
def test_right_behind_a_conditional_nothing_has_been_said_yet(text: str, count: int) -> None:
    assert len(cues(f"{text} الوزير على المشروع.")) == count


@pytest.mark.parametrize("noun", ["وانتظر السكان وعد المدير بفتح الطريق.", "وأثار حذر المدير من إغلاق الطريق دهشة."])
def test_inside_another_clause_a_form_that_may_be_a_noun_is_one(noun: str) -> None:
    assert cues(noun) == []


@pytest.mark.parametrize("opening", ["", "وخلال اللقاء ", "لكن "])
def test_at_the_opening_of_a_clause_it_is_a_verb(opening: str) -> None:
    assert cues(f"{opening}حذر المدير من إغلاق الطريق.") == ["حذر"]
