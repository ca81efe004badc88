"""Words that go on describing a speaker or a source: وكالة الأنباء السورية سانا, الجيش الشعبي لتحرير السودان."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rawi.lexicon.word_sets import word_set
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.entity import match_entity
from rawi.names.inner_extent import is_adjective
from rawi.names.phrase import Phrase
from rawi.names.words import is_verbal_noun, read_word, without_prefix
from rawi.statements.argument import Argument
from rawi.statements.speaker_words import end_of_words, is_named, is_plain, may_be_his

__all__ = ["whole_source", "with_description"]

_LONGEST_DESCRIPTION = 8
_LONGEST_TAIL = 3


def with_description(cursor: Cursor, speaker: Phrase, behind: Sequence[Argument]) -> Phrase | None:
    """وكالة الأنباء السورية سانا, الدول الأربع: words behind a phrase without a name that go on describing it."""
    if speaker.name is not None or speaker.title is None or speaker.title[1] != speaker.last:
        return None
    if speaker.kind is ActorKind.DOCUMENT and behind and is_named(behind[0]):
        return None
    end = end_of_words(cursor, speaker.last, behind)
    served = [one for one in behind if one.first >= end]
    if served and (end == speaker.last or _agrees(cursor, speaker)) and _is_what_for(cursor, speaker, served[0]):
        end = end_of_words(cursor, served[0].last, served[1:])
    elif end > speaker.last and not _agrees(cursor, speaker):
        return None
    if not behind or end != behind[-1].last or end - speaker.last > _LONGEST_DESCRIPTION:
        return None
    return replace(speaker, last=end)


def _is_what_for(cursor: Cursor, speaker: Phrase, argument: Argument) -> bool:
    """الجيش الشعبي لتحرير السودان, وكالة كيودو للأنباء: what a body is for; those who are told are nobody's task."""
    phrase = argument.phrase
    if argument.marker == "من" and speaker.kind is ActorKind.INSTITUTION and not speaker.definite:
        return phrase is not None and phrase.kind is ActorKind.GROUP
    if argument.marker == "في" and speaker.source and not speaker.definite:
        return True
    if argument.marker not in ("ل", "ضد") or speaker.source:
        return False
    if cursor.word(argument.first) in word_set("what a medium is for"):
        return speaker.kind is ActorKind.MEDIUM
    body = speaker.kind in (ActorKind.INSTITUTION, ActorKind.MEDIUM) or (
        speaker.kind is ActorKind.PERSON and speaker.last - speaker.first > 1
    )
    task = read_word(without_prefix(cursor.word(argument.first), "ل")) if argument.marker == "ل" else None
    deed = task is None or is_verbal_noun(task.folded) or (task.definite and not (task.title or task.medium))
    return body and deed and (phrase is None or not phrase.name)


def _agrees(cursor: Cursor, speaker: Phrase) -> bool:
    """المنطقة انقلابات, الوزير النظر: behind a definite noun only an adjective or an unknown name goes on."""
    before, word = read_word(cursor.word(speaker.last - 1)), read_word(cursor.word(speaker.last))
    if word.definite:
        return not is_plain(word.folded[2:]) or is_adjective(word.folded, before.folded) or word.demonym is not None
    return not (before.definite and (is_plain(word.folded) or word.folded[0] == "و"))


def whole_source(cursor: Cursor, source: Phrase) -> Phrase:
    """وفقا لمجلة الأعمال الأميركية فوربس، … بحسب مصدر في الدفاع المدني في دوما.: the words up to the next sign."""
    if source.parts or source.entity or source.kind is ActorKind.DOCUMENT:
        return source
    end = source.last
    while (
        source.kind is not ActorKind.GROUP
        and cursor.is_word(end)
        and end - source.last < _LONGEST_TAIL
        and may_be_his(cursor, end)
    ):
        end += 1
    if end > source.last and not cursor.is_word(end):
        return _with_words(cursor, source, end)
    inside = cursor.word(end) if cursor.is_word(end) else ""
    place = match_entity(cursor, end + 1) if inside == "في" and end == source.last and cursor.is_word(end + 1) else None
    known = place[1] if place is not None else end + 2
    closed = inside == "في" and end == source.last and cursor.is_word(end + 1) and not cursor.is_word(known)
    if closed and source.source and not source.definite and may_be_his(cursor, end + 1):
        return replace(source, last=known)
    return source


def _with_words(cursor: Cursor, source: Phrase, end: int) -> Phrase:
    """The source with the words behind it: a surname behind a name, else what goes on describing it."""
    if source.name is None:
        return replace(source, last=end) if _agrees(cursor, source) and source.title is not None else source
    if source.name[1] != source.last or source.kind is not ActorKind.PERSON:
        return source
    return replace(source, last=end, name=(source.name[0], end))
