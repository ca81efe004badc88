"""An analysis as rows of the schema's tables; ``rawi.store.load`` goes the way back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from sqlalchemy import Table

from rawi.model import Actor, Analysis, Event, Span, Statement, Time, Voice, Zone
from rawi.store import schema
from rawi.store.words import words_of

__all__ = ["Row", "article_row", "part_rows", "searched"]

Row = dict[str, object]
Thing = TypeVar("Thing")
Places = Mapping[Thing, int]


def article_row(analysis: Analysis, key: str) -> Row:
    """The row of the article; the readable text is kept only where it is not the article's own."""
    article, readable = analysis.document.article, analysis.document.text
    return {
        "key": key,
        "doc": article.id,
        "source": article.source,
        "outlet": article.outlet,
        "outlet_words": searched(article.outlet or ""),
        "url": article.url,
        "title": analysis.document.title,
        **_span("title", article.title),
        "published": article.published,
        "fetched": article.fetched.isoformat() if article.fetched else None,
        "text": article.text,
        "readable": None if readable == article.text else readable,
    }


def part_rows(analysis: Analysis) -> Iterator[tuple[Table, list[Row]]]:
    """The rows of all that belongs to the article, table by table, still without its key."""
    actors, times = _places(_actors_of(analysis)), _places(_times_of(analysis))
    yield schema.zones, [{"position": at, **_zone(zone)} for at, zone in enumerate(analysis.document.zones)]
    yield schema.actors, [_actor(actor, at, actor in analysis.actors) for actor, at in actors.items()]
    yield schema.mentions, [row for actor, at in actors.items() for row in _mentions(actor, at)]
    yield schema.times, [_time(time, at, time in analysis.times) for time, at in times.items()]
    yield schema.statements, [_statement(s, at, actors) for at, s in enumerate(analysis.statements)]
    yield schema.relays, list(_voices("statement", (s.via for s in analysis.statements), actors))
    yield schema.events, [_event(event, at, times) for at, event in enumerate(analysis.events)]
    yield schema.evidence, list(_evidence(analysis.events))
    yield schema.datings, list(_datings(analysis.events, times))
    yield schema.parties, list(_voices("event", (event.parties for event in analysis.events), actors))


def searched(name: str) -> str:
    """The words of a name between blanks, as filters look for them."""
    return f" {' '.join(words_of(name))} "


def _actors_of(analysis: Analysis) -> Iterator[Actor]:
    yield from analysis.actors
    for statement in analysis.statements:
        for voice in (statement.speaker, statement.addressee, *statement.via):
            if voice:
                yield voice.actor
    for event in analysis.events:
        yield from (voice.actor for voice in event.parties)


def _times_of(analysis: Analysis) -> Iterator[Time]:
    yield from analysis.times
    for event in analysis.events:
        if event.when and event.when.time:
            yield event.when.time
        yield from event.times


def _places(things: Iterable[Thing]) -> dict[Thing, int]:
    return {thing: at for at, thing in enumerate(dict.fromkeys(things))}


def _zone(zone: Zone) -> Row:
    return {"kind": zone.kind.value, "start": zone.start, "stop": zone.stop}


def _actor(actor: Actor, at: int, listed: bool) -> Row:
    return {"position": at, "id": actor.id, "name": actor.name, "kind": actor.kind.value, "listed": listed}


def _mentions(actor: Actor, at: int) -> Iterator[Row]:
    for position, mention in enumerate(actor.mentions):
        yield {"actor": at, "position": position, "text": mention, "words": searched(mention)}


def _statement(statement: Statement, at: int, actors: Places[Actor]) -> Row:
    return {
        "position": at,
        "id": statement.id,
        **_span("content", statement.content),
        "content": statement.content.text,
        **_span("cue", statement.cue),
        **_voice("speaker", statement.speaker, actors),
        **_voice("addressee", statement.addressee, actors),
        "mode": statement.mode.value,
        "act": statement.act.value,
        "parent": statement.parent,
        "said_on": statement.said_on,
        **_span("said_on", statement.said_on_span),
        "rule": statement.rule,
        "reasons": list(statement.reasons),
        "chain": list(statement.chain),
        "confidence": statement.confidence,
        "hedge": statement.hedge,
    }


def _voices(owner: str, parts: Iterable[tuple[Voice, ...]], actors: Places[Actor]) -> Iterator[Row]:
    for number, voices in enumerate(parts):
        for at, voice in enumerate(voices):
            start, stop = (voice.span.start, voice.span.stop) if voice.span else (None, None)
            yield {owner: number, "position": at, "actor": actors[voice.actor], "start": start, "stop": stop}


def _time(time: Time, at: int, listed: bool) -> Row:
    return {
        "position": at,
        "start": time.span.start,
        "stop": time.span.stop,
        "value": time.value,
        "grain": time.grain.value,
        "rule": time.rule,
        "anchor": time.anchor,
        "reason": time.reason,
        "listed": listed,
    }


def _event(event: Event, at: int, times: Places[Time]) -> Row:
    when = event.when
    return {
        "position": at,
        "kind": event.kind,
        "forum": event.forum,
        "place": event.place,
        "when_start": when.start if when else None,
        "when_stop": when.stop if when else None,
        "when_grain": when.grain.value if when else None,
        "time": times[when.time] if when and when.time else None,
        "status": event.status.value,
        "start": event.span.start,
        "stop": event.span.stop,
        "rule": event.rule,
        "medium": event.medium,
        "duration": event.duration,
        "when_value": event.when_value,
    }


def _evidence(events: Iterable[Event]) -> Iterator[Row]:
    for number, event in enumerate(events):
        for at, span in enumerate(event.evidence):
            yield {"event": number, "position": at, "start": span.start, "stop": span.stop}


def _datings(events: Iterable[Event], times: Places[Time]) -> Iterator[Row]:
    for number, event in enumerate(events):
        for at, time in enumerate(event.times):
            yield {"event": number, "position": at, "time": times[time]}


def _voice(name: str, voice: Voice | None, actors: Places[Actor]) -> Row:
    return {name: actors[voice.actor] if voice else None, **_span(name, voice.span if voice else None)}


def _span(name: str, span: Span | None) -> Row:
    return {f"{name}_start": span.start if span else None, f"{name}_stop": span.stop if span else None}
