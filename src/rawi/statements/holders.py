"""The name of an office's holder, behind all that describes the office: المدير العام للتسويق في المجموعة يزيد طه."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rawi.lexicon.function_words import word_class
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.person import read_person_name
from rawi.names.phrase import Phrase
from rawi.names.words import is_verbal_noun, read_word
from rawi.statements.argument import Argument
from rawi.statements.speaker_words import end_of_words, is_named, is_plain

__all__ = ["with_holder"]

_LONGEST_NAME = 4


def with_holder(cursor: Cursor, speaker: Phrase, behind: Sequence[Argument]) -> Phrase | None:
    """المدير العام للتسويق في المجموعة يزيد طه: the name that closes what describes an office is its holder's."""
    if speaker.kind is not ActorKind.PERSON or speaker.name is not None or not speaker.head or speaker.source:
        return None
    number, phrase = next(
        ((number, one.phrase) for number, one in enumerate(behind) if one.phrase is not None and is_named(one)),
        (0, None),
    )
    if phrase is None or phrase.name is None:
        return _named_at_end(cursor, speaker, behind) or _unknown_name(cursor, speaker, behind)
    first, last, end = *phrase.name, phrase.last
    if phrase.title is None:
        start = max((one.last for one in behind[:number] if one.kind != "word"), default=speaker.last)
        first = _with_given_names(cursor, start, first)
    if last == end:
        last = end = end_of_words(cursor, end, behind[number + 1 :])
    if any(one.kind != "pp" for one in behind[number + 1 :] if one.first >= end):
        return None
    if last - first == 1 and phrase.title is None and not read_word(cursor.word(first)).may_be_given:
        return None
    return replace(speaker, last=end, title=(speaker.first, min(first, phrase.first)), name=(first, last))


def _named_at_end(cursor: Cursor, speaker: Phrase, behind: Sequence[Argument]) -> Phrase | None:
    """رئيس اللجنة المنظمة للمهرجان سامي طه: a full name that ends what an adjective or a preposition governs."""
    closing = behind[-1] if behind else None
    if closing is None or closing.kind == "np" or (closing.phrase is not None and closing.phrase.title is not None):
        return None
    bounded = replace(cursor, stop=closing.last)
    for at in range(closing.first + 1, closing.last - 1):
        word = read_word(cursor.word(at)) if cursor.is_word(at) else None
        name = read_person_name(bounded, at, closing.last) if word is not None and word.given else None
        if name is not None and name[1] == closing.last:
            return replace(speaker, last=closing.last, title=(speaker.first, name[0]), name=name)
    return None


def _unknown_name(cursor: Cursor, speaker: Phrase, behind: Sequence[Argument]) -> Phrase | None:
    """وزير الثقافة البريطاني مات هانكوك: two or three words behind an office, the last of them no word there is."""
    single = all(one.kind in ("np", "word") and one.last - one.first == 1 for one in behind)
    if not single or not 1 < len(behind) < _LONGEST_NAME or not speaker.definite:
        return None
    first, last = behind[0].first, behind[-1].last
    words = [read_word(cursor.word(at)) for at in range(first, last)]
    plain = any(word.definite or word.is_head or word.demonym or is_plain(word.folded) for word in words)
    if plain or not words[-1].can_name or words[0].folded[0] in "بلو":
        return None
    return replace(speaker, last=last, title=(speaker.first, first), name=(first, last))


def _with_given_names(cursor: Cursor, start: int, first: int) -> int:
    """يلينا درابيكو, بانوس مومتزيس: the unknown words right before an unknown surname are its given names."""
    while first > start and cursor.is_word(first - 1):
        word = read_word(cursor.word(first - 1))
        known = word.definite or word.is_head or word.function or word.demonym or word_class(word.folded)
        if known or word.folded[0] in "بل" or is_plain(word.folded) or is_verbal_noun(word.folded):
            break
        first -= 1
    return first
