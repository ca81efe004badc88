"""Known names: states, capitals, seats of power, alliances and media, found at a word of the text."""

from __future__ import annotations

import pytest

from names.phrases import cursor_over
from rawi.model import ActorKind
from rawi.names.entity import match_entity


def known(text: str, at: int = 0, *, skip: int = 0, prefix: str = "") -> tuple[str, ActorKind, int] | None:
    found = match_entity(cursor_over(text), at, skip=skip, prefix=prefix)
    return (found[0].role, found[0].kind, found[1]) if found else None


@pytest.mark.parametrize(
    ("text", "role", "kind"),
    [
        ("الكويت", "state", ActorKind.STATE),
        ("موسكو", "capital", ActorKind.STATE),
        ("البيت الأبيض", "seat", ActorKind.INSTITUTION),
        ("حلف شمال الأطلسي", "organisation", ActorKind.ALLIANCE),
    ],
)
def test_a_known_name_has_its_role_and_its_kind(text: str, role: str, kind: ActorKind) -> None:
    found = known(text)
    assert found is not None
    assert found[:2] == (role, kind)


def test_the_longest_name_wins() -> None:
    assert known("الولايات المتحدة الأمريكية تدين") == ("state", ActorKind.STATE, 3)


def test_a_name_is_found_in_every_spelling() -> None:
    assert known("الإليزيه") == known("الاليزيه")


def test_a_name_is_found_behind_a_letter_written_onto_it() -> None:
    assert known("لموسكو", skip=1, prefix="ل") == ("capital", ActorKind.STATE, 1)
    assert known("للكرملين", skip=1, prefix="ل") is not None


def test_a_name_that_is_an_everyday_word_too_is_not_found_unasked() -> None:
    cursor = cursor_over("الخليج")
    assert match_entity(cursor, 0) is None
    found = match_entity(cursor, 0, ambiguous=True)
    assert found is not None
    assert found[0].kind is ActorKind.MEDIUM


def test_other_words_are_no_known_names() -> None:
    assert known("المدير العام") is None


def test_there_is_nothing_at_a_sign_or_behind_the_end() -> None:
    assert known("، موسكو") is None
    assert known("موسكو", at=1) is None
