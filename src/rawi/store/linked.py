"""The tables of what link found over all articles, and of what a person decided on the sameness of actors.

``stories``, ``utterances`` and what belongs to them are replaced as a whole whenever the desk is linked;
``linked`` holds the state of the desk that they were found in. ``founds`` is the id of the story that an article
would found: by it every id that a story ever had leads to the story that now holds the article. ``text`` is the
key of the first article of a copy group. ``rulings`` stay: nothing but a person changes them.
"""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Integer, Table, Text

from rawi.store.schema import metadata

__all__ = ["copies", "linked", "reports", "rulings", "stories", "story_articles", "utterances"]


def _key() -> ForeignKey:
    return ForeignKey("articles.key", ondelete="CASCADE")


stories = Table(
    "stories",
    metadata,
    Column("id", Text, primary_key=True),
    Column("headline", Text, nullable=False),
    Column("central", Text, nullable=False),
    Column("since", Date),
    Column("until", Date, index=True),
)

story_articles = Table(
    "story_articles",
    metadata,
    Column("article", Text, _key(), primary_key=True),
    Column("story", Text, nullable=False, index=True),
    Column("position", Integer, nullable=False),
    Column("founds", Text, nullable=False, index=True),
)

copies = Table(
    "copies",
    metadata,
    Column("article", Text, _key(), primary_key=True),
    Column("text", Text, nullable=False, index=True),
    Column("position", Integer, nullable=False),
)

utterances = Table(
    "utterances",
    metadata,
    Column("id", Text, primary_key=True),
    Column("speaker", Text, nullable=False),
    Column("origins", JSON, nullable=False),
)

reports = Table(
    "reports",
    metadata,
    Column("utterance", Text, primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("article", Text, _key(), nullable=False, index=True),
    Column("statement", Text),
    Column("speaker", Text),
    Column("start", Integer, nullable=False),
    Column("stop", Integer, nullable=False),
    Column("verdict", Text),
)

rulings = Table(
    "rulings",
    metadata,
    Column("one", Text, primary_key=True),
    Column("other", Text, primary_key=True),
    Column("same", Boolean, nullable=False),
)

linked = Table("linked", metadata, Column("state", Text, primary_key=True))
