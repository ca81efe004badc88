"""Actors across articles: one person however spelt, two people who share a surname."""

from __future__ import annotations

import pytest
from tests.link.reports import report

from rawi.link import Identity, Judgement, Sameness, link
from rawi.model import Analysis

FEMININE = ("وزارة", "الخارجية", "وكالة", "هيئة", "موسكو", "روسيا")


def saying(name: str, who: str, day: str = "2021-12-06") -> Analysis:
    verb = "قالت" if who.split()[0] in FEMININE else "قال"
    return report(name, "تصريح", f"{verb} {who} إن المحادثات ستستمر أسبوعا آخر في العاصمة.", day=day)


def identity_of(identities: tuple[Identity, ...], name: str) -> Identity:
    return next(identity for identity in identities if name in identity.names)


def judgement_on(*names: str) -> Judgement:
    analyses = [saying(f"a{at}", name) for at, name in enumerate(names)]
    (judgement,) = link(analyses).judgements
    return judgement


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("الرئيس الروسي فلاديمير بوتين", "الرئيس الروسي فلادمير بوتن"),
        ("الأمين العام لحلف الناتو ينس ستولتنبرغ", "الأمين العام لحلف الناتو ينس شتولتنبرج"),
        ("موسكو", "روسيا"),
        ("وزارة الخارجية البولندية", "الخارجية البولندية"),
        ("وكالة تاس", "وكالة الأنباء الروسية «تاس»"),
    ],
)
def test_one_actor_in_two_spellings(one: str, other: str) -> None:
    identities = link([saying("a", one), saying("b", other)]).identities
    assert [identity.articles for identity in identities if len(identity.articles) == 2] == [("a", "b")]


def test_two_people_who_share_the_surname_alone() -> None:
    judgement = judgement_on("الوزير سامي قرقوش", "النائب مروان قرقوش")
    assert (judgement.sameness, judgement.reasons) == (Sameness.DIFFERENT, ("only the surname agrees",))


def test_authorities_of_two_states() -> None:
    assert judgement_on("هيئة الموانئ الصينية", "هيئة الموانئ الهندية").sameness is Sameness.DIFFERENT


def test_an_actor_takes_its_roles_along() -> None:
    identities = link(
        [
            saying("old", "وزير الخارجية الليبي كامل المنقوش", "2020-01-10"),
            saying("new", "رئيس الوزراء الليبي كامل المنقوش", "2021-12-06"),
        ]
    ).identities
    roles = identity_of(identities, "كامل المنقوش").roles
    assert sorted((role.title, str(role.since)) for role in roles) == [
        ("رئيس الوزراء الليبي", "2021-12-06"),
        ("وزير الخارجية الليبي", "2020-01-10"),
    ]


def test_what_a_person_decided_stands_above_all_rules() -> None:
    analyses = [saying("a", "الوزير سامي قرقوش"), saying("b", "النائب مروان قرقوش")]
    ruled = link(analyses)
    (judgement,) = ruled.judgements
    decided = link(analyses, {frozenset((judgement.one, judgement.other)): True})
    assert len(decided.identities) == len(ruled.identities) - 1
    (again,) = decided.judgements
    assert (again.sameness, again.score, again.overruled) == (Sameness.SAME, 1.0, True)


def test_a_decision_on_names_that_no_article_holds_changes_nothing() -> None:
    analyses = [saying("a", "الوزير سامي قرقوش")]
    assert link(analyses, {frozenset(("person:x", "person:y")): True}) == link(analyses)


def test_the_order_of_the_articles_makes_no_difference() -> None:
    analyses = [saying("a", "موسكو"), saying("b", "روسيا"), saying("c", "الرئيس الروسي فلاديمير بوتين")]
    assert link(analyses) == link(analyses[::-1])
