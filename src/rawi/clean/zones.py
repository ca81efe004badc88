"""Zones: the part that each line, or stretch of one, plays; together they cover the whole text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rawi.clean.datelines import dateline_end, is_dateline
from rawi.clean.lines import Line, lines_of
from rawi.clean.phrases import is_section, kind_by_words, opens_sentence
from rawi.model import Span, Zone, ZoneKind
from rawi.read.credits import credits_in

__all__ = ["zones_of"]

LONGEST_SUBHEAD = 90
MOST_SUBHEAD_WORDS = 12
MOST_BYLINE_WORDS = 4
LEAST_PARAGRAPH = 60
MOST_SUBHEADS_RUNNING = 3
"""More short lines than this in a row are verse, a list or a table, and stay body."""

Mark = tuple[ZoneKind, int]
"""A kind and the offset from which it holds, up to the next mark."""

_CLOSING_CREDIT = re.compile(r"[.!؟?»\"”]\s*([(\[-]\s*([^()\[\]]{2,40}?)\s*[)\]-][\s.]*)$")
_OUTCRY = re.compile(r"^[^،,]+[؟?!][\"”»’)\s]*$")
_DASH = re.compile("[-–—/]")
_ISSUED = re.compile(r"(?=.*\b\d{1,2}\b)(?=.*\b(?:19|20)\d\d\b)[^.؟!]{6,60}$")


def zones_of(text: str, title: Span | None) -> tuple[Zone, ...]:
    """The zones of ``text`` in order, without gap or overlap; ``title`` is its title's range, if known."""
    lines = lines_of(text)
    kinds = _kinds(lines, title)
    return _joined(_marks(text, lines, kinds), len(text))


def _kinds(lines: Sequence[Line], title: Span | None) -> list[ZoneKind]:
    known = [_known_kind(line, title) for line in lines]
    first = _first_paragraph(lines, known)
    kinds = [
        kind or (_kind_before_body(line) if at < first else ZoneKind.BODY)
        for at, (line, kind) in enumerate(zip(lines, known, strict=True))
    ]
    _mark_opening_credits(lines, kinds, first)
    _mark_subheads(lines, kinds, first)
    return kinds


def _known_kind(line: Line, title: Span | None) -> ZoneKind | None:
    if title and line.start < title.stop and title.start < line.stop:
        return ZoneKind.TITLE
    return None if line.is_long else kind_by_words(line)


def _first_paragraph(lines: Sequence[Line], known: Sequence[ZoneKind | None]) -> int:
    """The index of the line with which the body begins; 0 where no line reads like a paragraph."""
    free = (at for at, kind in enumerate(known) if kind is None)
    return next((at for at in free if _reads_like_paragraph(lines[at])), 0)


def _reads_like_paragraph(line: Line) -> bool:
    return line.is_long or len(line.text) > LONGEST_SUBHEAD or line.ends_as_sentence or opens_sentence(line)


def _kind_before_body(line: Line) -> ZoneKind:
    """A short line between title and body: place and date, section, author or outlet, second headline."""
    if is_section(line):
        return ZoneKind.BOILERPLATE
    if is_dateline(line.text) or _ISSUED.match(line.text.strip()):
        return ZoneKind.DATELINE
    return ZoneKind.BYLINE if line.words <= MOST_BYLINE_WORDS else ZoneKind.SUBHEAD


def _mark_opening_credits(lines: Sequence[Line], kinds: list[ZoneKind], first: int) -> None:
    """A line of credits above the body is who made the report; the same below it is the foot of the page."""
    for at in range(first):
        if kinds[at] is ZoneKind.BOILERPLATE and credits_in(lines[at].text):
            kinds[at] = ZoneKind.BYLINE


def _mark_subheads(lines: Sequence[Line], kinds: list[ZoneKind], first: int) -> None:
    """Short lines without a stop that lead to a paragraph; found from the end, where each run ends."""
    run: list[int] = []
    for at in range(len(lines) - 1, first, -1):
        line = lines[at]
        if kinds[at] is ZoneKind.BODY and _reads_like_subhead(line):
            run.append(at)
            continue
        _name_run(run, kinds, lines)
        run = []
    _name_run(run, kinds, lines)


def _name_run(run: Sequence[int], kinds: list[ZoneKind], lines: Sequence[Line]) -> None:
    if not run or len(run) > MOST_SUBHEADS_RUNNING or run[0] + 1 >= len(lines):
        return
    follower = lines[run[0] + 1]
    if kinds[run[0] + 1] is ZoneKind.BODY and (follower.is_long or len(follower.text) >= LEAST_PARAGRAPH):
        for at in run:
            kinds[at] = ZoneKind.BYLINE if _is_signature(lines[at]) else ZoneKind.SUBHEAD


def _is_signature(line: Line) -> bool:
    return bool(_DASH.search(line.text)) and is_dateline(line.text)


def _reads_like_subhead(line: Line) -> bool:
    return (
        not line.is_long
        and len(line.text) <= LONGEST_SUBHEAD
        and line.words <= MOST_SUBHEAD_WORDS
        and (not line.ends_as_sentence or bool(_OUTCRY.search(line.text)))
        and not line.key.startswith(("-", "•", "*"))
        and not opens_sentence(line)
    )


def _marks(text: str, lines: Sequence[Line], kinds: Sequence[ZoneKind]) -> Iterator[Mark]:
    bodies = [at for at, kind in enumerate(kinds) if kind is ZoneKind.BODY]
    for at, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        start, stop = line.start, line.stop
        if bodies and at == bodies[0]:
            start = dateline_end(text, line.start, line.stop)
            if start > line.start:
                yield ZoneKind.DATELINE, line.start
        if start < stop:
            yield kind, start
        closing = _closing_credit(text, start, stop) if bodies and at == bodies[-1] else stop
        if start < closing < stop:
            yield ZoneKind.BOILERPLATE, closing


def _closing_credit(text: str, start: int, stop: int) -> int:
    """Where the bracketed agency after the last sentence of the body begins; ``stop`` where there is none."""
    foot = max(start, stop - 60)
    found = _CLOSING_CREDIT.search(text[foot:stop])
    return foot + found.start(1) if found and credits_in(found[2]) else stop


def _joined(marks: Iterator[Mark], length: int) -> tuple[Zone, ...]:
    """The marks as zones: each runs to the next of another kind, the first from 0, the last to the end."""
    kept: list[Mark] = []
    for kind, start in marks:
        if not kept or kept[-1][0] is not kind:
            kept.append((kind, start if kept else 0))
    if not kept:
        return (Zone(ZoneKind.BODY, 0, length),) if length else ()
    stops = [start for _, start in kept[1:]] + [length]
    return tuple(Zone(kind, start, stop) for (kind, start), stop in zip(kept, stops, strict=True))
