"""The tellings of one story, gathered into events.

What tells most comes first, and each telling is held against the events that share an actor, a forum, a place
or a text with it: the work grows with the tellings, not with their pairs. A telling that fits two events
equally well belongs to neither and is left out: it tells nothing that they do not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, islice

from rawi.events.clues import alike, at_odds
from rawi.link.clocks import Clock
from rawi.link.joined import Joined
from rawi.link.one_event import agree, likeness
from rawi.link.told import Told
from rawi.model import Grain, Status

__all__ = ["Gathered", "gathered"]

MOST_SHARING = 64
"""Events of a story by one key that a telling is held against: the first, which tell most."""

MOST_PAIRED = 8
"""Things that an event is found by in pairs."""

Days = frozenset[int] | None


@dataclass(slots=True, eq=False)
class Gathered:
    """An event of a story: its tellings and the days that they leave.

    ``contested`` where another event is like it in all but the day, and the words alone do not keep them apart.
    """

    joined: Joined = field(default_factory=Joined)
    days: Days = None
    contested: bool = False

    def join(self, told: Told, days: Days, written: int | None) -> None:
        """Take in a telling, the days that it leaves, and the day of its article."""
        self.joined.join(told, written)
        if days is not None:
            self.days = days if self.days is None else self.days & days


def gathered(tellings: Sequence[Told], clocks: Mapping[int, Clock]) -> list[Gathered]:
    """The events that the tellings of a story are of, in order of their first telling."""
    events: list[Gathered] = []
    sharing: dict[tuple[str, ...], dict[int, None]] = defaultdict(dict)
    for told in sorted(tellings, key=_most_first):
        days, written = days_told(told, clocks), _written(clocks[told.at])
        keys = list(_keys(told, days))
        numbers = sorted({at for key in keys for at in islice(sharing[key], MOST_SHARING)})
        candidates = [(at, events[at]) for at in numbers if agree(events[at].joined, told)]
        chosen = _chosen(candidates, told, days, written)
        if chosen is None:
            continue
        if chosen < 0:
            chosen = len(events)
            events.append(Gathered(contested=_contests([event for _, event in candidates], told, days)))
        events[chosen].join(told, days, written)
        for key in keys:
            sharing[key][chosen] = None
    return sorted(events, key=lambda event: min(one.key for one in event.joined.tellings))


def _most_first(told: Told) -> tuple[int, tuple[int, int, str]]:
    event = told.event
    facts = (event.when, told.has_day, event.place, event.forum, event.medium)
    return -2 * len(told.attendants) - sum(map(bool, facts)), told.key


def _keys(told: Told, days: Days) -> Iterator[tuple[str, ...]]:
    """What an event is found by: each thing that it shares, and two things at once, which few events share."""
    single = [("actor", one.party.actor) for one in told.attendants]
    single += [("place", stem) for stem in sorted(told.place)]
    single += [("state", state) for state in sorted({state for one in told.attendants for state in one.states})]
    if told.event.forum:
        single.append(("forum", told.event.forum))
    if days is not None and len(days) == 1:
        single.append(("day", str(min(days))))
    if not told.attendants:
        single.append(("kind", told.event.kind))
    yield ("text", str(told.text), told.event.span.text)
    yield from ((told.family, *one) for one in single if one[0] != "day")
    yield from ((told.family, *one, *other) for one, other in combinations(single[:MOST_PAIRED], 2))


def days_told(told: Told, clocks: Mapping[int, Clock]) -> Days:
    """The days on which the event may be, by its article's words and clock; None where they bound none."""
    clock, found = clocks[told.at], None
    for time in told.times:
        interval = clock.told(time)
        if interval is not None:
            reached = frozenset(range(*interval)) if time.grain is not Grain.DECADE else frozenset()
        else:
            reached = frozenset(day for days in set(clock.table(time).values()) for day in range(*days))
        if reached:
            found = reached if found is None else (found & reached) or None
    return found


def _written(clock: Clock) -> int | None:
    return min(clock.days) if clock.days and len(clock.days) == 1 else None


def _chosen(candidates: Sequence[tuple[int, Gathered]], told: Told, days: Days, written: int | None) -> int | None:
    """The number of the event that a telling is of; -1 where it is of a new one, None where two fit equally."""
    scores: list[tuple[int, int]] = []
    for at, event in candidates:
        if _days_exclude(event, told) or _apart(event.days, days):
            continue
        same_day = _same_day(event, told, days)
        if _turned(event, told) and not same_day:
            continue
        score = likeness(event.joined, told, same_day, written)
        if score:
            scores.append((score, at))
    best = max(scores, default=(0, -1))
    if sum(score == best[0] for score, _ in scores) > 1:
        return None
    return best[1]


def _contests(events: Sequence[Gathered], told: Told, days: Days) -> bool:
    """Whether a new event is like one before in all but a day that only inference sets apart; both are contested."""
    contested = [
        event
        for event in events
        if _apart(event.days, days)
        and not _days_exclude(event, told)
        and told.status in (None, *event.joined.statuses)
        and likeness(event.joined, told, 0, None)
    ]
    for event in contested:
        event.contested = True
    return bool(contested)


def _days_exclude(event: Gathered, told: Told) -> bool:
    """Whether the words of both tell other days."""
    return at_odds(told.times, event.joined.times.values())


def _apart(one: Days, other: Days) -> bool:
    return one is not None and other is not None and not one & other


def _same_day(event: Gathered, told: Told, days: Days) -> int:
    """2 where both are on one and the same day, 1 where both are told in the same words or week, 0 otherwise."""
    if days is not None and days == event.days:
        return 2 if len(days) == 1 else 1
    return int(alike(told.times, event.joined.times.values()))


def _turned(event: Gathered, told: Told) -> bool:
    """Whether the one side tells as planned what the other tells as held."""
    return {*event.joined.statuses, told.status} >= {Status.HELD, Status.PLANNED}
