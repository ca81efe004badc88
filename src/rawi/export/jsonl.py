"""An analysis as one line of JSON: the format of ``rawi extract``.

Offsets are code points, half-open, called ``start`` and ``end`` as in the format; days are ISO 8601.
"""

from __future__ import annotations

import datetime as dt

import orjson

from rawi.events.kinds import kinds
from rawi.model import Analysis, Document, Event, Span, Statement, Time, Voice, When, ZoneKind

__all__ = ["Row", "extract_row", "line"]

Row = dict[str, object]


def extract_row(analysis: Analysis) -> Row:
    """The analysis as plain data: one article, its statements, events and times."""
    article = analysis.document.article
    return {
        "doc": article.id,
        "source": article.source or article.url,
        "outlet": article.outlet,
        "published": _day(article.published),
        "title": _title(analysis.document),
        "statements": [_statement(statement) for statement in analysis.statements],
        "events": [_event(event) for event in analysis.events],
        "times": [_time(time) for time in analysis.times],
    }


def line(analysis: Analysis) -> bytes:
    """``extract_row`` as UTF-8 JSON that ends with a line feed and holds no other."""
    return orjson.dumps(extract_row(analysis), option=orjson.OPT_APPEND_NEWLINE)


def _statement(statement: Statement) -> Row:
    return {
        "id": statement.id,
        "content": _span(statement.content),
        "cue": _span(statement.cue),
        "speaker": _voice(statement.speaker),
        "addressee": _voice(statement.addressee),
        "mode": statement.mode.value,
        "act": statement.act.value,
        "via": [voice.actor.name for voice in statement.via],
        "parent": statement.parent,
        "said_on": _day(statement.said_on),
        "chain": list(statement.chain),
        "rule": statement.rule,
        "confidence": statement.confidence,
        "hedge": statement.hedge,
    }


def _voice(voice: Voice | None) -> Row | None:
    if voice is None:
        return None
    actor = voice.actor
    words = _span(voice.span) or {"start": None, "end": None, "text": None}
    return {
        "id": actor.id,
        "name": actor.name,
        "kind": actor.kind.value,
        **words,
        "mentions": [*actor.mentions],
    }


def _event(event: Event) -> Row:
    return {
        "kind": event.kind,
        "plover": kinds()[event.kind].plover if event.kind in kinds() else None,
        "parties": [voice.actor.name for voice in event.parties],
        "forum": event.forum,
        "place": event.place,
        "medium": event.medium,
        "duration": event.duration,
        "when": _when(event.when),
        "when_value": event.when_value,
        "status": event.status.value,
        "span": {"start": event.span.start, "end": event.span.stop},
        "evidence": [{"start": span.start, "end": span.stop} for span in event.evidence],
        "rule": event.rule,
    }


def _when(when: When | None) -> Row | None:
    if when is None:
        return None
    return {"start": _day(when.start), "end": _day(when.stop), "grain": when.grain.value}


def _time(time: Time) -> Row:
    return {
        "start": time.span.start,
        "end": time.span.stop,
        "text": time.span.text,
        "value": time.value,
        "grain": time.grain.value,
        "rule": time.rule,
        "anchor": time.anchor,
        "reason": time.reason,
    }


def _title(document: Document) -> Row | None:
    zone = next((zone for zone in document.zones if zone.kind is ZoneKind.TITLE), None)
    return {"start": zone.start, "end": zone.stop} if zone else None


def _span(span: Span | None) -> Row | None:
    return {"start": span.start, "end": span.stop, "text": span.text} if span else None


def _day(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
