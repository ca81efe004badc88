"""Analyses out of the store, equal to what was written."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Table, select

from rawi.model import (
    Act,
    Actor,
    ActorKind,
    Analysis,
    Article,
    Document,
    Event,
    Grain,
    Mode,
    Span,
    Statement,
    Status,
    Time,
    Voice,
    When,
    Zone,
    ZoneKind,
)
from rawi.store import schema

__all__ = ["keys", "load", "load_article"]

Rows = Sequence[Row[Any]]


def keys(connection: Connection) -> list[str]:
    """The keys of all articles, by day of publication, the undated last."""
    table = schema.articles
    order = (table.c.published.is_(None), table.c.published, table.c.source, table.c.doc, table.c.key)
    return list(connection.execute(select(table.c.key).order_by(*order)).scalars())


def load_article(connection: Connection, key: str) -> Article:
    """The article of a key, without its analysis."""
    return _article(_article_row(connection, key))


def load(connection: Connection, key: str) -> Analysis:
    """The analysis of the article of a key."""
    row = _article_row(connection, key)
    article = _article(row)
    text = article.text if row.readable is None else row.readable
    zones = tuple(Zone(ZoneKind(z.kind), z.start, z.stop) for z in _rows(connection, schema.zones, key))
    parts = _Parts(connection, key, text)
    return Analysis(
        document=Document(article, text, zones),
        statements=tuple(parts.statements()),
        actors=tuple(actor for actor, listed in parts.actors if listed),
        times=tuple(time for time, listed in parts.times if listed),
        events=tuple(parts.events()),
    )


class _Parts:
    """What belongs to one article; ``actors`` and ``times`` stand at the positions that rows refer to."""

    def __init__(self, connection: Connection, key: str, text: str) -> None:
        self._connection, self._key, self._text = connection, key, text
        self.actors = list(self._actors())
        self.times = [(self._time(row), row.listed) for row in self._rows(schema.times)]

    def statements(self) -> Iterator[Statement]:
        """The statements, in order."""
        via = self._voices(schema.relays, "statement")
        for row in self._rows(schema.statements):
            yield self._statement(row, via[row.position])

    def events(self) -> Iterator[Event]:
        """The events, in order."""
        parties, evidence, times = self._voices(schema.parties, "event"), self._evidence(), self._datings()
        for row in self._rows(schema.events):
            yield Event(
                kind=row.kind,
                parties=tuple(parties[row.position]),
                forum=row.forum,
                place=row.place,
                when=self._when(row),
                status=Status(row.status),
                span=self._words(row.start, row.stop),
                rule=row.rule,
                medium=row.medium,
                duration=row.duration,
                evidence=tuple(evidence[row.position]),
                times=tuple(times[row.position]),
                when_value=row.when_value,
            )

    def _statement(self, row: Row[Any], via: Sequence[Voice]) -> Statement:
        return Statement(
            id=row.id,
            content=self._words(row.content_start, row.content_stop),
            cue=self._span(row.cue_start, row.cue_stop),
            speaker=self._voice(row.speaker, row.speaker_start, row.speaker_stop),
            addressee=self._voice(row.addressee, row.addressee_start, row.addressee_stop),
            mode=Mode(row.mode),
            act=Act(row.act),
            via=tuple(via),
            parent=row.parent,
            said_on=row.said_on,
            rule=row.rule,
            reasons=tuple(row.reasons),
            chain=tuple(row.chain),
            said_on_span=self._span(row.said_on_start, row.said_on_stop),
            confidence=row.confidence,
            hedge=row.hedge,
        )

    def _actors(self) -> Iterator[tuple[Actor, bool]]:
        mentions = defaultdict(list)
        for row in self._rows(schema.mentions):
            mentions[row.actor].append(row.text)
        for row in self._rows(schema.actors):
            yield Actor(row.id, row.name, ActorKind(row.kind), tuple(mentions[row.position])), row.listed

    def _voices(self, table: Table, owner: str) -> defaultdict[int, list[Voice]]:
        voices: defaultdict[int, list[Voice]] = defaultdict(list)
        for row in self._rows(table):
            actor = self.actors[row.actor][0]
            voices[getattr(row, owner)].append(Voice(actor, self._span(row.start, row.stop)))
        return voices

    def _evidence(self) -> defaultdict[int, list[Span]]:
        spans: defaultdict[int, list[Span]] = defaultdict(list)
        for row in self._rows(schema.evidence):
            spans[row.event].append(self._words(row.start, row.stop))
        return spans

    def _datings(self) -> defaultdict[int, list[Time]]:
        times: defaultdict[int, list[Time]] = defaultdict(list)
        for row in self._rows(schema.datings):
            times[row.event].append(self.times[row.time][0])
        return times

    def _voice(self, actor: int | None, start: int | None, stop: int | None) -> Voice | None:
        return None if actor is None else Voice(self.actors[actor][0], self._span(start, stop))

    def _time(self, row: Row[Any]) -> Time:
        span = self._words(row.start, row.stop)
        return Time(span, row.value, Grain(row.grain), row.rule, row.anchor, row.reason)

    def _when(self, row: Row[Any]) -> When | None:
        if row.when_start is None:
            return None
        time = None if row.time is None else self.times[row.time][0]
        return When(row.when_start, row.when_stop, Grain(row.when_grain), time)

    def _span(self, start: int | None, stop: int | None) -> Span | None:
        return None if start is None or stop is None else self._words(start, stop)

    def _words(self, start: int, stop: int) -> Span:
        return Span(start, stop, self._text[start:stop])

    def _rows(self, table: Table) -> Rows:
        return _rows(self._connection, table, self._key)


def _rows(connection: Connection, table: Table, key: str) -> Rows:
    order = table.c.position
    return connection.execute(select(table).where(table.c.article == key).order_by(order)).all()


def _article_row(connection: Connection, key: str) -> Row[Any]:
    return connection.execute(select(schema.articles).where(schema.articles.c.key == key)).one()


def _article(row: Row[Any]) -> Article:
    title = None
    if row.title_start is not None:
        title = Span(row.title_start, row.title_stop, row.text[row.title_start : row.title_stop])
    return Article(
        id=row.doc,
        text=row.text,
        source=row.source,
        outlet=row.outlet,
        url=row.url,
        title=title,
        published=row.published,
        fetched=dt.datetime.fromisoformat(row.fetched) if row.fetched else None,
    )
