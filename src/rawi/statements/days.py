"""The day on which something was said, where a calendar expression beside the cue gives it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from rawi.model import Span, Time
from rawi.segment.script import Script, Sentence
from rawi.statements.draft import Draft, Manner

__all__ = ["said_on"]


def said_on(
    script: Script, sentence: Sentence, drafts: Sequence[Draft], number: int, times: Sequence[Time]
) -> tuple[dt.date, Span] | None:
    """The day and the words that gave it, or None where nothing beside the cue decides."""
    draft = drafts[number]
    found = _beside(script, sentence, draft, times)
    if found is not None or draft.manner is not Manner.PARTICIPLE:
        return found
    main = next((one for one in reversed(drafts[:number]) if one.parent == draft.parent), None)
    return _beside(script, sentence, main, times) if main is not None else None


def _beside(script: Script, sentence: Sentence, draft: Draft, times: Sequence[Time]) -> tuple[dt.date, Span] | None:
    if draft.manner in (Manner.SOURCE, Manner.HEADLINE):
        return None
    first = script.tokens[max(sentence.first, _clause_start(script, sentence, draft))].start
    content_start = script.tokens[draft.content[0]].start
    for time in times:
        if time.value is None or len(time.value) != 10 or "W" in time.value or "/" in time.value:
            continue
        if first <= time.span.start < content_start:
            return dt.date.fromisoformat(time.value), time.span
    return None


def _clause_start(script: Script, sentence: Sentence, draft: Draft) -> int:
    """Where the cue's own clause begins: behind the last content or separator before it."""
    at = draft.clause
    while at > sentence.first and script.tokens[at - 1].folded not in ".؛":
        at -= 1
    return at if draft.parent is None and draft.manner is Manner.FINITE else draft.clause
