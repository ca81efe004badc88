"""From drafts to statements: ids, nesting, relays and chains."""

from __future__ import annotations

from statements.readings import by, name, read, statements

NESTED = "وقالت الرئاسة الفرنسية إن ماكرون أبلغ نظيره الإيراني إبراهيم رئيسي بأن الوقت ينفد."


def test_statements_are_numbered_in_the_order_of_the_text() -> None:
    text = "قال الوزير إن الطريق مغلق. وأضاف أن الجسر مفتوح، مشيرا إلى أن الأشغال مستمرة."
    found = statements(text)
    assert [one.id for one in found] == ["s1", "s2", "s3"]
    assert [one.cue.start for one in found if one.cue] == sorted(one.cue.start for one in found if one.cue)


def test_a_statement_inside_another_names_it_as_its_parent() -> None:
    outer, inner = statements(NESTED)
    assert outer.parent is None
    assert inner.parent == outer.id
    assert outer.content.start <= inner.content.start <= inner.content.stop <= outer.content.stop


def test_the_inner_statement_has_its_own_speaker_and_hearer() -> None:
    inner = by("أبلغ", NESTED)
    assert name(inner.addressee) == "إبراهيم رئيسي"
    assert "ماكرون" in name(inner.speaker)


def test_two_inner_statements_share_their_parent() -> None:
    text = "وقالت الرئاسة القبرصية إن الرئيس أناستاسيادس دعا إلى الحوار وحذر من الانقسام."
    outer, *inner = statements(text)
    assert {one.parent for one in inner} == {outer.id}


def test_the_chain_leads_from_the_outlet_down_to_the_speaker() -> None:
    text = "ونقلت وكالة إنترفاكس عن محافظ المصرف سيرغي دوبينين قوله إن الروبل سيستقر."
    (found,) = statements(text)
    assert found.chain == ("المرفأ", name(found.via[0]), "سيرغي دوبينين")


def test_the_chain_of_an_inner_statement_passes_through_the_outer_one() -> None:
    assert by("أبلغ", NESTED).chain[:2] == ("المرفأ", "الرئاسة الفرنسية")


def test_an_actor_is_one_object_for_all_its_statements() -> None:
    found = read("قال بيسكوف إن الموعد قريب. وأضاف بيسكوف أن القمة ممكنة.")
    assert len(found.actors) == 1
    assert {one.speaker.actor for one in found.statements if one.speaker} == set(found.actors)


def test_every_actor_of_a_statement_is_in_the_list_of_actors() -> None:
    found = read(NESTED)
    voices = [voice for one in found.statements for voice in (one.speaker, one.addressee, *one.via) if voice]
    assert {voice.actor for voice in voices} <= set(found.actors)


def test_a_dateline_says_nothing() -> None:
    assert len(statements("دبي (رويترز) - قال مسؤول إماراتي كبير إن الميناء سيتوسع.")) == 1


def test_a_text_without_words_has_no_statements() -> None:
    assert statements("") == statements("...\n\n؟!") == []
