"""Prepositions inside the name of an office or a body, and those that begin something else."""

from __future__ import annotations

import pytest

from names.phrases import phrase_at, words


def whole(text: str) -> str:
    script, phrase = phrase_at(text)
    return words(script, (phrase.first, phrase.last)) if phrase else ""


@pytest.mark.parametrize(
    "phrase",
    [
        "الأمين العام لحلف شمال الأطلسي",
        "وزير الخارجية بدولة الكويت",
        "بيان للكرملين",
        "متحدث للوزارة",
        "اتحاد لكرة القدم",
        "النقابة الوطنية لأطباء العيون",
        "عمادة القبول والتسجيل بالجامعة",
        "مدير الشرطة بمنطقة مكة المكرمة",
    ],
)
def test_a_preposition_written_onto_its_word_may_belong_to_an_office_or_a_body(phrase: str) -> None:
    assert whole(f"{phrase} إن") == phrase


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("الوزير للصحفيين إن", "الوزير"),
        ("النقابة للصحفيين إن", "النقابة"),
        ("الوزير بالمدينة إن", "الوزير"),
        ("وزير النقل لمدير الميناء إن", "وزير النقل"),
    ],
)
def test_it_may_also_tell_to_whom_or_where(text: str, phrase: str) -> None:
    assert whole(text) == phrase


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("مسؤول في المطار إن", "مسؤول في المطار"),
        ("مسؤول في المؤتمر إن", "مسؤول"),
        ("مصدر قريب من الحكومة إن", "مصدر قريب من الحكومة"),
        ("الوزير من الحكومة إن", "الوزير"),
        ("القائمون على المركز إن", "القائمون على المركز"),
        ("الوزير على المركز إن", "الوزير"),
        ("وزارة الصحة في المدينة إن", "وزارة الصحة"),
    ],
)
def test_a_preposition_of_its_own_describes_who_has_no_name_yet(text: str, phrase: str) -> None:
    assert whole(text) == phrase


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("رئيس البعثة في المدينة خالد الجسمي إن", "رئيس البعثة في المدينة"),
        ("النائب عن الحزب خالد الجسمي إن", "النائب عن الحزب"),
        ("النائب عن «الأمل» خالد الجسمي إن", "النائب عن «الأمل»"),
        ("المدير الجهوي للتجارة بنابل فوزي الجسمي إن", "المدير الجهوي للتجارة بنابل"),
        ("المشرف على المهرجان خالد الجسمي إن", "المشرف على المهرجان"),
    ],
)
def test_a_name_behind_it_shows_that_it_was_inside(text: str, title: str) -> None:
    script, phrase = phrase_at(text)
    assert phrase is not None
    assert words(script, phrase.title) == title
    assert words(script, phrase.name) in ("خالد الجسمي", "فوزي الجسمي")


def test_behind_the_name_a_place_is_outside() -> None:
    assert whole("رئيس البعثة خالد الجسمي في المدينة إن") == "رئيس البعثة خالد الجسمي"


def test_what_stands_behind_a_rank_and_before_a_sign_is_its_corps() -> None:
    assert whole("جنرال بمشاة البحرية، مايكل ستون، إن") == "جنرال بمشاة البحرية، مايكل ستون"
    assert whole("جنرال بمشاة البحرية إن") == "جنرال"
