"""Words quoted without a mark, right behind who speaks."""

from __future__ import annotations

import pytest

from statements.readings import told


@pytest.mark.parametrize("words", ["لن نقبل بهذا القرار", "لقد عملنا كثيرا", "إذا رفضوا فلن نذهب", "سيعود العمال غدا"])
def test_a_clause_right_behind_the_speaker_is_what_he_said(words: str) -> None:
    assert told(f"وقال الوزير {words}.") == [("قال", "الوزير", words)]


def test_a_verb_that_goes_on_may_leave_the_speaker_out() -> None:
    text = "قال سامي القرقوش إن الطريق مغلق. وأضاف لن نفتحه غدا."
    assert told(text)[1] == ("أضاف", "سامي القرقوش", "لن نفتحه غدا")


def test_a_noun_behind_the_speaker_is_no_clause() -> None:
    assert told("قال الوزير كلمة في الحفل.") == []


def test_a_text_that_ends_behind_the_verb_says_nothing() -> None:
    assert told("وأضاف") == []
