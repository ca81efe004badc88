"""The one schema, for SQLite and PostgreSQL alike.

Rows that belong to an article carry its key and their ``position`` in the analysis, so that an analysis
comes back in the order in which it was made; ``actor``, ``speaker`` and the like are positions of actors,
``time`` one of times. ``evidence`` are the spans of an event's mentions, ``datings`` the times that date it.
``listed`` is false for an actor or a time that only another row speaks of. Offsets are code points in the
article's readable text. ``words`` columns hold what a search looks at (see ``rawi.store.words``). The index
over the words of contents is built differently in the two databases: ``rawi.store.search`` has it.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

__all__ = [
    "actors",
    "articles",
    "datings",
    "events",
    "evidence",
    "mentions",
    "metadata",
    "parties",
    "relays",
    "statements",
    "times",
    "zones",
]

metadata = MetaData()


def _article() -> Column[Any]:
    return Column("article", Text, ForeignKey("articles.key", ondelete="CASCADE"), primary_key=True)


def _position(name: str = "position") -> Column[Any]:
    return Column(name, Integer, primary_key=True, autoincrement=False)


def _count(name: str, nullable: bool = True) -> Column[Any]:
    return Column(name, Integer, nullable=nullable)


def _text(name: str, nullable: bool = True) -> Column[Any]:
    return Column(name, Text, nullable=nullable)


articles = Table(
    "articles",
    metadata,
    Column("key", Text, primary_key=True),
    _text("doc", nullable=False),
    _text("source", nullable=False),
    _text("outlet"),
    _text("outlet_words", nullable=False),
    _text("url"),
    _text("title", nullable=False),
    _count("title_start"),
    _count("title_stop"),
    Column("published", Date, index=True),
    _text("fetched"),
    _text("text", nullable=False),
    _text("readable"),
)

zones = Table(
    "zones",
    metadata,
    _article(),
    _position(),
    _text("kind", nullable=False),
    _count("start", nullable=False),
    _count("stop", nullable=False),
)

actors = Table(
    "actors",
    metadata,
    _article(),
    _position(),
    _text("id", nullable=False),
    _text("name", nullable=False),
    _text("kind", nullable=False),
    Column("listed", Boolean, nullable=False),
)

mentions = Table(
    "mentions",
    metadata,
    _article(),
    _position("actor"),
    _position(),
    _text("text", nullable=False),
    _text("words", nullable=False),
)

statements = Table(
    "statements",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("article", Text, ForeignKey("articles.key", ondelete="CASCADE"), nullable=False),
    _count("position", nullable=False),
    _text("id", nullable=False),
    _count("content_start", nullable=False),
    _count("content_stop", nullable=False),
    _text("content", nullable=False),
    _count("cue_start"),
    _count("cue_stop"),
    _count("speaker"),
    _count("speaker_start"),
    _count("speaker_stop"),
    _count("addressee"),
    _count("addressee_start"),
    _count("addressee_stop"),
    _text("mode", nullable=False),
    _text("act", nullable=False),
    _text("parent"),
    Column("said_on", Date, index=True),
    _count("said_on_start"),
    _count("said_on_stop"),
    _text("rule", nullable=False),
    Column("reasons", JSON, nullable=False),
    Column("chain", JSON, nullable=False),
    Column("confidence", Float, nullable=False, server_default="1"),
    _text("hedge"),
    UniqueConstraint("article", "position", name="statements_in_order"),
)

relays = Table(
    "relays",
    metadata,
    _article(),
    _position("statement"),
    _position(),
    _count("actor", nullable=False),
    _count("start"),
    _count("stop"),
)

times = Table(
    "times",
    metadata,
    _article(),
    _position(),
    _count("start", nullable=False),
    _count("stop", nullable=False),
    _text("value"),
    _text("grain", nullable=False),
    _text("rule", nullable=False),
    _text("anchor"),
    _text("reason"),
    Column("listed", Boolean, nullable=False),
)

events = Table(
    "events",
    metadata,
    _article(),
    _position(),
    _text("kind", nullable=False),
    _text("forum"),
    _text("place"),
    Column("when_start", Date),
    Column("when_stop", Date),
    _text("when_grain"),
    _count("time"),
    _text("status", nullable=False),
    _count("start", nullable=False),
    _count("stop", nullable=False),
    _text("rule", nullable=False),
    _text("medium"),
    _text("duration"),
    _text("when_value"),
)

evidence = Table(
    "evidence",
    metadata,
    _article(),
    _position("event"),
    _position(),
    _count("start", nullable=False),
    _count("stop", nullable=False),
)

datings = Table(
    "datings",
    metadata,
    _article(),
    _position("event"),
    _position(),
    _count("time", nullable=False),
)

parties = Table(
    "parties",
    metadata,
    _article(),
    _position("event"),
    _position(),
    _count("actor", nullable=False),
    _count("start"),
    _count("stop"),
)
