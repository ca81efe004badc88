"""Rawi reads Arabic news and keeps the ledger of who said what, to whom, when, and according to whom.

::

    analysis = rawi.analyse("…", published="2021-12-08", outlet="…")
    for s in analysis.statements:
        print(s.speaker, s.act, s.content.text, s.chain)

    with rawi.open("news.db") as desk:
        desk.read("articles/", "feed.xml")
        for row in desk.said("القمة", by="الكرملين"):
            print(row.day, row.speaker, row.content)
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from rawi.errors import (
    BadRecord,
    DeskError,
    EmptyInput,
    LexiconError,
    MissingInput,
    NotArabic,
    NotText,
    RawiError,
    ReadError,
)
from rawi.model import (
    Act,
    Actor,
    ActorKind,
    Analysis,
    Article,
    Document,
    Event,
    Grain,
    Mode,
    Span,
    Statement,
    Status,
    Time,
    Voice,
    When,
    Zone,
    ZoneKind,
)

if TYPE_CHECKING:
    from rawi.api import Desk, ReadSummary, Said, StoryKept, analyse, open, read, times

__version__ = "0.1.0"

__all__ = [
    "Act",
    "Actor",
    "ActorKind",
    "Analysis",
    "Article",
    "BadRecord",
    "Desk",
    "DeskError",
    "Document",
    "EmptyInput",
    "Event",
    "Grain",
    "LexiconError",
    "MissingInput",
    "Mode",
    "NotArabic",
    "NotText",
    "RawiError",
    "ReadError",
    "ReadSummary",
    "Said",
    "Span",
    "Statement",
    "Status",
    "StoryKept",
    "Time",
    "Voice",
    "When",
    "Zone",
    "ZoneKind",
    "__version__",
    "analyse",
    "open",
    "read",
    "times",
]

_LATE = frozenset({"Desk", "ReadSummary", "Said", "StoryKept", "analyse", "open", "read", "times"})


def __getattr__(name: str) -> object:
    # The engine, the readers and the database are imported when they are first asked for.
    if name in _LATE:
        return getattr(import_module("rawi.api"), name)
    raise AttributeError(f"module 'rawi' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *_LATE})


class _Namespace(ModuleType):
    """Keeps ``rawi.analyse`` and ``rawi.read`` the functions when the modules of those names are imported."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (name in _LATE and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Namespace
