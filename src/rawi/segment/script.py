"""A text cut once: tokens, paragraphs, quotations and sentences, for all that reads it afterwards."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from rawi.model import Document, Span, ZoneKind
from rawi.segment.quotation import Quotation, quotations_of
from rawi.segment.sentences import paragraphs_of, sentences_of
from rawi.segment.tokens import Token, tokens_of

__all__ = ["Script", "Sentence", "script_of", "segment"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """Half-open range of token numbers, and the number of the paragraph that holds it."""

    first: int
    last: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Script:
    """A text and its cuts; ``quotation_at[n]`` is the innermost quotation that token n stands in, or None.

    ``opening`` and ``closing`` give the quotation whose first or last token is the key. ``dotless`` tells that the
    text writes على, إلى or حتى without dots, so that علي in it is the name.
    """

    text: str
    tokens: list[Token]
    sentences: list[Sentence]
    quotations: list[Quotation]
    quotation_at: list[Quotation | None]
    opening: Mapping[int, Quotation]
    closing: Mapping[int, Quotation]
    dotless: bool

    def span(self, first: int, last: int) -> Span:
        """The characters of the tokens ``first`` to ``last`` (excluded); the range must not be empty."""
        start, stop = self.tokens[first].start, self.tokens[last - 1].stop
        return Span(start, stop, self.text[start:stop])


def script_of(document: Document) -> Script:
    """The cuts of a document's text, its dateline a paragraph of its own."""
    return segment(document.text, [zone.stop for zone in document.zones if zone.kind is ZoneKind.DATELINE])


def segment(text: str, cuts: Collection[int] = ()) -> Script:
    """Cut ``text`` into tokens, quotations and sentences; linear in its length.

    ``cuts`` are offsets (code points) at which a paragraph ends in any case, such as behind a dateline.
    """
    tokens = tokens_of(text)
    quotations: list[Quotation] = []
    sentences: list[Sentence] = []
    for number, (start, stop) in enumerate(paragraphs_of(tokens, text, cuts)):
        marked = quotations_of(tokens, text, start, stop)
        quotations.extend(marked)
        ranges = sentences_of(tokens, marked, start, stop)
        sentences.extend(Sentence(first, last, number) for first, last in ranges)
    opening = {one.first: one for one in quotations}
    closing = {one.last: one for one in quotations if one.closed}
    dotless = any(token.bare in _DOTLESS for token in tokens)
    return Script(text, tokens, sentences, quotations, _innermost(quotations, len(tokens)), opening, closing, dotless)


_DOTLESS = ("على", "إلى", "حتى")


def _innermost(quotations: list[Quotation], size: int) -> list[Quotation | None]:
    found: list[Quotation | None] = [None] * size
    for quotation in quotations:
        for at in range(quotation.first + 1, min(quotation.last, size)):
            found[at] = quotation
    return found
