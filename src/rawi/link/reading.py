"""What link keeps of one article: its words with their offsets, its sentences, and who it lets speak."""

from __future__ import annotations

import datetime as dt
import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from rawi.clean.credited import agencies_of
from rawi.link.rarity import WORD, stem_of
from rawi.model import Analysis, Document, Statement, Time, ZoneKind
from rawi.segment.folding import fold_with_offsets

__all__ = ["Reading", "rank", "read"]

_TOLD = frozenset([ZoneKind.TITLE, ZoneKind.SUBHEAD, ZoneKind.BODY])
_SENTENCE_END = frozenset(".؟?!؛\n")


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """One article as link reads it.

    ``stems[n]`` is the stem of word n and ``starts[n], stops[n]`` its place in ``text`` (code points). Only
    words of the title, the subheads and the body are kept; the first ``titled`` of them are the title's.
    ``sentences`` are half-open ranges of word numbers, in order, without gaps. ``agencies`` are those that the
    document as a whole is credited to.
    """

    id: str
    outlet: str | None
    published: dt.date | None
    title: str
    text: str
    stems: tuple[str, ...]
    starts: array[int]
    stops: array[int]
    titled: int
    sentences: tuple[tuple[int, int], ...]
    statements: tuple[Statement, ...]
    times: tuple[Time, ...]
    agencies: tuple[str, ...]

    def words_between(self, start: int, stop: int) -> tuple[int, int]:
        """The half-open range of the words that stand in ``text[start:stop]``."""
        return bisect_left(self.starts, start), bisect_left(self.starts, stop)

    def offsets(self, first: int, last: int) -> tuple[int, int]:
        """The range of code points from word ``first`` to before word ``last``; not for an empty range."""
        return self.starts[first], self.stops[last - 1]


def rank(reading: Reading) -> tuple[dt.date, str]:
    """The key that puts readings in order whatever order they came in: by day, undated ones last, then id."""
    return reading.published or dt.date.max, reading.id


def read(analysis: Analysis) -> Reading:
    """Reduce an analysis to what link compares; linear in the length of the article."""
    document = analysis.document
    stems: list[str] = []
    starts, stops = array("I"), array("I")
    kinds: list[ZoneKind] = []
    for kind, stem, start, stop in _words(document):
        kinds.append(kind)
        stems.append(sys.intern(stem))
        starts.append(start)
        stops.append(stop)
    titled = sum(kind is ZoneKind.TITLE for kind in kinds)
    return Reading(
        id=document.article.id,
        outlet=document.article.outlet,
        published=document.article.published,
        title=document.title,
        text=document.text,
        stems=tuple(stems),
        starts=starts,
        stops=stops,
        titled=titled,
        sentences=tuple(_sentences(document.text, titled, starts, stops)),
        statements=analysis.statements,
        times=analysis.times,
        agencies=tuple(dict.fromkeys(span.text for span in agencies_of(document))),
    )


def _words(document: Document) -> Iterator[tuple[ZoneKind, str, int, int]]:
    for zone in document.zones:
        if zone.kind in _TOLD:
            folded = fold_with_offsets(document.text[zone.start : zone.stop])
            for match in WORD.finditer(folded.text):
                start, stop = folded.start(match.start()), folded.stop(match.end())
                yield zone.kind, stem_of(match.group()), zone.start + start, zone.start + stop


def _sentences(text: str, titled: int, starts: array[int], stops: array[int]) -> Iterator[tuple[int, int]]:
    """Ranges of words up to a full stop, a question or exclamation mark, or a line break; the title is one."""
    first = 0
    for at in range(1, len(starts)):
        gap = text[stops[at - 1] : starts[at]]
        if at == titled or not _SENTENCE_END.isdisjoint(gap):
            yield first, at
            first = at
    if first < len(starts):
        yield first, len(starts)
