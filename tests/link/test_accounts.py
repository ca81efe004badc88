"""Accounts: each side's telling of one event; positions: what each actor wants of whom."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.link.reports import report

from rawi.link.accounts import Accounts, accounts_of
from rawi.link.positions import Position, positions_of
from rawi.model import Act

OSLO = report(
    "oslo",
    "أوسلو تروي ما دار في محادثات الصيد",
    "قالت وزارة الخارجية النرويجية إن المحادثات مع تشيلي حول حصص سمك القد استمرت ثلاث ساعات.\n"
    "وأضافت الوزارة أن الوفد النرويجي حذر من إغلاق الموانئ الشمالية أمام السفن الأجنبية.",
    "صدى الشمال",
)
SANTIAGO = report(
    "santiago",
    "تشيلي: محادثات الصيد كانت قصيرة",
    "أعلنت وزارة الخارجية التشيلية أن المحادثات مع النرويج حول حصص سمك القد استمرت خمس ساعات.\n"
    "وطالبت تشيلي النرويج، أمس الأحد، بتعويض الصيادين عن الموسم الضائع.",
    "بريد الجنوب",
)
LATER = report(
    "later",
    "سانتياغو تعود إلى مطلبها",
    "طالبت تشيلي النرويج، اليوم الخميس، بتعويض الصيادين عن الموسم الضائع في محادثات الصيد حول سمك القد.",
    "صدى الشمال",
    "2021-12-09",
)


def accounts() -> Accounts:
    return accounts_of([OSLO, SANTIAGO])


def test_each_side_has_its_column() -> None:
    tellers = {account.side: account.tellers for account in accounts().accounts}
    assert set(tellers) == {"NO", "CL"}
    assert "وزارة الخارجية النرويجية" in tellers["NO"]
    assert "وزارة الخارجية التشيلية" in tellers["CL"]


def test_where_they_contradict_each_other() -> None:
    (contradiction,) = accounts().contradictions
    assert [(drift.kind, {drift.one, drift.other}) for drift in contradiction.drifts] == [("number", {"ثلاث", "خمس"})]


def test_what_only_one_side_tells() -> None:
    found = accounts()
    oslo = next(account for account in found.accounts if account.side == "NO")
    assert any("الموانئ الشمالية" in saying.statement.content.text for saying in found.alone(oslo))


def test_which_outlets_carry_one_side_only() -> None:
    assert accounts().carried == (("بريد الجنوب", ("CL",)), ("صدى الشمال", ("NO",)))


def test_a_position_with_whom_it_is_taken_towards_and_since_when() -> None:
    demand = demands([OSLO, SANTIAGO, LATER])[0]
    assert (demand.actor, demand.towards) == ("تشيلي", "النرويج")
    assert (demand.since, demand.until) == (dt.date(2021, 12, 5), dt.date(2021, 12, 9))
    assert (demand.repeated, demand.dropped) == (True, False)


def demands(analyses: list) -> list[Position]:
    return [position for position in positions_of(analyses) if position.act is Act.DEMAND]


def test_nothing_said_no_accounts_and_no_positions() -> None:
    assert accounts_of([]) == Accounts((), (), (), ())
    assert positions_of([]) == []


def told(one: str, other: str) -> Accounts:
    """The accounts of two reports on one quarrel."""
    return accounts_of(
        [
            report("one", "خلاف على جسر النهر", one, "صدى الشمال"),
            report("other", "رد على جسر النهر", other, "بريد الجنوب"),
        ]
    )


def kinds(accounts: Accounts) -> list[str]:
    return [drift.kind for contradiction in accounts.contradictions for drift in contradiction.drifts]


def test_the_accused_denies_it() -> None:
    found = told(
        "اتهمت وزارة الخارجية النرويجية تشيلي بتخريب محطة الرصد البحرية في خليج ترومسو.",
        "نفت وزارة الخارجية التشيلية تخريب محطة الرصد البحرية.",
    )
    assert kinds(found) == ["denial"]


def test_each_says_that_the_other_asked_for_the_meeting() -> None:
    found = told(
        "قالت وزارة الخارجية النرويجية إن المكالمة عن مصائد القطب جرت بطلب من تشيلي.",
        "قالت وزارة الخارجية التشيلية إن المكالمة عن مصائد القطب جرت بطلب من النرويج.",
    )
    assert kinds(found) == ["asker"]


def test_what_both_say_is_no_contradiction() -> None:
    found = told(
        "قالت وزارة الخارجية النرويجية إن خبراء المصائد سيجتمعون في بونتا أريناس لبحث الحصص.",
        "قالت وزارة الخارجية التشيلية إن خبراء المصائد سيجتمعون لبحث الحصص في بونتا أريناس.",
    )
    assert kinds(found) == []
    assert len(found.shared) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("أكثر من سبعة آلاف بحار غادروا موانئ الشمال", "أحد عشر ألف بحار غادروا موانئ الشمال"),
        ("عشرة بحارة غادروا موانئ الشمال السبت", "عشرون بحارا غادروا موانئ الشمال الأحد"),
        ("تشيلي طردت عشرين دبلوماسيا نرويجيا", "النرويج طردت عشرين دبلوماسيا تشيليا"),
        ("الميناء مغلق أمام السفن الأجنبية", "السفينة غرقت قرب الميناء"),
    ],
)
def test_what_is_only_told_otherwise_is_no_contradiction(one: str, other: str) -> None:
    found = told(f"قالت وزارة الخارجية النرويجية إن {one}.", f"قالت وزارة الخارجية التشيلية إن {other}.")
    assert (kinds(found), found.shared) == ([], ())
    assert len(found.accounts) == 2


def test_ministers_of_one_state_are_two_sides_only_where_they_quarrel() -> None:
    agreed = told(
        "قال وزير النقل النرويجي لارس هانسن إن الجسر سيفتح أمام الشاحنات.",
        "قال وزير المالية النرويجي نيلس بيرغ إن كلفة الجسر كبيرة.",
    )
    assert [account.side for account in agreed.accounts] == ["NO"]
    quarrel = told(
        "قال وزير النقل النرويجي لارس هانسن إن الجسر جاهز، واتهم زملاءه بتأخير فتح الجسر أمام الشاحنات.",
        "قال وزير المالية النرويجي نيلس بيرغ إن كلفة الجسر كبيرة.",
    )
    assert {account.name for account in quarrel.accounts} == {"لارس هانسن", "نيلس بيرغ"}
