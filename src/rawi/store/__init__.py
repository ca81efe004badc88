"""The desk's memory: one schema, its migrations, and its queries, on SQLite and PostgreSQL."""

from __future__ import annotations

from rawi.store.connect import connect, printable, writing
from rawi.store.keys import article_key
from rawi.store.links import article_ids, is_linked, state_of, write_links
from rawi.store.load import keys, load, load_article
from rawi.store.rulings import rule, rulings
from rawi.store.said import Question, Said, said
from rawi.store.stories import StoryKept, stories, story
from rawi.store.write import holds, write

__all__ = [
    "Question",
    "Said",
    "StoryKept",
    "article_ids",
    "article_key",
    "connect",
    "holds",
    "is_linked",
    "keys",
    "load",
    "load_article",
    "printable",
    "rule",
    "rulings",
    "said",
    "state_of",
    "stories",
    "story",
    "write",
    "write_links",
    "writing",
]
