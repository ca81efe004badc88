"""What is said in a story: each utterance once for each side that tells it, and what one article alone reports."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from rawi.link.claims import Claim, claims_of
from rawi.link.content import Content, content_of, likeness
from rawi.link.model import Place, Report, Utterance
from rawi.link.offices import Side
from rawi.link.reading import Reading
from rawi.model import Statement, Voice

__all__ = ["Saying", "joined", "sayings_in", "with_sides"]

LEAST_ALIKE = 0.54
"""Likeness in content, names aside, down to which a report of an utterance says what its fullest report says."""

Reported = tuple[str, str]
"""An article and the id of a statement in it."""


@dataclass(frozen=True, slots=True, eq=False)
class Saying:
    """One thing said, with all statements that report it in the story.

    ``teller`` is the source whose account it is: the outermost speaker, so that what the Kremlin says Biden
    promised is told by the Kremlin; ``side`` is that one's, ``speaker_side`` the speaker's own. ``statement``,
    ``reading`` and ``claim`` are those of its fullest report. ``reports`` are the statements of this side that
    report it, one for each; ``said_on`` the days on which they tell it was said, ``published`` those on which
    they came out, each where known.
    """

    teller: Voice
    side: Side
    speaker_side: Side
    statement: Statement
    reports: tuple[Report, ...]
    reading: Reading
    claim: Claim
    content: Content
    utterance: str | None
    said_on: tuple[dt.date, ...]
    published: tuple[dt.date, ...]


def sayings_in(
    readings: Sequence[Reading], utterances: Sequence[Utterance], sides: Mapping[str, Side]
) -> Iterator[Saying]:
    """One saying for each statement with a speaker and a content that tells something, in order of the text."""
    reported = _reported(utterances)
    for reading in readings:
        yield from _sayings(reading, sides, reported)


def joined(sayings: Iterable[Saying]) -> list[Saying]:
    """Each utterance once for each side that tells it; what one article alone reports stays as it is."""
    found: dict[tuple[str, str], list[Saying]] = {}
    for saying in sayings:
        key = saying.utterance or f"{saying.reading.id} {saying.statement.id}"
        found.setdefault((key, saying.side.id), []).append(saying)
    return [_joined(alike) for told in found.values() for alike in _alike(told)]


def with_sides(saying: Saying, sides: Mapping[str, Side]) -> Saying:
    """The same with other sides of its teller and its speaker."""
    speaker = saying.statement.speaker or saying.teller
    return replace(saying, side=_side(saying.teller, sides), speaker_side=_side(speaker, sides))


def _reported(utterances: Sequence[Utterance]) -> Mapping[Reported, str]:
    """The utterance that each statement reports; of several, by clauses, that of the widest report."""
    widest: dict[Reported, tuple[int, str]] = {}
    for utterance in utterances:
        for report in utterance.reports:
            if report.statement:
                key = report.place.article, report.statement
                size = report.place.stop - report.place.start
                widest[key] = max(widest.get(key, (0, "")), (size, utterance.id))
    return {key: utterance for key, (_, utterance) in widest.items()}


def _sayings(reading: Reading, sides: Mapping[str, Side], reported: Mapping[Reported, str]) -> Iterator[Saying]:
    statements = {statement.id: statement for statement in reading.statements}
    for name, claim in _widest(reading).items():
        statement = statements[name]
        teller = _outermost(statement, statements)
        if statement.speaker and teller:
            yield Saying(
                teller=teller,
                side=_side(teller, sides),
                speaker_side=_side(statement.speaker, sides),
                statement=statement,
                reports=(_report(reading, statement),),
                reading=reading,
                claim=claim,
                content=content_of(reading, claim.first, claim.last),
                utterance=reported.get((reading.id, name)),
                said_on=_said_on(statement, reading),
                published=(reading.published,) if reading.published else (),
            )


def _said_on(statement: Statement, reading: Reading) -> tuple[dt.date, ...]:
    """The day, unless the article is older: what it foretells was not said yet."""
    day, published = statement.said_on, reading.published
    return (day,) if day and not (published and day > published) else ()


def _side(voice: Voice, sides: Mapping[str, Side]) -> Side:
    return sides.get(voice.actor.id, Side(voice.actor.id, voice.actor.name))


def _widest(reading: Reading) -> Mapping[str, Claim]:
    """The widest claim of each statement, by the statement's id."""
    found: dict[str, Claim] = {}
    for claim in claims_of(reading):
        known = found.get(claim.statement.id) if claim.statement else None
        if claim.statement and (known is None or claim.total > known.total):
            found[claim.statement.id] = claim
    return found


def _outermost(statement: Statement, statements: Mapping[str, Statement]) -> Voice | None:
    """The speaker of the statement around all others, None where one of them is left open."""
    seen = {statement.id}
    while (outer := statements.get(statement.parent or "")) and outer.id not in seen:
        statement = outer
        seen.add(statement.id)
    return statement.speaker


def _report(reading: Reading, statement: Statement) -> Report:
    content = statement.content
    speaker = statement.speaker.actor.name if statement.speaker else None
    place = Place(reading.id, content.start, content.stop)
    return Report(place, content.text, speaker, statement.id, tuple(relay.actor.name for relay in statement.via))


def _alike(sayings: Sequence[Saying]) -> Iterator[list[Saying]]:
    """The sayings that one utterance joins, those too far from its fullest apart again."""
    rest = list(sayings)
    while rest:
        fullest = max(rest, key=_fullness)
        near = [one for one in rest if one is fullest or likeness(one.content, fullest.content) >= LEAST_ALIKE]
        yield near
        rest = [one for one in rest if one not in near]


def _fullness(saying: Saying) -> float:
    return saying.claim.total


def _joined(sayings: Sequence[Saying]) -> Saying:
    fullest = max(sayings, key=_fullness)
    return replace(
        fullest,
        reports=tuple(report for saying in sayings for report in saying.reports),
        said_on=tuple(day for saying in sayings for day in saying.said_on),
        published=tuple(day for saying in sayings for day in saying.published),
    )
