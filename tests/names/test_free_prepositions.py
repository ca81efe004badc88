"""Prepositions of their own inside the name of an office or a body, and those that tell where it was said."""

from __future__ import annotations

import pytest

from names.phrases import phrase_at, words


def whole(text: str) -> str:
    script, phrase = phrase_at(text)
    return words(script, (phrase.first, phrase.last)) if phrase else ""


@pytest.mark.parametrize(
    "phrase",
    [
        "مسؤول في بورصة مصر",
        "مصادر من مكتب كبير القضاة",
        "متحدث باسم السفارة الكندية في تونس",
        "السلطات في تايلاند",
        "اتحاد عمال الموانئ في ليبيريا",
        "مصدران مقربان من دي ميلو",
    ],
)
def test_a_preposition_may_tell_who_somebody_is(phrase: str) -> None:
    assert whole(f"{phrase} إن") == phrase


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("الوزير في بيان إن", "الوزير"),
        ("الوزير في المدينة إن", "الوزير"),
        ("تغريدة من انهيار السد", "تغريدة"),
    ],
)
def test_an_occasion_and_a_place_of_speech_stay_outside(text: str, phrase: str) -> None:
    assert whole(text) == phrase


def test_a_name_behind_makes_the_place_the_offices_own() -> None:
    assert whole("المبعوث إلى الصومال سامي طه إن") == "المبعوث إلى الصومال سامي طه"
    assert whole("المشرف على كرة السلة سامي طه إن") == "المشرف على كرة السلة سامي طه"
