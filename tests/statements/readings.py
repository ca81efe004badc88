"""Reading a sentence or a short article as the engine does, for the tests of statements."""

from __future__ import annotations

import datetime as dt

from rawi.analyse import analyse
from rawi.model import Analysis, Article, Span, Statement, Voice

PUBLISHED = dt.date(2021, 12, 14)
"""A Tuesday."""


def read(text: str, title: str = "") -> Analysis:
    """The analysis of a text published on Tuesday 14 December 2021, under ``title`` where it has one."""
    whole = f"{title}\n{text}" if title else text
    span = Span(0, len(title), title) if title else None
    return analyse(Article("a-report", whole, outlet="المرفأ", title=span, published=PUBLISHED))


def statements(text: str, title: str = "") -> list[Statement]:
    return list(read(text, title).statements)


def only(text: str, title: str = "") -> Statement:
    """The one statement in a text."""
    (found,) = statements(text, title)
    return found


def by(cue: str, text: str) -> Statement:
    """The statement in a text with this cue."""
    return next(one for one in statements(text) if one.cue and one.cue.text == cue)


def name(voice: Voice | None) -> str:
    return voice.actor.name if voice else ""


def told(text: str, title: str = "") -> list[tuple[str, str, str]]:
    """Cue, speaker and content of each statement, in the order of the text."""
    return [(one.cue.text if one.cue else "", name(one.speaker), one.content.text) for one in statements(text, title)]


def contents(text: str, title: str = "") -> list[str]:
    return [one.content.text for one in statements(text, title)]
