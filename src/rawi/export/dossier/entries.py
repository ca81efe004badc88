"""Every statement of every article under one running number, as the whole page refers to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rawi.model import Analysis, Article, Statement

__all__ = ["Entry", "ancestors", "children_of", "entries_of", "short_title"]

_TITLE_LENGTH = 90


@dataclass(frozen=True, slots=True)
class Entry:
    """A statement, its running number on the page (from 1), and its article with that one's number."""

    number: int
    statement: Statement
    analysis: Analysis
    article_number: int

    @property
    def article(self) -> Article:
        """The article that carries the statement."""
        return self.analysis.document.article

    @property
    def title(self) -> str:
        """The article's title, shortened for a link."""
        return short_title(self.analysis)


def entries_of(analyses: Sequence[Analysis]) -> tuple[Entry, ...]:
    """The statements of all articles in the order of the text, outer ones before those inside them."""
    placed = [
        (statement, analysis, at)
        for at, analysis in enumerate(analyses, 1)
        for statement in sorted(analysis.statements, key=_position)
    ]
    return tuple(Entry(number, *place) for number, place in enumerate(placed, 1))


def children_of(entries: Sequence[Entry]) -> Mapping[int, tuple[Entry, ...]]:
    """For each entry's number the statements that stand directly in its content.

    A parent that does not exist, or that comes after its child, is taken for none.
    """
    by_id = {(entry.article_number, entry.statement.id): entry for entry in entries}
    found: dict[int, tuple[Entry, ...]] = {entry.number: () for entry in entries}
    for entry in entries:
        parent = by_id.get((entry.article_number, entry.statement.parent or ""))
        if parent and parent.number < entry.number:
            found[parent.number] += (entry,)
    return found


def ancestors(statement: Statement, analysis: Analysis) -> tuple[Statement, ...]:
    """The statements around this one, outermost first; a parent that does not exist ends the row."""
    by_id = {other.id: other for other in analysis.statements}
    row: list[Statement] = []
    parent = by_id.get(statement.parent or "")
    while parent and parent is not statement and parent not in row:
        row.insert(0, parent)
        parent = by_id.get(parent.parent or "")
    return tuple(row)


def short_title(analysis: Analysis) -> str:
    """The document's title, cut between words where it is long."""
    title = " ".join(analysis.document.title.split())
    if len(title) <= _TITLE_LENGTH:
        return title
    return title[:_TITLE_LENGTH].rsplit(" ", 1)[0] + "…"


def _position(statement: Statement) -> tuple[int, int, bool]:
    return statement.content.start, -statement.content.stop, statement.parent is not None
