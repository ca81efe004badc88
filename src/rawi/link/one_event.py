"""Whether two tellings may be of one event, and how much says that they are.

Each rule that excludes stands alone; a likeness is a sum of what both tell alike. Days are held together by the
caller, who knows the articles' own.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from rawi.link.states import states_in
from rawi.link.told import Attendant, Told
from rawi.model import ActorKind, Status, Time

__all__ = ["ENOUGH", "Joined", "agree", "likeness"]

ENOUGH = 2
"""Likeness from which on two tellings that nothing keeps apart are of one event."""

ENOUGH_OF_VIOLENCE = 3
"""The same for attacks: a story of war has many on one day."""

_REMOTE = ("phone", "video")
_GENERIC = frozenset(["talks", "meeting"])
_TALKING = frozenset(["meeting", "session"])
_SAME_TEXT = 3


@dataclass(slots=True, eq=False)
class Joined:
    """The tellings that are of one event so far, and all that they tell, each thing once."""

    tellings: list[Told] = field(default_factory=list)
    attendants: dict[str, Attendant] = field(default_factory=dict)
    kinds: set[str] = field(default_factory=set)
    families: set[str] = field(default_factory=set)
    forums: set[str] = field(default_factory=set)
    media: set[str] = field(default_factory=set)
    places: list[frozenset[str]] = field(default_factory=list)
    place_names: list[str] = field(default_factory=list)
    durations: set[str] = field(default_factory=set)
    statuses: set[Status] = field(default_factory=set)
    times: dict[tuple[str | None, str], Time] = field(default_factory=dict)
    texts: set[tuple[int, str]] = field(default_factory=set)
    has_day: bool = False

    def join(self, told: Told) -> None:
        """Take in one more telling."""
        event = told.event
        self.tellings.append(told)
        for one in told.attendants:
            self.attendants.setdefault(one.party.actor, one)
        self.kinds.add(event.kind)
        self.families.add(told.family)
        self.statuses.add(event.status)
        self.texts.add(told.words)
        self.times.update({(time.value, time.span.text): time for time in event.times})
        self.has_day = self.has_day or told.has_day
        for value, known in ((event.forum, self.forums), (event.medium, self.media), (event.duration, self.durations)):
            if value is not None:
                known.add(value)
        if event.place and told.place not in self.places:
            self.places.append(told.place)
            self.place_names.append(event.place)


Rule = Callable[[Joined, Told], bool]


def agree(joined: Joined, told: Told) -> bool:
    """Whether nothing in kind, medium, parties, forum, place and status keeps a telling from being of this event."""
    return all(rule(joined, told) for rule in _RULES)


def likeness(joined: Joined, told: Told, same_day: int) -> int:
    """How much both tell alike; 0 where that is too little to join them.

    ``same_day`` is 2 where both tell one and the same day, 1 where days that may be the same, 0 where one of
    them tells none.
    """
    if told.words in joined.texts:
        return _SAME_TEXT + same_day
    shared, standing = _matched(joined, told)
    parties = _weight([one for one in told.attendants if one.party.actor in shared])
    where = any(_overlap(told.place, place) for place in joined.places) if told.place else False
    forum = told.event.forum is not None and told.event.forum in joined.forums
    medium = told.event.medium in _REMOTE and told.event.medium in joined.media
    lasting = told.event.duration is not None and told.event.duration in joined.durations
    if not (parties or where or forum or standing > 1 or _alone(joined, told)):
        return 0
    found = parties + same_day + where + 2 * forum + medium + lasting
    least = ENOUGH_OF_VIOLENCE if "violence" in joined.families or (standing and not parties) else ENOUGH
    return found if found >= least else 0


def _alone(joined: Joined, told: Told) -> bool:
    """The vote of one day, told without names: no other of the story is on that day."""
    return told.family in ("ballot", "court") and not told.attendants and not joined.attendants


def _weight(shared: Collection[Attendant]) -> int:
    """Two named persons who meet in one story do so once; two states may meet often."""
    named = [one for one in shared if one.named]
    persons = sum(one.party.kind is ActorKind.PERSON for one in named)
    return 2 if persons and len(named) > 1 else min(1, len(named))


def _matched(joined: Joined, told: Told) -> tuple[frozenset[str], int]:
    """The actors that both have, and how many of the others may stand for one of the other side."""
    ours = {one.party.actor: one for one in told.attendants}
    shared = frozenset(ours.keys() & joined.attendants.keys())
    left = [one for name, one in joined.attendants.items() if name not in shared]
    standing = 0
    for name, one in ours.items():
        if name not in shared:
            fitting = next((other for other in left if _may_stand(one, other)), None)
            if fitting is not None:
                left.remove(fitting)
                standing += 1
    return shared, standing


def _may_stand(one: Attendant, other: Attendant) -> bool:
    """روسيا for بوتين, whom the article calls الرئيس الروسي; الرئيس الروسي for him too."""
    if not one.states & other.states:
        return False
    kinds = {one.party.kind, other.party.kind}
    if kinds == {ActorKind.PERSON}:
        return not (one.named and other.named) and bool(one.offices & other.offices)
    if kinds == {ActorKind.STATE, ActorKind.PERSON}:
        return bool(one.offices or other.offices)
    return not (one.named and other.named)


def _families_agree(joined: Joined, told: Told) -> bool:
    """One family; a session and a meeting of one forum are one too."""
    if told.family in joined.families:
        return True
    return joined.families | {told.family} <= _TALKING and told.event.forum in joined.forums


def _kinds_agree(joined: Joined, told: Told) -> bool:
    """A telephone call is no summit; what is only called talks or a meeting may be either."""
    names, kind = joined.kinds, told.event.kind
    if joined.media and told.event.medium:
        return told.event.medium in joined.media
    if kind in names or told.family not in _TALKING:
        return True
    medium = told.event.medium or next(iter(joined.media), None)
    if "call" in names or kind == "call":
        return medium == "video"
    return kind in _GENERIC or bool(names & _GENERIC)


def _parties_agree(joined: Joined, told: Told) -> bool:
    """One side names no more than the other, but for those who may stand for each other."""
    if not told.attendants or not joined.attendants:
        return True
    shared, standing = _matched(joined, told)
    left = sum(one.party.actor not in shared for one in told.attendants) - standing
    others = len(joined.attendants) - len(shared) - standing
    return left == 0 or others == 0


def _forums_agree(joined: Joined, told: Told) -> bool:
    return told.event.forum is None or not joined.forums or told.event.forum in joined.forums


def _places_agree(joined: Joined, told: Told) -> bool:
    """A call has no place; باريس lies in فرنسا, and قصر الشعب may lie in دمشق only where a text says so."""
    if joined.places and told.event.medium in _REMOTE:
        return False
    if told.event.place is None:
        return True
    if joined.media & set(_REMOTE):
        return False
    if not joined.places:
        return True
    states = states_in(told.event.place)
    return any(_overlap(told.place, place) for place in joined.places) or any(
        states & states_in(name) for name in joined.place_names
    )


def _overlap(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one


def _statuses_agree(joined: Joined, told: Told) -> bool:
    """What was held was not called off; what is only asked for is not what is planned or held."""
    statuses = joined.statuses | {told.event.status}
    if len(statuses) == 1:
        return True
    return Status.PROPOSED not in statuses and not {Status.HELD, Status.CANCELLED} <= statuses


_RULES: tuple[Rule, ...] = (
    _families_agree,
    _kinds_agree,
    _forums_agree,
    _places_agree,
    _parties_agree,
    _statuses_agree,
)
