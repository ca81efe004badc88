"""What one article tells of one event, as it is held against what others tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from rawi.events.kinds import kinds
from rawi.lexicon.letters import fold
from rawi.link.event_model import Party
from rawi.link.model import Identity
from rawi.link.rarity import WORD, stem_of
from rawi.link.reading import Reading
from rawi.link.states import states_in
from rawi.model import Actor, ActorKind, Event, Grain
from rawi.names.words import read_word

__all__ = ["Attendant", "Told", "parties_by_member", "told_by"]

_DESCRIBED = (ActorKind.GROUP, ActorKind.DOCUMENT, ActorKind.UNKNOWN)
"""Kinds that are described and not named: مسؤولون of one article are not those of another."""

_MEETINGS = ("meeting", "talks", "session", "summit", "call")


@dataclass(frozen=True, slots=True)
class Attendant:
    """A party of one telling. ``states`` are those that the article's words for it point to.

    ``named`` where it has a name, and is not only what it is: بوتين, and not الرئيس الروسي or نظيره.
    ``offices`` are the titles that it is called by, as stems.
    """

    party: Party
    named: bool
    states: frozenset[str]
    offices: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """One event as one article tells it; ``at`` is the number of the article, ``place`` the stems of its name.

    ``text`` is the number of the first article with the same text. ``days`` are all calendar expressions of the
    grain of a day that date it.
    """

    at: int
    text: int
    event: Event
    family: str
    attendants: tuple[Attendant, ...]
    place: frozenset[str]

    @property
    def key(self) -> tuple[int, int, str]:
        """Its place among all tellings, whatever the order of arrival."""
        return self.at, self.event.span.start, self.event.kind

    @property
    def words(self) -> tuple[int, str]:
        """Its words in its text: copies of an article have them in common."""
        return self.text, self.event.span.text

    @property
    def has_day(self) -> bool:
        """Whether a calendar expression of the grain of a day dates it."""
        return any(time.grain is Grain.DAY for time in self.event.times)


def parties_by_member(identities: Sequence[Identity]) -> Mapping[str, Party]:
    """The actor across articles by each id that it has inside documents."""
    return {
        member: Party(identity.id, identity.name, identity.kind)
        for identity in identities
        for member in identity.members
    }


def told_by(at: int, reading: Reading, text: int, parties: Mapping[str, Party]) -> Iterator[Told]:
    """The events of one article that say who met, in what forum or where; or, votes and the like, on what day."""
    for event in reading.events:
        attendants = tuple(_attendants(event, parties))
        place = frozenset(map(stem_of, WORD.findall(fold(event.place or ""))))
        told = Told(at, text, event, kinds()[event.kind].family, attendants, place)
        if _is_somebodys(told):
            yield told


def _is_somebodys(told: Told) -> bool:
    event = told.event
    if event.forum or event.place or any(one.named for one in told.attendants):
        return True
    return told.has_day and (len(told.attendants) > 1 or event.kind not in _MEETINGS)


def _attendants(event: Event, parties: Mapping[str, Party]) -> Iterator[Attendant]:
    seen = set()
    for voice in event.parties:
        actor = voice.actor
        party = parties.get(actor.id) or Party(actor.id, actor.name, actor.kind)
        if party.actor not in seen:
            seen.add(party.actor)
            yield Attendant(party, _is_named(actor), _states(actor), _offices(actor))


def _states(actor: Actor) -> frozenset[str]:
    return frozenset[str]().union(*(states_in(form) for form in (actor.name, *actor.mentions)))


def _offices(actor: Actor) -> frozenset[str]:
    """The stems of the titles by which the article calls a person."""
    if actor.kind is not ActorKind.PERSON:
        return frozenset()
    words = (word for form in actor.mentions for word in WORD.findall(fold(form)))
    return frozenset(stem_of(word) for word in words if read_word(word).title is not None)


def _is_named(actor: Actor) -> bool:
    if actor.kind in _DESCRIBED:
        return False
    return actor.kind is not ActorKind.PERSON or _names_somebody(actor.name)


@cache
def _names_somebody(name: str) -> bool:
    """Whether a person's name is more than a description: الرئيس الروسي, نظيره, الدبلوماسي are not."""
    words = WORD.findall(fold(name))
    if not words or words[0].startswith("نظير"):
        return False
    first = read_word(words[0])
    only_nisba = len(words) == 1 and first.definite and first.demonym is not None
    return first.title is None and first.can_name and not only_nisba
