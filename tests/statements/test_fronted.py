"""Quotations that stand before the verb that reports them."""

from __future__ import annotations

import pytest

from statements.readings import statements, told


@pytest.mark.parametrize("joint", ["", "،", " -"])
def test_a_quotation_may_open_the_sentence_of_its_verb(joint: str) -> None:
    assert told(f'"لن نقبل بهذا القرار"{joint} يقول سامي القرقوش.') == [("يقول", "سامي القرقوش", "لن نقبل بهذا القرار")]


def test_the_rule_is_told() -> None:
    (found,) = statements('"لن نقبل بهذا القرار" يقول سامي القرقوش.')
    assert found.rule == "quotation before its verb"


def test_a_verb_with_words_of_its_own_does_not_look_back() -> None:
    text = 'وقف تحت لافتة "معا نبني البلاد" وقال سامي القرقوش إن الطريق مغلق.'
    assert told(text) == [("قال", "سامي القرقوش", "الطريق مغلق")]


def test_a_name_in_marks_before_a_verb_is_no_speech() -> None:
    assert told('"مرجان" أعلنت الشركة.') == []
