"""The names of territories that CLDR gives."""

from __future__ import annotations

from rawi.lexicon.letters import bare
from rawi.lexicon.territories import territory_names


def test_every_iso_territory_has_a_name() -> None:
    assert {"AQ", "FR", "GL", "OM", "TW", "ZW"} <= territory_names().keys()


def test_unions_unknown_regions_and_continents_are_no_territories() -> None:
    assert not {"EU", "EZ", "UN", "XA", "ZZ", "QO", "001", "142"} & territory_names().keys()


def test_names_carry_no_vowel_marks_and_no_explanation_in_parentheses() -> None:
    assert territory_names()["OM"] == ("عمان",)
    assert territory_names()["MM"] == ("ميانمار",)
    assert all(name == bare(name) and "(" not in name for names in territory_names().values() for name in names)


def test_a_dash_inside_a_name_may_be_left_out() -> None:
    assert "الكونغو كينشاسا" in territory_names()["CD"]
