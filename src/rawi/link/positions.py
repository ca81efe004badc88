"""Over a story: what each actor demands, offers, warns of, promises and refuses, towards whom, since when."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from rawi.link.content import Content, likeness, shared_words
from rawi.link.model import Identity, Links, Report
from rawi.link.sayings import Saying, joined
from rawi.link.titled import actors_by_id, name_of
from rawi.link.voices import Voices, voices_of
from rawi.model import Act, ActorKind, Analysis

__all__ = ["ACTS", "Position", "positions_among", "positions_of"]

ACTS = (Act.DEMAND, Act.PROPOSE, Act.WARN, Act.PROMISE, Act.REJECT, Act.AGREE, Act.ACCUSE, Act.SUPPORT)
"""The acts by which an actor takes a position; the others tell, ask or feel."""

LEAST_ALIKE = 0.5
LEAST_SHARED = 2
"""Likeness, and telling words in common, from which on an actor that does the same twice takes one position."""

_UNSAID = ("planned", "denied")
"""Hedges of what is no position yet; one that hangs on a condition is one."""

_ADDRESSED = (ActorKind.PERSON, ActorKind.STATE, ActorKind.INSTITUTION, ActorKind.ALLIANCE, ActorKind.GROUP)
"""Kinds towards whom a position can be taken: what is told to a newspaper is not demanded of it."""


@dataclass(frozen=True, slots=True)
class Position:
    """What an actor does with one or more utterances alike in content.

    ``actor`` and ``towards`` are names, the latter None where it is said to nobody; ``side`` is the name of the
    actor's side. ``content`` stands at the place of the first of ``reports``, the others say the same. ``since``
    and ``until`` are the first and last day on which it is said, or where that is open reported; None where no
    day is known. ``repeated`` where it is said on several days that are known; ``dropped`` where the actor
    takes a position on a later day and none of its words repeat this one; ``conditional`` where it, or what it
    says, hangs on a condition.
    """

    actor: str
    side: str
    act: Act
    towards: str | None
    content: str
    reports: tuple[Report, ...]
    since: dt.date | None
    until: dt.date | None
    repeated: bool
    dropped: bool
    conditional: bool = False


def positions_of(analyses: Iterable[Analysis], links: Links | None = None) -> list[Position]:
    """The positions in the articles of one story, by actor and by day, whatever the order of the articles.

    ``links`` is what ``link`` found in these articles or in more; without it they are linked here. What is
    still to be said, or denied to have been said, is no position.
    """
    return positions_among(voices_of(analyses, links))


def positions_among(voices: Voices) -> list[Position]:
    """The same from what was read already."""
    actors = actors_by_id(voices.links.identities)
    found: dict[tuple[str, Act], list[Saying]] = defaultdict(list)
    for saying in joined(voices.sayings):
        speaker = saying.statement.speaker
        if speaker and saying.statement.act in ACTS and saying.statement.hedge not in _UNSAID:
            found[name_of(speaker.actor, actors), saying.statement.act].append(saying)
    alike = [(name, group) for (name, _), sayings in found.items() for group in _alike(_own(sayings))]
    positions = [(_position(name, group, actors), _last_told(group)) for name, group in alike]
    return sorted(_weighed(positions), key=_order)


def _own(sayings: Sequence[Saying]) -> list[Saying]:
    """Without those in whose content the same actor does the same once more: the inner one says it."""
    inner = {(saying.reading.id, saying.statement.parent) for saying in sayings}
    return [saying for saying in sayings if (saying.reading.id, saying.statement.id) not in inner]


def _alike(sayings: Sequence[Saying]) -> list[list[Saying]]:
    """The sayings of one actor grouped by what they say; each goes to the first group with one like it."""
    groups: list[list[Saying]] = []
    for saying in sayings:
        group = next((group for group in groups if any(_same(saying.content, one.content) for one in group)), None)
        if group is None:
            groups.append([saying])
        else:
            group.append(saying)
    return groups


def _same(one: Content, other: Content) -> bool:
    return shared_words(one, other) >= LEAST_SHARED and likeness(one, other) >= LEAST_ALIKE


def _position(name: str, sayings: Sequence[Saying], actors: Mapping[str, Identity]) -> Position:
    fullest = max(sayings, key=lambda saying: saying.claim.total)
    ordered = [fullest, *(saying for saying in sayings if saying is not fullest)]
    said = {day for saying in sayings for day in saying.said_on}
    days = sorted(said or {day for saying in sayings for day in saying.published})
    return Position(
        actor=name,
        side=fullest.speaker_side.name,
        act=fullest.statement.act,
        towards=next(_addressees(ordered, actors), None),
        content=fullest.statement.content.text,
        reports=tuple(report for saying in ordered for report in saying.reports),
        since=days[0] if days else None,
        until=days[-1] if days else None,
        repeated=len(said) > 1,
        dropped=False,
        conditional=fullest.statement.hedge == "conditional",
    )


def _last_told(sayings: Sequence[Saying]) -> dt.date | None:
    """The last day on which any report says it, or came out with it."""
    return max((day for saying in sayings for day in (*saying.said_on, *saying.published)), default=None)


def _addressees(sayings: Iterable[Saying], actors: Mapping[str, Identity]) -> Iterator[str]:
    for saying in sayings:
        voice = saying.statement.addressee
        if voice and voice.actor.kind in _ADDRESSED:
            yield name_of(voice.actor, actors)


def _weighed(positions: Sequence[tuple[Position, dt.date | None]]) -> Iterator[Position]:
    """Each with whether its actor takes positions after the last day on which this one is told."""
    last: dict[str, dt.date] = {}
    for position, told in positions:
        if told:
            last[position.actor] = max(told, last.get(position.actor, told))
    for position, told in positions:
        yield replace(position, dropped=bool(told and told < last[position.actor]))


def _order(position: Position) -> tuple[str, str, dt.date, int, str]:
    return position.side, position.actor, position.since or dt.date.max, ACTS.index(position.act), position.content
