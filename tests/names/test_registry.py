"""Every mention is filed under whom it stands for, so that one actor has one record in a document."""

from __future__ import annotations

from rawi.names.cursor import Cursor
from rawi.names.reader import read_phrase
from rawi.names.registry import Record, Registry
from rawi.segment.script import segment


def records(text: str) -> list[Record]:
    """One record for each line of ``text``, which names somebody."""
    script = segment(text)
    registry = Registry(script)
    cursor = Cursor(script, len(script.tokens))
    phrases = [read_phrase(cursor, sentence.first) for sentence in script.sentences]
    return [registry.resolve(phrase) for phrase in phrases if phrase is not None]


def same(text: str) -> bool:
    first, *others = records(text)
    return bool(others) and all(other is first for other in others)


def test_a_surname_is_filed_under_the_full_name() -> None:
    assert same("وزير النقل سامي العطية\nالعطية") or same("سامي العطية\nالعطية")


def test_a_title_is_filed_under_whom_it_was_given_to() -> None:
    assert same("وزير النقل سامي العطية\nالوزير")


def test_a_title_in_fewer_words_is_the_same_title() -> None:
    assert same("الرئيس الروسي فلاديمير بوتين\nالرئيس الروسي\nالرئيس")


def test_another_spelling_is_the_same_person() -> None:
    assert same("أنطونيو غوتيريش\nأنطونيو غوتيريس")


def test_the_record_keeps_the_longest_name() -> None:
    assert records("تميم\nتميم بن حمد آل ثاني")[-1].name == "تميم بن حمد آل ثاني"


def test_two_people_of_one_family_are_two() -> None:
    assert not same("رجب أردوغان\nبلال أردوغان")


def test_a_state_and_its_capital_are_one_actor() -> None:
    assert same("روسيا\nموسكو")


def test_a_state_and_its_presidency_are_two() -> None:
    assert not same("روسيا\nالكرملين")


def test_a_minister_and_his_ministry_are_two() -> None:
    assert not same("وزارة النقل\nوزير النقل")


def test_a_feminine_title_is_not_filed_under_a_man() -> None:
    assert not same("المتحدث محمود بصل\nالمتحدثة")


def test_a_counterpart_is_not_the_one_who_speaks_of_him() -> None:
    script = segment("وزير الخارجية المصري سامح شكري\nوزير الخارجية")
    registry = Registry(script)
    cursor = Cursor(script, len(script.tokens))
    speaker, other = (read_phrase(cursor, sentence.first) for sentence in script.sentences)
    assert speaker is not None
    assert other is not None
    one = registry.resolve(speaker)
    assert registry.resolve(other, avoid=one) is not one


def test_several_who_speak_together_are_a_group() -> None:
    (together,) = records("وزير النقل ووزير المالية")
    assert together.plural
    assert together.name == "وزير النقل ووزير المالية"


def test_an_actor_keeps_the_forms_it_was_named_by() -> None:
    actor = records("وزير النقل سامي العطية\nالوزير")[-1].actor()
    assert actor.name == "سامي العطية"
    assert set(actor.mentions) >= {"وزير النقل سامي العطية", "الوزير"}


def test_the_id_of_an_actor_is_made_of_its_kind_and_its_folded_name() -> None:
    assert records("سامي العطية")[0].actor().id == "person:سامي-العطيه"
