"""The day on which something was said, where the text and the document's own date decide it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from rawi.lexicon.function_words import word_class
from rawi.lexicon.word_sets import word_set
from rawi.model import Span, Time
from rawi.segment.script import Script, Sentence
from rawi.statements.draft import Draft, Manner

__all__ = ["Day", "day_beside", "day_of_report"]

Day = tuple[dt.date, Span]
"""A day and the words that gave it."""

_BEHIND = 4
"""How many tokens behind the speaker a source phrase may still name its day."""


def day_beside(
    script: Script, sentence: Sentence, drafts: Sequence[Draft], number: int, times: Sequence[Time]
) -> Day | None:
    """The day that stands in the cue's own clause: beside the cue and in nothing that was said."""
    draft = drafts[number]
    if draft.manner is Manner.HEADLINE:
        return None
    if draft.manner is Manner.SOURCE:
        return _day_in_source(script, sentence, draft, times)
    first = max((one.content[1] for one in drafts[:number] if one.content[1] <= draft.clause), default=sentence.first)
    if draft.parent is not None or draft.manner is Manner.PARTICIPLE:
        first = draft.clause
    for time in times:
        day = _day(time)
        at = _token_at(script, time.span.start, first, draft.content[0])
        if day is not None and at is not None and not _in_aside(script, drafts, number, first, at):
            return day, time.span
    return None


def _day_in_source(script: Script, sentence: Sentence, draft: Draft, times: Sequence[Time]) -> Day | None:
    """حسبما أعلن مسؤولون أمس: the day inside a source phrase that has a verb."""
    if draft.reading is None or draft.speaker is None:
        return None
    last = min(max(draft.speaker.last, draft.cue[1]) + _BEHIND, sentence.last)
    if draft.cue[0] < draft.content[0]:
        last = min(last, draft.content[0])
    for time in times:
        day = _day(time)
        if day is not None and _token_at(script, time.span.start, draft.cue[1], last) is not None:
            return day, time.span
    return None


def day_of_report(script: Script, draft: Draft, times: Sequence[Time], published: dt.date | None) -> Day | None:
    """The day of publication, where what was said tells of something that happened on that very day."""
    if published is None:
        return None
    for time in times:
        at = _token_at(script, time.span.start, *draft.content)
        if at is not None and _day(time) == published and not _future_before(script, draft.content[0], at):
            return published, time.span
    return None


def _day(time: Time) -> dt.date | None:
    value = time.value
    if value is None or len(value) != 10 or "W" in value or "/" in value:
        return None
    return dt.date.fromisoformat(value)


def _token_at(script: Script, offset: int, first: int, last: int) -> int | None:
    """The token of ``first`` to ``last`` (excluded) that begins at a code point, or None."""
    return next((at for at in range(first, last) if script.tokens[at].start == offset), None)


def _in_aside(script: Script, drafts: Sequence[Draft], number: int, first: int, at: int) -> bool:
    """Whether a token belongs to another content, or to a relative or temporal clause of its own."""
    if any(one.content[0] <= at < one.content[1] for place, one in enumerate(drafts) if place != number):
        return True
    for before in range(at - 1, first - 1, -1):
        token = script.tokens[before]
        if token.folded in "،," and before < drafts[number].clause:
            return False
        if token.is_word and _tells_another_event(script, drafts[number], before):
            return True
    return False


def _tells_another_event(script: Script, draft: Draft, at: int) -> bool:
    """الذي, عندما, or a verb of its own: برقية نشرت يوم 26 أبريل."""
    folded = script.tokens[at].folded
    in_cue = draft.cue[0] <= at < draft.cue[1]
    return word_class(folded) in ("rel", "when") or (not in_cue and folded in word_set("took place"))


def _future_before(script: Script, first: int, at: int) -> bool:
    """Whether a verb of the future stands before a token of the content."""
    return any(
        token.folded.startswith(("سي", "ست", "سن", "سوف", "لن")) for token in script.tokens[first:at] if token.is_word
    )
