"""Direct, indirect or mixed: by quotation marks alone, as the text prints them."""

from __future__ import annotations

from rawi.model import Mode
from rawi.segment.quotation import is_quotation_mark
from rawi.segment.script import Script

__all__ = ["mode_of"]


def mode_of(script: Script, first: int, last: int) -> Mode:
    """The mode of the content in the tokens ``first`` to ``last`` (excluded)."""
    words = [at for at in range(first, last) if script.tokens[at].is_word]
    quoted = sum(script.quotation_at[at] is not None for at in words)
    if quoted == len(words) and words:
        return Mode.DIRECT
    if quoted or any(is_quotation_mark(script.tokens[at]) for at in range(first, last)):
        return Mode.MIXED
    return Mode.INDIRECT
