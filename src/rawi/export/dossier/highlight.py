"""A text cut into nested marked pieces, so that every span can be shown where it stands.

Marks may nest, touch or cross. A mark that crosses the end of an earlier one is shown in two pieces,
because elements of a page cannot cross.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

__all__ = ["Mark", "Marked", "Piece", "pieces", "plain"]

_OUTER_FIRST = (
    *("dateline", "byline", "caption", "content", "retold", "event"),
    *("speaker", "addressee", "via", "day", "cue"),
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A range of the text, the part that it plays, the number of the statement it belongs to.

    ``anchor`` is the name by which other parts of the page refer to it, where they do.
    """

    start: int
    stop: int
    part: str
    number: int | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Marked:
    """A piece of a mark with what stands in it; ``opens`` and ``closes`` tell the mark's two ends."""

    mark: Mark
    start: int
    stop: int
    children: tuple[Piece, ...]

    @property
    def opens(self) -> bool:
        """Whether the mark begins with this piece."""
        return self.start == self.mark.start

    @property
    def closes(self) -> bool:
        """Whether the mark ends with this piece."""
        return self.stop == self.mark.stop


Piece = str | Marked
_Cut = tuple[int, int, Mark]


def pieces(text: str, marks: Iterable[Mark], start: int = 0, stop: int | None = None) -> tuple[Piece, ...]:
    """``text[start:stop]`` as strings and marked pieces, in order, outer around inner."""
    end = len(text) if stop is None else stop
    cuts = [(max(mark.start, start), min(mark.stop, end), mark) for mark in marks]
    return _nest(text, [cut for cut in cuts if cut[0] < cut[1]], start, end)


def plain(row: Sequence[Piece]) -> str:
    """The characters of some pieces, marks aside."""
    return "".join(piece if isinstance(piece, str) else plain(piece.children) for piece in row)


def _nest(text: str, cuts: list[_Cut], start: int, stop: int) -> tuple[Piece, ...]:
    row: list[Piece] = []
    while cuts:
        first, *others = sorted(cuts, key=_order)
        opens, closes, mark = first
        inner = [(a, min(b, closes), m) for a, b, m in others if a < closes]
        row += _gap(text, start, opens)
        row.append(Marked(mark, opens, closes, _nest(text, inner, opens, closes)))
        cuts = [(max(a, closes), b, m) for a, b, m in others if b > closes]
        start = closes
    return (*row, *_gap(text, start, stop))


def _gap(text: str, start: int, stop: int) -> list[Piece]:
    return [text[start:stop]] if start < stop else []


def _order(cut: _Cut) -> tuple[int, int, int, int]:
    start, stop, mark = cut
    return start, -stop, _OUTER_FIRST.index(mark.part), mark.number or 0
