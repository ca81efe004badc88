"""What is said in a story: each utterance once, and each statement that one article alone reports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rawi.link.claims import Claim, claims_of
from rawi.link.model import Place, Report, Utterance
from rawi.link.reading import Reading
from rawi.model import Statement, Voice

__all__ = ["Saying", "sayings_in"]


@dataclass(frozen=True, slots=True, eq=False)
class Saying:
    """One thing said, with all reports of it in the story.

    ``teller`` is the source whose account it is: the outermost speaker, so that what the Kremlin says Biden
    promised is told by the Kremlin; ``statement`` and ``claim`` are those of its fullest credited report.
    """

    teller: Voice
    statement: Statement
    reports: tuple[Report, ...]
    reading: Reading
    claim: Claim
    utterance: str | None = None


def sayings_in(readings: Sequence[Reading], utterances: Sequence[Utterance]) -> list[Saying]:
    """The sayings of a story, in order of the articles and of the text; what nobody is credited with is none."""
    reported = {
        (report.place.article, report.statement): utterance
        for utterance in utterances
        for report in utterance.reports
        if report.statement
    }
    found: dict[str, list[Saying]] = {}
    for reading in readings:
        for saying in _sayings(reading):
            utterance = reported.get((reading.id, saying.statement.id))
            found.setdefault(utterance.id if utterance else f"{reading.id} {saying.statement.id}", []).append(saying)
    by_id = {utterance.id: utterance for utterance in utterances}
    return [_joined(sayings, by_id.get(key)) for key, sayings in found.items()]


def _sayings(reading: Reading) -> Iterator[Saying]:
    """One saying for each statement with a speaker and a content that tells something."""
    statements = {statement.id: statement for statement in reading.statements}
    widest: dict[str, Claim] = {}
    for claim in claims_of(reading):
        known = widest.get(claim.statement.id) if claim.statement else None
        if claim.statement and (known is None or claim.total > known.total):
            widest[claim.statement.id] = claim
    for name, claim in widest.items():
        statement = statements[name]
        teller = _outermost(statement, statements)
        if statement.speaker and teller:
            yield Saying(teller, statement, (_report(reading, statement),), reading, claim)


def _outermost(statement: Statement, statements: dict[str, Statement]) -> Voice | None:
    seen = {statement.id}
    while statement.parent in statements and statement.parent not in seen:
        statement = statements[statement.parent]
        seen.add(statement.id)
    return statement.speaker


def _report(reading: Reading, statement: Statement) -> Report:
    content = statement.content
    speaker = statement.speaker.actor.name if statement.speaker else None
    place = Place(reading.id, content.start, content.stop)
    return Report(place, content.text, speaker, statement.id, tuple(relay.actor.name for relay in statement.via))


def _joined(sayings: Sequence[Saying], utterance: Utterance | None) -> Saying:
    fullest = max(sayings, key=lambda saying: saying.claim.total)
    reports = utterance.reports if utterance else fullest.reports
    return Saying(
        fullest.teller,
        fullest.statement,
        reports,
        fullest.reading,
        fullest.claim,
        utterance.id if utterance else None,
    )
