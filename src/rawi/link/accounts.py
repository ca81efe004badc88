"""Each side's telling of one story, side by side: what both say, what one says alone, where they contradict.

A side is a state with its institutions and people; a speaker of no known state is a side of its own.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from rawi.lexicon.gazetteer import state_name
from rawi.link.drift import compare
from rawi.link.linked import link
from rawi.link.model import Drift, Report
from rawi.link.reading import Reading, rank, read
from rawi.link.sayings import Saying, sayings_in
from rawi.link.speakers import profile_of
from rawi.model import Act, Analysis

__all__ = ["Account", "Accounts", "Contradiction", "Shared", "accounts_of"]

LEAST_ALIKE = 0.55
"""Likeness in content from which on two sides say the same."""

LEAST_MET = 0.5
"""Likeness in content from which on they speak of the same, and may contradict each other."""

KEY_BITS = 5.0

_OPPOSED = ("negation", "number", "date")
_DENIES = (Act.REJECT,)


@dataclass(frozen=True, slots=True)
class Account:
    """What one side tells: its name, those who tell it, their sayings, and the outlets that carry any of it."""

    side: str
    name: str
    tellers: tuple[str, ...]
    sayings: tuple[Saying, ...]
    outlets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shared:
    """Something that two sides both say."""

    one: Saying
    other: Saying
    likeness: float


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two sides on the same matter, and what they tell differently."""

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


def accounts_of(analyses: Iterable[Analysis]) -> Accounts:
    """The accounts in the articles of one story, whatever their order."""
    articles = list(analyses)
    readings = sorted(map(read, articles), key=rank)
    by_side: dict[tuple[str, str], list[Saying]] = defaultdict(list)
    for saying in sayings_in(readings, link(articles).utterances):
        by_side[_side(saying)].append(saying)
    accounts = [_account(side, name, sayings, readings) for (side, name), sayings in by_side.items()]
    accounts.sort(key=lambda account: (-len(account.sayings), account.side))
    met = list(_met(accounts))
    return Accounts(
        accounts=tuple(accounts),
        shared=tuple(Shared(one, other, value) for one, other, value, drifts in met if not drifts),
        contradictions=tuple(Contradiction(one, other, drifts) for one, other, _, drifts in met if drifts),
        carried=tuple(sorted(_carried(accounts).items())),
    )


def _side(saying: Saying) -> tuple[str, str]:
    """The key of a side and its name."""
    actor = saying.teller.actor
    states = profile_of(actor).states
    if len(states) == 1:
        (state,) = states
        return state, state_name(state)
    return actor.id, actor.name


def _account(side: str, name: str, sayings: Sequence[Saying], readings: Sequence[Reading]) -> Account:
    outlet_of = {reading.id: reading.outlet or reading.id for reading in readings}
    outlets = {outlet_of[report.place.article] for saying in sayings for report in saying.reports}
    tellers = dict.fromkeys(saying.teller.actor.name for saying in sayings)
    return Account(side, name, tuple(tellers), tuple(sayings), tuple(sorted(outlets)))


def _carried(accounts: Iterable[Account]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for account in accounts:
        for outlet in account.outlets:
            found[outlet] = (*found.get(outlet, ()), account.side)
    return found


def _met(accounts: Sequence[Account]) -> Iterator[tuple[Saying, Saying, float, tuple[Drift, ...]]]:
    """The pairs of sayings of two sides on the same matter, with their likeness and what opposes them."""
    for one, other in combinations(accounts, 2):
        for mine in one.sayings:
            for theirs in other.sayings:
                value = _likeness(mine, theirs)
                if value < LEAST_MET:
                    continue
                drifts = _opposed(mine, theirs)
                if drifts or value >= LEAST_ALIKE:
                    yield mine, theirs, value, drifts


def _likeness(one: Saying, other: Saying) -> float:
    """How alike two sayings are in content, whoever says them; not at all where they share no telling word."""
    mine, theirs = one.claim, other.claim
    met = [bits for stem, bits in mine.weights.items() if stem in theirs.weights]
    if max(met, default=0.0) < KEY_BITS:
        return 0.0
    shared = sum(met)
    dice = 2 * shared / (mine.total + theirs.total)
    return math.sqrt(dice * shared / min(mine.total, theirs.total))


def _opposed(one: Saying, other: Saying) -> tuple[Drift, ...]:
    """What two sayings tell differently; where one rejects what the other states, that."""
    variant = compare(_whole(one), _whole(other))
    drifts = [drift for drift in variant.drifts if drift.kind in _OPPOSED]
    if (one.statement.act in _DENIES) != (other.statement.act in _DENIES):
        cues = (saying.statement.cue.text if saying.statement.cue else "" for saying in (one, other))
        drifts.append(Drift("denial", *cues))
    return tuple(drifts)


def _whole(saying: Saying) -> Report:
    start, stop = saying.reading.offsets(saying.claim.first, saying.claim.last)
    place = saying.reports[0].place
    return Report(place, saying.reading.text[start:stop], days=tuple(sorted(saying.claim.days)))
