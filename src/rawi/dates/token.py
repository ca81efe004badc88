"""A calendar word in a text, and a run of such words, written as one character each."""

from __future__ import annotations

from typing import NamedTuple

from rawi.lexicon.calendar_words import kinds

__all__ = ["CODE", "KIND", "Phrase", "Run", "Token"]

CODE = kinds()
KIND = {code: kind for kind, code in CODE.items()}


class Token(NamedTuple):
    """A calendar word: the code of its kind, its value, where it stands in the folded text.

    ``lead`` counts the letters of proclitics before it; ``joined`` says that ``و`` is one of them.
    """

    code: str
    value: int | str
    start: int
    stop: int
    weak: bool = False
    joined: bool = False
    lead: int = 0

    @property
    def kind(self) -> str:
        """The kind of calendar word, spelt out."""
        return KIND[self.code]

    @property
    def number(self) -> int:
        """The value of a word that counts; 0 for others."""
        return self.value if isinstance(self.value, int) else 0


class Run(NamedTuple):
    """Calendar words that stand together; ``codes`` has one character for each token."""

    codes: str
    tokens: tuple[Token, ...]


class Phrase(NamedTuple):
    """The tokens that a rule matched, and the run they stand in (``at`` is the first one's place in it)."""

    tokens: tuple[Token, ...]
    run: Run
    at: int

    @property
    def start(self) -> int:
        """Where the phrase starts in the folded text."""
        return self.tokens[0].start

    @property
    def stop(self) -> int:
        """Where the phrase stops in the folded text."""
        return self.tokens[-1].stop

    @property
    def rest(self) -> tuple[Token, ...]:
        """The next tokens of the run after the phrase, a dozen at most."""
        after = self.at + len(self.tokens)
        return self.run.tokens[after : after + 12]

    def before(self, kind: str) -> bool:
        """Whether a token of this kind stands right before the phrase."""
        return self.at > 0 and self.run.tokens[self.at - 1].code == CODE[kind]

    def followed_by(self, kind: str) -> bool:
        """Whether a token of this kind stands right after the phrase."""
        return any(token.code == CODE[kind] for token in self.rest[:1])

    def all(self, *kinds: str) -> list[Token]:
        """The tokens of these kinds, in order."""
        codes = {CODE[kind] for kind in kinds}
        return [token for token in self.tokens if token.code in codes]

    def first(self, *kinds: str) -> Token | None:
        """The first token of these kinds."""
        return next(iter(self.all(*kinds)), None)

    def has(self, *kinds: str) -> bool:
        """Whether it holds a token of one of these kinds."""
        return bool(self.all(*kinds))

    def word(self, *kinds: str) -> str:
        """The value of the first token of these kinds as a string; empty where there is none."""
        token = self.first(*kinds)
        return str(token.value) if token else ""
