"""علي, the name, beside على, the preposition, in texts that spell the two alike and in texts that do not."""

from __future__ import annotations

import pytest

from names.phrases import name

CAREFUL = "أن العمل مستمر على مراحل."


@pytest.mark.parametrize(
    ("phrase", "named"),
    [
        ("المهندس علي القحطاني", "علي القحطاني"),
        ("الرئيس علي عبد الله", "علي عبد الله"),
        ("وزير النفط والثروة المعدنية علي النعيمي", "علي النعيمي"),
        ("الدكتور علي الحداد", "علي الحداد"),
        ("مدير الفرع بعسير المستشار علي القحطاني", "علي القحطاني"),
    ],
)
def test_behind_an_office_or_a_title_it_is_the_name(phrase: str, named: str) -> None:
    assert name(f"{phrase} {CAREFUL}") == named


def test_a_nisba_behind_it_tells_even_where_the_text_never_writes_the_preposition() -> None:
    assert name("المهندس علي القحطاني إن العمل مستمر") == "علي القحطاني"


@pytest.mark.parametrize(
    "text",
    [
        "الرئيس علي الأراضي المحتلة",
        "المهندس علي التوالي",
        "الوزير على النعيمي",
        "الدكتور علي الحداد في العمل",
    ],
)
def test_before_a_noun_of_the_language_it_is_the_preposition_spelt_with_dots(text: str) -> None:
    assert name(text) == ""


@pytest.mark.parametrize("text", ["بان كي مون إن العمل مستمر", "الأمين العام للأمم المتحدة بان كي مون إن العمل مستمر"])
def test_ban_ki_moon_is_no_complementizer(text: str) -> None:
    assert name(text) == "بان كي مون"


def test_a_complementizer_without_hamza_is_no_name() -> None:
    assert name("بان العمل مستمر") == ""
