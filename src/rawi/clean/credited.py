"""Whose report it is: the agencies that a document's dateline, byline or closing credit names."""

from __future__ import annotations

import re

from rawi.model import Document, Span, Zone, ZoneKind
from rawi.read.credits import credit_kind

__all__ = ["agencies_of"]

_CREDITING = (ZoneKind.DATELINE, ZoneKind.BYLINE, ZoneKind.BOILERPLATE)
_AGENCY = "وكالة "
_PART = re.compile(r"[^/،,|+–—()\[\]«»\"“”:\n\r-]+")


def agencies_of(document: Document) -> tuple[Span, ...]:
    """The agencies that the document as a whole is credited to, where they are named, in order."""
    zones = (zone for zone in document.zones if zone.kind in _CREDITING)
    return tuple(span for zone in zones for span in _agencies_in(document.text, zone))


def _agencies_in(text: str, zone: Zone) -> list[Span]:
    parts = (_trimmed(text, *found.span()) for found in _PART.finditer(text, zone.start, zone.stop))
    return [part for part in parts if credit_kind(part.text) == "agency" or part.text.startswith(_AGENCY)]


def _trimmed(text: str, start: int, stop: int) -> Span:
    words = text[start:stop]
    start += len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()), words.strip())
