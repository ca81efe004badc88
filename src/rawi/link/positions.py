"""Over a story: what each actor demands, offers, warns of, promises and refuses, towards whom, since when."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rawi.link.actors import identities_among
from rawi.link.linked import link
from rawi.link.model import Report
from rawi.link.reading import rank, read
from rawi.link.sayings import Saying, sayings_in
from rawi.model import Act, Analysis

__all__ = ["ACTS", "Position", "positions_of"]

ACTS = (Act.DEMAND, Act.PROPOSE, Act.WARN, Act.PROMISE, Act.REJECT, Act.AGREE, Act.ACCUSE, Act.SUPPORT)
"""The acts by which an actor takes a position; the others tell, ask or feel."""


@dataclass(frozen=True, slots=True)
class Position:
    """What an actor does with one utterance.

    ``actor`` and ``towards`` are names, the latter None where it is said to nobody; ``since`` and ``until``
    the first and last day on which it is reported, None where no article is dated. ``repeated`` where it is
    reported on more than one day; ``dropped`` where the actor speaks later in the story and does not repeat it.
    """

    actor: str
    act: Act
    towards: str | None
    content: str
    reports: tuple[Report, ...]
    since: dt.date | None
    until: dt.date | None
    repeated: bool
    dropped: bool


def positions_of(analyses: Iterable[Analysis]) -> list[Position]:
    """The positions in the articles of one story, by actor and by day, whatever the order of the articles."""
    articles = list(analyses)
    readings = sorted(map(read, articles), key=rank)
    days = {reading.id: reading.published for reading in readings}
    identities, _ = identities_among(readings)
    names = {member: identity.name for identity in identities for member in identity.members}
    by_actor: dict[str, list[Saying]] = defaultdict(list)
    for saying in sayings_in(readings, link(articles).utterances):
        if saying.statement.speaker:
            actor = saying.statement.speaker.actor
            by_actor[names.get(actor.id, actor.name)].append(saying)
    found = []
    for name, sayings in by_actor.items():
        last = max((day for saying in sayings for day in _days(saying, days)), default=None)
        positions = (_position(name, saying, names, days, last) for saying in sayings)
        found += [position for position in positions if position.act in ACTS]
    return sorted(found, key=lambda position: (position.actor, position.since or dt.date.max, position.content))


def _days(saying: Saying, days: dict[str, dt.date | None]) -> Sequence[dt.date]:
    """The days on which a saying is reported, in order."""
    known = {days[report.place.article] for report in saying.reports}
    return sorted(day for day in known if day)


def _position(
    name: str,
    saying: Saying,
    names: dict[str, str],
    days: dict[str, dt.date | None],
    last: dt.date | None,
) -> Position:
    statement, reported = saying.statement, _days(saying, days)
    addressee = statement.addressee.actor if statement.addressee else None
    until = reported[-1] if reported else None
    return Position(
        actor=name,
        act=statement.act,
        towards=names.get(addressee.id, addressee.name) if addressee else None,
        content=statement.content.text,
        reports=saying.reports,
        since=reported[0] if reported else None,
        until=until,
        repeated=len(reported) > 1,
        dropped=until is not None and last is not None and until < last,
    )
