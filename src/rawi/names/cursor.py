"""A place in a script from which a noun phrase is read, and what can be asked of the tokens around it."""

from __future__ import annotations

from dataclasses import dataclass

from rawi.lexicon.function_words import word_class
from rawi.lexicon.verbs import readings
from rawi.names.entity import match_entity
from rawi.names.words import read_word, without_prefix
from rawi.segment.script import Script

__all__ = ["Cursor"]


_LONGEST_BRACKET = 12
"""Tokens of a short bracket, its signs among them: (بي.آي.آر.جي) has nine."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """A script read no further than token ``stop``; ``surnames`` are those the document is known to name."""

    script: Script
    stop: int
    surnames: frozenset[str] = frozenset()

    def word(self, at: int, skip: int = 0, prefix: str = "") -> str:
        """The folded word at a token, behind ``skip`` characters of prefixes ending in ``prefix``."""
        folded = self.script.tokens[at].folded
        if not skip:
            return folded
        return without_prefix(folded[skip - len(prefix) :], prefix) if prefix in ("ل", "ب", "ك") else folded[skip:]

    def is_word(self, at: int) -> bool:
        """Whether the token at ``at`` is a word inside the limit."""
        return at < self.stop and self.script.tokens[at].is_word

    def is_sign(self, at: int, signs: str) -> bool:
        """Whether the token at ``at`` is one of ``signs``."""
        return at < self.stop and self.script.tokens[at].folded in signs

    def is_hyphen(self, at: int) -> bool:
        """Whether a hyphen at the token joins two words without a space: جان-كلود."""
        return self.is_sign(at, "-‐‑") and self._joins(at)

    def is_inside_abbreviation(self, at: int) -> bool:
        """Whether a stop at the token stands between two words without a space: زد.دي.إف."""
        return self.is_sign(at, ".") and self.is_word(at - 1) and self._joins(at)

    def _joins(self, at: int) -> bool:
        if at == 0 or not self.is_word(at + 1):
            return False
        before, sign, behind = self.script.tokens[at - 1 : at + 2]
        return before.stop == sign.start and sign.stop == behind.start

    def is_tight(self, at: int) -> bool:
        """Whether no line break stands before the token."""
        tokens = self.script.tokens
        return "\n" not in self.script.text[tokens[at - 1].stop : tokens[at].start]

    def in_known_entity(self, at: int, skip: int = 0, prefix: str = "") -> bool:
        """Whether a known name begins at the token."""
        return match_entity(self, at, skip=skip, prefix=prefix) is not None

    def short_quotation(self, at: int) -> int | None:
        """The closing mark of a quotation of at most five words that opens at ``at``, else None."""
        quotation = self.script.opening.get(at)
        if quotation is None:
            return None
        short = quotation.closed and 1 < quotation.last - at <= 6 and quotation.last < self.stop
        return quotation.last if short else None

    def after_bracket(self, at: int) -> int:
        """The token after a short bracket that opens at ``at``; ``at`` itself where none does."""
        if not self.is_sign(at, "(["):
            return at
        for end in range(at + 1, min(at + _LONGEST_BRACKET, self.stop)):
            if self.script.tokens[end].folded in ")]":
                return end + 1
        return at

    def ends_apposition(self, at: int) -> bool:
        """Whether an apposition may end before ``at``: at a sign, a function word, or the limit."""
        if at >= self.stop or not self.script.tokens[at].is_word:
            return True
        word = self.script.tokens[at].folded
        joined = word[0] == "و" and read_word(word[1:]).is_head
        return joined or word_class(word) is not None or bool(readings(word))
