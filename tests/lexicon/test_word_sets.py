"""What the named sets of words tell of a word: a pronoun on its end, a topic that two words open."""

from __future__ import annotations

import pytest

from rawi.lexicon.word_sets import opens_topic, without_possessive


@pytest.mark.parametrize(
    ("word", "bare"),
    [("حسابها", "حساب"), ("حسابه", "حساب"), ("حسابهم", "حساب"), ("حسابهما", "حساب"), ("حساب", ""), ("حسابي", "")],
)
def test_a_pronoun_of_the_third_person_comes_off(word: str, bare: str) -> None:
    assert without_possessive(word) == bare


def test_two_words_open_a_topic_and_neither_does_alone() -> None:
    assert opens_topic("فيما", "يتعلق")
    assert not opens_topic("فيما", "وصل")
    assert not opens_topic("كما", "يتعلق")
