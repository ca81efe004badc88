"""Analyses into the store: an article is written whole or not at all."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from rawi.model import Analysis, Article
from rawi.store import schema, search
from rawi.store.keys import article_key
from rawi.store.rows import article_row, part_rows

__all__ = ["holds", "write"]


def holds(connection: Connection, article: Article) -> bool:
    """Whether the article is in the store already, with what is known about it unchanged."""
    table = schema.articles
    known = select(table.c.outlet, table.c.url, table.c.published).where(table.c.key == article_key(article))
    row = connection.execute(known).one_or_none()
    return row is not None and tuple(row) == (article.outlet, article.url, article.published)


def write(connection: Connection, analysis: Analysis) -> None:
    """Write an analysis in the caller's transaction, in the place of an older one of the same article."""
    key = article_key(analysis.document.article)
    search.forget(connection, key)
    connection.execute(delete(schema.articles).where(schema.articles.c.key == key))
    connection.execute(insert(schema.articles), article_row(analysis, key))
    for table, rows in part_rows(analysis):
        if rows:
            connection.execute(insert(table), [{"article": key, **row} for row in rows])
    _index(connection, key)


def _index(connection: Connection, key: str) -> None:
    table = schema.statements
    contents = select(table.c.number, table.c.content).where(table.c.article == key)
    search.index(connection, [(number, content) for number, content in connection.execute(contents)])
