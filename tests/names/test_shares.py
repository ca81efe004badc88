"""Those who were asked and answer alike, told by their share of the hundred."""

from __future__ import annotations

import pytest

from names.phrases import phrase_at, words
from rawi.model import ActorKind


def share(text: str) -> str:
    script, phrase = phrase_at(text)
    if phrase is None:
        return ""
    assert phrase.kind is ActorKind.GROUP
    return words(script, (phrase.first, phrase.last))


@pytest.mark.parametrize(
    ("sentence", "those"),
    [
        ("55% من المشاركين إنهم راضون.", "55% من المشاركين"),
        ("54 في المئة إنهم راضون.", "54 في المئة"),
        ("12,5 بالمئة من المستطلعين إنهم راضون.", "12,5 بالمئة من المستطلعين"),
    ],
)
def test_they_are_a_group_that_speaks(sentence: str, those: str) -> None:
    assert share(sentence) == those


@pytest.mark.parametrize("sentence", ["55% في الربع الأول.", "54 في المئة من الإيرادات.", "12 طالبا من المشاركين."])
def test_a_number_of_things_or_of_nobody_does_not(sentence: str) -> None:
    assert share(sentence) == ""


def test_a_number_at_the_very_end_is_no_share() -> None:
    assert share("55") == share("ل 55 ل") == ""
