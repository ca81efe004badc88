"""Words that go on describing a speaker or a source."""

from __future__ import annotations

import pytest

from statements.readings import told


def speaker(text: str) -> str:
    return told(text)[0][1]


@pytest.mark.parametrize(
    "body",
    ["وكالة الأنباء الكورية الجنوبية يونهاب", "سكان دارلينوفا", "رئيس اللجنة المنظمة للمهرجان", "مدرب الفريق السابق"],
)
def test_words_that_go_on_describing_belong_to_the_description(body: str) -> None:
    assert speaker(f"وقال {body} إن العدد ارتفع.") == body


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال الجيش الشعبي لتحرير الجزر إن المعارك توقفت.", "الجيش الشعبي لتحرير الجزر"),
        ("قال المعهد الكندي للأبحاث والقياسات لسلامة السدود القديمة إن البحث مستمر.",
         "المعهد الكندي للأبحاث والقياسات لسلامة السدود القديمة"),
        ("قالت وزارة الصحة للصحافيين إن البحث مستمر.", "وزارة الصحة"),
        ("قالت الوزارة لوسائل الإعلام إن البحث مستمر.", "الوزارة"),
    ],
)  # fmt: skip
def test_what_a_body_is_for_belongs_to_it_and_those_who_are_told_do_not(text: str, name: str) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("مجلة الفلك الكندية أوربيتال", "مجلة الفلك الكندية أوربيتال"),
        ("مصدر في إدارة الحدائق في حلب", "مصدر في إدارة الحدائق في حلب"),
        ("الشرطة أمس", "الشرطة"),
    ],
)
def test_a_source_goes_on_up_to_the_sign_that_closes_it(source: str, name: str) -> None:
    assert speaker(f"وسقط المبنى القديم فجرا، بحسب {source}.") == name
