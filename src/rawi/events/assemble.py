"""From a document to its events."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from rawi.events.cast import Cast, named_persons
from rawi.events.clues import precision
from rawi.events.gathered import Gathered
from rawi.events.kinds import begins_noun
from rawi.events.merge import gather
from rawi.events.nominal import read_nominal, read_work_of_forum
from rawi.events.scene import Mention, Scene
from rawi.events.verbal import read_verbal
from rawi.events.verbs import read_verb
from rawi.events.words import having, listed
from rawi.lexicon.calendar_words import context_words
from rawi.model import Actor, Document, Event, Grain, Span, Status, Time, Voice, When, ZoneKind
from rawi.names.cursor import Cursor
from rawi.segment.script import Script, Sentence, script_of

__all__ = ["events_of"]

_SILENT = frozenset([ZoneKind.BOILERPLATE, ZoneKind.BYLINE, ZoneKind.DATELINE])
_HEADLINES = frozenset([ZoneKind.TITLE, ZoneKind.SUBHEAD])
_SPORTS_REPORT = 4
_TELLING = ("summit", "call")
_STATUSES = (Status.CANCELLED, Status.HELD, Status.PLANNED, Status.PROPOSED)


def events_of(
    document: Document, times: Sequence[Time], actors: Sequence[Actor] = (), script: Script | None = None
) -> tuple[Event, ...]:
    """The meetings that a document tells of, in the order of their first mention.

    ``times`` are the document's calendar expressions; ``actors`` those already known in it, so that a party who
    speaks elsewhere is the same actor; ``script`` the document's cuts, made anew where they are not at hand.
    A kind without party, forum, place or time is no event.
    """
    script = script or script_of(document)
    if not any(_may_tell(token.folded) for token in script.tokens):
        return ()
    persons = named_persons(script)
    surnames = frozenset(script.tokens[one.name[1] - 1].folded for one in persons if one.name)
    mentions = list(_mentions(script, document, times, surnames))
    if not mentions:
        return ()
    cast = Cast(script, persons, actors)
    cast.learn(party for mention in mentions for party in mention.parties)
    return tuple(_event(script, document, one, cast) for one in gather(mentions, cast))


def _mentions(script: Script, document: Document, times: Sequence[Time], surnames: frozenset[str]) -> Iterator[Mention]:
    ranges = _token_ranges(script, times)
    sports = sum(token.folded in listed("sport") for token in script.tokens) >= _SPORTS_REPORT
    for sentence in script.sentences:
        kind = _zone(document, script.tokens[sentence.first].start)
        if kind in _SILENT:
            continue
        cursor = Cursor(script, sentence.last, surnames)
        scene = Scene(script, sentence, cursor, ranges, kind in _HEADLINES)
        found = _in_sentence(scene, sentence)
        yield from (one for one in found if not (sports and one.kind.family == "meeting"))


def _in_sentence(scene: Scene, sentence: Sentence) -> Iterator[Mention]:
    at, sport = sentence.first, None
    while at < sentence.last:
        mention = _read(scene, at) if scene.script.tokens[at].is_word else None
        if mention is not None and sport is None:
            sport = _is_sport(scene, sentence)
        if mention is None or sport:
            at += 1
            continue
        mention.times = [time for time in mention.times if not _is_since(scene, time)]
        yield mention
        at = max(at + 1, mention.last if mention.rule == "work of a forum" else at + 1)


def _is_since(scene: Scene, time: Time) -> bool:
    """أول قمة منذ عام 2007: the year tells when the one before was; منذ الأربعاء may tell when this one began."""
    if time.grain is Grain.DAY:
        return False
    at = next((at for at, (_, known) in scene.times.items() if known is time), scene.sentence.first)
    before = scene.word(at - 1) if at > scene.sentence.first else ""
    return not context_words("since").isdisjoint((before, scene.word(at)))


@lru_cache(maxsize=1 << 14)
def _may_tell(word: str) -> bool:
    """Whether a folded word may be the noun or verb of an event, or begin the work of a forum."""
    verb = read_verb(word)
    return (
        begins_noun(word)
        or (verb is not None and (verb.verb.role == "meet" or not verb.finite))
        or word in having("work")
    )


def _read(scene: Scene, at: int) -> Mention | None:
    if not _may_tell(scene.word(at)):
        return None
    return read_work_of_forum(scene, at) or read_nominal(scene, at) or read_verbal(scene, at)


def _is_sport(scene: Scene, sentence: Sentence) -> bool:
    words = listed("sport")
    return any(scene.word(at) in words for at in range(sentence.first, sentence.last))


def _token_ranges(script: Script, times: Sequence[Time]) -> Mapping[int, tuple[int, Time]]:
    starts = {token.start: at for at, token in enumerate(script.tokens)}
    stops = {token.stop: at + 1 for at, token in enumerate(script.tokens)}
    return {
        starts[time.span.start]: (stops[time.span.stop], time)
        for time in times
        if time.span.start in starts and time.span.stop in stops
    }


def _zone(document: Document, start: int) -> ZoneKind | None:
    return next((zone.kind for zone in document.zones if zone.start <= start < zone.stop), None)


def _event(script: Script, document: Document, gathered: Gathered, cast: Cast) -> Event:
    mentions = gathered.mentions
    fullest = _fullest(mentions)
    times = _distinct(time for one in mentions for time in one.times)
    when = _when(times)
    place = next((one.place for one in mentions if one.place), None)
    duration = next((one.duration for one in mentions if one.duration), None)
    return Event(
        kind=_kind(mentions),
        parties=_parties(script, gathered, cast),
        forum=next((one.forum.name for one in mentions if one.forum), None),
        place=place,
        when=when,
        status=_status(mentions, when, document),
        span=script.span(fullest.first, fullest.last),
        rule=fullest.rule,
        medium=gathered.medium,
        duration=duration.text if duration else None,
        evidence=tuple(script.span(one.first, one.last) for one in mentions),
        times=times,
        when_value=_value(when, times),
    )


def _kind(mentions: Sequence[Mention]) -> str:
    """What is called a summit once is a summit; else what it is called where most is told of it."""
    names = {one.kind.name for one in mentions}
    return next((name for name in _TELLING if name in names), _fullest(mentions).kind.name)


def _fullest(mentions: Sequence[Mention]) -> Mention:
    return max(mentions, key=lambda one: (len(one.parties), len(one.times), -one.first))


def _parties(script: Script, gathered: Gathered, cast: Cast) -> tuple[Voice, ...]:
    found: dict[str, Voice] = {}
    for mention in gathered.mentions:
        for party in mention.parties:
            actor = cast.actor(party, mention.parties)
            span = script.span(party.first, party.last)
            span = Span(span.start + party.skip, span.stop, span.text[party.skip :])
            found.setdefault(actor.id, Voice(actor, span))
    for actor in gathered.actors:
        found.setdefault(actor.id, Voice(actor))
    return tuple(found.values())


def _distinct(times: Iterator[Time]) -> tuple[Time, ...]:
    return tuple(sorted({time.span.start: time for time in times}.values(), key=lambda time: time.span.start))


def _when(times: Sequence[Time]) -> When | None:
    """The narrowest resolved interval; None where nothing is resolved or two days contradict each other."""
    days = {time.value: time for time in times if time.value and time.grain is Grain.DAY and len(time.value) == 10}
    if len(days) > 1:
        return None
    wider = [time for time in times if time.value and time.grain is not Grain.DAY]
    time = next(iter(days.values()), None) or (wider[0] if wider else None)
    interval = _interval(time.value) if time is not None and time.value else None
    return When(*interval, time.grain, time) if interval is not None and time is not None else None


def _interval(value: str) -> tuple[dt.date, dt.date] | None:
    """The half-open interval of days of a time's value."""
    first, _, last = value.partition("/")
    start, stop = _days(first), _days(last or first)
    return (start[0], stop[1]) if start and stop else None


def _days(value: str) -> tuple[dt.date, dt.date] | None:
    day = dt.timedelta(days=1)
    try:
        if "W" in value:
            year, week = value.split("-W")
            monday = dt.date.fromisocalendar(int(year), int(week), 1)
            return monday, monday + 7 * day
        parts = [int(part) for part in value.split("-")]
        if len(parts) == 3:
            first = dt.date(parts[0], parts[1], parts[2])
            return first, first + day
        if len(parts) == 2:
            first = dt.date(parts[0], parts[1], 1)
            return first, dt.date(first.year + first.month // 12, first.month % 12 + 1, 1)
        return dt.date(parts[0], 1, 1), dt.date(parts[0] + 1, 1, 1)
    except (ValueError, OverflowError):
        return None


def _value(when: When | None, times: Sequence[Time]) -> str | None:
    if when is not None and when.time is not None:
        return when.time.value
    return max(times, key=precision).span.text if times else None


def _status(mentions: Sequence[Mention], when: When | None, document: Document) -> Status:
    """What the words tell; where they tell nothing, a day after the article's own is planned."""
    for weight in (2, 1):
        told = {one.status for one in mentions if one.told == weight}
        for status in _STATUSES:
            if status in told:
                return status
    published = document.article.published
    if when is not None and published is not None and when.start > published:
        return Status.PLANNED
    return Status.HELD
