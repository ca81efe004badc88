"""What a saying is about, whoever says it: its telling words, its figures with what they count, its signs."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from rawi.lexicon.folded import folded_rows
from rawi.lexicon.letters import fold
from rawi.link.rarity import weight_of
from rawi.link.reading import Reading
from rawi.link.states import state_of

__all__ = ["Content", "Figure", "content_of", "dice", "likeness", "mirrored", "shared_words"]

TELLING = 3.0
"""Bits from which on a shared word says that two sayings are on one matter."""

BEFORE = 5
NEAR = 3
"""Words before a figure, and behind what it counts, among which it may be called a bound or a guess."""

LONGEST = 3
"""Words of the longest phrase that names who asked."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and its words, the stem of what it counts, and whether the words call it a bound or a guess."""

    value: float
    words: str
    counted: str
    bounded: bool


@dataclass(frozen=True, slots=True)
class Content:
    """The stems of a saying with their bits, names and figures aside, and what else it tells.

    ``total`` is the sum of the bits, ``telling`` are the stems that say what a saying is about.
    ``states`` are those that it names, in order; ``asker`` is the state that it says asked for a meeting.
    """

    weights: Mapping[str, float]
    total: float
    telling: frozenset[str]
    figures: tuple[Figure, ...]
    states: tuple[str, ...]
    days: frozenset[str]
    asker: str | None


def content_of(reading: Reading, first: int, last: int) -> Content:
    """The content of the words ``first`` to ``last`` (excluded) of an article."""
    folded = [fold(reading.text[reading.starts[at] : reading.stops[at]]) for at in range(first, last)]
    stems = reading.stems[first:last]
    states = [state_of(word) or state_of(word[1:] if word[0] in "وبل" else word) for word in folded]
    told = {
        stem: weight_of(stem)
        for stem, state in zip(stems, states, strict=True)
        if not state and stem not in reading.names and not stem[0].isdigit()
    }
    start, stop = reading.offsets(first, last)
    times = (time for time in reading.times if start <= time.span.start and time.span.stop <= stop)
    return Content(
        weights=told,
        total=sum(told.values()),
        telling=frozenset(stem for stem, bits in told.items() if bits >= TELLING),
        figures=tuple(_figures(folded, stems)),
        states=tuple(dict.fromkeys(state for state in states if state)),
        days=frozenset(time.value or time.span.text for time in times),
        asker=_asker(folded, states),
    )


def likeness(one: Content, other: Content) -> float:
    """The geometric mean of Dice's coefficient and the overlap coefficient of the telling words, in bits."""
    smaller = min(one.total, other.total)
    return math.sqrt(dice(one, other) * _shared(one, other) / smaller) if smaller else 0.0


def dice(one: Content, other: Content) -> float:
    """Dice's coefficient of the telling words, in bits: 1 where both have the same, 0 where they share none."""
    both = one.total + other.total
    return 2 * _shared(one, other) / both if both else 0.0


def _shared(one: Content, other: Content) -> float:
    fewer, more = sorted((one.weights, other.weights), key=len)
    return sum(bits for stem, bits in fewer.items() if stem in more)


def shared_words(one: Content, other: Content) -> int:
    """How many telling words, names and figures aside, both have."""
    return len(one.telling & other.telling)


def mirrored(one: Content, other: Content) -> bool:
    """Whether both name the same two states the other way round: who expels whom is another matter."""
    return len(one.states) > 1 and one.states[:2] == other.states[1::-1]


def _figures(folded: list[str], stems: Sequence[str]) -> Iterator[Figure]:
    for at, stem in enumerate(stems):
        if not stem[0].isdigit():
            continue
        behind = at + 1
        value = float(stem.replace(",", "").replace("٫", "."))
        while behind < len(stems) and folded[behind] in _scales():
            value *= _scales()[folded[behind]]
            behind += 1
        if behind < len(stems):
            near = folded[max(0, at - BEFORE) : at] + folded[behind + 1 : behind + 1 + NEAR]
            yield Figure(value, " ".join(folded[at:behind]), stems[behind], not _bounds().isdisjoint(near))


def _asker(folded: Sequence[str], states: Sequence[str | None]) -> str | None:
    """The state behind the first phrase that names who asked."""
    for at in range(len(folded)):
        for size in range(1, LONGEST + 1):
            if " ".join(folded[at : at + size]) in _askers():
                behind = states[at + size : at + size + NEAR]
                return next((state for state in behind if state), None)
    return None


@cache
def _scales() -> Mapping[str, float]:
    rows = folded_rows("link/measures.tsv")
    return {folded["words"]: float(row["value"]) for row, folded in rows if row["role"] == "scale"}


@cache
def _bounds() -> frozenset[str]:
    return frozenset(word for phrase in _phrases("about") for word in phrase.split()[-1:])


@cache
def _askers() -> frozenset[str]:
    return _phrases("asker")


@cache
def _phrases(role: str) -> frozenset[str]:
    return frozenset(folded["words"] for row, folded in folded_rows("link/measures.tsv") if row["role"] == role)
