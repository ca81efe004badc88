"""Phrases built on a word that tells what somebody is."""

from __future__ import annotations

import pytest

from names.phrases import phrase_at, words
from rawi.model import ActorKind
from rawi.names.phrase import Phrase


def phrase(text: str) -> Phrase:
    _, found = phrase_at(text)
    assert found is not None
    return found


def title_and_name(text: str) -> tuple[str, str]:
    script, found = phrase_at(text)
    assert found is not None
    return words(script, found.title), words(script, found.name)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("د. خالد الجسمي إن", "د."),
        ("م. خالد الجسمي إن", "م."),
        ("اللفتنانت جنرال خالد الجسمي إن", "اللفتنانت جنرال"),
        ("متحدث باسم الحكومة خالد الجسمي إن", "متحدث باسم الحكومة"),
        ("الداعية خالد الجسمي إن", "الداعية"),
    ],
)
def test_a_head_may_be_a_letter_or_two_words(text: str, title: str) -> None:
    assert title_and_name(text) == (title, "خالد الجسمي")


def test_two_offices_joined_are_one_head() -> None:
    assert phrase("إمام وخطيب الجامع الكبير إن").head == "امام وخطيب"


def test_a_second_office_leads_to_the_name_only_where_a_rank_stands_before_it() -> None:
    ranked = title_and_name("مدير الشرطة رئيس اللجنة اللواء خالد الجسمي إن")
    assert ranked == ("مدير الشرطة", "خالد الجسمي")
    assert title_and_name("مدير الشرطة رئيس اللجنة خالد الجسمي إن") == ("مدير الشرطة", "")


def test_the_name_behind_an_unnamed_spokesman_is_that_of_his_chief() -> None:
    assert title_and_name("متحدث باسم رئيسة الحكومة ليلى الحداد إن")[1] == ""
    assert title_and_name("المتحدث باسم رئيسة الحكومة ليلى الحداد إن")[1] == "ليلى الحداد"


@pytest.mark.parametrize(
    ("word", "pronoun"),
    [
        ("نظيره", "ه"),
        ("نظيرتها", "ها"),
        ("محاميتها", "ها"),
        ("وزيره", "ه"),
        ("وزارته", "ه"),
        ("وزيرة", ""),
        ("وزارة", ""),
    ],
)
def test_a_pronoun_on_a_head_is_told_from_its_ending(word: str, pronoun: str) -> None:
    assert phrase(f"{word} إن").possessive == pronoun


@pytest.mark.parametrize(
    ("text", "entity"),
    [("وكالة «تاس» إن", "tass"), ('وكالة "رويترز" إن', "reuters"), ('صحيفة "المرفأ" إن', None)],
)
def test_a_medium_in_marks_is_known_if_the_gazetteer_knows_it(text: str, entity: str | None) -> None:
    found = phrase(text)
    assert found.kind is ActorKind.MEDIUM
    assert (found.entity.id if found.entity else None) == entity


@pytest.mark.parametrize(
    ("text", "kind", "gender"),
    [
        ("المسؤولون إن", ActorKind.GROUP, ""),
        ("وزيرة النقل إن", ActorKind.PERSON, "f"),
        ("داعية معروف إن", ActorKind.PERSON, ""),
        ("نقابة الصحفيين إن", ActorKind.INSTITUTION, "f"),
        ("اتحاد الطلبة إن", ActorKind.INSTITUTION, "m"),
    ],
)
def test_the_head_tells_kind_and_gender(text: str, kind: ActorKind, gender: str) -> None:
    found = phrase(text)
    assert (found.kind, found.gender) == (kind, gender)
