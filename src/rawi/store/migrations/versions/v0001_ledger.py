"""The ledger: articles with their zones, actors, statements, times and events, and the search index."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_SEARCH = {
    "sqlite": ("CREATE VIRTUAL TABLE statement_search USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0')",),
    "postgresql": (
        "CREATE TABLE statement_search (rowid integer PRIMARY KEY, words tsvector NOT NULL)",
        "CREATE INDEX statement_search_words ON statement_search USING gin (words)",
    ),
}


def upgrade() -> None:
    """From an empty database."""
    _articles()
    _parts("zones", _text("kind"), _count("start"), _count("stop"))
    _parts("actors", _text("id"), _text("name"), _text("kind"), sa.Column("listed", sa.Boolean, nullable=False))
    _parts_of("mentions", "actor", _text("text"), _text("words"))
    _statements()
    _parts_of("relays", "statement", _count("actor"), _maybe("start"), _maybe("stop"))
    _times()
    _events()
    _parts_of("parties", "event", _count("actor"), _maybe("start"), _maybe("stop"))
    for statement in _SEARCH[op.get_bind().dialect.name]:
        op.execute(statement)


def _articles() -> None:
    op.create_table(
        "articles",
        sa.Column("key", sa.Text, primary_key=True),
        *(_text("doc"), _text("source"), _maybe_text("outlet"), _text("outlet_words"), _maybe_text("url")),
        *(_text("title"), _maybe("title_start"), _maybe("title_stop")),
        sa.Column("published", sa.Date, index=True),
        *(_maybe_text("fetched"), _text("text"), _maybe_text("readable")),
    )


def _statements() -> None:
    op.create_table(
        "statements",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("article", sa.Text, sa.ForeignKey("articles.key", ondelete="CASCADE"), nullable=False),
        *(_count("position"), _text("id")),
        *(_count("content_start"), _count("content_stop"), _text("content")),
        *(_maybe("cue_start"), _maybe("cue_stop")),
        *(_maybe("speaker"), _maybe("speaker_start"), _maybe("speaker_stop")),
        *(_maybe("addressee"), _maybe("addressee_start"), _maybe("addressee_stop")),
        *(_text("mode"), _text("act"), _maybe_text("parent")),
        sa.Column("said_on", sa.Date, index=True),
        *(_maybe("said_on_start"), _maybe("said_on_stop"), _text("rule")),
        sa.Column("reasons", sa.JSON, nullable=False),
        sa.Column("chain", sa.JSON, nullable=False),
        sa.UniqueConstraint("article", "position", name="statements_in_order"),
    )


def _times() -> None:
    _parts(
        "times",
        *(_count("start"), _count("stop"), _maybe_text("value"), _text("grain"), _text("rule")),
        *(_maybe_text("anchor"), _maybe_text("reason"), sa.Column("listed", sa.Boolean, nullable=False)),
    )


def _events() -> None:
    _parts(
        "events",
        *(_text("kind"), _maybe_text("forum"), _maybe_text("place")),
        *(sa.Column("when_start", sa.Date), sa.Column("when_stop", sa.Date), _maybe_text("when_grain")),
        *(_maybe("time"), _text("status"), _count("start"), _count("stop"), _text("rule")),
    )


def _parts(table: str, *columns: sa.Column[Any]) -> None:
    article = sa.Column("article", sa.Text, sa.ForeignKey("articles.key", ondelete="CASCADE"), primary_key=True)
    op.create_table(table, article, _position("position"), *columns)


def _parts_of(table: str, owner: str, *columns: sa.Column[Any]) -> None:
    article = sa.Column("article", sa.Text, sa.ForeignKey("articles.key", ondelete="CASCADE"), primary_key=True)
    op.create_table(table, article, _position(owner), _position("position"), *columns)


def _position(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer, primary_key=True, autoincrement=False)


def _count(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer, nullable=False)


def _maybe(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer)


def _text(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text, nullable=False)


def _maybe_text(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text)
