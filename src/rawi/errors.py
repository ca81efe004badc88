"""What can go wrong, as a tree.

::

    RawiError
    ├── ReadError            an input that cannot be turned into articles
    │   ├── MissingInput     no such file, or no permission to read it
    │   ├── NotText          bytes that are no text in any encoding
    │   ├── EmptyInput       nothing to read
    │   ├── NotArabic        readable, but in another language
    │   └── BadRecord        one broken record among others (a feed entry, a JSON line)
    ├── LexiconError         a lexicon file that breaks its own rules
    └── DeskError            a desk that cannot be opened, or an unknown story, actor or article
"""

from __future__ import annotations

__all__ = [
    "BadRecord",
    "DeskError",
    "EmptyInput",
    "LexiconError",
    "MissingInput",
    "NotArabic",
    "NotText",
    "RawiError",
    "ReadError",
]


class RawiError(Exception):
    """Anything Rawi raises on purpose; its message says what was wrong and what to do."""


class ReadError(RawiError):
    """An input that cannot be turned into articles; ``source`` names it."""

    def __init__(self, source: str, problem: str, advice: str = "") -> None:
        self.source = source
        self.problem = problem
        self.advice = advice
        super().__init__(f"{source}: {problem}" + (f"; {advice}" if advice else ""))


class MissingInput(ReadError):
    """There is no such file, or it may not be read."""


class NotText(ReadError):
    """The bytes are no text in any encoding we know."""


class EmptyInput(ReadError):
    """There is nothing to read."""


class NotArabic(ReadError):
    """The text is readable, but not Arabic."""


class BadRecord(ReadError):
    """One broken record among others; the rest were read."""


class LexiconError(RawiError):
    """A lexicon file breaks its own rules."""


class DeskError(RawiError):
    """A desk that cannot be opened, or something that it does not hold."""
