"""Several words that are one: numbers in words, and a month told in two systems."""

from __future__ import annotations

from rawi.dates.token import CODE, Token

__all__ = ["joined"]

ONE, WEEKDAY, BAREDAY, FINAL_WEEKDAY = (CODE[kind] for kind in ("one", "weekday", "bareday", "final_weekday"))
MONDAY, SUNDAY = 0, 6
MONTHLY = frozenset({"month", "hijri", "month_word", "the_month"})
AND, ORDINAL, CARDINAL, TEEN = CODE["and"], CODE["ordinal"], CODE["cardinal"], CODE["teen"]
MONTH = CODE["month"]
BETWEEN_TWINS = {CODE[kind] for kind in ("slash", "open", "dash", "comma")}
SMALL, COUNT, YEAR4 = CODE["small"], CODE["count"], CODE["year4"]
YEARS = range(1800, 2100)


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
    if code in {ONE, BAREDAY}:
        return _unit(tokens, at)
    if code == WEEKDAY:
        return _final_weekday(tokens, at)
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
    code = SMALL if total <= 31 else YEAR4 if stop - at > 1 and total in YEARS else COUNT
    return _merged(tokens[at], tokens[stop - 1], total, code), stop - at


def _unit(tokens: list[Token], at: int) -> tuple[Token, int]:
    """``أحد عشر`` is 11, not a Sunday; ``اثنين وعشرين`` 22, not a Monday; ``إحدى وعشرين`` 21."""
    unit = _unit_number(tokens[at], [token.code for token in tokens[at + 1 : at + 3]])
    if unit == 0:
        return tokens[at], 1
    number, taken = _cardinal([tokens[at]._replace(code=CARDINAL, value=unit), *tokens[at + 1 : at + 3]], 0)
    return (number, taken) if taken > 1 else (tokens[at], 1)


def _unit_number(token: Token, after: list[str]) -> int:
    """1 or 2 where a word that may be a weekday counts; 0 where it does not."""
    if token.code == ONE or (token.number == SUNDAY and after[:1] == [TEEN]):
        return 1
    return 2 if token.number == MONDAY and after == [AND, CARDINAL] else 0


def _final_weekday(tokens: list[Token], at: int) -> tuple[Token, int]:
    """``الجمعة الأخيرة من`` a month is its last one; elsewhere ``الأخيرة`` only looks back."""
    after = tokens[at + 1 : at + 5]
    kinds = [token.kind for token in after]
    if kinds[:1] != ["relation"] or after[0].value != "final" or kinds[1:2] not in (["of"], ["in"]):
        return tokens[at], 1
    if kinds[2:3] and (kinds[2] in MONTHLY or kinds[2:4] == ["this", "the_month"]):
        return _merged(tokens[at], after[0], tokens[at].number, FINAL_WEEKDAY), 2
    return tokens[at], 1


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
