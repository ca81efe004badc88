"""Where words stand: an article and a range of its code points."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Place"]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of an article: ``text[start:stop]`` of the article with the id ``article``."""

    article: str
    start: int
    stop: int
