"""The index over the words of contents: FTS5 on SQLite, a ``tsvector`` on PostgreSQL.

Both databases have a table ``statement_search (rowid, words)``; neither parses Arabic itself. PostgreSQL gets
its lexemes ready made, because its parser drops letters that the server's locale does not know.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, TextClause, text

from rawi.store.words import terms_of, words_of

__all__ = ["forget", "index", "matching"]

_INSERT = {
    "sqlite": "INSERT INTO statement_search (rowid, words) VALUES (:rowid, :words)",
    "postgresql": "INSERT INTO statement_search (rowid, words) VALUES (:rowid, CAST(:words AS tsvector))",
}
_MATCHES = {"sqlite": "words MATCH :terms", "postgresql": "words @@ CAST(:terms AS tsquery)"}
_FORGET = "DELETE FROM statement_search WHERE rowid IN (SELECT number FROM statements WHERE article = :article)"


def index(connection: Connection, contents: Sequence[tuple[int, str]]) -> None:
    """Index contents under the numbers of their statements."""
    rows = [{"rowid": number, "words": _stored(connection, words_of(content))} for number, content in contents]
    if rows:
        connection.execute(text(_INSERT[connection.dialect.name]), rows)


def forget(connection: Connection, article: str) -> None:
    """Take the statements of an article out of the index; to be called before they are deleted."""
    connection.execute(text(_FORGET), {"article": article})


def matching(dialect: str, query: str) -> TextClause:
    """The condition that a statement's content holds every word of a query, in any order."""
    terms = terms_of(query)
    if not terms:
        return text("1 = 0")
    if dialect == "sqlite":
        expression = " ".join(f'"{term}"' for term in terms)
    else:
        expression = " & ".join(_lexeme(term) for term in terms)
    found = f"SELECT rowid FROM statement_search WHERE {_MATCHES[dialect]}"
    return text(f"statements.number IN ({found})").bindparams(terms=expression)


def _stored(connection: Connection, words: Sequence[str]) -> str:
    if connection.dialect.name == "sqlite":
        return " ".join(words)
    return " ".join(_lexeme(word) for word in words)


def _lexeme(word: str) -> str:
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'"
