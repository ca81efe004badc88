"""The words that name events, in the forms in which the press writes them."""

from __future__ import annotations

import pytest

from rawi.events.kinds import kinds, read_noun
from rawi.events.verbs import read_verb
from rawi.lexicon.conjugation import Aspect
from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows


@pytest.mark.parametrize(
    ("word", "noun", "definite"),
    [
        ("القمة", "قمة", True), ("للقمة", "قمة", True), ("وبالمحادثات", "محادثات", True),
        ("اجتماعا", "اجتماع", False), ("لقائه", "لقاء", True), ("مؤتمرا صحفيا", "مؤتمر صحفي", False),
        ("المؤتمر الصحفي", "مؤتمر صحفي", True),
    ],
)  # fmt: skip
def test_a_noun_is_read_through_its_clitics(word: str, noun: str, definite: bool) -> None:
    reading = read_noun(fold(word))
    assert reading is not None
    assert (reading.noun.word, reading.definite) == (noun, definite)


@pytest.mark.parametrize("word", ["اجتماعي", "اتصالات", "قمامة", "جلس", "زائر"])
def test_other_words_are_no_events(word: str) -> None:
    assert read_noun(fold(word)) is None


def test_behind_a_preposition_stands_a_noun_not_a_verb() -> None:
    reading = read_verb(fold("بعقد"))
    assert reading is not None and reading.aspect is Aspect.VERBAL_NOUN


def test_every_noun_verb_and_forum_is_of_a_known_kind() -> None:
    for table in ("nouns", "forums"):
        assert {row["kind"] for row in rows(f"events/{table}.tsv")} <= kinds().keys()
    assert {row["kind"] for row in rows("events/verbs.tsv")} <= {*kinds(), "-"}
