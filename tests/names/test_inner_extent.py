"""How far what a preposition governs inside a phrase reaches."""

from __future__ import annotations

import pytest

from names.phrases import phrase_at
from rawi.names.cursor import Cursor
from rawi.names.inner_extent import end_of_inner, name_behind, name_follows
from rawi.segment.script import segment


def governed(text: str) -> str:
    script = segment(text)
    end = end_of_inner(Cursor(script, len(script.tokens)), 0)
    return text[: script.tokens[end - 1].stop] if end else ""


@pytest.mark.parametrize(
    "body",
    ["المطار الدولي", "بورصة عمان", "مكتب كبير القضاة", "رئيس الحكومة المكلف", "دي ميلو"],
)
def test_a_place_a_body_or_a_man_is_taken_whole(body: str) -> None:
    assert governed(f"{body} إن") == body


def test_what_is_neither_is_not_taken() -> None:
    assert governed("رئيس إن") == ""
    assert governed("عن ذلك") == ""


def test_a_name_known_or_of_two_words_that_are_nothing_else_follows() -> None:
    script = segment("سامي طه إن غروشيل بندرغاست إن المدينة")
    cursor = Cursor(script, len(script.tokens))
    assert [name_follows(cursor, at) for at in (0, 3, 6)] == [True, False, False]
    assert [name_behind(cursor, at) for at in (0, 6)] == [True, False]


def test_an_adjective_brings_what_it_governs() -> None:
    script, phrase = phrase_at("الهيئة المكلفة بالطوارئ إن")
    assert phrase is not None
    assert phrase.last == len(script.tokens) - 1
