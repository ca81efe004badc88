"""The words that calendars are told in: days, months of every system, units, relations, numbers.

Month names of the Gregorian year come from CLDR (through Babel) for every Arabic locale that has its own;
``dates/months.tsv`` adds the spellings of the press, the Hijri months, and which names are weak, that is,
common words besides. Everything is folded and looked up by its folded form.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from babel import Locale

from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows

__all__ = ["CalendarWord", "Feast", "Form", "context_words", "feasts", "forms", "kinds", "months"]

CLDR_LOCALES = ("ar", "ar_LB", "ar_DZ", "ar_MA", "ar_MR")
PROCLITICS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل")
BARE_KINDS = frozenset({"era", "hijri_era", "bce", "article", "and", "ago", "from_now"})
ONLY_AND = frozenset({"to", "or", "teen"})
WEAK_BARE = frozenset(fold(word) for word in ("آب", "أوت"))


class CalendarWord(NamedTuple):
    """One entry: its folded form, what kind of word it is, its value, and whether it has other senses."""

    folded: str
    kind: str
    value: int | str
    weak: bool


class Form(NamedTuple):
    """A written form: its word, the letters of proclitics before it, and whether ``و`` is one of them."""

    word: CalendarWord
    cut: int
    joined: bool


class Feast(NamedTuple):
    """A feast: its calendar (``gregorian``, ``hijri`` or ``none``), first day, and length in days.

    ``western`` is Gregorian unless the text names an eastern church, which keeps another day. Where ``calendar``
    is a weekday, such as ``thursday``, it is the ``day``-th such of the month.
    """

    calendar: str
    month: int
    day: int
    days: int


@cache
def months() -> dict[str, CalendarWord]:
    """Every month name, folded; kind ``month`` (Gregorian) or ``hijri``, value 1 to 12."""
    found: dict[str, CalendarWord] = {}
    for locale in CLDR_LOCALES:
        for number, name in Locale.parse(locale).months["format"]["wide"].items():
            found[fold(name)] = CalendarWord(fold(name), "month", number, False)
    for row in rows("dates/months.tsv"):
        kind = "hijri" if row["calendar"] == "hijri" else "month"
        name = fold(row["entry"])
        found[name] = CalendarWord(name, kind, int(row["month"]), row["strength"] == "weak")
    return found


@cache
def feasts() -> dict[str, Feast]:
    """The feasts by folded name."""
    return {
        fold(row["entry"]): Feast(row["calendar"], int(row["month"]), int(row["day"]), int(row["days"]))
        for row in rows("dates/feasts.tsv")
    }


@cache
def words() -> dict[str, CalendarWord]:
    """Every calendar word by folded form, months and feasts among them."""
    found: dict[str, CalendarWord] = {}
    for row in rows("dates/words.tsv"):
        name, value = fold(row["entry"]), row["value"]
        number = value.lstrip("-").isdigit()
        found[name] = CalendarWord(name, row["kind"], int(value) if number else value, False)
    found.update((name, CalendarWord(name, "feast", name, False)) for name in feasts())
    return months() | found


@cache
def kinds() -> dict[str, str]:
    """A private-use character for each kind of calendar word: what grammars are written over."""
    shapes = (
        "small",
        "count",
        "year4",
        "huge",
        "numeric",
        "daymonth",
        "slash",
        "dash",
        "open",
        "close",
        "comma",
        "gap",
        "dot",
        "final_weekday",
    )
    names = sorted({word.kind for word in words().values()} | set(shapes))
    return {name: chr(0xE000 + at) for at, name in enumerate(names)}


@cache
def forms() -> dict[str, Form]:
    """Every written form, with its proclitics; what a word is by itself precedes what it is cut into."""
    found = {word.folded: Form(word, 0, False) for word in words().values()}
    for word in words().values():
        for form, written in _written(word):
            found.setdefault(form, written)
    return found


@cache
def context_words(role: str) -> frozenset[str]:
    """The folded words of one role in ``dates/context.tsv``, such as ``place_head`` or ``future``."""
    return frozenset(fold(row["entry"]) for row in rows("dates/context.tsv") if row["role"] == role)


def _written(word: CalendarWord) -> Iterator[tuple[str, Form]]:
    """The written forms of a word: bare, with each proclitic, and with ``ل`` eating the article's alef."""
    for proclitic in _proclitics(word):
        yield proclitic + word.folded, Form(word, len(proclitic), proclitic.startswith("و"))
    if word.folded.startswith("ال") and len(word.folded) > 3:
        for joint in ("", "و", "ف"):
            yield f"{joint}لل{word.folded[2:]}", Form(word, len(joint), joint == "و")


def _proclitics(word: CalendarWord) -> tuple[str, ...]:
    if word.kind in ONLY_AND:
        return ("", "و")
    return ("",) if word.kind in BARE_KINDS or word.folded in WEAK_BARE else PROCLITICS
