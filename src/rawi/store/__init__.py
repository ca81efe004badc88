"""The desk's memory: one schema, its migrations, and its queries, on SQLite and PostgreSQL."""

from __future__ import annotations

from rawi.store.connect import connect, printable, writing
from rawi.store.keys import article_key
from rawi.store.load import keys, load, load_article
from rawi.store.said import Question, Said, said
from rawi.store.write import holds, write

__all__ = [
    "Question",
    "Said",
    "article_key",
    "connect",
    "holds",
    "keys",
    "load",
    "load_article",
    "printable",
    "said",
    "write",
    "writing",
]
