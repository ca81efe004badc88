"""Cuts the calendar words out of a folded text: runs of them that stand together, and nothing else.

A run holds the words that only blanks, slashes, dashes, brackets or a comma part; any other word or a new
line ends it. Numbers in words and doubled months are one token each. One pass of an Aho-Corasick automaton
finds the words, one of a regular expression the figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from rawi.dates.joining import joined
from rawi.dates.token import CODE, Run, Token
from rawi.lexicon.calendar_words import forms
from rawi.lexicon.word_sets import word_set

__all__ = ["runs"]

NUMBER = re.compile(
    r"[0-9](?:([0-9]{0,3} ?[/\\] ?[0-9]{1,2} ?[/\\] ?[0-9]{1,4}(?![0-9]|[/.,:][0-9])"
    r"|[0-9]{0,3}([-–.])[0-9]{1,2}\2[0-9]{1,4}(?![0-9]|[-–.,:][0-9])|[0-9]?[/\\][0-9]{1,2}(?![0-9/])"
    r"|[0-9]? ?(-|–) ?[0-9]{1,2} ?\3 ?[0-9]{4}(?![0-9]|[-–.,:/][0-9]))"
    r"|[0-9]*(?:[.,:٫٬][0-9]+)*)"
)
FIGURES = re.compile(r"\d+")
LETTERS = re.compile(r"[ء-ي]+")
TWO_WORDS = re.compile(r"[ء-ي]+ [ء-ي]+")
SIGNS = "\n\r\t()[]{}«»“”„\"'’‘/\\-–—،,؛;:.…!؟?*#_|•·<>="
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
        "decade_word", "the_decade", "the_cardinal", "one", "season", "same_before", "last_one", "third", "term",
    )
)  # fmt: skip
WIDEST = 6
AND, SMALL, RELATION = CODE["and"], CODE["small"], CODE["relation"]
GLUED = tuple(sorted(word_set("glued to a month")))


def runs(text: str) -> Iterator[Run]:
    """The runs of a folded text that hold at least one word only calendars use."""
    found: list[Token] = []
    tells, end = False, 0
    for token in _tokens(text):
        start = token.start - token.lead
        if found and not (start - end <= WIDEST and _parted(text, end, start, found)):
            if tells:
                yield _run(found)
            found, tells = [], False
        if token.joined:
            found.append(Token(AND, "و", start, token.start))
        found.append(token)
        tells, end = tells or token.code not in CONNECTIVES or _is_day_of_this_month(found), token.stop
    if tells:
        yield _run(found)


def _is_day_of_this_month(found: list[Token]) -> bool:
    """``في 26 الجاري`` names a day without any word that only calendars use."""
    return len(found) > 1 and found[-1].value == "this" and found[-2].code == SMALL and found[-1].code == RELATION


def _parted(text: str, start: int, stop: int, found: list[Token]) -> bool:
    """Whether what stands between two words leaves them in one run; a sign among it is a token itself."""
    between = text[start:stop]
    if between == " ":
        return True
    if between == ".":
        found.append(Token(CODE["dot"], "dot", start, stop))
        return True
    sign = between.strip(" ")
    kind = GAPS.get(sign)
    if kind:
        at = start + between.index(sign)
        found.append(Token(CODE[kind], kind, at, at + len(sign)))
    return kind is not None


def _run(tokens: list[Token]) -> Run:
    tokens = joined(tokens)
    return Run("".join([token.code for token in tokens]), tuple(tokens))


def _tokens(text: str) -> Iterator[Token]:
    """Every calendar word and number, in order; of two that overlap, the first."""
    taken = 0
    for token in sorted([*_words(text), *_figures(text)], key=_start):
        if token.start >= taken:
            taken = token.stop
            yield token


def _start(token: Token) -> int:
    return token.start - token.lead


def _words(text: str) -> Iterator[Token]:
    automaton, models = _automaton()
    for number, start, stop in automaton.find_matches_as_indexes(_spaced(text)):
        stop -= 1
        if not text[stop : stop + 1].isalpha():
            yield _placed(models[number], start, stop)
        elif text.startswith(GLUED, stop):
            yield from _glued(text, models[number], start, stop)
        elif " " in text[start:stop]:
            yield from _first_word(text, start)


def _placed(model: Token, start: int, stop: int) -> Token:
    code, value, _, _, weak, joined_by, lead = model
    return Token(code, value, start + lead, stop, weak, joined_by, lead)


@cache
def _models() -> dict[str, Token]:
    """For every written form the token that it makes, as if it stood at the start of a text."""
    return {
        written: Token(CODE[form.word.kind], form.word.value, 0, 0, form.word.weak, form.joined, form.cut)
        for written, form in forms().items()
    }


@cache
def _automaton() -> tuple[AhoCorasick, list[Token]]:
    """Every written form after a blank; the longest wins, so that the end of a word need only be checked."""
    models = _models()
    automaton = AhoCorasick([f" {form}" for form in models], matchkind=MatchKind.LeftmostLongest)
    return automaton, list(models.values())


def _first_word(text: str, start: int) -> Iterator[Token]:
    """``قبل`` where ``قبل أمسية`` only looks like ``قبل أمس``."""
    word = LETTERS.match(text, start)
    model = _models().get(word[0]) if word else None
    if word and model:
        yield _placed(model, start, word.end())


def _spaced(text: str) -> str:
    """The text after a blank, with a blank for every sign, so that all words begin in one way."""
    for sign in SIGNS:
        if sign in text:
            text = text.replace(sign, " ")
    return " " + text


def _glued(text: str, model: Token, start: int, middle: int) -> Iterator[Token]:
    """``سبتمبرالماضي``, written without its blank."""
    ending = next(ending for ending in GLUED if text.startswith(ending, middle))
    stop = middle + len(ending)
    if not text[stop : stop + 1].isalpha():
        yield _placed(model, start, middle)
        yield _placed(_models()[ending], middle, stop)


def _figures(text: str) -> Iterator[Token]:
    """Numbers and dates in figures, no decimals and clock times; and a word written onto a number."""
    for match in NUMBER.finditer(text):
        word, (start, stop) = match[0], match.span()
        if word.isdigit():
            yield Token(_number_code(word), _number(word), start, stop)
        elif match[1]:
            yield Token(CODE["numeric" if len(FIGURES.findall(word)) > 2 else "daymonth"], word, start, stop)
        if text[stop : stop + 1].isalpha():
            yield from _written_onto(text, stop)


def _written_onto(text: str, start: int) -> Iterator[Token]:
    """``24كانون الأول``, ``1436هـ``: the word after a number, written without a blank."""
    for pattern in (TWO_WORDS, LETTERS):
        found = pattern.match(text, start)
        model = _models().get(found[0]) if found else None
        if found and model:
            yield _placed(model, start, found.end())
            return


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
