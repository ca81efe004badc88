"""The tellings that are of one event, and all that they tell together."""

from __future__ import annotations

from dataclasses import dataclass, field

from rawi.link.told import Attendant, Told
from rawi.model import Status, Time

__all__ = ["Joined"]


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
    written: set[int] = field(default_factory=set)
    times: dict[tuple[str | None, str], Time] = field(default_factory=dict)
    texts: set[tuple[int, str]] = field(default_factory=set)

    def join(self, told: Told, written: int | None) -> None:
        """Take in one more telling, of an article written on this day (a proleptic ordinal) if that is known."""
        event = told.event
        self.tellings.append(told)
        for one in told.attendants:
            self.attendants.setdefault(one.party.actor, one)
        self.kinds.add(event.kind)
        self.families.add(told.family)
        self.written |= {written} if written is not None else set()
        self.statuses |= {told.status} if told.status is not None else set()
        self.texts.add(told.words)
        self.times.update({(time.value, time.span.text): time for time in told.times})
        for value, known in ((event.forum, self.forums), (event.medium, self.media), (event.duration, self.durations)):
            if value is not None:
                known.add(value)
        if event.place and told.place not in self.places:
            self.places.append(told.place)
            self.place_names.append(event.place)
