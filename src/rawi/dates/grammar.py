"""Patterns over kinds of calendar words, and where in a run each of them holds.

A pattern is a regular expression whose letters are kinds, parted by blanks: ``day? weekday relation?``.
All rules are compiled into one expression; of two that match at one place, the first in the list wins.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from rawi.dates.reading import Reader, Reading
from rawi.dates.token import CODE, Phrase

__all__ = ["Grammar", "Resolve", "Rule"]

Resolve = Callable[[Phrase, Reader], Reading | None]
GROUP = re.compile(r"\((?!\?)")
KIND_NAME = re.compile(r"[a-z_]+[0-9]?")


class Rule(NamedTuple):
    """A rule: its name, the pattern of the phrases it reads, and what they come to.

    ``resolve`` gives None where the phrase turns out to tell no time at all.
    """

    name: str
    pattern: str
    resolve: Resolve


class Grammar:
    """An ordered list of rules, ready to divide runs."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self.rules = {rule.name: rule for rule in rules}
        self._pattern = re.compile("|".join(f"(?P<{rule.name}>{_compiled(rule.pattern)})" for rule in rules))
        self.divide = lru_cache(maxsize=4096)(self._divide)
        self.whole = lru_cache(maxsize=4096)(self._whole)

    def _whole(self, codes: str) -> str | None:
        """The first rule whose pattern fits all of the codes."""
        match = self._pattern.fullmatch(codes)
        return match.lastgroup if match else None

    def _divide(self, codes: str) -> tuple[tuple[int, int, str], ...]:
        found, at = [], 0
        while at < len(codes):
            match = self._pattern.match(codes, at)
            if match and match.end() > at and match.lastgroup:
                found.append((at, match.end(), match.lastgroup))
                at = match.end()
            else:
                at += 1
        return tuple(found)


def _compiled(pattern: str) -> str:
    return KIND_NAME.sub(lambda match: CODE[match.group()], GROUP.sub("(?:", pattern)).replace(" ", "")
