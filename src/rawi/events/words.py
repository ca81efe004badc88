"""The short lists of words that stand around an event: its medium, status, place, length."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from rawi.lexicon.folded import folded_rows
from rawi.lexicon.gazetteer import by_form
from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows, words
from rawi.model import Status

__all__ = ["adjectives", "having", "listed", "media", "media_openings", "places", "status_adjective", "status_word"]


@cache
def listed(name: str) -> frozenset[str]:
    """The folded entries of one of the lists of this layer, such as ``sport``."""
    return frozenset(fold(word) for word in words(f"events/{name}.txt"))


@cache
def having(role: str) -> frozenset[str]:
    """The folded words beside events that have a role, as ``events/beside.tsv`` tells them."""
    return frozenset(
        folded["word"] for row, folded in folded_rows("events/beside.tsv") if role in row["roles"].split("/")
    )


@cache
def adjectives() -> frozenset[str]:
    """Adjectives of meetings in every indefinite form."""
    return frozenset(form for word in listed("adjectives") for form in (word, word + "ه", word + "ا"))


@cache
def media() -> Mapping[str, str]:
    """Folded words, several joined by a space, to the medium they tell of."""
    return {folded["words"]: row["medium"] for row, folded in folded_rows("events/media.tsv")}


@cache
def media_openings() -> frozenset[str]:
    """The first words of the entries of ``media``."""
    return frozenset(words.split(" ", 1)[0] for words in media())


@cache
def places() -> frozenset[str]:
    """Folded names of states, capitals and other cities, several words joined by a space."""
    return frozenset(_places())


def _places() -> Iterator[str]:
    for form, entries in by_form().items():
        if any(entry.role in ("state", "capital") and not entry.ambiguous for entry in entries):
            yield form
    for row in rows("text/places.tsv"):
        yield fold(row["name"])


def status_word(word: str) -> Status | None:
    """What a folded word, bare or behind one proclitic, tells of an event beside it."""
    known = _status_words()
    return known.get(word) or (known.get(word[1:]) if word[:1] in ("و", "ف", "ب", "ل") else None)


def status_adjective(word: str) -> Status | None:
    """What a folded adjective such as المقبلة tells of the event that it describes."""
    return _status_words().get(word) if word in _status_adjectives() else None


@cache
def _status_adjectives() -> frozenset[str]:
    return frozenset(
        folded["word"] for row, folded in folded_rows("events/status_words.tsv") if row["class"] == "adjective"
    )


@cache
def _status_words() -> Mapping[str, Status]:
    return {folded["word"]: Status(row["status"]) for row, folded in folded_rows("events/status_words.tsv")}
