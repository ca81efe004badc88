"""The ledger's search: statements by their words, speaker, addressee, act, day, outlet and confidence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    TextClause,
    and_,
    exists,
    false,
    func,
    select,
)

from rawi.model import Act
from rawi.store import schema, search
from rawi.store.words import terms_of

__all__ = ["Question", "Said", "holds_words", "said"]

_ARTICLES, _STATEMENTS, _MENTIONS = schema.articles, schema.statements, schema.mentions
_SPEAKERS, _ADDRESSEES = schema.actors.alias("speakers"), schema.actors.alias("addressees")
_day = func.coalesce(_STATEMENTS.c.said_on, _ARTICLES.c.published)


@dataclass(frozen=True, slots=True)
class Said:
    """One statement of the ledger with its article.

    ``start`` and ``stop`` are the content's code points in the article's text. ``day`` is the day on which
    it was said, or the day on which the article came out where the text does not tell.
    """

    speaker: str | None
    act: str
    content: str
    addressee: str | None
    day: dt.date | None
    said_on: dt.date | None
    chain: tuple[str, ...]
    outlet: str | None
    published: dt.date | None
    title: str
    source: str
    doc: str
    statement: str
    start: int
    stop: int
    rule: str
    confidence: float
    hedge: str | None


@dataclass(frozen=True, slots=True)
class Question:
    """What a search asks for; what is empty or None does not restrict.

    ``words`` have to stand in the content, ``by``, ``to`` and ``outlet`` in one name of the speaker, the
    addressee and the outlet: all of them, in any order, whatever their spelling and clitics.
    ``since`` and ``until`` are days, both included; ``min_confidence`` is the least confidence, in [0, 1].
    """

    words: str = ""
    by: str | None = None
    to: str | None = None
    act: Act | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    outlet: str | None = None
    min_confidence: float | None = None


def said(connection: Connection, question: Question) -> Iterator[Said]:
    """The statements that answer a question, by day, the undated last."""
    conditions = _conditions(question, connection.dialect.name)
    for row in connection.execute(_ledger().where(and_(True, *conditions))):
        yield Said(**{**row._mapping, "chain": tuple(row.chain)})


def _ledger() -> Select[Any]:
    """All statements with the columns of Said, in the order of the answer."""
    article, statement = _ARTICLES.c, _STATEMENTS.c
    return (
        select(
            _SPEAKERS.c.name.label("speaker"),
            *(statement.act, statement.content),
            _ADDRESSEES.c.name.label("addressee"),
            _day.label("day"),
            *(statement.said_on, statement.chain),
            *(article.outlet, article.published, article.title, article.source, article.doc),
            statement.id.label("statement"),
            statement.content_start.label("start"),
            statement.content_stop.label("stop"),
            *(statement.rule, statement.confidence, statement.hedge),
        )
        .join_from(_STATEMENTS, _ARTICLES, statement.article == article.key)
        .outerjoin(_SPEAKERS, _stands_for(_SPEAKERS, statement.speaker))
        .outerjoin(_ADDRESSEES, _stands_for(_ADDRESSEES, statement.addressee))
        .order_by(_day.is_(None), _day, article.source, article.doc, article.key, statement.position)
    )


def _stands_for(actors: FromClause, position: ColumnElement[int]) -> ColumnElement[bool]:
    return and_(actors.c.article == _STATEMENTS.c.article, actors.c.position == position)


def _conditions(question: Question, dialect: str) -> Iterator[ColumnElement[bool] | TextClause]:
    if question.words.strip():
        yield search.matching(dialect, question.words)
    if question.by is not None:
        yield _named(_STATEMENTS.c.speaker, question.by)
    if question.to is not None:
        yield _named(_STATEMENTS.c.addressee, question.to)
    if question.outlet is not None:
        yield holds_words(_ARTICLES.c.outlet_words, question.outlet)
    if question.act is not None:
        yield _STATEMENTS.c.act == question.act.value
    if question.since is not None:
        yield _day >= question.since
    if question.until is not None:
        yield _day <= question.until
    if question.min_confidence is not None:
        yield _STATEMENTS.c.confidence >= question.min_confidence


def _named(actor: ColumnElement[int], name: str) -> ColumnElement[bool]:
    """Whether one of the actor's mentions holds every word of a name."""
    mention = _MENTIONS.c
    return exists().where(
        mention.article == _STATEMENTS.c.article, mention.actor == actor, holds_words(mention.words, name)
    )


def holds_words(words: ColumnElement[str], name: str) -> ColumnElement[bool]:
    """Whether a column of words holds every word of a name."""
    terms = terms_of(name)
    if not terms:
        return false()
    return and_(*(words.contains(f" {term} ", autoescape=True) for term in terms))
