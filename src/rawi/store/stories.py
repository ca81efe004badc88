"""The stories of a desk that was linked, found by actor and by day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, exists, select

from rawi.model import Grain, When
from rawi.store import linked, schema
from rawi.store.said import holds_words

__all__ = ["StoryKept", "stories", "story"]

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class StoryKept:
    """One story of a desk: its articles' ids in order of publication, and the outlets that carry it, by name.

    ``when`` are the days on which it is told, None where no article is dated. ``id`` is that of the story which
    the earliest article founds; a story that had another id before is still found under that.
    """

    id: str
    headline: str
    articles: tuple[str, ...]
    outlets: tuple[str, ...]
    when: When | None


def stories(
    connection: Connection, actor: str | None = None, since: dt.date | None = None, until: dt.date | None = None
) -> Iterator[StoryKept]:
    """The stories that name an actor and are told within some days (both included), the latest first."""
    table = linked.stories.c
    conditions = [table.until >= since] if since else []
    conditions += [table.since <= until] if until else []
    conditions += [_names(actor)] if actor is not None else []
    order = (table.until.is_(None), table.until.desc(), table.id)
    for row in connection.execute(select(linked.stories).where(and_(True, *conditions)).order_by(*order)).all():
        yield _story(connection, row)


def story(connection: Connection, name: str) -> StoryKept | None:
    """The story of an id, or the one that now holds the article which founded the story of that id; else None."""
    joined = linked.stories.join(linked.story_articles, linked.stories.c.id == linked.story_articles.c.story)
    found = select(linked.stories).select_from(joined).where(linked.story_articles.c.founds == name)
    row = connection.execute(found).first()
    return _story(connection, row) if row else None


def _names(actor: str) -> ColumnElement[bool]:
    """Whether one mention in one of the story's articles holds every word of a name."""
    member, mention = linked.story_articles.c, schema.mentions.c
    return exists().where(
        member.story == linked.stories.c.id, mention.article == member.article, holds_words(mention.words, actor)
    )


def _story(connection: Connection, row: Row[Any]) -> StoryKept:
    member, article = linked.story_articles.c, schema.articles.c
    told = select(article.doc, article.outlet).join_from(schema.articles, linked.story_articles)
    members = connection.execute(told.where(member.story == row.id).order_by(member.position)).all()
    when = When(row.since, row.until + _DAY, Grain.DAY) if row.since else None
    outlets = sorted({outlet for _, outlet in members if outlet})
    return StoryKept(row.id, row.headline, tuple(doc for doc, _ in members), tuple(outlets), when)
