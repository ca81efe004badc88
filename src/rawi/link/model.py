"""What link finds in many articles: frozen records, told by article ids and code points.

Offsets are half-open ranges of code points in an article's text, as everywhere.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from rawi.link.event_model import ArticleDay, Meeting
from rawi.link.place import Place
from rawi.model import ActorKind

__all__ = [
    "Change",
    "Copies",
    "Drift",
    "Identity",
    "Judgement",
    "Links",
    "Origin",
    "Piece",
    "Place",
    "Report",
    "Reuse",
    "Role",
    "Sameness",
    "Story",
    "Utterance",
    "Variant",
    "Verdict",
]


@dataclass(frozen=True, slots=True)
class Reuse:
    """Two articles that share text: what the alignment of their words shows.

    ``shared`` counts the words in runs that both hold in the same order; ``one_words`` and ``other_words``
    are their lengths. ``source`` is the article that was copied, None where nothing tells, and ``reason``
    says what told it. ``runs`` are the shared stretches, in the order of the first article.
    """

    one: str
    other: str
    shared: int
    one_words: int
    other_words: int
    runs: tuple[tuple[Place, Place], ...]
    source: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Copies:
    """Articles that are one text, in order of publication, and the pairs that prove it."""

    articles: tuple[str, ...]
    proofs: tuple[Reuse, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """Articles on one event or its direct development; named by the title of its most central article.

    ``id`` depends on the founding article alone, the earliest; ``central`` is the article of the headline.
    """

    id: str
    articles: tuple[str, ...]
    headline: str
    central: str


@dataclass(frozen=True, slots=True)
class Report:
    """One article's report of an utterance.

    ``speaker`` is whom it credits, None where it credits nobody; ``statement`` the id of its statement there,
    if it has one; ``via`` the media that relayed it, outermost first; ``days`` the calendar values it tells.
    """

    place: Place
    text: str
    speaker: str | None = None
    statement: str | None = None
    via: tuple[str, ...] = ()
    days: tuple[str, ...] = ()


class Verdict(StrEnum):
    """What a report makes of another report of the same utterance."""

    IDENTICAL = "identical"
    SHORTENED = "shortened"
    EXTENDED = "extended"
    PARAPHRASED = "paraphrased"
    DRIFTED = "drifted"


class Change(StrEnum):
    """What became of a stretch of words."""

    SAME = "same"
    OTHER = "other"
    LEFT_OUT = "left out"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """One step of an alignment: the words of the one report and of the other, empty where it has none."""

    change: Change
    one: str
    other: str


@dataclass(frozen=True, slots=True)
class Drift:
    """What two reports tell differently, and the words for it in each; empty where one has none.

    ``kind`` is ``number``, ``name``, ``date``, ``negation``, ``possibility``, ``obligation`` or ``condition``.
    """

    kind: str
    one: str
    other: str


@dataclass(frozen=True, slots=True)
class Variant:
    """What the report at ``other`` makes of the report at ``one``."""

    one: Place
    other: Place
    verdict: Verdict
    drifts: tuple[Drift, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where reports of an utterance come from, as far as their articles tell.

    ``names`` are the sources that they name, none where they name none; ``reasons`` say what makes them one.
    """

    names: tuple[str, ...]
    articles: tuple[str, ...]
    outlets: tuple[str, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Utterance:
    """One act of saying, where it is reported, and what the reports make of the fullest credited one.

    ``origins`` are independent as far as the articles tell: their number is an upper bound.
    """

    id: str
    speaker: str
    reports: tuple[Report, ...]
    variants: tuple[Variant, ...] = ()
    origins: tuple[Origin, ...] = ()


class Sameness(StrEnum):
    """Whether two names are one actor's; ``open`` where nobody has looked yet."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether two names (the ids of actors inside documents) are one actor's, how surely, and why.

    ``score`` is between 0 and 1. ``overruled`` where a person decided, which no rule changes.
    """

    one: str
    other: str
    sameness: Sameness
    score: float
    reasons: tuple[str, ...]
    overruled: bool = False


@dataclass(frozen=True, slots=True)
class Role:
    """What an actor is called besides its name, and the first and last day on which it is."""

    title: str
    since: dt.date | None
    until: dt.date | None
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Identity:
    """One person, institution or state across articles, however spelt.

    ``members`` are the ids that it has inside documents, ``names`` all its names, the commonest first.
    """

    id: str
    name: str
    kind: ActorKind
    members: tuple[str, ...]
    names: tuple[str, ...]
    articles: tuple[str, ...]
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True)
class Links:
    """All that link finds: stories, groups of copies, partial reuse, utterances, actors, events.

    ``repeats`` are the sentences that an article tells twice: the first place and the second. They count once.
    ``events`` stand story by story; ``days`` are the own days of articles that came without one.
    """

    stories: tuple[Story, ...]
    copies: tuple[Copies, ...]
    reuses: tuple[Reuse, ...]
    utterances: tuple[Utterance, ...]
    repeats: tuple[tuple[Place, Place], ...] = ()
    identities: tuple[Identity, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    events: tuple[Meeting, ...] = ()
    days: tuple[ArticleDay, ...] = ()
