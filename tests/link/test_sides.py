"""Whose side an actor tells: states, bodies, and those who speak for themselves."""

from __future__ import annotations

import pytest
from tests.link.reports import report

from rawi.link.actors import identities_among
from rawi.link.offices import Side
from rawi.link.reading import read
from rawi.link.sides import parted, sides_among
from rawi.model import Actor, ActorKind, Analysis


def sides(analysis: Analysis) -> dict[str, Side]:
    """The side of each actor of an article, by its name there."""
    reading = read(analysis)
    identities, _ = identities_among([reading])
    found = sides_among([reading], identities)
    return {actor.name: found[actor.id] for actor in reading.actors}


def side_of(words: str) -> str:
    """The side of the one who speaks in a sentence."""
    analysis = report("a", "خبر من العاصمة", f"قال {words} إن الجسر سيفتح غدا.")
    (speaker,) = (said.speaker.actor for said in analysis.statements if said.speaker)
    return sides(analysis)[speaker.name].id


@pytest.mark.parametrize(
    ("speaker", "side"),
    [
        ("الرئيس التشيلي", "CL"),
        ("وزير الخارجية النرويجي", "NO"),
        ("المتحدث باسم الكرملين ديمتري بيسكوف", "RU"),
        ("الجيش التركي", "TR"),
        ("السفير البريطاني في موسكو", "GB"),
        ("الأمين العام لحلف شمال الأطلسي ينس ستولتنبرغ", "nato"),
    ],
)
def test_who_speaks_for_a_state_or_a_body(speaker: str, side: str) -> None:
    assert side_of(speaker) == side


@pytest.mark.parametrize(
    "speaker",
    [
        "زعيم المعارضة البريطانية",
        "رئيس حزب العمال النرويجي",
        "المحلل السياسي الروسي",
        "وزير الخارجية النرويجي السابق",
        "المركز الثقافي البريطاني",
    ],
)
def test_a_nisba_alone_makes_nobody_the_state_s(speaker: str) -> None:
    assert len(side_of(speaker)) > 2


def test_a_bare_ministry_is_the_one_that_the_article_names() -> None:
    body = "أعلنت وزارة النقل النرويجية أن الميناء مغلق. وقالت المتحدثة باسم الوزارة إنغا لارسن إنه سيفتح غدا."
    one = report("a", "موانئ", body)
    found = sides(one)
    assert {found[name].id for name in found if "لارسن" in name} == {"NO"}


def test_in_a_quarrel_inside_one_state_its_people_are_sides_of_their_own() -> None:
    body = (
        "قال وزير النقل النرويجي إن الجسر سيفتح. ورد وزير المالية النرويجي بأنه لن يفتح.\n"
        "وأعلنت وزارة النقل النرويجية أن الجسر جاهز."
    )
    one = report("a", "نزاع في أوسلو", body)
    identities, _ = identities_among([read(one)])
    together = sides_among([read(one)], identities)
    ministers = [actor.id for actor in one.actors if actor.kind is ActorKind.PERSON]
    ministry = next(actor.id for actor in one.actors if actor.kind is ActorKind.INSTITUTION)
    assert {together[name].id for name in (*ministers, ministry)} == {"NO"}
    apart = parted(together, identities)
    assert len({apart[name].id for name in ministers}) == len(ministers) > 1
    assert apart[ministry].id == "NO"


def test_an_actor_without_words_is_its_own_side() -> None:
    nobody = Actor("person:-", "…", ActorKind.PERSON)
    one = report("a", "خبر", "لا شيء.")
    reading = read(Analysis(one.document, (), (nobody,), ()))
    identities, _ = identities_among([reading])
    assert sides_among([reading], identities)[nobody.id].state is None


def test_an_aide_named_by_the_one_he_serves() -> None:
    body = (
        "قال مساعد هاكون إن الجسر سيفتح غدا. وقال رئيس الوزراء النرويجي هاكون لارسن إن العمال أبطال.\n"
        "وأضاف هاكون أن الجسر جميل."
    )
    assert sides(report("a", "جسر", body))["مساعد هاكون"].id == "NO"
