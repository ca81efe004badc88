"""Cuts the calendar words out of a folded text: runs of them that stand together, and nothing else.

A run holds the words that only blanks, slashes, dashes, brackets or a comma part; any other word or a new
line ends it. Numbers in words and doubled months are one token each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from rawi.dates.joining import joined
from rawi.dates.token import CODE, Run, Token
from rawi.lexicon.calendar_words import Form, forms, phrases
from rawi.lexicon.letters import fold

__all__ = ["runs"]

WORD = re.compile(
    r"[ء-ي]+|(?P<numeric>\d{1,4} ?[/\\] ?\d{1,2} ?[/\\] ?\d{1,4}(?!\d|[/.,:]\d)"
    r"|\d{1,4}([-–.])\d{1,2}\2\d{1,4}(?!\d|[-–.,:]\d)|\d{1,2}[/\\]\d{1,2}(?![\d/]))"
    r"|\d+(?:[.,:٫٬]\d+)+|\d+"
)
FIGURES = re.compile(r"\d+")
GAPS = {
    "": "", "'": "", "/": "slash", "\\": "slash", "-": "dash", "–": "dash", "—": "dash", ":": "gap",
    "،": "comma", ",": "comma", "(": "open", "[": "open", "«": "open", "“": "open", "/(": "open",
    "،(": "open", ")": "close", "]": "close", "»": "close", "”": "close", ")/": "close", ")،": "close",
}  # fmt: skip
CONNECTIVES = frozenset(
    CODE[kind]
    for kind in (
        "of", "to", "between", "or", "and", "in", "before", "after", "since", "every", "about",
        "article", "small", "count", "huge", "ordinal", "cardinal", "teen", "era", "hijri_era", "same",
        "daypart", "portion", "first", "this", "that", "relation", "previous", "following",
        "decade_word", "half", "season", "same_before", "last_one", "third", "term",
    )
)  # fmt: skip
DIGITS_END = ":"
GLUED_LENGTH = 8
GLUED = tuple(fold(word) for word in ("الماضي", "المقبل", "الجاري", "القادم", "الحالي", "المنصرم"))


def runs(text: str) -> Iterator[Run]:
    """The runs of a folded text that hold at least one word only calendars use."""
    found: list[Token] = []
    for token in _tokens(text):
        if found:
            sign = _sign(text, found[-1].stop, token.start - token.lead)
            if sign is None:
                yield from _telling(found)
                found = []
            elif sign.code:
                found.append(sign)
        if token.joined:
            found.append(Token(CODE["and"], "و", token.start - token.lead, token.start))
        found.append(token)
    yield from _telling(found)


def _sign(text: str, start: int, stop: int) -> Token | None:
    """The sign between two words, with an empty code for none; None where they are not of one run."""
    between = text[start:stop]
    sign = between.strip(" ")
    kind = GAPS.get(sign)
    if kind is None:
        return None
    at = start + between.index(sign)
    return Token(CODE[kind] if kind else "", kind, at, at + len(sign))


def _telling(tokens: list[Token]) -> Iterator[Run]:
    if any(token.code not in CONNECTIVES for token in tokens):
        tokens = joined(tokens)
        yield Run("".join([token.code for token in tokens]), tuple(tokens))


def _tokens(text: str) -> Iterator[Token]:
    """Every calendar word and number; the loop runs over all words of the text, so it asks each one thing."""
    entries, taken = _entries(), 0
    for match in WORD.finditer(text):
        word = match[0]
        entry = entries.get(word)
        if entry is None:
            if word < DIGITS_END and (token := _figures(match)):
                yield token
            elif len(word) > GLUED_LENGTH and word.endswith(GLUED):
                yield from _glued(word, match.start())
            continue
        start, stop = match.span()
        if start >= taken:
            token = _phrase(text, start, stop, entry.rests) or (entry.form and _token(entry.form, start, stop))
            if token:
                taken = token.stop
                yield token


def _figures(match: re.Match[str]) -> Token | None:
    """A number or a date in figures; None for decimals and clock times."""
    word, start, stop = match[0], match.start(), match.end()
    if word.isdigit():
        return Token(_number_code(word), _number(word), start, stop)
    if not match["numeric"]:
        return None
    kind = "numeric" if len(FIGURES.findall(word)) > 2 else "daymonth"
    return Token(CODE[kind], word, start, stop)


class Entry(NamedTuple):
    """What a written word begins: the form it is by itself, and the rests of longer entries."""

    form: Form | None
    rests: tuple[tuple[str, Form], ...]


@cache
def _entries() -> dict[str, Entry]:
    single, several = forms(), phrases()
    return {word: Entry(single.get(word), several.get(word, ())) for word in single.keys() | several.keys()}


def _phrase(text: str, start: int, after: int, rests: tuple[tuple[str, Form], ...]) -> Token | None:
    for rest, form in rests:
        stop = after + len(rest)
        if text.startswith(rest, after) and not text[stop : stop + 1].isalpha():
            return _token(form, start, stop)
    return None


def _token(form: Form, start: int, stop: int) -> Token:
    word = form.word
    return Token(CODE[word.kind], word.value, start + form.cut, stop, word.weak, form.joined, form.cut)


def _glued(word: str, start: int) -> Iterator[Token]:
    ending = next(ending for ending in GLUED if word.endswith(ending))
    form = forms().get(word[: -len(ending)])
    if form:
        middle = start + len(word) - len(ending)
        yield _token(form, start, middle)
        yield _token(forms()[ending], middle, start + len(word))


def _number(word: str) -> int:
    return int(word) if len(word) <= 9 else -1


@cache
def _number_code(word: str) -> str:
    number = _number(word)
    if len(word) == 4 and 1000 <= number < 3000:
        return CODE["year4"]
    if 1 <= number <= 31 and len(word) <= 2:
        return CODE["small"]
    return CODE["count"] if len(word) <= 4 else CODE["huge"]
