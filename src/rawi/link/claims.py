"""The stretches of an article that may report what was said: statements, the clauses in them, and retellings.

A statement may hold several claims (``ستطرد الدبلوماسيين وتغلق القنصلية``) and another article may tell one of
them without naming a source; so its clauses stand beside it, and so do clauses that nobody is credited with.
"""

from __future__ import annotations

import math
import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rawi.lexicon.letters import fold
from rawi.link.rarity import KNOWN_WORDS, RAREST, weight_of
from rawi.link.reading import Reading
from rawi.link.speakers import Profile, profile_of
from rawi.link.states import nationality_of
from rawi.model import Span, Statement

__all__ = ["Claim", "claims_of"]

LEAST_WORDS = 3
LEAST_BITS = 14.0
"""What a claim must tell for its likeness to another to say anything."""

TELLING = 3.0
"""Bits from which on a word counts as one that tells something."""

NAMING = 3.0
"""Bits of a word that names one of the article's actors, at most: who is spoken of is not yet what is said."""

NEAR_FIGURE = 4
"""Words behind a figure among which the nationality of what it counts is sought."""

MORE_BITS = RAREST + 1

_WEAK = re.compile("[اوي]")
_BREAK = re.compile("[،؛]")
Range = tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Claim:
    """Words ``first`` to ``last`` (excluded) of a reading.

    ``statement`` is the one it belongs to, None where the article credits nobody; ``weights`` are the bits of
    its stems (consonants only), ``total`` their sum; ``figures`` tells for each number the state whose people
    it counts, or None; ``days`` are the calendar values it tells.
    """

    first: int
    last: int
    statement: Statement | None
    speaker: Profile | None
    weights: Mapping[str, float]
    total: float
    figures: Mapping[str, str | None]
    days: frozenset[str]


def claims_of(reading: Reading) -> list[Claim]:
    """The claims of an article in order of their first word, no two of one extent."""
    found: dict[Range, Statement | None] = {}
    for statement in reading.statements:
        extent = _extent(reading, statement.content)
        if extent[1] - extent[0] >= 2 and not _counts_twice(reading, extent):
            found[extent] = statement
    for statement in reading.statements:
        for clause in _clauses(reading, *_extent(reading, statement.content)):
            found.setdefault(clause, statement)
    for stretch in _uncredited(reading):
        found.setdefault(stretch, None)
    words = [(_consonants(stem), _bits(stem, reading)) for stem in reading.stems]
    claims = (_claim(reading, words, extent, statement) for extent, statement in sorted(found.items(), key=_extent_of))
    return [claim for claim in claims if claim.total >= LEAST_BITS]


def _extent_of(item: tuple[Range, Statement | None]) -> Range:
    return item[0]


def _extent(reading: Reading, span: Span) -> Range:
    return reading.words_between(span.start, span.stop)


def _counts_twice(reading: Reading, extent: Range) -> bool:
    """Whether two clauses tell a number each: such a statement makes several claims and is none by itself."""
    clauses = _clauses(reading, *extent)
    return sum(any(map(_is_figure, reading.stems[first:last])) for first, last in clauses) > 1


def _is_figure(stem: str) -> bool:
    return stem[0].isdigit()


def _clauses(reading: Reading, first: int, last: int) -> Iterator[Range]:
    """The stretches between commas; a short one goes with what follows it."""
    start = first
    for at in range(first + 1, last + 1):
        if at == last or _BREAK.search(reading.text, reading.stops[at - 1], reading.starts[at]):
            if at - start >= LEAST_WORDS:
                yield start, at
            start = at


def _uncredited(reading: Reading) -> Iterator[Range]:
    """Sentences that hold no statement, and clauses that tell something outside all statements and credits.

    A title is left out: it names what is told below it.
    """
    said = {at for statement in reading.statements for at in range(*_extent(reading, statement.content))}
    credits = {at for span in _credits(reading) for at in range(*_extent(reading, span))}
    for first, last in reading.sentences:
        if last <= reading.titled:
            continue
        if said.isdisjoint(range(first, last)):
            yield first, last
        for clause in _clauses(reading, first, last):
            free = (at for at in range(*clause) if at not in said and at not in credits)
            if sum(weight_of(reading.stems[at]) >= TELLING for at in free) >= LEAST_WORDS:
                yield _trimmed(clause, credits)


def _trimmed(clause: Range, credits: Container[int]) -> Range:
    """The clause without the words at its edges that only name the source."""
    first, last = clause
    while first < last and first in credits:
        first += 1
    while first < last and last - 1 in credits:
        last -= 1
    return first, last


def _credits(reading: Reading) -> Iterator[Span]:
    """Where the article names its sources: cues and the phrases of speakers."""
    for statement in reading.statements:
        if statement.cue:
            yield statement.cue
        if statement.speaker and statement.speaker.span:
            yield statement.speaker.span


def _claim(reading: Reading, words: Sequence[tuple[str, float]], extent: Range, statement: Statement | None) -> Claim:
    first, last = extent
    weights: dict[str, float] = {}
    for key, bits in words[first:last]:
        if bits < weights.get(key, MORE_BITS):
            weights[key] = bits
    speaker = profile_of(statement.speaker.actor) if statement and statement.speaker else None
    figures = dict(_figures(reading, first, last))
    days = frozenset(_days(reading, first, last))
    return Claim(first, last, statement, speaker, weights, math.fsum(weights.values()), figures, days)


def _days(reading: Reading, first: int, last: int) -> Iterator[str]:
    start, stop = reading.offsets(first, last)
    for time in reading.times:
        if time.value and start <= time.span.start and time.span.stop <= stop:
            yield time.value


def _bits(stem: str, reading: Reading) -> float:
    bits = RAREST if _is_figure(stem) else weight_of(stem)
    return min(bits, NAMING) if stem in reading.names else bits


@lru_cache(KNOWN_WORDS)
def _consonants(stem: str) -> str:
    """The stem without ا, و and ي, which tell a verb from its noun: خرجوا, خروج and خارجين are alike."""
    rest = _WEAK.sub("", stem)
    return rest if len(rest) > 2 else stem


def _figures(reading: Reading, first: int, last: int) -> Iterator[tuple[str, str | None]]:
    for at in range(first, last):
        if _is_figure(reading.stems[at]):
            near = range(at + 1, min(at + 1 + NEAR_FIGURE, last))
            states = (nationality_of(fold(reading.text[reading.starts[n] : reading.stops[n]])) for n in near)
            yield reading.stems[at], next((state for state in states if state), None)
