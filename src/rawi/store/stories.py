"""The stories of a desk that was linked, found by actor and by day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, exists, select

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
    return _found(connection, *conditions)


def story(connection: Connection, name: str) -> StoryKept | None:
    """The story of an id, or the one that now holds the article which founded the story of that id; else None."""
    member = linked.story_articles.c
    holder = select(member.story).where(member.founds == name)
    return next(_found(connection, linked.stories.c.id.in_(holder)), None)


def _found(connection: Connection, *conditions: ColumnElement[bool]) -> Iterator[StoryKept]:
    story, member, article = linked.stories.c, linked.story_articles.c, schema.articles.c
    told = (
        select(story.id, story.headline, story.since, story.until, article.doc, article.outlet)
        .join_from(linked.stories, linked.story_articles, member.story == story.id)
        .join(schema.articles, article.key == member.article)
        .where(and_(True, *conditions))
        .order_by(story.until.is_(None), story.until.desc(), story.id, member.position)
    )
    for _, rows in groupby(connection.execute(told), key=lambda row: row.id):
        yield _story(list(rows))


def _story(rows: Sequence[Any]) -> StoryKept:
    first = rows[0]
    when = When(first.since, first.until + _DAY, Grain.DAY) if first.since else None
    outlets = sorted({row.outlet for row in rows if row.outlet})
    return StoryKept(first.id, first.headline, tuple(row.doc for row in rows), tuple(outlets), when)


def _names(actor: str) -> ColumnElement[bool]:
    """Whether one mention in one of the story's articles holds every word of a name."""
    member, mention = linked.story_articles.c, schema.mentions.c
    return exists().where(
        member.story == linked.stories.c.id, mention.article == member.article, holds_words(mention.words, actor)
    )
