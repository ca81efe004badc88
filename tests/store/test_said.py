"""Asking the ledger: words in any spelling, and filters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import Connection, Engine

from rawi.model import Act, Analysis
from rawi.store import Question, connect, said, write, writing


def answers(connection: Connection, **question: object) -> list[str]:
    return [row.statement for row in said(connection, Question(**question))]


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def ledger(request: pytest.FixtureRequest, new_place: Callable[[str], str], analysis: Analysis) -> Iterator[Engine]:
    """A desk that holds one article; the tests only ask it."""
    engine = connect(new_place(request.param))
    with writing(engine).begin() as connection:
        write(connection, analysis)
    yield engine
    engine.dispose()


@pytest.fixture
def connection(ledger: Engine) -> Iterator[Connection]:
    with ledger.connect() as connection:
        yield connection


def test_an_empty_question_is_answered_by_every_statement(connection: Connection) -> None:
    assert answers(connection) == ["s1", "s2"]


def test_an_answer_says_who_said_what_and_where_it_stands(connection: Connection, analysis: Analysis) -> None:
    row = next(said(connection, Question(words="القمة")))
    assert (row.speaker, row.addressee, row.act) == ("سامح شكري", "مريم الصادق المهدي", "support")
    assert row.chain == ("وكالة النيل", "سامح شكري")
    assert analysis.document.text[row.start : row.stop] == row.content
    assert (row.outlet, row.doc, row.source) == ("بوابة النيل", "cairo", "articles/cairo.txt")


@pytest.mark.parametrize("words", ["القمة", "القِمّة", "والقمه", "مشاركة القمة", "قمة", "بالمشاركة"])
def test_words_are_found_in_any_spelling_order_and_with_any_clitic(connection: Connection, words: str) -> None:
    assert answers(connection, words=words) == ["s1"]


@pytest.mark.parametrize("words", ["القمم", "القمة أوكرانيا", "…", '"', "'", "AND", "words:قمة"])
def test_words_that_are_not_there(connection: Connection, words: str) -> None:
    assert answers(connection, words=words) == []


def test_by_whom_is_any_name_the_article_gives_the_speaker(connection: Connection) -> None:
    assert answers(connection, by="شكري") == ["s1", "s2"]
    assert answers(connection, by="وزير الخارجيه") == ["s1", "s2"]
    assert answers(connection, by="سامح المصري") == []
    assert answers(connection, by="نظيرته") == []


def test_a_percent_sign_is_no_wildcard(connection: Connection) -> None:
    assert answers(connection, by="%") == []
    assert answers(connection, by="شك_ي") == []


def test_to_whom(connection: Connection) -> None:
    assert answers(connection, to="السودانية") == ["s1"]


def test_the_act(connection: Connection) -> None:
    assert answers(connection, act=Act.DEMAND) == ["s2"]


def test_days_are_those_of_saying_or_else_of_the_article(connection: Connection) -> None:
    assert answers(connection, until=dt.date(2021, 12, 7)) == ["s1"]
    assert answers(connection, since=dt.date(2021, 12, 8)) == ["s2"]
    assert answers(connection, since=dt.date(2021, 12, 9)) == []


def test_how_sure_a_statement_has_to_be(connection: Connection) -> None:
    assert answers(connection, min_confidence=0.6) == ["s1"]
    assert answers(connection, min_confidence=0.55) == ["s1", "s2"]
    assert answers(connection, min_confidence=0.0) == ["s1", "s2"]


def test_an_answer_tells_how_sure_it_is_and_whether_it_was_plainly_said(connection: Connection) -> None:
    rows = said(connection, Question())
    assert [(row.confidence, row.hedge) for row in rows] == [(0.97, None), (0.55, "conditional")]


def test_the_outlet(connection: Connection) -> None:
    assert answers(connection, outlet="بوابه النيل") == ["s1", "s2"]
    assert answers(connection, outlet="الجزيرة") == []
