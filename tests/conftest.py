"""An analysis made by hand, with something in every field, to test the rooms that come after the engine."""

from __future__ import annotations

import datetime as dt

import pytest

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

TITLE = "القاهرة والخرطوم تبحثان القمة المقبلة"
BODY = (
    "قال وزير الخارجية المصري سامح شكري، أمس الثلاثاء، لنظيرته السودانية إن بلاده ترحب بالمشاركة في القمة،"
    " وفقا لوكالة النيل.\nوأكد: «نطالب بوقف التصعيد في أوكرانيا»."
)
TEXT = f"{TITLE}\n{BODY}"
PUBLISHED = dt.date(2021, 12, 8)


def span(words: str) -> Span:
    """Where words stand in the article."""
    start = TEXT.index(words)
    return Span(start, start + len(words), words)


SHOUKRY = Actor("person:sameh-shoukry", "سامح شكري", ActorKind.PERSON, ("سامح شكري", "وزير الخارجية المصري"))
MAHDI = Actor("person:mariam-al-mahdi", "مريم الصادق المهدي", ActorKind.PERSON, ("نظيرته السودانية",))
AGENCY = Actor("medium:nile", "وكالة النيل", ActorKind.MEDIUM, ("وكالة النيل",))
YESTERDAY = Time(span("أمس الثلاثاء"), "2021-12-07", Grain.DAY, "weekday_of_the_past", "published")
TUESDAY = When(dt.date(2021, 12, 7), dt.date(2021, 12, 8), Grain.DAY, YESTERDAY)


def welcoming() -> Statement:
    return Statement(
        id="s1",
        content=span("بلاده ترحب بالمشاركة في القمة"),
        cue=span("قال"),
        speaker=Voice(SHOUKRY, span("وزير الخارجية المصري سامح شكري")),
        addressee=Voice(MAHDI, span("نظيرته السودانية")),
        mode=Mode.INDIRECT,
        act=Act.SUPPORT,
        via=(Voice(AGENCY, span("وكالة النيل")),),
        parent=None,
        said_on=dt.date(2021, 12, 7),
        rule="verb_and_complementizer",
        reasons=("said_on_beside_cue",),
        chain=("وكالة النيل", "سامح شكري"),
        said_on_span=YESTERDAY.span,
    )


def demanding() -> Statement:
    return Statement(
        id="s2",
        content=span("نطالب بوقف التصعيد في أوكرانيا"),
        cue=span("أكد"),
        speaker=Voice(SHOUKRY),
        addressee=None,
        mode=Mode.DIRECT,
        act=Act.DEMAND,
        via=(),
        parent="s1",
        said_on=None,
        rule="verb_and_quotation",
        chain=("سامح شكري",),
    )


@pytest.fixture
def article() -> Article:
    return Article(
        id="cairo",
        text=TEXT,
        source="articles/cairo.txt",
        outlet="بوابة النيل",
        url="https://example.org/cairo",
        title=span(TITLE),
        published=PUBLISHED,
        fetched=dt.datetime(2021, 12, 8, 9, 30, tzinfo=dt.UTC),
    )


@pytest.fixture
def analysis(article: Article) -> Analysis:
    title, body = Zone(ZoneKind.TITLE, 0, len(TITLE)), Zone(ZoneKind.BODY, len(TITLE) + 1, len(TEXT))
    summit = Event(
        kind="call",
        parties=(Voice(SHOUKRY, span("سامح شكري")), Voice(MAHDI)),
        forum="الاتحاد الأفريقي",
        place=None,
        when=TUESDAY,
        status=Status.HELD,
        span=span("القمة المقبلة"),
        rule="trigger",
    )
    return Analysis(
        document=Document(article, TEXT, (title, body)),
        statements=(welcoming(), demanding()),
        actors=(SHOUKRY, MAHDI),
        times=(YESTERDAY,),
        events=(summit,),
    )
