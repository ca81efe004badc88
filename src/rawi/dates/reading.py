"""What a rule makes of a phrase, and what it may ask of the document."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from rawi.dates import calendar, tense
from rawi.dates.surroundings import alone
from rawi.dates.token import Phrase
from rawi.model import Grain

__all__ = ["Reader", "Reading", "by_anchor", "unknown"]

SENTENCE_END = re.compile(r"[.!؟?\n]")
NO_ANCHOR = "neither the text nor the article's own date says from which day to count"


@dataclass(frozen=True, slots=True)
class Reading:
    """The value of a phrase; None with a reason where nothing decides. ``anchor`` as in ``model.Time``."""

    value: str | None
    grain: Grain
    anchor: str | None = None
    reason: str | None = None


@dataclass(slots=True)
class Reader:
    """A document being read: its folded text, the day to count from and where that day comes from.

    ``earlier`` holds the readings before the present one, each with the offset where its words stop, for
    ``the same day`` and ``the following month``.
    """

    text: str
    today: dt.date | None
    anchor: str | None
    earlier: list[tuple[int, Reading]] = field(default_factory=list)

    def direction(self, phrase: Phrase) -> str | None:
        """``past`` or ``future``, by the words around the phrase."""
        return tense.direction(self.text, phrase.start, phrase.stop)

    def move_today(self, today: dt.date) -> None:
        """Count from another day from here on, because the text says that it was written on it."""
        self.today, self.anchor = today, "text"

    def last_told(self, *grains: Grain) -> dt.date | None:
        """The first day of the last value of one of these grains, or None."""
        for _, reading in reversed(self.earlier):
            if reading.grain in grains and reading.value:
                return calendar.first_day(reading.value)
        return None

    def day_in_sentence(self, phrase: Phrase) -> dt.date | None:
        """The last day told before the phrase in its own sentence: the day on which what follows was said."""
        stop, reading = next(((at, r) for at, r in reversed(self.earlier) if r.grain is Grain.DAY), (0, None))
        if reading is None or reading.value is None or SENTENCE_END.search(self.text, stop, phrase.start):
            return None
        return calendar.first_day(reading.value)

    def told_or_today(self, phrase: Phrase, *grains: Grain) -> tuple[dt.date | None, str | None]:
        """What was told before; where nothing was, ``السابق``, or what stands alone, counts from today."""
        told = self.last_told(*grains)
        if told is None and (phrase.has("previous") or alone(self.text, phrase.start, phrase.stop)):
            return self.today, self.anchor
        return told, "text"


def unknown(grain: Grain, reason: str) -> Reading:
    """A phrase whose value nothing decides."""
    return Reading(None, grain, None, reason)


def by_anchor(reader: Reader, grain: Grain, value: str) -> Reading:
    """A value that was counted from the document's own day."""
    return Reading(value, grain, reader.anchor)
