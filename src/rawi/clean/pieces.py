"""The head of a paragraph as a row of letters, one for each piece between dashes, commas, colons, brackets.

``سارة علي - رويترز - عمان: أعلن …`` becomes ``N-C-P:T``, so that a form of dateline is a short regular
expression over such letters, and the names it rests on are looked up, not searched for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows
from rawi.read.credits import credit_kind, is_vague

__all__ = ["Head", "head_of", "is_city"]

LONGEST_NAME = 5
MOST_PERSON_WORDS = 4
MOST_DATE_WORDS = 9

_PIECE = re.compile(
    r"(?P<open>[«\"“(\[]?)\s*(?P<words>[^-–—:/،,|«»\"“”()\[\]]*[^-–—:/،,|«»\"“”()\[\]\s])(?P<close>[»\"”)\]]?)"
    r"(?P<mark>\s*(?:[-–—]+|[:/،,|])?)\s*"
)
_NOISE = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Head:
    """``letters`` describe the pieces and the marks behind them; ``stops`` say where in the head each ends.

    Pieces: C a credit, V a vague one (an ordinary word too), Q one between quotation marks or brackets, P a
    city, L a state, D a date, N a few other words, T a text. Marks: ``-``, ``~`` (a hyphen without spaces),
    ``:``, ``/``, ``,``, a space for none, ``$`` for the end of the line.
    """

    letters: str
    stops: tuple[int, ...]


def head_of(text: str, whole: bool) -> Head:
    """The letters of ``text``; ``whole`` where it is a full line and not cut."""
    pairs = [pair for found in _PIECE.finditer(text) for pair in _read(found)]
    letters, stops = "".join(letter for letter, _ in pairs), tuple(stop for _, stop in pairs)
    if whole and letters:
        letters, stops = (
            letters.removesuffix(" ") + "$",
            (*stops[: len(letters.removesuffix(" "))], len(text)),
        )
    return Head(letters, stops)


def is_city(name: str) -> bool:
    """Whether a name is a capital or another city that datelines name."""
    return _places().get(_NOISE.sub("", fold(name))) == "P"


def _read(found: re.Match[str]) -> Iterator[tuple[str, int]]:
    words = found["words"]
    letter, named = _letter(words, quoted=bool(found["open"] and found["close"]))
    if named < len(words):
        at = found.start("words") + named
        yield from ((letter, at), (" ", at + 1))
        letter = "T"
    yield letter, found.end("close")
    yield _mark(found["mark"], found[0]), found.end()


def _letter(words: str, quoted: bool) -> tuple[str, int]:
    """The letter of a piece and how many of its code points it stands for: all, or a credit it opens with."""
    whole = _name_letter(words, quoted)
    if whole:
        return whole, len(words)
    parts = words.split(" ")
    for length in range(min(LONGEST_NAME, len(parts) - 1), 0, -1):
        name = " ".join(parts[:length])
        if _name_letter(name, quoted=False) == "C":
            return "C", len(name)
    return _other_letter(parts), len(words)


def _name_letter(name: str, quoted: bool) -> str | None:
    kind = credit_kind(name)
    if kind in ("agency", "outlet", "desk"):
        return "Q" if quoted else "V" if is_vague(name) else "C"
    return _places().get(_NOISE.sub("", fold(name)))


def _other_letter(parts: list[str]) -> str:
    if parts[0].isdecimal():
        return "D" if len(parts) <= MOST_DATE_WORDS else "T"
    return "N" if len(parts) <= MOST_PERSON_WORDS else "T"


def _mark(mark: str, piece: str) -> str:
    sign = mark.strip()
    if not sign:
        return " "
    if sign[0] in "-–—":
        return "~" if sign == "-" and mark == sign and not piece[-1].isspace() else "-"
    return "," if sign in "،,|" else sign


@cache
def _places() -> dict[str, str]:
    """The letter of every city and state, by its folded name without spaces."""
    states = rows("names/states.tsv")
    named = [(name, "L") for row in states for name in row["short"].split("/")]
    named += [(name, "P") for row in states for name in row["capital"].split("/")]
    named += [(row["name"], "P" if row["kind"] == "city" else "L") for row in rows("text/places.tsv")]
    return {_NOISE.sub("", fold(name)): letter for name, letter in named if name}
