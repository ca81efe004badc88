"""The six reports of ``december.toml`` as analyses."""

from __future__ import annotations

import datetime as dt
import tomllib
from pathlib import Path

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
    Voice,
    When,
    Zone,
    ZoneKind,
)

DATA = tomllib.loads((Path(__file__).parent / "december.toml").read_text(encoding="utf-8"))
ACTORS = {
    key: Actor(one["id"], one["name"], ActorKind(one["kind"]), tuple(one["mentions"]))
    for key, one in DATA["actors"].items()
}


def analyses():
    """All six, in the order of publication, the undated last."""
    return [_analysis(record) for record in DATA["article"]]


def _analysis(record):
    text = record["text"]
    article = Article(
        record["id"],
        text,
        f"{record['id']}.txt",
        record.get("outlet"),
        record.get("url"),
        published=record.get("published"),
    )
    statements = tuple(_statement(text, one) for one in record["says"])
    zones = tuple(_zone(text, kind, words) for kind, words in record.get("zones", {}).items())
    return Analysis(
        document=Document(article, text, zones),
        statements=statements,
        actors=_actors(statements),
        times=(),
        events=tuple(_event(text, one) for one in record.get("meets", ())),
    )


def _statement(text, one):
    after = text.index(one.get("after", ""))
    return Statement(
        id=one["id"],
        content=_span(text, one["content"], after),
        cue=_span(text, one.get("cue"), after),
        speaker=_voice(text, one.get("speaker"), after),
        addressee=_voice(text, one.get("addressee"), after),
        mode=Mode(one["mode"]),
        act=Act(one["act"]),
        via=tuple(_voice(text, medium, after) for medium in one.get("via", ())),
        parent=one.get("parent"),
        said_on=one.get("said_on"),
        rule=one["rule"],
        reasons=tuple(one.get("reasons", ())),
        said_on_span=_span(text, one.get("said_on_words"), after),
    )


def _actors(statements):
    voices = (voice for said in statements for voice in (said.speaker, said.addressee, *said.via) if voice)
    return tuple(dict.fromkeys(voice.actor for voice in voices))


def _event(text, one):
    parties = tuple(Voice(ACTORS[key]) for key in one["parties"])
    when = None
    if "first" in one:
        when = When(one["first"], one["last"] + dt.timedelta(days=1), Grain(one["grain"]))
    span = _span(text, one["words"], 0)
    status = Status(one["status"])
    return Event(one["kind"], parties, one.get("forum"), one.get("place"), when, status, span, "event-noun")


def _voice(text, one, after):
    return one and Voice(ACTORS[one["actor"]], _span(text, one.get("words"), after))


def _span(text, words, after):
    if words is None:
        return None
    start = text.index(words, after)
    return Span(start, start + len(words), words)


def _zone(text, kind, words):
    span = _span(text, words, 0)
    return Zone(ZoneKind(kind), span.start, span.stop)
