"""One sentence to be read for events, and what a mention of an event gathers from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from rawi.events.forums import Forum
from rawi.events.kinds import Kind
from rawi.events.parties import Party
from rawi.model import Span, Status, Time
from rawi.names.cursor import Cursor
from rawi.segment.script import Script, Sentence

__all__ = ["Mention", "Scene"]


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence with its calendar expressions: for the first token of each, the token after it and the time."""

    script: Script
    sentence: Sentence
    cursor: Cursor
    times: Mapping[int, tuple[int, Time]]
    headline: bool

    def word(self, at: int) -> str:
        """The folded word or sign at a token."""
        return self.script.tokens[at].folded

    def bounded(self, stop: int) -> Cursor:
        """A cursor that reads no further than token ``stop``."""
        return Cursor(self.script, min(stop, self.cursor.stop), self.cursor.surnames)


@dataclass(slots=True, eq=False)
class Mention:
    """One telling of an event: the tokens ``first`` to ``last`` and what they and their clause say of it.

    ``word`` is the noun or verb in dictionary form. ``pair`` is True where it is between two who were named
    before, ``office`` what they both are. ``told`` is 2 where words decide the status, 1 where they suggest it.
    ``head`` is the token behind the noun itself, ``owned`` whether a genitive there names who meets; ``held_by``
    whether a verb says that it is held.
    ``bound`` where the noun is definite, so that it may be an event told of before; ``same`` as in ``Noun``.
    """

    kind: Kind
    first: int
    last: int
    rule: str
    word: str = ""
    bound: bool = False
    number: str = "s"
    medium: str | None = None
    need: str | None = None
    parties: list[Party] = field(default_factory=list)
    pair: bool = False
    office: str = ""
    same: bool = False
    forum: Forum | None = None
    place: str | None = None
    times: list[Time] = field(default_factory=list)
    status: Status = Status.HELD
    told: int = 0
    head: int = 0
    owned: bool = False
    held_by: bool = False
    duration: Span | None = None
    dropped: bool = False

    def tell(self, status: Status, weight: int = 2) -> None:
        """Take a status that words tell (2) or suggest (1); of two with one weight the first stays.

        ألغيت القمة المقررة: what is called off had been planned.
        """
        off = status is Status.CANCELLED and self.status is Status.PLANNED
        if weight > self.told or (weight == self.told and off):
            self.status, self.told = status, weight

    def add(self, parties: list[Party]) -> None:
        """Add parties that are not there yet."""
        known = {party.first for party in self.parties}
        self.parties += [party for party in parties if party.first not in known]
