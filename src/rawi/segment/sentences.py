"""Sentences: ended by a full stop, a question or exclamation mark, or a line break outside a quotation."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from rawi.lexicon.letters import LONGEST_LETTER
from rawi.lexicon.word_sets import word_set
from rawi.segment.quotation import Quotation
from rawi.segment.tokens import Token

__all__ = ["paragraphs_of", "sentences_of"]

_STOPS = frozenset(".؟?!")
_CARRY_ON = frozenset("،,:")


def paragraphs_of(tokens: Sequence[Token], text: str, cuts: Collection[int] = ()) -> list[tuple[int, int]]:
    """Half-open ranges of token numbers, one a line; a line that ends in a comma runs on into the next.

    ``cuts`` are offsets at which a paragraph ends in any case.
    """
    found, start, pending = [], 0, sorted(cuts, reverse=True)
    for at in range(1, len(tokens)):
        cut = False
        while pending and pending[-1] <= tokens[at].start:
            cut = pending.pop() > tokens[at - 1].start or cut
        broken = "\n" in text[tokens[at - 1].stop : tokens[at].start]
        if cut or (broken and tokens[at - 1].folded not in _CARRY_ON):
            found.append((start, at))
            start = at
    if start < len(tokens):
        found.append((start, len(tokens)))
    return found


def sentences_of(
    tokens: Sequence[Token], quotations: Sequence[Quotation], start: int, stop: int
) -> list[tuple[int, int]]:
    """Half-open ranges of token numbers in the paragraph ``tokens[start:stop]``.

    A stop inside a closed quotation ends no sentence; the mark that closes the quotation after it does.
    """
    inside = _inside(quotations, start, stop)
    found, first = [], start
    for at in range(start, stop):
        if inside[at - start] or not _ends(tokens, at, stop):
            continue
        found.append((first, at + 1))
        first = at + 1
    if first < stop:
        found.append((first, stop))
    return found


def _inside(quotations: Sequence[Quotation], start: int, stop: int) -> list[bool]:
    inside = [False] * (stop - start)
    for quotation in quotations:
        if quotation.closed:
            for at in range(quotation.first, quotation.last):
                inside[at - start] = True
    return inside


def _ends(tokens: Sequence[Token], at: int, stop: int) -> bool:
    sign = tokens[at].folded
    if sign in _STOPS:
        if sign == "." and at and _is_initial(tokens[at - 1], tokens[at]):
            return False
        return not (sign == "." and at and at + 1 < stop and _is_inside_abbreviation(tokens, at))
    closes = at > 0 and tokens[at - 1].folded in _STOPS and sign in '"»”“'
    return closes and tokens[at - 1].stop == tokens[at].start


def _is_initial(letter: Token, stop: Token) -> bool:
    """د. محمد, د . محمد, أ. ف. ب: a stop right behind a single letter ends no sentence."""
    if letter.folded in word_set("honorific letter") and stop.start - letter.stop == 1:
        return True
    return letter.is_word and len(letter.folded) == 1 and not letter.folded.isdigit() and letter.stop == stop.start


def _is_inside_abbreviation(tokens: Sequence[Token], at: int) -> bool:
    """زد.دي.إف, 3.5, U.S: whether the stop stands between letters or digits, without a space."""
    before, behind = tokens[at - 1], tokens[at + 1]
    tight = before.stop == tokens[at].start and behind.start == tokens[at].stop
    if not (tight and before.is_word and behind.is_word):
        return False
    spelt = at > 1 and tokens[at - 2].folded == "." and len(before.folded) <= LONGEST_LETTER
    return (
        spelt
        or len(before.folded) <= 2
        or behind.bare[0].isdigit()
        or (before.bare.isascii() and behind.bare.isascii())
    )
