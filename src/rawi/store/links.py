"""What link found, kept beside the articles: written as a whole, replaced as a whole."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b

from sqlalchemy import Connection, Table, delete, insert, select

from rawi.link import Links, Utterance, story_id
from rawi.store import linked, schema
from rawi.store.rulings import rulings

__all__ = ["article_ids", "is_linked", "state_of", "write_links"]

Rows = Iterable[dict[str, object]]

_MANY = 5000
"""Rows that are sent at a time."""

_REVISION = "1"
"""Changes when link finds other things in the same articles; then every desk is linked anew."""


def article_ids(connection: Connection) -> dict[str, str]:
    """The ids of all articles by their keys: those their inputs gave them, told apart where two have one."""
    table = schema.articles.c
    found = list(connection.execute(select(table.key, table.doc).order_by(table.doc, table.key)))
    taken: set[str] = set()
    ids: dict[str, str] = {}
    for key, doc in found:
        ids[key] = f"{doc} {key}" if doc in taken else doc
        taken.add(doc)
    return ids


def state_of(connection: Connection) -> str:
    """A hash of all that linking depends on: the articles with what is known of them, and a person's rulings."""
    table = schema.articles.c
    digest = blake2b(_REVISION.encode(), digest_size=16)
    for row in connection.execute(select(table.key, table.outlet, table.published).order_by(table.key)):
        digest.update(repr(tuple(row)).encode())
    for pair, same in rulings(connection).items():
        digest.update(repr((sorted(pair), same)).encode())
    return digest.hexdigest()


def is_linked(connection: Connection) -> bool:
    """Whether what is kept was found in the desk as it stands."""
    return connection.execute(select(linked.linked.c.state)).scalar() == state_of(connection)


def write_links(connection: Connection, links: Links, ids: Mapping[str, str], state: str) -> None:
    """Put what was found in the place of what was kept, in the caller's transaction.

    ``ids`` are the ids under which the articles were linked, by their keys; ``state`` is that of the desk then.
    """
    keys = {name: key for key, name in ids.items()}
    published = select(schema.articles.c.key, schema.articles.c.published)
    days = {row.key: row.published for row in connection.execute(published)}
    tables: tuple[tuple[Table, Rows], ...] = (
        (linked.stories, _stories(links, keys, days)),
        (linked.story_articles, _story_articles(links, keys)),
        (linked.copies, _copies(links, keys)),
        (linked.utterances, map(_utterance, links.utterances)),
        (linked.reports, _reports(links, keys)),
        (linked.linked, ({"state": state},)),
    )
    for table, rows in tables:
        _replace(connection, table, rows)


def _replace(connection: Connection, table: Table, rows: Rows) -> None:
    connection.execute(delete(table))
    waiting: list[dict[str, object]] = []
    for row in rows:
        waiting.append(row)
        if len(waiting) == _MANY:
            connection.execute(insert(table), waiting)
            waiting = []
    if waiting:
        connection.execute(insert(table), waiting)


def _stories(links: Links, keys: Mapping[str, str], days: Mapping[str, dt.date | None]) -> Iterator[dict[str, object]]:
    for story in links.stories:
        known = [day for article in story.articles if (day := days[keys[article]])]
        yield {
            "id": story.id,
            "headline": story.headline,
            "central": keys[story.central],
            "since": min(known, default=None),
            "until": max(known, default=None),
        }


def _story_articles(links: Links, keys: Mapping[str, str]) -> Iterator[dict[str, object]]:
    for story in links.stories:
        for position, article in enumerate(story.articles):
            founds = story_id(article)
            yield {"article": keys[article], "story": story.id, "position": position, "founds": founds}


def _copies(links: Links, keys: Mapping[str, str]) -> Iterator[dict[str, object]]:
    for group in links.copies:
        for position, article in enumerate(group.articles):
            yield {"article": keys[article], "text": keys[group.articles[0]], "position": position}


def _utterance(utterance: Utterance) -> dict[str, object]:
    origins = [{"names": origin.names, "reasons": origin.reasons} for origin in utterance.origins]
    return {"id": utterance.id, "speaker": utterance.speaker, "origins": origins}


def _reports(links: Links, keys: Mapping[str, str]) -> Iterator[dict[str, object]]:
    for utterance in links.utterances:
        verdicts = {variant.other: variant.verdict.value for variant in utterance.variants}
        for position, report in enumerate(utterance.reports):
            yield {
                "utterance": utterance.id,
                "position": position,
                "article": keys[report.place.article],
                "statement": report.statement,
                "speaker": report.speaker,
                "start": report.place.start,
                "stop": report.place.stop,
                "verdict": verdicts.get(report.place),
            }
