"""The states that words point to: by name, capital, seat of power, organisation, or nisba."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from rawi.lexicon.gazetteer import by_form, demonyms
from rawi.lexicon.letters import fold
from rawi.link.rarity import KNOWN_WORDS, WORD

__all__ = ["bodies_in", "nationality_of", "state_of", "states_in"]

LONGEST_FORM = 4
_BODIES = ("organisation", "seat", "medium")
_PREFIXES = ("", "ل", "ب", "و")


@lru_cache(KNOWN_WORDS)
def states_in(text: str) -> frozenset[str]:
    """The ISO codes of the states that a name points to: وزير الخارجية الروسي is of ``RU``."""
    words = WORD.findall(fold(text))
    found: set[str] = set()
    at = 0
    while at < len(words):
        size, states = next(_named_at(words, at), (1, frozenset[str]()))
        found |= states
        at += size
    return frozenset(found)


@lru_cache(KNOWN_WORDS)
def bodies_in(name: str) -> frozenset[str]:
    """The ids of the organisations, seats of power and media that the lexicon knows by the whole of a name.

    Words before it may announce it: وكالة أنباء فرانس برس; a name that is a word too needs one or two.
    """
    words = WORD.findall(fold(name))
    for first in range(len(words)):
        entries = by_form().get(" ".join(words[first:]), ())
        known = {entry.id for entry in entries if entry.role in _BODIES and (first in (1, 2) or not entry.ambiguous)}
        if known:
            return frozenset(known)
    return frozenset()


@lru_cache(KNOWN_WORDS)
def nationality_of(word: str) -> str | None:
    """The ISO code of the state whose nisba or name one folded word is, also in the accusative; else None."""
    code = demonyms().get(word) or demonyms().get(word.removesuffix("ا"))
    if code:
        return code
    return next((entry.of for entry in by_form().get(word, ()) if entry.role == "state"), None)


@lru_cache(KNOWN_WORDS)
def state_of(word: str) -> str | None:
    """The same as ``nationality_of``, and for a capital its state; a part of a state counts as the whole."""
    capitals = (entry.of for entry in by_form().get(word, ()) if entry.role == "capital")
    code = nationality_of(word) or next(capitals, None)
    return code.partition("-")[0] if code else None


def _named_at(words: Sequence[str], at: int) -> Iterator[tuple[int, frozenset[str]]]:
    """What the words from one on name, the longest name first: المملكة of المملكة المتحدة is not Jordan."""
    for size in range(min(LONGEST_FORM, len(words) - at), 0, -1):
        for form in _spellings(" ".join(words[at : at + size])):
            entries = by_form().get(form, ())
            states = frozenset(entry.of for entry in entries if entry.of and (size > 1 or not entry.ambiguous))
            if states:
                yield size, states
    if words[at] in demonyms():
        yield 1, frozenset([demonyms()[words[at]]])


def _spellings(form: str) -> Iterator[str]:
    yield from (form.removeprefix(prefix) for prefix in _PREFIXES if form.startswith(prefix))
    if form.startswith("لل"):
        yield "ال" + form[2:]
