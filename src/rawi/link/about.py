"""Which statements tell of one meeting: what its parties said there, and what is said of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rawi.link.event_model import Meeting
from rawi.link.model import Identity
from rawi.link.offices import Side, is_counterpart
from rawi.link.place import Place
from rawi.link.reading import Reading
from rawi.model import Statement, Voice

__all__ = ["parties_of", "statements_about"]


@dataclass(frozen=True, slots=True)
class _Told:
    """An article with the places where its meetings are told: their first offsets in order, and whose they are.

    Of several meetings in one sentence the first stands for it: the others are told only beside it.
    """

    reading: Reading
    starts: tuple[int, ...]
    meetings: tuple[str, ...]

    def first_within(self, start: int, stop: int) -> str | None:
        """The meeting that is told first between two offsets."""
        at = bisect_right(self.starts, start - 1)
        return self.meetings[at] if at < len(self.starts) and self.starts[at] < stop else None

    def last_before(self, stop: int) -> str | None:
        """The meeting that was told last before an offset."""
        at = bisect_right(self.starts, stop - 1)
        return self.meetings[at - 1] if at else None


def statements_about(
    meeting: Meeting,
    parties: frozenset[str],
    meetings: Sequence[Meeting],
    readings: Sequence[Reading],
    sides: Mapping[str, Side],
) -> frozenset[tuple[str, str]]:
    """The statements, as article and id, that tell of a meeting of two sides or more.

    A statement does where its sentence tells of the meeting, where one party says it to another with the meeting
    told last before, where it goes on from one that does by the same speaker, and where one that does stands in
    it or around it. ``parties`` are the ids of their sides, ``meetings`` all that the articles tell of.
    """
    if len(parties) < 2:
        return frozenset()
    found: set[tuple[str, str]] = set()
    for reading in readings:
        told = _told(reading, meetings)
        if meeting.id in told.meetings:
            found.update((reading.id, name) for name in _found(meeting.id, told, parties, sides))
    return frozenset(found)


def parties_of(meeting: Meeting, sides: Mapping[str, Side], identities: Sequence[Identity]) -> frozenset[str]:
    """The sides of the parties of a meeting, by their ids."""
    members = {identity.id: identity.members for identity in identities}
    ids = (member for party in meeting.parties for member in members.get(party.actor, ()))
    return frozenset(sides[member].id for member in ids if member in sides)


def _told(reading: Reading, meetings: Sequence[Meeting]) -> _Told:
    places = ((place.start, meeting.id) for meeting in meetings for place in meeting.evidence if _holds(reading, place))
    first: dict[int, tuple[int, str]] = {}
    for start, name in sorted(places):
        first.setdefault(_sentence(reading, start), (start, name))
    told = list(first.values())
    return _Told(reading, tuple(start for start, _ in told), tuple(name for _, name in told))


def _holds(reading: Reading, place: Place) -> bool:
    """Whether a place stands in what the article tells, and not in a caption."""
    first, last = reading.words_between(place.start, place.stop)
    return place.article == reading.id and first < last


def _sentence(reading: Reading, offset: int) -> int:
    """The number of the sentence that an offset stands in."""
    word = reading.words_between(offset, offset + 1)[0]
    return max(0, bisect_right([first for first, _ in reading.sentences], word) - 1)


def _found(meeting: str, told: _Told, parties: frozenset[str], sides: Mapping[str, Side]) -> set[str]:
    statements = sorted(told.reading.statements, key=lambda one: (one.content.start, -one.content.stop))
    found: set[str] = set()
    last: Statement | None = None
    for statement in statements:
        if (
            statement.parent in found
            or _tells(meeting, statement, told)
            or _in_it(meeting, statement, told, parties, sides)
            or _goes_on(meeting, statement, last, told, found)
        ):
            found.add(statement.id)
            found.update(_around(statement, statements))
        last = statement if statement.parent is None else last
    return found


def _tells(meeting: str, statement: Statement, told: _Told) -> bool:
    """Whether the sentence of a statement tells of this meeting, and of no other before it."""
    return told.first_within(*_extent(statement, told.reading)) == meeting


def _in_it(meeting: str, statement: Statement, told: _Told, parties: frozenset[str], sides: Mapping[str, Side]) -> bool:
    """Whether one party says it to another, this meeting being the one that was told last."""
    speaker, addressee = statement.speaker, statement.addressee
    if speaker is None or addressee is None or told.last_before(statement.content.stop) != meeting:
        return False
    one, other = _side(speaker, sides), _side(addressee, sides)
    return one in parties and one != other and (other in parties or is_counterpart(addressee.actor.name))


def _side(voice: Voice | None, sides: Mapping[str, Side]) -> str | None:
    side = sides.get(voice.actor.id) if voice else None
    return side.id if side else None


def _goes_on(meeting: str, statement: Statement, last: Statement | None, told: _Told, found: set[str]) -> bool:
    """Whether the speaker of the statement before, which is about it, says more, and nothing else was told between."""
    if last is None or last.id not in found or statement.parent or not last.speaker or not statement.speaker:
        return False
    same = last.speaker.actor == statement.speaker.actor
    return same and told.first_within(last.content.stop, statement.content.stop) in (None, meeting)


def _around(statement: Statement, statements: Sequence[Statement]) -> Iterator[str]:
    by_id = {one.id: one for one in statements}
    seen: set[str] = set()
    while (outer := by_id.get(statement.parent or "")) and outer.id not in seen:
        yield outer.id
        seen.add(outer.id)
        statement = outer


def _extent(statement: Statement, reading: Reading) -> tuple[int, int]:
    """The code points from the beginning of the sentence of the cue to the end of the content."""
    spans = [statement.content, *((statement.cue,) if statement.cue else ())]
    start, stop = min(span.start for span in spans), max(span.stop for span in spans)
    if not reading.sentences:
        return start, stop
    begins = reading.starts[reading.sentences[_sentence(reading, start)][0]]
    return min(begins, start), stop
