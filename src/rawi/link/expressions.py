"""What a calendar expression comes to, counted from a day that the article may have been written on.

The rules that read expressions are asked again for each such day; nothing here reads words itself.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from rawi.dates import calendar
from rawi.dates.parts import parts_of
from rawi.dates.reading import Reader
from rawi.dates.rules import GRAMMAR
from rawi.dates.rules_days import WEEKDAY_RULES
from rawi.dates.rules_near import NEAR_RULES
from rawi.dates.surroundings import in_quotes
from rawi.dates.token import Phrase
from rawi.dates.tokens import runs
from rawi.link.constraints import Days
from rawi.model import Time
from rawi.segment.folding import fold_with_offsets

__all__ = ["Days", "Expressions", "days_of"]

_NEAR = ("today", "deictic")
_WEEKLY = frozenset(rule.name for rule in (*WEEKDAY_RULES, *NEAR_RULES))
"""Rules by which an article written a week later means a day a week later."""


class _Value(NamedTuple):
    """The days of an expression, and whether all its words fit them."""

    days: Days
    fits: bool

    def moved(self, by: int) -> _Value:
        """The same, so many days later."""
        return _Value((self.days[0] + by, self.days[1] + by), self.fits)


@dataclass(slots=True)
class _Supposing(Reader):
    """A reader that is asked about one phrase on many days; what its words tell does not change with them."""

    directions: dict[int, str | None] = field(default_factory=dict)

    def direction(self, phrase: Phrase) -> str | None:
        """As the reader's own, found once."""
        if phrase.start not in self.directions:
            self.directions[phrase.start] = Reader.direction(self, phrase)
        return self.directions[phrase.start]


class Expressions:
    """The calendar expressions of one text, cut once, to be counted from any day."""

    def __init__(self, text: str) -> None:
        folded = fold_with_offsets(text)
        self._reader = _Supposing(folded.text, None, "published")
        self._phrases: dict[int, tuple[str, Phrase]] = {}
        for run in runs(folded.text):
            for start, stop, name in GRAMMAR.divide(run.codes):
                phrase = Phrase(run.tokens[start:stop], run, start)
                self._phrases[folded.start(phrase.start)] = name, phrase

    def supposing(self, time: Time, days: Iterable[int], strict: bool = True) -> Mapping[int, Days]:
        """For each day that may be the article's own, what the expression comes to.

        A day is left out where the expression does not fit it: ``7 ديسمبر الجاري`` in May, and, where
        ``strict``, ``اليوم الخميس`` on a Friday. Empty where no day decides what it comes to, and for a bare
        ``أمس`` where the article does not count from one day.
        """
        found = self._phrases.get(time.span.start)
        if found is None:
            return {}
        name, phrase = found
        if not strict and phrase.has(*_NEAR) and not phrase.has("weekday"):
            return {}
        wanted = sorted(days)
        asked = self._weekly(name, phrase, wanted) if name in _WEEKLY else self._in_steps(name, phrase, wanted)
        strict = strict and not self._is_quoted(phrase)
        fitting = ((day, value) for day, value in asked.items() if value is not None)
        return {day: value.days for day, value in fitting if value.fits or not strict}

    def _weekly(self, name: str, phrase: Phrase, days: Sequence[int]) -> dict[int, _Value | None]:
        """Asked for seven days, and moved by whole weeks for the others."""
        first: dict[int, tuple[int, _Value | None]] = {}
        found: dict[int, _Value | None] = {}
        for day in days:
            if day % 7 not in first:
                first[day % 7] = day, self._value(name, phrase, day)
            asked, value = first[day % 7]
            found[day] = None if value is None else value.moved(day - asked)
        return found

    def _in_steps(self, name: str, phrase: Phrase, days: Sequence[int]) -> dict[int, _Value | None]:
        """Asked where it changes: between two days that give one value lies no other value."""
        month = _this_month(phrase)
        asked = [day for day in days if month is None or dt.date.fromordinal(day).month == month]
        known: dict[int, _Value | None] = {}
        waiting = [(0, len(asked) - 1)] if asked else []
        while waiting:
            first, last = waiting.pop()
            for at in (first, last):
                if at not in known:
                    known[at] = self._value(name, phrase, asked[at])
            if known[first] == known[last]:
                known.update(dict.fromkeys(range(first, last), known[first]))
            elif last - first > 1:
                middle = (first + last) // 2
                waiting += [(first, middle), (middle, last)]
        return {asked[at]: known[at] for at in sorted(known)}

    def _value(self, name: str, phrase: Phrase, day: int) -> _Value | None:
        self._reader.today, self._reader.anchor = dt.date.fromordinal(day), "published"
        self._reader.earlier.clear()
        reading = GRAMMAR.rules[name].resolve(phrase, self._reader)
        if reading is None or reading.value is None or reading.anchor == "text":
            return None
        days = days_of(reading.value)
        return _Value(days, reading.reason is None) if days else None

    def own_weekday(self, time: Time) -> int | None:
        """The weekday of the day that the words count from: 3 for ``أمس الأربعاء``; None where they tell none.

        What is quoted counts from the day on which it was said, and tells nothing of the article's own.
        """
        found = self._phrases.get(time.span.start)
        if found is None or self._is_quoted(found[1]):
            return None
        near, weekday = found[1].first(*_NEAR), found[1].first("weekday")
        return (weekday.number - near.number) % 7 if near and weekday else None

    def own_months(self, time: Time, days: Iterable[int]) -> list[int] | None:
        """Of the days those on which ``7 ديسمبر الجاري`` may be said; None where the words bound none."""
        found = self._phrases.get(time.span.start)
        if found is None or time.value or self._is_quoted(found[1]):
            return None
        month = _this_month(found[1])
        return None if month is None else [day for day in days if dt.date.fromordinal(day).month == month]

    def _is_quoted(self, phrase: Phrase) -> bool:
        return in_quotes(self._reader.text, phrase.start)


def _this_month(phrase: Phrase) -> int | None:
    """The month beside which ``الجاري`` stands."""
    parts = parts_of(phrase.tokens)
    return parts.month if parts.relation == "this" and not parts.of_year and not parts.hijri else None


@lru_cache(maxsize=1 << 12)
def days_of(value: str) -> Days | None:
    """The days of a time's value; None where the calendar has no such."""
    try:
        first, last = calendar.first_day(value), calendar.last_day(value)
    except ValueError:
        return None
    return (first.toordinal(), last.toordinal() + 1) if first and last else None
