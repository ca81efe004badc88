"""Each side's telling of one story, side by side: what both say, what one says alone, where they contradict.

A side is a state with its organs and officials, a body with those who speak for it, or a speaker alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from rawi.link.about import parties_of, statements_about
from rawi.link.event_model import Meeting
from rawi.link.model import Drift, Links
from rawi.link.offices import Side, is_vague
from rawi.link.opposed import Met, opposed, same_matter
from rawi.link.reading import Reading
from rawi.link.sayings import Saying, joined, with_sides
from rawi.link.sides import parted
from rawi.link.voices import Voices, voices_of
from rawi.model import Act, ActorKind, Analysis

__all__ = ["Account", "Accounts", "Contradiction", "Shared", "accounts_among", "accounts_of"]

_PASSES_ON = (ActorKind.MEDIUM, ActorKind.DOCUMENT, ActorKind.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Account:
    """What one side tells: its key and name, those who tell it, their sayings, the outlets that carry any of it.

    ``side`` is the ISO code of a state, else the id of a body or an actor.
    """

    side: str
    name: str
    tellers: tuple[str, ...]
    sayings: tuple[Saying, ...]
    outlets: tuple[str, ...]

    @property
    def speaks(self) -> bool:
        """Whether it is a side at all: a medium passes on what others say, and a bare "ministry" may be anybody's."""
        return not is_vague(self.name) and any(one.teller.actor.kind not in _PASSES_ON for one in self.sayings)


@dataclass(frozen=True, slots=True)
class Shared:
    """Something that two sides both say."""

    one: Saying
    other: Saying
    likeness: float


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two sides on one matter, and what they tell differently.

    The ``kind`` of a drift is ``number``, ``date``, ``negation``, ``denial`` or ``asker`` (who asked whom).
    """

    one: Saying
    other: Saying
    drifts: tuple[Drift, ...]


@dataclass(frozen=True, slots=True)
class Accounts:
    """The sides of a story, those that say most first.

    ``carried`` tells for each outlet the sides that it lets speak; an outlet with one of several sides tells
    one side only.
    """

    accounts: tuple[Account, ...]
    shared: tuple[Shared, ...]
    contradictions: tuple[Contradiction, ...]
    carried: tuple[tuple[str, tuple[str, ...]], ...]

    def alone(self, account: Account) -> tuple[Saying, ...]:
        """What a side says and no other side says or contradicts."""
        met = {saying for pair in self.shared for saying in (pair.one, pair.other)}
        met |= {saying for pair in self.contradictions for saying in (pair.one, pair.other)}
        return tuple(saying for saying in account.sayings if saying not in met)


def accounts_of(analyses: Iterable[Analysis], links: Links | None = None, about: Meeting | None = None) -> Accounts:
    """The accounts in the articles of one story, whatever their order; those of its parties ``about`` one meeting.

    ``links`` is what ``link`` found in these articles or in more; without it they are linked here. Where only
    one state speaks, and no organisation, and its people accuse each other, they are sides of their own.
    """
    return accounts_among(voices_of(analyses, links), about)


def accounts_among(voices: Voices, about: Meeting | None = None) -> Accounts:
    """The same from what was read already."""
    sides, told = voices.sides, list(voices.sayings)
    if _inside_one_state({saying.side for saying in told}) and any(_quarrels(saying, sides) for saying in told):
        sides = parted(sides, voices.links.identities)
        told = [with_sides(saying, sides) for saying in told]
    if about:
        parties = parties_of(about, sides, voices.links.identities)
        kept = statements_about(about, parties, voices.links.events, voices.readings, sides)
        told = [one for one in told if one.side.id in parties and (one.reading.id, one.statement.id) in kept]
    return _side_by_side(joined(told), voices.readings, sides)


def _inside_one_state(sides: Iterable[Side]) -> bool:
    return len({side.state for side in sides if side.state}) == 1 and not any(side.known for side in sides)


def _quarrels(saying: Saying, sides: Mapping[str, Side]) -> bool:
    """Whether somebody accuses another, who is of no other state and no organisation."""
    addressee, speaker = saying.statement.addressee, saying.statement.speaker
    if speaker is None or speaker.actor.kind is not ActorKind.PERSON or saying.statement.act is not Act.ACCUSE:
        return False
    side = sides.get(addressee.actor.id) if addressee else None
    return side is None or side == saying.speaker_side or not (side.state or side.known)


def _side_by_side(sayings: Iterable[Saying], readings: Sequence[Reading], sides: Mapping[str, Side]) -> Accounts:
    by_side: dict[Side, list[Saying]] = defaultdict(list)
    for saying in sayings:
        by_side[saying.side].append(saying)
    outlet_of = {reading.id: reading.outlet or reading.id for reading in readings}
    accounts = [_account(side, told, outlet_of) for side, told in by_side.items()]
    accounts.sort(key=lambda account: (-len(account.sayings), account.side))
    shared, contradictions = _compared(accounts, sides)
    return Accounts(
        accounts=tuple(accounts),
        shared=tuple(shared),
        contradictions=tuple(contradictions),
        carried=tuple(sorted(_carried(accounts).items())),
    )


def _account(side: Side, sayings: Sequence[Saying], outlet_of: Mapping[str, str]) -> Account:
    outlets = {outlet_of[report.place.article] for saying in sayings for report in saying.reports}
    tellers = dict.fromkeys(saying.teller.actor.name for saying in sayings)
    return Account(side.id, side.name, tuple(tellers), tuple(sayings), tuple(sorted(outlets)))


def _carried(accounts: Iterable[Account]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for account in accounts:
        for outlet in account.outlets:
            found[outlet] = (*found.get(outlet, ()), account.side)
    return found


def _compared(accounts: Sequence[Account], sides: Mapping[str, Side]) -> tuple[list[Shared], list[Contradiction]]:
    """Each two sides' sayings that meet: the same, or opposed, which outweighs it."""
    shared, contradictions = [], []
    for met in _pairs(accounts, sides):
        drifts = opposed(met)
        if drifts:
            contradictions.append(Contradiction(met.one, met.other, drifts))
        elif same_matter(met):
            shared.append(Shared(met.one, met.other, met.alike))
    return shared, contradictions


def _pairs(accounts: Sequence[Account], sides: Mapping[str, Side]) -> Iterator[Met]:
    """The sayings of each two sides that share a telling word: others neither agree nor contradict."""
    for one, other in combinations([account for account in accounts if account.speaks], 2):
        holders: dict[str, list[int]] = defaultdict(list)
        for at, theirs in enumerate(other.sayings):
            for stem in theirs.content.telling:
                holders[stem].append(at)
        for mine in one.sayings:
            for at in sorted({at for stem in mine.content.telling for at in holders.get(stem, ())}):
                theirs = other.sayings[at]
                yield Met.of(mine, theirs, (_addressed(mine, sides), _addressed(theirs, sides)))


def _addressed(saying: Saying, sides: Mapping[str, Side]) -> Side | None:
    addressee = saying.statement.addressee
    return sides.get(addressee.actor.id) if addressee else None
