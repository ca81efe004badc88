"""The lines of a text, with the folded spelling by which the lexicon knows them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rawi.lexicon.letters import fold

__all__ = ["LONGEST_SHORT", "Line", "lines_of"]

LONGEST_SHORT = 200
"""Code points; a longer line is a paragraph, and nothing more is asked of it."""

_LINE = re.compile("[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_EDGE = " \t\xa0*.|:،؛-–—_•·■●▪♦►«»\"“”'()[]{}<>"
_SENTENCE_END = re.compile('[.،,؛;:!؟?]["”»’)\\]\\s]*$')


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank: ``text[start:stop]``.

    ``key`` is its folded spelling in lower case, ``core`` the same without the marks at its edges; both are
    empty for a paragraph (a line of more than 200 code points). ``openings`` are its first four, three, two
    words and its first, ``words`` is their number in all.
    """

    start: int
    stop: int
    text: str
    key: str
    core: str
    openings: tuple[str, ...]
    words: int

    @property
    def is_long(self) -> bool:
        """Whether the line is a paragraph by its length alone."""
        return self.stop - self.start > LONGEST_SHORT

    @property
    def ends_as_sentence(self) -> bool:
        """Whether a short line ends with a stop, quotation marks and brackets aside."""
        return bool(_SENTENCE_END.search(self.text))


def lines_of(text: str) -> list[Line]:
    """The lines of ``text`` that are not blank, in order."""
    return [_line(text, *found.span()) for found in _LINE.finditer(text) if not found[0].isspace()]


def _line(text: str, start: int, stop: int) -> Line:
    if stop - start > LONGEST_SHORT:
        return Line(start, stop, "", "", "", (), 0)
    line = text[start:stop]
    key = fold(line).strip().lower()
    words = key.strip(_EDGE).split()
    openings = (" ".join(words[:length]).rstrip(":.…،") for length in range(min(4, len(words)), 0, -1))
    return Line(start, stop, line, key, " ".join(words), tuple(openings), len(words))
