"""Quotation marks paired into quotations, also where they are unbalanced, nested, mixed or reversed.

A mark opens where it leans on the word behind it and closes where it leans on the word before it; its shape
decides only where its place does not, because the press prints ``”…“`` and ``»…«`` as often as the reverse.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rawi.segment.tokens import Token

__all__ = ["Quotation", "is_quotation_mark", "quotations_of"]

_OPENING = frozenset("«“„‹‘")
_CLOSING = frozenset("»”›’")
_EITHER = frozenset(['"', "''", "＂", "‟", "//", "&quot;", "#171;", "#187;", "&#171;", "&#187;"])
_MARKS = _OPENING | _CLOSING | _EITHER
_PREFIXES = frozenset(["ب", "ل", "و", "ف", "ك", "ال", "لل", "وب", "ول", "بال"])


@dataclass(frozen=True, slots=True)
class Quotation:
    """Token numbers of an opening and a closing mark; ``closed`` is False where the text forgot the latter."""

    first: int
    last: int
    closed: bool = True


def is_quotation_mark(token: Token) -> bool:
    """Whether the token is a sign that opens or closes a quotation."""
    return token.folded in _MARKS


def quotations_of(tokens: Sequence[Token], text: str, start: int, stop: int) -> list[Quotation]:
    """The quotations among ``tokens[start:stop]`` (one paragraph), outer before inner."""
    marks = [at for at in range(start, stop) if tokens[at].folded in _MARKS]
    leans = [_lean(tokens, text, at) for at in marks]
    found: list[Quotation] = []
    open_marks: list[int] = []
    for number, (at, lean) in enumerate(zip(marks, leans, strict=True)):
        if lean == "open" or (lean == "either" and not open_marks):
            open_marks.append(at)
        elif open_marks:
            found.append(Quotation(open_marks.pop(), at))
        elif number + 1 < len(marks) and leans[number + 1] == "close":
            open_marks.append(at)
    found.extend(Quotation(at, stop, closed=False) for at in open_marks if not _holds(found, at))
    return sorted(found, key=lambda quotation: (quotation.first, -quotation.last))


def _holds(found: Sequence[Quotation], at: int) -> bool:
    """Whether a mark left open stands before a whole quotation: then it is a slip, not an opening."""
    return any(quotation.first > at for quotation in found)


def _lean(tokens: Sequence[Token], text: str, at: int) -> str:
    token = tokens[at]
    before, behind = text[token.start - 1 : token.start], text[token.stop : token.stop + 1]
    leans_back = bool(before) and not before.isspace() and not _opens_after(tokens, at, before)
    leans_on = bool(behind) and not behind.isspace() and (behind.isalnum() or behind in _MARKS or behind in "(#[")
    if leans_back and not leans_on:
        return "close"
    if leans_on and not leans_back:
        return "open"
    if token.folded in _OPENING:
        return "open"
    return "close" if token.folded in _CLOSING else "either"


def _opens_after(tokens: Sequence[Token], at: int, before: str) -> bool:
    """Whether what stands tight before the mark belongs before an opening: a colon, a bracket, a prefix."""
    if before in ":،؛-–—([/ـ":
        return True
    return at > 0 and tokens[at - 1].stop == tokens[at].start and tokens[at - 1].folded in _PREFIXES
