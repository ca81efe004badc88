"""Whose side an actor tells: a state with its organs and officials, a body with those who speak for it, or itself.

A nisba alone makes nothing the state's: the ministry of a country is its side, an observatory, a newspaper, a
party or an opposition of that country is not.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rawi.lexicon.letters import fold
from rawi.link.model import Identity
from rawi.link.offices import Side, is_apart, side_of_body, side_of_title, speaks_for
from rawi.link.rarity import WORD
from rawi.link.reading import Reading
from rawi.link.titled import shown_name
from rawi.model import Actor, ActorKind

__all__ = ["parted", "sides_among"]


def sides_among(readings: Sequence[Reading], identities: Iterable[Identity]) -> Mapping[str, Side]:
    """The side of every actor of some articles, by the id that it has inside documents.

    All names of one identity have one side: the one that most of their mentions tell of.
    """
    told: dict[str, Counter[Side]] = defaultdict(Counter)
    for reading in readings:
        bodies = _bodies_of(reading)
        for actor in reading.actors:
            told[actor.id].update(_told(actor, bodies))
    for reading in readings:
        persons = _persons_of(reading, told)
        for actor in reading.actors:
            if actor.kind is ActorKind.PERSON and not told[actor.id]:
                told[actor.id].update(_for_a_person(actor, persons))
    found: dict[str, Side] = {}
    for identity in identities:
        counted = sum((told[member] for member in identity.members), Counter[Side]())
        best = min(counted, key=lambda side: (-counted[side], side.id), default=None)
        found.update((member, best or _own(identity)) for member in identity.members)
    return found


def _persons_of(reading: Reading, told: Mapping[str, Counter[Side]]) -> Mapping[str, Side]:
    """The states that the persons of an article speak for, by every folded form that names them."""
    found: dict[str, Side] = {}
    for actor in reading.actors:
        sides = [side for side in told[actor.id] if side.state] if actor.kind is ActorKind.PERSON else []
        if len(sides) == 1:
            found.update((fold(mention), sides[0]) for mention in (actor.name, *actor.mentions))
    return found


def _for_a_person(actor: Actor, persons: Mapping[str, Side]) -> Iterator[Side]:
    """The side of whoever the title names: مساعد بوتين."""
    for mention in actor.mentions or (actor.name,):
        head, _, rest = fold(mention).partition(" ")
        if speaks_for(head) and rest in persons:
            yield persons[rest]


def parted(sides: Mapping[str, Side], identities: Iterable[Identity]) -> Mapping[str, Side]:
    """The same with the people of each state as sides of their own: for a quarrel inside one state."""
    own = {
        member: _own(identity)
        for identity in identities
        if identity.kind is ActorKind.PERSON
        for member in identity.members
    }
    return {name: own.get(name, side) if side.state else side for name, side in sides.items()}


def _own(identity: Identity) -> Side:
    return Side(identity.id, shown_name(identity))


def _bodies_of(reading: Reading) -> Mapping[str, str]:
    """The full names of an article's institutions by every folded form that it calls them by.

    A head alone (الوزارة) is the one body of the article whose name begins so; of several, none.
    """
    bodies = [actor for actor in reading.actors if actor.kind in (ActorKind.INSTITUTION, ActorKind.ALLIANCE)]
    heads: dict[str, set[str]] = defaultdict(set)
    for actor in bodies:
        first, *others = fold(actor.name).split()
        if others:
            heads["ال" + first.removeprefix("ال")].add(actor.name)
    found = {head: min(names) for head, names in heads.items() if len(names) == 1}
    return found | {fold(mention): actor.name for actor in bodies for mention in (*actor.mentions, actor.name)}


def _told(actor: Actor, bodies: Mapping[str, str]) -> Iterator[Side]:
    """The sides that an actor's name and mentions point to, each as often as they do."""
    if actor.kind is ActorKind.PERSON:
        titles = [tuple(WORD.findall(fold(mention))) for mention in dict.fromkeys((actor.name, *actor.mentions))]
        if not any(map(is_apart, titles)):
            yield from filter(None, (side_of_title(title, bodies) for title in titles))
    elif actor.kind not in (ActorKind.MEDIUM, ActorKind.DOCUMENT):
        name = fold(actor.name)
        side = side_of_body(tuple(WORD.findall(fold(bodies.get(name, name)))))
        if side:
            yield side
