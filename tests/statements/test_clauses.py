"""Where the clause of a reporting verb begins, and what it hangs on."""

from __future__ import annotations

import pytest

from statements.readings import contents, statements, told


@pytest.mark.parametrize("opening", ["", "لكن ", "إلا أن "])
def test_a_clause_of_the_articles_own_may_tell_a_stance(opening: str) -> None:
    assert told(f"{opening}الحلف يؤيد توسيع الميناء.") == [("يؤيد", "الحلف", "توسيع الميناء")]


def test_a_clause_that_hangs_on_what_another_said_may_not() -> None:
    assert [cue for cue, _, _ in told("قال الوزير إن الحلف يؤيد توسيع الميناء.")] == ["قال"]


def test_behind_a_conjunction_with_its_complementizer_the_article_speaks() -> None:
    text = "وصور الوزير الحادث، إلا أن الوزير قال إن الطريق مغلق."
    (found,) = statements(text)
    assert found.parent is None
    assert found.content.text == "الطريق مغلق"


@pytest.mark.parametrize("between", ["", "كان ", "كان قد "])
def test_a_relative_clause_has_the_speaker_before_its_pronoun(between: str) -> None:
    text = f"وصل الوزير سامي الحداد الذي {between}أعلن أن الطريق مغلق."
    assert told(text) == [("أعلن", "سامي الحداد", "الطريق مغلق")]


def test_the_relative_pronoun_stands_for_the_whole_phrase_before_it() -> None:
    text = "واستقبل المدير وفدا من نقابة المعلمين الذين قالوا إن السد متين."
    assert told(text) == [("قالوا", "وفدا من نقابة المعلمين", "السد متين")]


def test_the_relative_pronoun_may_stand_behind_a_comma() -> None:
    assert told("وصل المدير، الذي أعلن أن الطريق مغلق.") == [("أعلن", "المدير", "الطريق مغلق")]


@pytest.mark.parametrize("adverbial", ["", "في يوم الخميس ", "في الحي الجديد ", "خلال اللقاء "])
def test_an_adverbial_joined_before_the_verb_belongs_to_its_clause(adverbial: str) -> None:
    text = f"وقال الوزير إن الطريق مغلق، و{adverbial}قال المدير إن الجسر مفتوح."
    assert contents(text) == ["الطريق مغلق", "الجسر مفتوح"]


def test_without_a_verb_behind_it_the_adverbial_goes_on_with_what_was_said() -> None:
    assert contents("وقال الوزير إن الطريق مغلق، وفي يوم الخميس سيفتح الجسر.") == [
        "الطريق مغلق، وفي يوم الخميس سيفتح الجسر"
    ]
