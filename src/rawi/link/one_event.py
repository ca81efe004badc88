"""Whether two tellings may be of one event, and how much says that they are.

Each rule that excludes stands alone; a likeness is a sum of what both tell alike. Days are held together by the
caller, who knows the articles' own.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from rawi.link.joined import Joined
from rawi.link.states import states_in
from rawi.link.told import Attendant, Told
from rawi.model import ActorKind, Status

__all__ = ["ENOUGH", "agree", "likeness"]

ENOUGH = 2
"""Likeness from which on two tellings that nothing keeps apart are of one event."""

ENOUGH_WITH_DOUBT = 3
"""The same for attacks, of which a story of war has many on one day; where parties only stand for each other; and
where one telling names a forum and the other none."""

_REMOTE = ("phone", "video")
_GENERIC = frozenset(["talks", "meeting"])
_TALKING = frozenset(["meeting", "session"])
_SITTING = ("press", "session", "gathering")
_BODIES = frozenset([ActorKind.INSTITUTION, ActorKind.ALLIANCE])
_SAME_TEXT = 3
_TELLING = 2
"""Words of a description that tell who is meant: المبعوث الأممي, and not المسؤولون."""


Rule = Callable[[Joined, Told], bool]


def agree(joined: Joined, told: Told) -> bool:
    """Whether nothing in kind, medium, parties, forum, place and status keeps a telling from being of this event."""
    return all(rule(joined, told) for rule in _RULES)


def likeness(joined: Joined, told: Told, same_day: int, written: int | None) -> int:
    """How much both tell alike; 0 where that is too little to join them.

    ``same_day`` is 2 where both are on one and the same day, 1 where both tell it in the same words, else 0.
    ``written`` is the day of the article, as a proleptic ordinal.
    """
    if told.words in joined.texts:
        return _SAME_TEXT + same_day
    match = _matched(joined, told)
    parties = _weight(match)
    where = any(_overlap(told.place, place) for place in joined.places) if told.place else False
    forum = told.event.forum is not None and told.event.forum in joined.forums
    if not (parties or where or forum or match.standing > 1 or _alone(joined, told)):
        return 0
    found = parties + where + (1 if forum and _far(joined, written) else 2 * forum)
    found += told.event.medium in _REMOTE and told.event.medium in joined.media
    found += told.event.duration is not None and told.event.duration in joined.durations
    found += told.event.kind == "summit" and "summit" in joined.kinds
    if match.standing and not parties:
        found += min(2, match.standing - 1) + min(1, same_day)
        return found if found >= ENOUGH_WITH_DOUBT else 0
    found += same_day + (_near(joined, written) and match.full and _recurs_seldom(told, match.shared))
    one_forum = bool(told.event.forum) != bool(joined.forums)
    least = ENOUGH_WITH_DOUBT if "violence" in joined.families or one_forum else ENOUGH
    return found if found >= least else 0


@dataclass(frozen=True, slots=True)
class _Match:
    """The parties that both have, how many of the others may stand for one of the other side, who is left."""

    shared: tuple[Attendant, ...]
    standing: int
    left: tuple[Attendant, ...]
    others: tuple[Attendant, ...]

    @property
    def full(self) -> bool:
        return not self.left and not self.others and bool(self.shared)


def _matched(joined: Joined, told: Told) -> _Match:
    shared = [one for one in told.attendants if one.party.actor in joined.attendants]
    names = {one.party.actor for one in shared}
    others = [one for name, one in joined.attendants.items() if name not in names]
    standing, left = 0, []
    for one in told.attendants:
        if one.party.actor in names:
            continue
        fitting = next((other for other in others if one.may_stand(other)), None)
        if fitting is None:
            left.append(one)
        else:
            others.remove(fitting)
            standing += 1
    return _Match(tuple(shared), standing, tuple(left), tuple(others))


def _weight(match: _Match) -> int:
    """Two named persons who meet in one story do so once; two states may meet often."""
    named = [one for one in match.shared if one.named]
    if any(one.party.kind is ActorKind.PERSON for one in named) and len(named) + match.standing > 1:
        return 2
    groups = any(len(one.party.name.split()) >= _TELLING for one in match.shared)
    return 1 if named or groups else 0


def _alone(joined: Joined, told: Told) -> bool:
    """The vote of one day, told without names: no other of the story is on that day."""
    return told.family in ("ballot", "court") and not told.attendants and not joined.attendants


def _near(joined: Joined, written: int | None) -> bool:
    """Whether their articles were written within a day, or neither tells when it was."""
    if written is None:
        return not joined.written
    return any(abs(written - day) <= 1 for day in joined.written)


def _far(joined: Joined, written: int | None) -> bool:
    return written is not None and bool(joined.written) and not _near(joined, written)


def _recurs_seldom(told: Told, shared: Collection[Attendant]) -> bool:
    """A speaker faces the press, a body sits once a day; two states alone talk every day, on many levels."""
    kinds = {one.party.kind for one in shared}
    if kinds == {ActorKind.STATE}:
        return False
    return told.family in _SITTING or len(shared) > 1 or kinds <= _BODIES


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
    """One side names no more than the other; who is only described may be anybody that his state allows."""
    if not told.attendants or not joined.attendants:
        return True
    match = _matched(joined, told)
    others = list(match.others)
    for one in match.left:
        fitting = next((other for other in others if _may_be(one, other)), None)
        if fitting is not None:
            others.remove(fitting)
        elif others:
            return False
    return True


def _may_be(one: Attendant, other: Attendant) -> bool:
    """Of two of whom one at least is only described, and whom no state keeps apart."""
    if one.named and other.named:
        return False
    kinds = {one.party.kind, other.party.kind}
    if kinds == {ActorKind.GROUP, ActorKind.PERSON}:
        return one.may_stand(other)
    return not one.states or not other.states or bool(one.states & other.states)


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
    statuses = joined.statuses | ({told.status} if told.status is not None else set())
    if len(statuses) < 2:
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
