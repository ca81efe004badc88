"""The title of a plain text: its first line, where that looks like a headline."""

from __future__ import annotations

import re
from functools import cache

from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows
from rawi.model import Span
from rawi.read.credits import ends_with_credit

__all__ = ["title_of"]

LONGEST = 200
"""Code points. Agencies' longest headlines run to about 180; an opening paragraph seldom stays below that
without a full stop."""

_WORD = re.compile(r"\S")
_LINE = re.compile("[^\n\r\x0b\x0c\x85\u2028\u2029]*")
_SENTENCE_END = re.compile('(?<!\\.)[.،,؛;:]["”»’)\\]]*$')
_INVISIBLE = " \t\xa0\ufeff\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def title_of(text: str) -> Span | None:
    """The range of the headline that opens ``text``; None where the first line is something else.

    No headline is: a line as long as a paragraph, one that ends as a sentence or a clause does, a caption
    (it ends in a picture credit), a piece of the page around the article, or the only line there is.
    """
    first = _WORD.search(text)
    if not first:
        return None
    line = _LINE.match(text, first.start(), first.start() + LONGEST + 80)
    if line is None or not _WORD.search(text, line.end()) or not _reads_like_headline(line[0].strip(_INVISIBLE)):
        return None
    return _trimmed(text, line.start(), line.end())


def _reads_like_headline(line: str) -> bool:
    return (
        0 < len(line) <= LONGEST
        and not _SENTENCE_END.search(line)
        and not ends_with_credit(line)
        and fold(line).strip(" :.|*-").lower() not in _page_lines()
    )


@cache
def _page_lines() -> frozenset[str]:
    return frozenset(fold(row["phrase"]).lower() for row in rows("text/boilerplate.tsv") if "line" in row["place"])


def _trimmed(text: str, start: int, stop: int) -> Span:
    while stop > start and text[stop - 1] in _INVISIBLE:
        stop -= 1
    while start < stop and text[start] in _INVISIBLE:
        start += 1
    return Span(start, stop, text[start:stop])
