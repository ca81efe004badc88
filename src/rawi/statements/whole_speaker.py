"""What stands between a speaker and what he said, and is still part of who he is: a surname, a body, his name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rawi.lexicon.function_words import word_class
from rawi.lexicon.plain_verbs import surely_finite
from rawi.lexicon.verbs import Reading, readings
from rawi.lexicon.word_sets import is_common_word, is_occasion, is_word_of_speech, takes_article, word_set
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.phrase import Phrase
from rawi.names.words import read_word
from rawi.statements.argument import Argument
from rawi.statements.descriptions import with_description
from rawi.statements.frames import Fit
from rawi.statements.holders import with_holder
from rawi.statements.speaker_words import end_of_words, has_possessive, is_adverbial, is_named, is_plain

__all__ = ["with_whole_speaker"]

_LONGEST_SURNAME = 2
_PROVEN = ("that", "quote", "prep")


def with_whole_speaker(cursor: Cursor, reading: Reading, found: Sequence[Argument], filled: Fit) -> Fit:
    """The filling with the rest of its speaker's phrase, as nothing else can stand between him and what he said.

    قالت سارة ليا ويتسن إن, ذكرت وكالة الأنباء السورية سانا أن, صرح المدير العام للتسويق في المجموعة يزيد طه بأن.
    """
    speaker = filled.speaker
    if speaker is None or speaker.parts or speaker.entity:
        return filled
    if filled.opener not in _PROVEN or filled.again is not None or _takes_object(reading):
        return filled
    behind = _right_behind(cursor, speaker, found, filled.last_before)
    whole = _with_surname(cursor, reading, speaker, behind)
    whole = whole or with_holder(cursor, speaker, behind) or with_description(cursor, speaker, behind)
    if whole is None:
        return filled
    outside = filled.addressee is None or filled.addressee.first >= whole.last
    return replace(filled, speaker=whole, addressee=filled.addressee if outside else None)


def _takes_object(reading: Reading) -> bool:
    """أبلغ زملاءه أن, وصف القرار بأنه: a noun behind the speaker may be whom or what the verb is about."""
    return reading.verb.governs("np", "to") or reading.verb.governs("np", "about")


def _right_behind(cursor: Cursor, speaker: Phrase, found: Sequence[Argument], stop: int) -> list[Argument]:
    """The nouns, words and prepositional phrases that follow a speaker without a sign or an adverb between them."""
    run: list[Argument] = []
    end = speaker.last
    for number, argument in enumerate(found):
        if argument.first < end:
            continue
        named = found[number + 1 : number + 3] if argument.kind == "comma" and run else []
        if named and argument.first == end and _is_apposed(speaker, named):
            return [*run, named[0]]
        if argument.first != end or argument.first >= stop or not _may_describe(cursor, argument, inside=bool(run)):
            break
        run.append(argument)
        end = argument.last
    return run


def _is_apposed(speaker: Phrase, named: Sequence[Argument]) -> bool:
    """الباحث في المركز للدراسات، جوناثان كارفيل، …: a full name between commas behind an office's description."""
    phrase = named[0].phrase
    full = phrase is not None and phrase.name is not None and phrase.name[1] - phrase.name[0] > 1
    return full and speaker.name is None and len(named) > 1 and named[1].kind in ("comma", "that")


def _may_describe(cursor: Cursor, argument: Argument, *, inside: bool) -> bool:
    """Whether an argument is a noun, a preposition with its noun, or what an adjective like المنظمة governs."""
    if not cursor.is_word(argument.first) or cursor.word(argument.first).isdigit():
        return False
    if argument.kind == "time":
        return cursor.word(argument.first) in word_set("in charge of")
    gloss = argument.kind == "word" and argument.last - argument.first > 1
    return argument.kind in ("np", "word", "pp") and not gloss and not _joins(cursor, argument, inside=inside)


def _joins(cursor: Cursor, argument: Argument, *, inside: bool) -> bool:
    """ووسائل الإعلام, ووعد, not وايت or وزير: a و that joins what is a word, a name or a verb without it."""
    word = cursor.word(argument.first)
    if word[0] != "و" or read_word(word).is_head or read_word(word).given:
        return False
    rest = read_word(word[1:])
    if inside and rest.definite:
        return False
    known = rest.definite or rest.is_head or rest.may_be_given or rest.function is not None
    known = known or takes_article(rest.folded) or is_common_word(rest.folded) or surely_finite(rest.folded)
    return known or bool(readings(rest.folded)) or cursor.in_known_entity(argument.first, 1, "و")


def _with_surname(cursor: Cursor, reading: Reading, speaker: Phrase, behind: Sequence[Argument]) -> Phrase | None:
    """القس أندرو بول وايت, الملك كارل السادس عشر غوستاف: words behind a name that are nothing else there."""
    if speaker.kind is not ActorKind.PERSON or speaker.name is None or speaker.name[1] != speaker.last:
        return None
    alone = speaker.name[1] - speaker.name[0] == 1 and read_word(cursor.word(speaker.last - 1)).may_be_given
    if alone and behind and _is_any_surname(cursor, reading, behind[0]):
        end = end_of_words(cursor, behind[0].last, behind[1:2])
        return replace(speaker, last=end, name=(speaker.name[0], end))
    rest = behind[0].phrase if behind and is_named(behind[0]) else None
    if rest is not None and rest.name is not None and rest.name[0] == speaker.last and _is_unknown(cursor, rest):
        return replace(speaker, last=rest.last, name=(speaker.name[0], rest.name[1]))
    end = end_of_words(cursor, speaker.last, behind)
    if end == speaker.last or end - speaker.last > _LONGEST_SURNAME:
        return None
    takes_thing = reading.verb.governs("np")
    words = [cursor.word(at) for at in range(speaker.last, end)]
    if any(is_plain(word[2:] if read_word(word).definite else word if takes_thing else "") for word in words):
        return None
    return replace(speaker, last=end, name=(speaker.name[0], end))


def _is_unknown(cursor: Cursor, phrase: Phrase) -> bool:
    """تشاوش أوغلو: a name of words that are nothing else, or of one word with a title behind it."""
    name = phrase.name or (phrase.last, phrase.last)
    plain = any(is_plain(cursor.word(at)) for at in range(*name) if cursor.is_word(at))
    titled = phrase.title is not None and phrase.title[0] >= name[1]
    return not phrase.sure and (titled or not plain)


def _is_any_surname(cursor: Cursor, reading: Reading, argument: Argument) -> bool:
    """خديجة حق, طارق الملا: one word behind a given name, whatever else it is, as the clause goes on behind it."""
    if argument.last - argument.first > 1 or argument.kind == "pp":
        return False
    word = cursor.word(argument.first)
    speaks = any(one.verb.governs("that") for one in readings(word))
    if word_class(word) is not None or speaks or word in word_set("goes with its verb") or is_word_of_speech(word):
        return False
    if has_possessive(cursor, argument.first) or (word.endswith("ا") and is_adverbial(word)) or is_occasion(word):
        return False
    told = cursor.is_word(argument.last) and word_class(cursor.word(argument.last)) == "comp"
    return not reading.verb.governs("np") or (told and not is_plain(word))
