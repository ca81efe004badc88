"""What link finds of events and days: frozen records, each with the words that prove it.

An event is a meeting, a visit, a vote, a strike: what one or more articles of a story tell of it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from rawi.link.place import Place
from rawi.model import ActorKind, Status, When

__all__ = ["ArticleDay", "Clue", "Dating", "Meeting", "Party", "Telling"]


@dataclass(frozen=True, slots=True)
class Clue:
    """Words that help to find a day, and what they give.

    ``gives`` is ``time`` (a calendar expression), ``order`` (one event came before another), ``dateline`` or
    ``published``; ``published`` came with the article, and then the place is empty (0 to 0) and ``text`` the day.
    """

    place: Place
    text: str
    gives: str


@dataclass(frozen=True, slots=True)
class Dating:
    """A day, as far as the articles of a story decide it.

    ``when`` is None where they do not, and then ``reason`` says why; ``candidates`` are the days that fit, in
    order, none of them chosen; they are empty where one fits, or where too many do. ``proof`` are the words
    that all of this follows from, in order of the articles.
    """

    when: When | None = None
    candidates: tuple[dt.date, ...] = ()
    proof: tuple[Clue, ...] = ()
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Party:
    """Who took part: the id and the name of an actor across articles (an ``Identity``), and what it is."""

    actor: str
    name: str
    kind: ActorKind


@dataclass(frozen=True, slots=True)
class Telling:
    """What one article tells of an event: its words, the kind and the status that it gives it."""

    article: str
    kind: str
    status: Status
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Meeting:
    """One event of a story, with all that its articles tell of it.

    ``id`` depends on the first words of its earliest article that tell of it. ``articles`` and ``tellings`` are
    in order of publication. ``kind``, ``medium``, ``forum`` and ``status`` are as in ``rawi.model.Event``;
    ``place`` and ``duration`` stand in the words of one article.
    """

    id: str
    story: str
    kind: str
    medium: str | None
    parties: tuple[Party, ...]
    place: str | None
    forum: str | None
    dating: Dating
    status: Status
    duration: str | None
    tellings: tuple[Telling, ...]

    @property
    def articles(self) -> tuple[str, ...]:
        """The articles that tell of it, each once."""
        return tuple(dict.fromkeys(telling.article for telling in self.tellings))

    @property
    def evidence(self) -> tuple[Place, ...]:
        """The words of every article that tell of it."""
        return tuple(place for telling in self.tellings for place in telling.places)


@dataclass(frozen=True, slots=True)
class ArticleDay:
    """The own day of an article that came without one: the day from which its words count."""

    article: str
    dating: Dating
