"""What one article tells of one event, as it is held against what others tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from rawi.events.clues import precision
from rawi.events.kinds import kinds
from rawi.events.verbs import read_verb
from rawi.lexicon.gazetteer import by_form, state_name
from rawi.lexicon.letters import fold
from rawi.link.event_model import Party
from rawi.link.model import Identity
from rawi.link.rarity import WORD, stem_of
from rawi.link.reading import Reading
from rawi.link.states import states_in
from rawi.model import Actor, ActorKind, Event, Grain, Status, Time
from rawi.names.words import read_word

__all__ = ["Attendant", "Told", "parties_by_member", "tellings_of"]

_DESCRIBED = (ActorKind.GROUP, ActorKind.DOCUMENT, ActorKind.UNKNOWN)
"""Kinds that are described and not named: مسؤولون of one article are not those of another."""

_WEEKDAY = 1
"""What ``precision`` gives for a weekday alone."""

_TALKING = ("meeting", "session")


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

    def may_stand(self, other: Attendant) -> bool:
        """روسيا for بوتين, whom an article calls الرئيس الروسي; الرئيس الروسي for him too; no name for a name.

        A group is one person only as رؤساء تركيا وإيران are each of them.
        """
        kinds = {self.party.kind, other.party.kind}
        if kinds == {ActorKind.PERSON}:
            apart = self.states and other.states and not self.states & other.states
            return not (self.named and other.named) and not apart and bool(self.offices & other.offices)
        if not self.states & other.states:
            return False
        if kinds == {ActorKind.STATE, ActorKind.PERSON}:
            return bool(self.offices or other.offices)
        if kinds == {ActorKind.GROUP, ActorKind.PERSON}:
            return max(len(self.states), len(other.states)) > 1
        return not (self.named and other.named)


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """One event as one article tells it; ``at`` is the number of the article, ``place`` the stems of its name.

    ``text`` is the number of the first article with the same text. ``status`` is None where no words tell it;
    ``times`` are the calendar expressions that date it: beside one that tells a day of a month, or a day that is
    decided, an open weekday may be that of another thing, and is left out.
    """

    at: int
    text: int
    event: Event
    family: str
    attendants: tuple[Attendant, ...]
    place: frozenset[str]
    status: Status | None
    times: tuple[Time, ...]

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
        return any(time.grain is Grain.DAY for time in self.times)


def parties_by_member(identities: Sequence[Identity]) -> Mapping[str, Party]:
    """The actor across articles by each id that it has inside documents; a state by its own name, not موسكو."""
    return {
        member: Party(identity.id, _name(identity), identity.kind)
        for identity in identities
        for member in identity.members
    }


def _name(identity: Identity) -> str:
    known = by_form().get(fold(identity.name), ()) if identity.kind is ActorKind.STATE else ()
    states = {entry.of for entry in known if entry.of and entry.role in ("state", "capital")}
    return state_name(*states) if len(states) == 1 else identity.name


def tellings_of(
    readings: Mapping[int, Reading], text_of: Mapping[int, int], parties: Mapping[str, Party]
) -> list[Told]:
    """The events that the articles of a story tell of, where they say who met, in what forum, where, or when.

    What one article tells of an actor (its state, its offices) holds in the others. ``text_of`` gives the first
    article of the same text.
    """
    known: dict[str, Attendant] = {}
    for at in sorted(readings):
        for event in readings[at].events:
            for one in _attendants(event, parties):
                known[one.party.actor] = _both(known.get(one.party.actor, one), one)
    found = (
        _told(at, text_of.get(at, at), event, [known[one.party.actor] for one in _attendants(event, parties)])
        for at in sorted(readings)
        for event in readings[at].events
    )
    return [told for told in found if _is_somebodys(told)]


def _told(at: int, text: int, event: Event, attendants: Sequence[Attendant]) -> Told:
    place = frozenset(map(stem_of, WORD.findall(fold(event.place or ""))))
    status = event.status if _tells_status(event) else None
    times = tuple(time for time in event.times if time.value or precision(time) > _WEEKDAY) or event.times
    return Told(at, text, event, kinds()[event.kind].family, tuple(_apart(attendants)), place, status, times)


def _is_somebodys(told: Told) -> bool:
    event = told.event
    if told.family == "violence":
        return bool(event.place) or event.when is not None
    if event.forum or event.place or any(one.named for one in told.attendants):
        return True
    return told.has_day and (len(told.attendants) > 1 or told.family not in _TALKING)


def _tells_status(event: Event) -> bool:
    """Whether words tell it: that it is held is also what is taken where none do."""
    if event.status is not Status.HELD or event.duration:
        return True
    return any(_is_past(word) for span in event.evidence for word in WORD.findall(fold(span.text)))


@cache
def _is_past(word: str) -> bool:
    reading = read_verb(word)
    return reading is not None and reading.finite and reading.past and not reading.future


def _attendants(event: Event, parties: Mapping[str, Party]) -> Iterator[Attendant]:
    seen = set()
    for voice in event.parties:
        actor = voice.actor
        party = parties.get(actor.id) or Party(actor.id, actor.name, actor.kind)
        if party.actor not in seen:
            seen.add(party.actor)
            yield Attendant(party, _is_named(actor), _states(actor), _offices(actor))


def _both(one: Attendant, other: Attendant) -> Attendant:
    return replace(
        one,
        named=one.named or other.named,
        states=one.states | other.states,
        offices=one.offices | other.offices,
    )


def _apart(attendants: Sequence[Attendant]) -> Iterator[Attendant]:
    """Nobody meets himself: without the state of a person who is there, and without his office told again."""
    for one in attendants:
        others = [other for other in attendants if other is not one and other.party.kind is ActorKind.PERSON]
        loose = one.party.kind is ActorKind.STATE or (one.party.kind is ActorKind.PERSON and not one.named)
        if not (loose and any(other.named and one.may_stand(other) for other in others)):
            yield one


def _states(actor: Actor) -> frozenset[str]:
    return frozenset[str]().union(*(states_in(form) for form in (actor.name, *actor.mentions)))


def _offices(actor: Actor) -> frozenset[str]:
    """The stems of the titles by which the article calls a person."""
    if actor.kind is not ActorKind.PERSON:
        return frozenset()
    words = (word for form in (actor.name, *actor.mentions) for word in WORD.findall(fold(form)))
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
