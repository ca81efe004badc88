"""Events across the articles of a story: one meeting told in several ways and articles is one."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rawi.link.clocks import Clock, clocks_of
from rawi.link.event_model import ArticleDay, Dating, Meeting, Party, Telling
from rawi.link.gathering import Gathered, gathered
from rawi.link.model import Identity, Story
from rawi.link.place import Place
from rawi.link.reading import Reading
from rawi.link.story_days import Calendar
from rawi.link.told import Told, parties_by_member, tellings_of
from rawi.model import Event, Status

__all__ = ["meetings_among"]

_TELLING = ("summit", "call")
_STATUSES = (Status.CANCELLED, Status.HELD, Status.PLANNED, Status.PROPOSED)


def meetings_among(
    readings: Sequence[Reading],
    stories: Iterable[Story],
    identities: Sequence[Identity],
    twins: Iterable[Sequence[int]],
) -> tuple[list[Meeting], list[ArticleDay]]:
    """The events of every story, and the days of articles that came without one.

    Each story is looked at by itself. ``twins`` are the numbers of articles that are one text.
    """
    number = {reading.id: at for at, reading in enumerate(readings)}
    text_of = {at: members[0] for members in twins for at in members}
    parties = parties_by_member(identities)
    meetings: list[Meeting] = []
    days: list[ArticleDay] = []
    for story in stories:
        members = {number[article]: readings[number[article]] for article in story.articles}
        of_story, of_articles = _in_story(story, members, tellings_of(members, text_of, parties))
        meetings += of_story
        days += of_articles
    return meetings, days


def _in_story(
    story: Story, members: Mapping[int, Reading], tellings: Sequence[Told]
) -> tuple[list[Meeting], list[ArticleDay]]:
    clocks = clocks_of(members, frozenset(told.at for told in tellings))
    events = gathered(tellings, clocks)
    for event in events:
        if event.contested:
            for told in event.joined.tellings:
                clocks[told.at].doubt()
    calendar = Calendar(members, clocks, events)
    meetings = [_meeting(story, clocks, event, calendar.of_event(at)) for at, event in enumerate(events)]
    return meetings, list(calendar.of_articles())


def _meeting(story: Story, clocks: Mapping[int, Clock], event: Gathered, dating: Dating) -> Meeting:
    tellings = sorted(event.joined.tellings, key=lambda told: told.key)
    events = [told.event for told in tellings]
    fullest = max(events, key=lambda one: (len(one.parties), len(one.times)))
    return Meeting(
        id=_id(tellings[0], clocks[tellings[0].at].reading.id),
        story=story.id,
        kind=_kind(events, fullest),
        medium=next((one.medium for one in events if one.medium), None),
        parties=tuple(_parties(tellings)),
        place=_commonest(one.place for one in events),
        forum=_commonest(one.forum for one in events),
        dating=dating,
        status=_status(event, dating, clocks),
        duration=_commonest(one.duration for one in events),
        tellings=tuple(_tellings(tellings, clocks)),
    )


def _status(event: Gathered, dating: Dating, clocks: Mapping[int, Clock]) -> Status:
    """What words tell; where none do, what lies after all its articles is planned."""
    statuses = event.joined.statuses
    if {Status.CANCELLED, Status.PLANNED} <= statuses:
        return _latest(event, clocks)
    told = next((status for status in _STATUSES if status in statuses), None)
    if told is not None:
        return told
    written, when = event.joined.written, dating.when
    later = when is not None and bool(written) and when.start.toordinal() > max(written)
    return Status.PLANNED if later else Status.HELD


def _latest(event: Gathered, clocks: Mapping[int, Clock]) -> Status:
    """What was called off may be on again: the latest article says; of one day, that it is off."""
    told = [one for one in event.joined.tellings if one.status in (Status.CANCELLED, Status.PLANNED)]
    days = {one.key: max(clocks[one.at].days or {0}) if clocks[one.at].dated else 0 for one in told}
    last = max(days.values())
    return (
        Status.CANCELLED
        if any(days[one.key] == last and one.status is Status.CANCELLED for one in told)
        else Status.PLANNED
    )


def _id(first: Told, article: str) -> str:
    founder = f"{article} {first.event.span.start} {first.family}"
    return f"event-{hashlib.sha256(founder.encode()).hexdigest()[:12]}"


def _kind(events: Sequence[Event], fullest: Event) -> str:
    """What is called a summit once is a summit; else what it is called where most is told of it."""
    names = {event.kind for event in events}
    return next((name for name in _TELLING if name in names), fullest.kind)


def _commonest(values: Iterable[str | None]) -> str | None:
    """The value that most articles tell; of equals the longest, then the first in order."""
    counts = Counter(value for value in values if value)
    return min(counts, key=lambda value: (-counts[value], -len(value), value), default=None)


def _parties(tellings: Sequence[Told]) -> Iterator[Party]:
    """Those of the telling that names most: where others name more or else, they are not of this event."""
    fullest = max(tellings, key=lambda told: (len(told.attendants), sum(one.named for one in told.attendants)))
    return (one.party for one in fullest.attendants)


def _tellings(tellings: Sequence[Told], clocks: Mapping[int, Clock]) -> Iterator[Telling]:
    for told in tellings:
        article = clocks[told.at].reading.id
        event = told.event
        places = tuple(Place(article, span.start, span.stop) for span in event.evidence or (event.span,))
        yield Telling(article, event.kind, event.status, places)
