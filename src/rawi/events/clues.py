"""What a calendar expression says of a day even where its value is open, so that two can be held together."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from rawi.lexicon.calendar_words import months
from rawi.lexicon.function_words import word_class
from rawi.lexicon.letters import fold
from rawi.model import Time

__all__ = ["alike", "at_odds", "precision"]

_Clues = tuple[str | None, str | None, str | None]
"""Weekday, day of the month, month."""

_NUMBER = re.compile(r"\d+")


def at_odds(ones: Iterable[Time], others: Iterable[Time]) -> bool:
    """Whether times of two mentions cannot be of one event: other days, weekdays or days of the month."""
    others = list(others)
    return any(_differ(one, other) for one in ones for other in others)


def alike(ones: Iterable[Time], others: Iterable[Time]) -> bool:
    """Whether a time of each tells the same weekday, or the same day of a month, with no word that differs."""
    others = list(others)
    return any(_agree(_clues(one.span.text), _clues(other.span.text)) for one in ones for other in others)


def precision(time: Time) -> int:
    """How much a time tells: 3 for day and month, 2 for a month, 1 for a weekday, 0 for less."""
    weekday, day, month = _clues(time.span.text)
    return 3 if day and month else 2 if month else 1 if weekday else 0


def _differ(one: Time, other: Time) -> bool:
    if one.value and other.value:
        if "/" in one.value or "/" in other.value or "W" in one.value + other.value:
            return False
        return not (one.value.startswith(other.value) or other.value.startswith(one.value))
    first, second = _clues(one.span.text), _clues(other.span.text)
    return any(a is not None and b is not None and a != b for a, b in zip(first, second, strict=True))


def _agree(one: _Clues, other: _Clues) -> bool:
    if any(a is not None and b is not None and a != b for a, b in zip(one, other, strict=True)):
        return False
    return (one[0] is not None and one[0] == other[0]) or (one[1] is not None and one[1:] == other[1:])


@lru_cache(maxsize=4096)
def _clues(text: str) -> _Clues:
    """Weekday, day of the month and month of an expression, where it tells them."""
    words = " ".join(re.findall(r"[^\W_]+", fold(text)))
    padded = f" {words} "
    weekday = next((word for word in words.split() if word_class(word) == "weekday"), None)
    month = next((f"{word.kind} {word.value}" for name, word in months().items() if f" {name} " in padded), None)
    day = _NUMBER.search(words) if month else None
    return weekday, day.group() if day and len(day.group()) < 3 else None, month
