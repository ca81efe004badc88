"""Positions: what each actor wants of whom, since when, and whether it comes back to it."""

from __future__ import annotations

import datetime as dt

from tests.link.reports import report

from rawi.link.positions import Position, positions_of
from rawi.model import Act, Analysis

FIRST = report(
    "first",
    "خلاف على مياه نهر السنغال",
    "طالب الرئيس السنغالي عثمان ديوب موريتانيا، أمس الاثنين، بفتح سد ديامة أمام مراكب الصيادين.\n"
    "وحذرت موريتانيا من إغلاق المعابر البرية إذا استمرت الخلافات.\n"
    "ونفى الرئيس السنغالي أن تكون محطة بودور قد توقفت.",
    day="2021-12-07",
)
LATER = report(
    "later",
    "السنغال تعود إلى سد ديامة",
    "طالب الرئيس السنغالي موريتانيا، اليوم الجمعة، بفتح سد ديامة أمام مراكب الصيادين ليلا ونهارا.",
    day="2021-12-10",
)


def taken(analyses: list[Analysis], act: Act) -> Position:
    (found,) = (position for position in positions_of(analyses) if position.act is act)
    return found


def test_what_is_said_twice_in_other_words_is_one_position_with_both_its_days() -> None:
    demand = taken([FIRST, LATER], Act.DEMAND)
    assert [report.place.article for report in demand.reports] == ["first", "later"]
    assert (demand.since, demand.until) == (dt.date(2021, 12, 6), dt.date(2021, 12, 10))
    assert demand.repeated


def test_a_title_alone_is_the_person_who_bears_it_in_the_other_article() -> None:
    assert taken([FIRST, LATER], Act.DEMAND).actor == "عثمان ديوب"


def test_it_has_a_side_and_those_towards_whom_it_is_taken() -> None:
    demand = taken([FIRST, LATER], Act.DEMAND)
    assert (demand.side, demand.towards) == ("السنغال", "موريتانيا")


def test_what_an_actor_does_not_come_back_to() -> None:
    assert taken([FIRST, LATER], Act.REJECT).dropped
    assert not taken([FIRST], Act.REJECT).dropped


def test_a_day_of_publication_is_no_repetition() -> None:
    retold = report(
        "retold", "السنغال وسد ديامة", "طالب عثمان ديوب موريتانيا بفتح سد ديامة أمام مراكب الصيادين.", day="2021-12-09"
    )
    demand = taken([FIRST, retold], Act.DEMAND)
    assert not demand.repeated
    assert demand.until == dt.date(2021, 12, 6)


def test_a_warning_that_hangs_on_a_condition_is_one_and_says_so() -> None:
    warning = taken([FIRST], Act.WARN)
    assert (warning.actor, warning.conditional) == ("موريتانيا", True)
    assert not taken([FIRST], Act.DEMAND).conditional
