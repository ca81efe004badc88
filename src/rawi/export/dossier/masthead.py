"""The head of the page: what the dossier covers, and what its articles leave undecided."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from rawi.export.dossier.entries import Entry, short_title
from rawi.export.dossier.ledger import Speaker
from rawi.lexicon.letters import fold
from rawi.model import Analysis

__all__ = ["Masthead", "masthead", "outlets"]

UNTITLED = "من قال ماذا"


@dataclass(frozen=True, slots=True)
class Masthead:
    """The title, the first and last day (None where none is known), the counts, and what is open."""

    title: str
    first: dt.date | None
    last: dt.date | None
    articles: int
    statements: int
    speakers: int
    outlets: tuple[str, ...]
    without_speaker: int
    without_date: int


def masthead(
    title: str | None, analyses: Sequence[Analysis], entries: Sequence[Entry], speakers: Sequence[Speaker]
) -> Masthead:
    """Count what the dossier holds; the span of days is that of publication and of what was said."""
    days = _days(analyses, entries)
    return Masthead(
        title=title or _title(analyses),
        first=min(days, default=None),
        last=max(days, default=None),
        articles=len(analyses),
        statements=len(entries),
        speakers=sum(speaker.known for speaker in speakers),
        outlets=outlets(analyses),
        without_speaker=sum(entry.statement.speaker is None for entry in entries),
        without_date=sum(entry.statement.said_on is None for entry in entries),
    )


def _title(analyses: Sequence[Analysis]) -> str:
    """A single article lends the page its title."""
    return (len(analyses) == 1 and short_title(analyses[0])) or UNTITLED


def outlets(analyses: Sequence[Analysis]) -> tuple[str, ...]:
    """The outlets in order of appearance, each folded spelling once."""
    found: dict[str, str] = {}
    for analysis in analyses:
        name = analysis.document.article.outlet
        if name:
            found.setdefault(fold(name), name)
    return tuple(found.values())


def _days(analyses: Sequence[Analysis], entries: Sequence[Entry]) -> list[dt.date]:
    published = [analysis.document.article.published for analysis in analyses]
    said = [entry.statement.said_on for entry in entries]
    return [day for day in (*published, *said) if day]
