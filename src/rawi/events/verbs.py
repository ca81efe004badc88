"""The verbs beside the nouns of events, in all their forms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from rawi.events.kinds import Kind, kinds
from rawi.lexicon.conjugation import Aspect, Parts, Stem, stems
from rawi.lexicon.tables import rows
from rawi.model import Status
from rawi.names.words import read_word

__all__ = ["Verb", "VerbReading", "read_verb"]

_LONGEST_ENDING = 5
_NOMINAL = frozenset({Aspect.VERBAL_NOUN})
_PLAIN = frozenset({Aspect.PAST, Aspect.PRESENT, Aspect.PASSIVE, Aspect.VERBAL_NOUN})


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of events; ``role`` as the table tells it: meet, hold, occur, last, before."""

    lemma: str
    role: str
    kind: Kind | None
    status: Status


@dataclass(frozen=True, slots=True)
class VerbReading:
    """A form of such a verb; ``object`` is the pronoun on its end, ``proclitic`` the letters before it."""

    verb: Verb
    aspect: Aspect
    gender: str
    number: str
    object: str
    future: bool
    proclitic: int

    @property
    def finite(self) -> bool:
        """Whether the form is a verb of its own, no verbal noun."""
        return self.aspect is not Aspect.VERBAL_NOUN

    @property
    def past(self) -> bool:
        """Whether the form tells of what was; a passive whose spelling begins in ي or ت is present."""
        return self.aspect is Aspect.PAST or (self.aspect is Aspect.PASSIVE and not self.future)


@lru_cache(maxsize=1 << 14)
def read_verb(word: str) -> VerbReading | None:
    """The likeliest reading of a folded word as a form of one of the verbs, or None."""
    known = read_word(word)
    for proclitic, allowed in _openings(word):
        if proclitic and known.is_head:
            return None
        hosted = _hosted(word[proclitic:], proclitic)
        found = next((one for one in hosted if one.aspect in allowed), None)
        if found is not None and known.given and found.verb.role == "before":
            return None
        if found is not None:
            return found
    return None


def _openings(word: str) -> Iterator[tuple[int, frozenset[Aspect]]]:
    """How many leading letters may be clitics, and what may follow them: only a noun behind ب."""
    yield 0, _PLAIN
    at = 1 if word[:1] in ("و", "ف") and len(word) > 3 else 0
    if at:
        yield at, _PLAIN
    if word[at : at + 1] in ("ب", "ل") and len(word) - at > 3:
        yield at + 1, _NOMINAL if word[at] == "ب" else _NOMINAL | {Aspect.PRESENT}


def _hosted(form: str, proclitic: int) -> Iterator[VerbReading]:
    yield from _matches(form, proclitic, future=False)
    if form[:1] == "س" and len(form) > 3:
        yield from _matches(form[1:], proclitic, future=True)


def _matches(form: str, proclitic: int, future: bool) -> Iterator[VerbReading]:
    for cut in range(len(form), max(1, len(form) - _LONGEST_ENDING - 1), -1):
        for verb, stem in _stems().get(form[:cut], ()):
            if stem.aspect not in _PLAIN or (future and not stem.prefixed):
                continue
            for cell in stem.endings.get(form[cut:], ()):
                if cell.person in (0, 3) and not (cell.number == "d" and cell.object):
                    yield VerbReading(verb, stem.aspect, cell.gender, cell.number, cell.object, future, proclitic)


@cache
def _stems() -> Mapping[str, tuple[tuple[Verb, Stem], ...]]:
    """The stems of all verbs, and the passives أجريت, ألغيت, of which the event is the subject."""
    found: dict[str, list[tuple[Verb, Stem]]] = {}
    for row in rows("events/verbs.tsv"):
        kind = kinds().get(row["kind"])
        verb = Verb(row["lemma"], row["role"], kind, Status(row["status"]))
        nouns = tuple(noun for noun in row["noun"].split("/") if noun != "-")
        for stem in stems(Parts(row["lemma"], row["present"].strip("-"), (), nouns)):
            found.setdefault(stem.text, []).append((verb, stem))
        if row["lemma"].endswith("ى"):
            passive = replace(verb, role="occur") if verb.role == "hold" else verb
            for stem in stems(Parts(row["lemma"][:-1] + "ي", "")):
                found.setdefault(stem.text, []).append((passive, stem))
    return {text: tuple(entries) for text, entries in found.items()}
