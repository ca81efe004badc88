"""What became of words on their way: two reports of one utterance, compared word by word.

A report is a drift when a number, a state, a day, a negation, a hedge, an obligation or a condition of the other
is another, or when only one of two that otherwise tell the same has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, lru_cache

from rawi.lexicon.folded import folded_rows
from rawi.lexicon.letters import fold
from rawi.link.model import Change, Drift, Piece, Report, Variant, Verdict
from rawi.link.rarity import KNOWN_WORDS, WORD, stem_of, weight_of
from rawi.link.states import state_of
from rawi.segment.folding import fold_with_offsets

__all__ = ["aligned", "compare"]

FUNCTION_BITS = 2.0
"""Bits up to which a word may come or go without changing what is said."""

NEAR = 3
"""Words around a sign that must be in the other report too: what is not there cannot be said otherwise there."""

BEFORE = 6
"""Words before قد among which كان makes a past of it."""

_IMPERFECT = ("ي", "ت", "ن", "ا")

LONGEST_SIGN = 3
"""Words of the longest sign."""

_NOT_DIGITS = re.compile(r"\D+")
_CHANGES = {"equal": Change.SAME, "replace": Change.OTHER, "delete": Change.LEFT_OUT, "insert": Change.ADDED}


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    stop: int
    folded: str
    stem: str

    @property
    def tells(self) -> bool:
        return weight_of(self.stem) > FUNCTION_BITS or self.stem[0].isdigit()


def compare(one: Report, other: Report) -> Variant:
    """What the second report makes of the first: the verdict, and the drifts."""
    if one.text == other.text and one.days == other.days:
        return Variant(one.place, other.place, Verdict.IDENTICAL, ())
    mine, theirs = _words(one), _words(other)
    drifts = tuple(_drifts(one, other, mine, theirs))
    return Variant(one.place, other.place, _verdict(mine, theirs, drifts), drifts)


def aligned(one: Report, other: Report) -> tuple[Piece, ...]:
    """The words of two reports side by side, in their order, with what became of each stretch."""
    return tuple(_pieces(one, other, _words(one), _words(other)))


def _words(report: Report) -> list[_Word]:
    folded = fold_with_offsets(report.text)
    return [
        _Word(folded.start(match.start()), folded.stop(match.end()), match.group(), stem_of(match.group()))
        for match in WORD.finditer(folded.text)
    ]


def _pieces(one: Report, other: Report, mine: Sequence[_Word], theirs: Sequence[_Word]) -> Iterator[Piece]:
    matcher = SequenceMatcher(None, [word.stem for word in mine], [word.stem for word in theirs], autojunk=False)
    for tag, first, last, start, stop in matcher.get_opcodes():
        yield Piece(_CHANGES[tag], _text(one, mine[first:last]), _text(other, theirs[start:stop]))


def _text(report: Report, words: Sequence[_Word]) -> str:
    return report.text[words[0].start : words[-1].stop] if words else ""


def _verdict(mine: Sequence[_Word], theirs: Sequence[_Word], drifts: Sequence[Drift]) -> Verdict:
    if drifts:
        return Verdict.DRIFTED
    told, retold = _telling(mine), _telling(theirs)
    if told == retold:
        return Verdict.IDENTICAL
    if _holds(told, retold):
        return Verdict.SHORTENED
    return Verdict.EXTENDED if _holds(retold, told) else Verdict.PARAPHRASED


def _telling(words: Sequence[_Word]) -> list[str]:
    return [word.stem for word in words if word.tells]


def _holds(longer: Sequence[str], shorter: Sequence[str]) -> bool:
    """Whether the shorter is what remains of the longer when words are left out."""
    rest = iter(longer)
    return all(stem in rest for stem in shorter)


def _drifts(one: Report, other: Report, mine: Sequence[_Word], theirs: Sequence[_Word]) -> Iterator[Drift]:
    yield from _other_one("number", _numbers(mine, one.days), _numbers(theirs, other.days))
    yield from _other_one("name", _states(mine), _states(theirs))
    if one.days and other.days and not any(_meet(day, known) for day in one.days for known in other.days):
        yield Drift("date", " ".join(one.days), " ".join(other.days))
    yield from _signs_of_one(one, other, mine, theirs)


def _meet(one: str, other: str) -> bool:
    """Whether two calendar values can mean one day: ``2021-12`` and ``2021-12-07`` can; weeks are left open."""
    if "W" in one + other:
        return True
    mine, theirs = one.split("/"), other.split("/")
    return _not_after(mine[0], theirs[-1]) and _not_after(theirs[0], mine[-1])


def _not_after(start: str, stop: str) -> bool:
    return start[: len(stop)] <= stop[: len(start)]


def _other_one(kind: str, mine: Mapping[str, str], theirs: Mapping[str, str]) -> Iterator[Drift]:
    """A drift where each of two reports has something of a kind that the other has not."""
    only_mine = [words for key, words in mine.items() if key not in theirs]
    only_theirs = [words for key, words in theirs.items() if key not in mine]
    if only_mine and only_theirs:
        yield Drift(kind, " ".join(only_mine), " ".join(only_theirs))


def _numbers(words: Sequence[_Word], days: Sequence[str]) -> dict[str, str]:
    """The numbers and how they are written, but for those of the days that the report tells."""
    of_days = {part.lstrip("0") for day in days for part in _NOT_DIGITS.split(day)}
    return {word.stem: word.folded for word in words if word.stem[0].isdigit() and word.stem not in of_days}


def _states(words: Sequence[_Word]) -> dict[str, str]:
    named = ((state_of(word.folded), word.folded) for word in words)
    return {state: name for state, name in named if state}


def _signs_of_one(one: Report, other: Report, mine: Sequence[_Word], theirs: Sequence[_Word]) -> Iterator[Drift]:
    """A drift for each kind of which one report has a sign, and the other the word it bears on without any."""
    here, there = _signs(mine), _signs(theirs)
    for kind in sorted(here.keys() - there.keys()):
        if _told(mine, here[kind], theirs):
            yield Drift(kind, _text(one, mine[slice(*here[kind])]), "")
    for kind in sorted(there.keys() - here.keys()):
        if _told(theirs, there[kind], mine):
            yield Drift(kind, "", _text(other, theirs[slice(*there[kind])]))


def _told(words: Sequence[_Word], sign: tuple[int, int], elsewhere: Sequence[_Word]) -> bool:
    """Whether the telling word that follows a sign stands in the other report too."""
    stems = {word.stem for word in elsewhere}
    behind = [word for word in words[sign[1] : sign[1] + NEAR] if word.tells]
    return bool(behind) and _consonants(behind[0].stem) in {_consonants(stem) for stem in stems}


def _signs(words: Sequence[_Word]) -> dict[str, tuple[int, int]]:
    """Where the first sign of each kind stands, as a range of words; a longer phrase hides a shorter in it."""
    found: dict[str, tuple[int, int]] = {}
    at = 0
    while at < len(words):
        size, sign = _sign_at(words, at)
        if sign:
            found.setdefault(sign, (at, at + size))
        at += size
    return {sign: place for sign, place in found.items() if sign not in ("none", "was")}


def _sign_at(words: Sequence[_Word], at: int) -> tuple[int, str | None]:
    """How many words the longest sign at a word has, and what it signs; one and None where there is none."""
    if words[at].folded not in _first_words():
        return 1, None
    for size in range(min(LONGEST_SIGN, len(words) - at), 0, -1):
        sign = _table().get(" ".join(word.folded for word in words[at : at + size]))
        if sign:
            return size, _resolved(sign, words, at)
    return 1, None


def _resolved(sign: str, words: Sequence[_Word], at: int) -> str:
    """The sign; قد is one of possibility before an imperfect, unless كان stands before it, and else none."""
    if sign != "maybe":
        return sign
    behind = words[at + 1].folded if at + 1 < len(words) else ""
    was = any(_table().get(word.folded) == "was" for word in words[max(0, at - BEFORE) : at])
    return "possibility" if behind.startswith(_IMPERFECT) and not was else "none"


@cache
def _first_words() -> frozenset[str]:
    return frozenset(words.partition(" ")[0] for words in _table())


@cache
def _table() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for row, folded in folded_rows("link/signs.tsv"):
        for prefix in ("", fold("و"), fold("ف")):
            found.setdefault(prefix + folded["words"], row["sign"])
    return found


@lru_cache(KNOWN_WORDS)
def _consonants(stem: str) -> str:
    """The stem without weak letters and the prefixes of a verb: يغادر and غادر are one word here."""
    bare = stem.removeprefix("س")
    if len(bare) > 3 and bare[0] in "يتن":
        bare = bare[1:]
    return "".join(letter for letter in bare if letter not in "اوي") or bare
