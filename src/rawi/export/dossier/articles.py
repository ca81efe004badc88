"""The articles in full: lines by their zones, with every statement marked where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from rawi.export.dossier.entries import Entry, short_title
from rawi.export.dossier.highlight import Mark, Piece, pieces
from rawi.model import Analysis, Article, Document, Span, Zone, ZoneKind

__all__ = ["Block", "Page", "articles", "blocks", "link", "marks"]

_INLINE = frozenset({ZoneKind.DATELINE, ZoneKind.BYLINE, ZoneKind.CAPTION})


@dataclass(frozen=True, slots=True)
class Block:
    """A line of an article: the zone it belongs to, its pieces, and the statements that begin in it."""

    kind: ZoneKind
    pieces: tuple[Piece, ...]
    notes: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """An article as the dossier shows it; ``number`` counts from 1, ``url`` is None unless it is safe."""

    number: int
    article: Article
    title: str
    url: str | None
    blocks: tuple[Block, ...]

    @property
    def title_block(self) -> Block | None:
        """The block of the text itself that is the title; None where the text marks none."""
        return next((block for block in self.blocks if block.kind is ZoneKind.TITLE), None)


def articles(
    analyses: Sequence[Analysis], entries: Sequence[Entry], more: Mapping[int, Sequence[Mark]] = MappingProxyType({})
) -> tuple[Page, ...]:
    """All articles with the entries of each, in the order given; ``more`` marks by the article's number."""
    found = []
    for number, analysis in enumerate(analyses, 1):
        own = [entry for entry in entries if entry.article_number == number]
        article = analysis.document.article
        shown = blocks(analysis.document, own, more.get(number, ()))
        found.append(Page(number, article, short_title(analysis), link(article.url), shown))
    return tuple(found)


def link(url: str | None) -> str | None:
    """The address if a page may link to it (http or https), else None."""
    return url if url and url.lower().startswith(("http://", "https://")) else None


def blocks(document: Document, entries: Sequence[Entry], more: Sequence[Mark] = ()) -> tuple[Block, ...]:
    """The lines of a document that are not blank, each in its zone and with its marks."""
    text, zones = document.text, _zones(document)
    shown = [*marks(entries), *_inline(zones), *more]
    found, start = [], 0
    for line in text.split("\n"):
        stop = start + len(line)
        if line.strip():
            notes = tuple(entry for entry in entries if start <= entry.statement.content.start < stop)
            row = pieces(text, [mark for mark in shown if _meets(mark, start, stop)], start, stop)
            found.append(Block(_kind(text, zones, start, stop), row, notes))
        start = stop + 1
    return tuple(found)


def marks(entries: Iterable[Entry]) -> tuple[Mark, ...]:
    """The marks of the statements: content, and once each the words that prove the other parts."""
    found: dict[tuple[int, int, str], Mark] = {}
    for entry in entries:
        said = entry.statement
        spans = (("content", said.content), ("cue", said.cue), *_named(entry))
        for part, span in spans:
            if span is not None:
                key = (span.start, span.stop, part if part != "content" else f"content {entry.number}")
                found.setdefault(key, Mark(span.start, span.stop, part, entry.number))
    return tuple(found.values())


def _named(entry: Entry) -> tuple[tuple[str, Span | None], ...]:
    said = entry.statement
    return (
        ("speaker", said.speaker.span if said.speaker else None),
        ("addressee", said.addressee.span if said.addressee else None),
        *(("via", medium.span) for medium in said.via),
        ("day", said.said_on_span),
    )


def _zones(document: Document) -> tuple[Zone, ...]:
    title = document.article.title
    if title is None or any(zone.kind is ZoneKind.TITLE for zone in document.zones):
        return document.zones
    return (Zone(ZoneKind.TITLE, title.start, title.stop), *document.zones)


def _inline(zones: Iterable[Zone]) -> list[Mark]:
    return [Mark(zone.start, zone.stop, zone.kind.value) for zone in zones if zone.kind in _INLINE]


def _kind(text: str, zones: Iterable[Zone], start: int, stop: int) -> ZoneKind:
    """The zone that covers all of a line's words, else the body."""
    line = text[start:stop]
    first = start + len(line) - len(line.lstrip())
    last = start + len(line.rstrip())
    covering = (zone.kind for zone in zones if zone.start <= first and last <= zone.stop)
    return next(covering, ZoneKind.BODY)


def _meets(mark: Mark, start: int, stop: int) -> bool:
    return mark.start < stop and start < mark.stop
