"""Statements reported by a verbal noun, by relayed words, or by a document in which they came."""

from __future__ import annotations

import pytest

from statements.readings import name, only, told


def test_an_agency_relays_what_somebody_said() -> None:
    found = only("ونقلت وكالة إنترفاكس عن محافظ المصرف سيرغي دوبينين قوله إن الروبل سيستقر.")
    assert found.cue is not None
    assert (found.cue.text, name(found.speaker), found.content.text) == ("قوله", "سيرغي دوبينين", "الروبل سيستقر")
    assert ["إنترفاكس" in name(medium) for medium in found.via] == [True]


@pytest.mark.parametrize("noun", ["قوله", "قولها", "تأكيده"])
def test_the_noun_is_the_cue_where_it_stands(noun: str) -> None:
    found = only(f"ونقلت وكالة الأناضول عن مصدر أمني {noun} إن الطريق مفتوح.")
    assert found.cue is not None
    assert found.cue.text == noun


def test_without_the_noun_the_relaying_verb_is_the_cue() -> None:
    found = only('ونقلت "رويترز" عن مدرب النرويج ستوله سولباكن أنه نادم على التبديل.')
    assert found.cue is not None
    assert (found.cue.text, name(found.speaker), found.content.text) == ("نقلت", "ستوله سولباكن", "نادم على التبديل")


def test_what_came_in_a_document_is_said_by_who_issued_it() -> None:
    assert told("وجاء في بيان للإليزيه أن الزيارة قائمة.") == [("جاء", "الإليزيه", "الزيارة قائمة")]


def test_what_came_in_a_report_of_an_organisation_is_said_by_it() -> None:
    (found,) = told("وجاء في تقرير لمنظمة أطباء بلا حدود أن آلاف العائلات بلا مأوى.")
    assert found[0] == "جاء"
    assert "أطباء بلا حدود" in found[1]
    assert found[2] == "آلاف العائلات بلا مأوى"


def test_a_noun_that_asserts_may_stand_inside_what_was_said() -> None:
    text = "وأفادت الوكالة بأن الاجتماع انتهى بتأكيد الوزير أن المفاوضات مستمرة."
    assert "المفاوضات مستمرة" in [content for _, _, content in told(text)]


@pytest.mark.parametrize("text", ["وطال القول في هذا الأمر.", "ووصل تأكيد الحجز صباحا.", "ووقع الطرفان إعلان النوايا."])
def test_the_noun_of_a_verb_with_nothing_said_is_no_cue(text: str) -> None:
    assert told(text) == []
