"""Who says what in one story: read once, for accounts of the whole and of its meetings, and for positions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rawi.link.linked import link
from rawi.link.model import Links
from rawi.link.offices import Side
from rawi.link.reading import Reading, rank, read
from rawi.link.sayings import Saying, sayings_in
from rawi.link.sides import sides_among
from rawi.model import Analysis

__all__ = ["Voices", "voices_of"]


@dataclass(frozen=True, slots=True)
class Voices:
    """The articles of a story as link reads them, the side of every actor, and each statement as a saying.

    ``sayings`` are not joined yet: reports of one utterance stand for themselves.
    """

    links: Links
    readings: tuple[Reading, ...]
    sides: Mapping[str, Side]
    sayings: tuple[Saying, ...]


def voices_of(analyses: Iterable[Analysis], links: Links | None = None) -> Voices:
    """Read the articles of a story, whatever their order; an article that comes twice (by id) counts once.

    ``links`` is what ``link`` found in these articles or in more; without it they are linked here.
    """
    articles = list(analyses)
    found = links or link(articles)
    readings = tuple(sorted({reading.id: reading for reading in map(read, articles)}.values(), key=rank))
    sides = sides_among(readings, found.identities)
    return Voices(found, readings, sides, tuple(sayings_in(readings, found.utterances, sides)))
