"""What link keeps of one article: its words with their offsets, its sentences, and who it lets speak."""

from __future__ import annotations

import datetime as dt
import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rawi.clean.credited import agencies_of
from rawi.dates import dateline
from rawi.lexicon.letters import fold
from rawi.link.rarity import WORD, stem_of
from rawi.link.repeats import repeats_in
from rawi.model import Actor, Analysis, Document, Event, Statement, Time, ZoneKind
from rawi.segment.folding import fold_with_offsets

__all__ = ["Reading", "rank", "read"]

_TOLD = frozenset([ZoneKind.TITLE, ZoneKind.SUBHEAD, ZoneKind.BODY])
_SENTENCE_END = frozenset(".؟?!؛\n")

Range = tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """One article as link reads it.

    ``stems[n]`` is the stem of word n and ``starts[n], stops[n]`` its place in ``text`` (code points). Only
    words of the title, the subheads and the body are kept, and of sentences that are told twice the first;
    the first ``titled`` words are the title's. ``sentences`` are half-open ranges of word numbers, in order,
    without gaps; ``repeats`` the ranges of code points of sentences told before and told again. ``names`` are
    the stems by which its actors are named; ``agencies`` those that the document as a whole is credited to.
    ``actors`` are those who speak and those who meet; ``written`` is the day of its dateline where it came
    without a day of publication.
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
    sentences: tuple[Range, ...]
    repeats: tuple[tuple[Range, Range], ...]
    statements: tuple[Statement, ...]
    times: tuple[Time, ...]
    actors: tuple[Actor, ...]
    names: frozenset[str]
    agencies: tuple[str, ...]
    events: tuple[Event, ...] = ()
    written: dt.date | None = None

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
    told = [word for word in _words(document) if word.kind in _TOLD]
    titled = sum(word.kind is ZoneKind.TITLE for word in told)
    sentences = list(_sentences(document.text, told, titled))
    repeats = dict(repeats_in([word.stem for word in told], sentences))
    words = [word for at, (first, last) in enumerate(sentences) if at not in repeats for word in told[first:last]]
    return Reading(
        id=document.article.id,
        outlet=document.article.outlet,
        published=document.article.published,
        title=document.title,
        text=document.text,
        stems=tuple(sys.intern(word.stem) for word in words),
        starts=array("I", (word.start for word in words)),
        stops=array("I", (word.stop for word in words)),
        titled=titled,
        sentences=tuple(_sentences(document.text, words, titled)),
        repeats=tuple((_extent(told, sentences[one]), _extent(told, sentences[at])) for at, one in repeats.items()),
        statements=analysis.statements,
        times=analysis.times,
        actors=tuple({actor.id: actor for actor in (*analysis.actors, *_meeting(analysis.events))}.values()),
        names=frozenset(_names(analysis.actors)),
        agencies=tuple(dict.fromkeys(span.text for span in agencies_of(document))),
        events=analysis.events,
        written=None if document.article.published else dateline(document),
    )


def _meeting(events: Iterable[Event]) -> Iterator[Actor]:
    return (voice.actor for event in events for voice in event.parties)


class _Word(NamedTuple):
    """A word of a zone, with its stem and its place in the text."""

    kind: ZoneKind
    stem: str
    start: int
    stop: int


def _names(actors: Iterable[Actor]) -> Iterator[str]:
    for actor in actors:
        for mention in (actor.name, *actor.mentions):
            yield from map(stem_of, WORD.findall(fold(mention)))


def _words(document: Document) -> Iterator[_Word]:
    for zone in document.zones:
        folded = fold_with_offsets(document.text[zone.start : zone.stop])
        for match in WORD.finditer(folded.text):
            start, stop = folded.start(match.start()), folded.stop(match.end())
            yield _Word(zone.kind, stem_of(match.group()), zone.start + start, zone.start + stop)


def _sentences(text: str, words: Sequence[_Word], titled: int) -> Iterator[Range]:
    """Ranges of words up to a full stop, a question or exclamation mark, or a line break; the title is one."""
    first = 0
    for at in range(1, len(words)):
        gap = text[words[at - 1].stop : words[at].start]
        if at == titled or not _SENTENCE_END.isdisjoint(gap):
            yield first, at
            first = at
    if first < len(words):
        yield first, len(words)


def _extent(words: Sequence[_Word], sentence: Range) -> Range:
    return words[sentence[0]].start, words[sentence[1] - 1].stop
