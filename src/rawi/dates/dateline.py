"""The article's own dateline: ``(وكالة - 14 ديسمبر 2021)``, ``القاهرة - 3/5/2019``."""

from __future__ import annotations

import datetime as dt
import re

from rawi.dates import calendar
from rawi.dates.reading import Reader
from rawi.dates.rules import GRAMMAR
from rawi.dates.token import Phrase
from rawi.dates.tokens import runs
from rawi.lexicon.letters import fold
from rawi.model import Document, Grain, ZoneKind

__all__ = ["dateline"]

HEAD = 600
LINES = 4
WORDS_BEFORE, WORDS_BEFORE_BRACKET = 6, 2
WORD = re.compile(r"[^\W_]+")
CLOSED = re.compile(r"\s*(?:[)\]:|–—-]|//|\.{2,}|$)| {2}")
"""What follows a dateline; two blanks are what folding leaves of a drawn-out line as dash."""
ABSOLUTE = frozenset({"date", "figures"})


def dateline(document: Document) -> dt.date | None:
    """The day that the article says it was written on, or None; None as well where two datelines differ."""
    told = _told(_marked(document)) or _told(_first_lines(document))
    return told.pop() if len(told) == 1 else None


def _told(lines: list[str]) -> set[dt.date]:
    return {day for line in lines for day in _days(fold(line))}


def _marked(document: Document) -> list[str]:
    kinds = {ZoneKind.DATELINE, ZoneKind.BYLINE}
    return [document.text[zone.start : zone.stop] for zone in document.zones if zone.kind in kinds]


def _first_lines(document: Document) -> list[str]:
    return [line for line in document.text[:HEAD].splitlines() if line.strip()][:LINES]


def _days(line: str) -> list[dt.date]:
    """The full dates that stand at the head of a line or in brackets near it, as datelines do."""
    found, reader = [], Reader(line, None, None)
    for run in runs(line):
        for start, stop, name in GRAMMAR.divide(run.codes):
            if name not in ABSOLUTE:
                continue
            phrase = Phrase(run.tokens[start:stop], run, start)
            reading = GRAMMAR.rules[name].resolve(phrase, reader)
            if reading and reading.value and reading.grain is Grain.DAY and _at_head(line, phrase):
                found.append(calendar.first_day(reading.value))
    return [day for day in found if day]


def _at_head(line: str, phrase: Phrase) -> bool:
    before, after = line[: phrase.start], line[phrase.stop :]
    head = before.rpartition("(")[2] if "(" in before and ")" in after else before
    if after.startswith(" ("):
        return len(WORD.findall(head)) <= WORDS_BEFORE_BRACKET
    return CLOSED.match(after) is not None and len(WORD.findall(head)) <= WORDS_BEFORE
