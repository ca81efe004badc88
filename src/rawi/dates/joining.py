"""Several words that are one: numbers in words, and a month told in two systems."""

from __future__ import annotations

from rawi.dates.token import CODE, Token

__all__ = ["joined"]

AND, ORDINAL, CARDINAL, TEEN = CODE["and"], CODE["ordinal"], CODE["cardinal"], CODE["teen"]
MONTH = CODE["month"]
BETWEEN_TWINS = {CODE[kind] for kind in ("slash", "open", "dash", "comma")}
SMALL, COUNT = CODE["small"], CODE["count"]


def joined(tokens: list[Token]) -> list[Token]:
    """The tokens with numbers in words summed and twin months merged."""
    found: list[Token] = []
    at = 0
    while at < len(tokens):
        token, taken = _one(tokens, at)
        found.append(token)
        at += taken
    return found


def _one(tokens: list[Token], at: int) -> tuple[Token, int]:
    code = tokens[at].code
    if code == ORDINAL:
        return _ordinal(tokens, at)
    if code in {CARDINAL, TEEN}:
        return _cardinal(tokens, at)
    if code == MONTH:
        return _month(tokens, at)
    return tokens[at], 1


def _ordinal(tokens: list[Token], at: int) -> tuple[Token, int]:
    """``الثالث عشر`` is 13, ``الحادي والعشرين`` 21."""
    token = tokens[at]
    after = [other.code for other in tokens[at + 1 : at + 3]]
    if after[:1] == [TEEN] and token.number < 10:
        return _merged(token, tokens[at + 1], token.number + 10, ORDINAL), 2
    if after == [AND, ORDINAL] and token.number < 10 and tokens[at + 2].number in {20, 30}:
        return _merged(token, tokens[at + 2], token.number + tokens[at + 2].number, ORDINAL), 3
    return token, 1


def _cardinal(tokens: list[Token], at: int) -> tuple[Token, int]:
    """``ثلاثة عشر`` is 13, ``خمسة وعشرين`` 25, ``ألفين وأربعة عشر`` 2014; the unit falls as it goes on."""
    total, last, stop = tokens[at].number, tokens[at].number, at + 1
    while stop < len(tokens):
        step = 1 if tokens[stop].code == TEEN else 2
        if step == 2 and (stop + 1 >= len(tokens) or tokens[stop].code != AND):
            break
        following = tokens[stop + step - 1]
        if following.code not in {CARDINAL, TEEN} or not _falls(last, following, step):
            break
        total, last = total + following.number, following.number
        stop += step
    code = SMALL if total <= 31 else COUNT
    return _merged(tokens[at], tokens[stop - 1], total, code), stop - at


def _falls(last: int, following: Token, step: int) -> bool:
    if step == 1:
        return last < 10
    return (last >= 100 and following.number < last) or (last < 10 and 20 <= following.number < 100)


def _month(tokens: list[Token], at: int) -> tuple[Token, int]:
    """``ديسمبر/كانون الأول``, ``كانون الأول (ديسمبر)`` and ``مارس آذار`` are one month, told twice."""
    token = tokens[at]
    other = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].code in BETWEEN_TWINS)
    if other >= len(tokens) or tokens[other].code != token.code or tokens[other].value != token.value:
        return token, 1
    stop = other + 1
    if stop < len(tokens) and tokens[stop].code == CODE["close"]:
        stop += 1
    return _merged(token, tokens[stop - 1], token.number, token.code)._replace(weak=False), stop - at


def _merged(first: Token, last: Token, value: int, code: str) -> Token:
    return Token(code, value, first.start, last.stop, first.weak and last.weak, first.joined, first.lead)
