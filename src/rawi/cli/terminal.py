"""Text from articles on its way to a terminal."""

from __future__ import annotations

import re

__all__ = ["shown"]

_BLANK = re.compile("[\t\r]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")


def shown(text: str) -> str:
    """The text as long as it was, with nothing in it that moves a cursor or turns the direction of a line."""
    return _DIRECTION.sub("\u2060", _CONTROL.sub("\ufffd", _BLANK.sub(" ", text)))
