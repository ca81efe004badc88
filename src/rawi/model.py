"""The words Rawi speaks in: frozen records, plain data, nothing else of ours imported.

Offsets everywhere are Unicode code points in a document's text, half-open: ``text[start:stop]``.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

__all__ = [
    "Act",
    "Actor",
    "ActorKind",
    "Analysis",
    "Article",
    "Document",
    "Event",
    "Grain",
    "Mode",
    "Span",
    "Statement",
    "Status",
    "Time",
    "Voice",
    "When",
    "Zone",
    "ZoneKind",
]


class Act(StrEnum):
    """What a speaker does by saying it."""

    STATE = "state"
    DEMAND = "demand"
    PROPOSE = "propose"
    WARN = "warn"
    PROMISE = "promise"
    ACCUSE = "accuse"
    REJECT = "reject"
    AGREE = "agree"
    SUPPORT = "support"
    CONCERN = "concern"
    HOPE = "hope"
    ASK = "ask"


class Mode(StrEnum):
    """How much of a content stands between quotation marks: all, none, or some of it."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class ActorKind(StrEnum):
    """What an actor is."""

    PERSON = "person"
    STATE = "state"
    INSTITUTION = "institution"
    ALLIANCE = "alliance"
    MEDIUM = "medium"
    DOCUMENT = "document"
    GROUP = "group"
    UNKNOWN = "unknown"


class ZoneKind(StrEnum):
    """The part that a stretch of a document plays on the page."""

    TITLE = "title"
    DATELINE = "dateline"
    BYLINE = "byline"
    CAPTION = "caption"
    SUBHEAD = "subhead"
    BODY = "body"
    BOILERPLATE = "boilerplate"


class Grain(StrEnum):
    """The calendar unit that an expression names."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    RANGE = "range"
    NONE = "none"


class Status(StrEnum):
    """Whether an event took place, as the article tells it."""

    HELD = "held"
    PLANNED = "planned"
    PROPOSED = "proposed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points and the characters that stand there.

    ``document.text[span.start:span.stop] == span.text`` holds for every span Rawi returns.
    """

    start: int
    stop: int
    text: str = field(compare=False)

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Article:
    """What came in: a text (as stored, byte order mark aside) and what is known about it.

    ``published`` is the day of publication in the outlet's own time zone, or None where it is not known.
    ``title`` is the range of the title inside ``text``; None where the text does not mark one.
    """

    id: str
    text: str
    source: str = ""
    outlet: str | None = None
    url: str | None = None
    title: Span | None = None
    published: dt.date | None = None
    fetched: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of a document and the part it plays; zones mark and delete nothing."""

    kind: ZoneKind
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Document:
    """An article's readable text, fixed from then on, with its zones in order of ``start``."""

    article: Article
    text: str
    zones: tuple[Zone, ...] = ()

    @property
    def title(self) -> str:
        """The words of the title, or of the first line where no title is marked."""
        marked = next((zone for zone in self.zones if zone.kind is ZoneKind.TITLE), None)
        if marked:
            return self.text[marked.start : marked.stop].strip()
        return next((line.strip() for line in self.text.splitlines() if line.strip()), "")


@dataclass(frozen=True, slots=True)
class Actor:
    """The person, institution, state, alliance or outlet that mentions stand for, inside one document.

    ``mentions`` are the distinct surface forms by which the document names it.
    """

    id: str
    name: str
    kind: ActorKind
    mentions: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Voice:
    """An actor in a part (speaker, addressee, relay) and the words that name it there.

    ``span`` is None where the text leaves the part unsaid and the actor follows from what stood before.
    """

    actor: Actor
    span: Span | None = None

    def __str__(self) -> str:
        return self.actor.name


@dataclass(frozen=True, slots=True)
class Time:
    """A calendar expression and what it resolves to.

    ``value`` is ``YYYY-MM-DD``, ``YYYY-MM``, ``YYYY``, ``YYYY-Www`` or ``START/END`` (both ends included);
    None where neither the text nor the document's own date decides, and then ``reason`` says why.
    ``anchor`` names what it was counted from: ``expression``, ``published``, ``dateline``, ``text``.
    """

    span: Span
    value: str | None
    grain: Grain
    rule: str
    anchor: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class When:
    """A half-open interval of calendar days, its grain, and the time expression that gave it."""

    start: dt.date
    stop: dt.date
    grain: Grain
    time: Time | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """A stretch of text that the article credits to a source other than itself.

    ``via`` are the media it was relayed by, outermost first. ``parent`` is the id of the statement in whose
    content this one stands. ``rule`` names the rule that made it, ``reasons`` the rules that filled the rest.
    ``confidence`` is the probability, in [0, 1], that the statement is one and its speaker right, calibrated on
    annotated articles. ``hedge`` tells that it was not plainly said: ``planned`` (he is going to say it),
    ``conditional`` (what he says depends on a condition), ``denied`` (he is told not to have said it), or None.
    """

    id: str
    content: Span
    cue: Span | None
    speaker: Voice | None
    addressee: Voice | None
    mode: Mode
    act: Act
    via: tuple[Voice, ...]
    parent: str | None
    said_on: dt.date | None
    rule: str
    reasons: tuple[str, ...] = ()
    chain: tuple[str, ...] = ()
    said_on_span: Span | None = None
    confidence: float = 1.0
    hedge: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """A meeting: its kind, parties, forum, place, When and status, and the words that tell of it.

    ``span`` are the words that tell most of it, ``evidence`` those of every mention. ``times`` are all calendar
    expressions that date it; where none of them decides, ``when`` is None and ``when_value`` keeps the words
    of what is known (``الخميس``), else it is the value of the expression behind ``when``. ``medium`` is phone,
    video or in person; ``duration`` stands in the article's words.
    """

    kind: str
    parties: tuple[Voice, ...]
    forum: str | None
    place: str | None
    when: When | None
    status: Status
    span: Span
    rule: str
    medium: str | None = None
    duration: str | None = None
    evidence: tuple[Span, ...] = ()
    times: tuple[Time, ...] = ()
    when_value: str | None = None


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that Rawi reads in one document."""

    document: Document
    statements: tuple[Statement, ...]
    actors: tuple[Actor, ...]
    times: tuple[Time, ...]
    events: tuple[Event, ...] = ()
