"""What stands between a speaker and what he said, and is still part of who he is: a surname, a body, his name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rawi.lexicon.function_words import opens_content, word_class
from rawi.lexicon.plain_verbs import surely_finite
from rawi.lexicon.verbs import Reading, readings
from rawi.lexicon.word_sets import (
    is_common_word,
    is_occasion,
    is_word_of_speech,
    takes_article,
    without_possessive,
    word_set,
)
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.entity import match_entity
from rawi.names.inner_extent import is_adjective
from rawi.names.name_words import is_manner
from rawi.names.person import read_person_name
from rawi.names.phrase import Phrase
from rawi.names.reader import opens_double_title
from rawi.names.words import is_verbal_noun, read_word, without_prefix
from rawi.statements.argument import Argument
from rawi.statements.frames import Fit

__all__ = ["whole_source", "with_whole_speaker"]

_LONGEST_SURNAME = 2
_LONGEST_DESCRIPTION = 8
_LONGEST_NAME = 4
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
    for reading_of in (_surname, _holder, _rest):
        whole = reading_of(cursor, reading, speaker, behind)
        if whole is not None:
            outside = filled.addressee is None or filled.addressee.first >= whole.last
            return replace(filled, speaker=whole, addressee=filled.addressee if outside else None)
    return filled


def _takes_object(reading: Reading) -> bool:
    """أبلغ زملاءه أن, وصف القرار بأنه: a noun behind the speaker may be whom or what the verb is about."""
    slots = (slot for frame in reading.verb.frames for slot in frame)
    return any(slot.role in ("to", "about") and slot.marker == "np" for slot in slots)


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


def _surname(cursor: Cursor, reading: Reading, speaker: Phrase, behind: Sequence[Argument]) -> Phrase | None:
    """القس أندرو بول وايت, الملك كارل السادس عشر غوستاف: words behind a name that are nothing else there."""
    if speaker.kind is not ActorKind.PERSON or speaker.name is None or speaker.name[1] != speaker.last:
        return None
    alone = speaker.name[1] - speaker.name[0] == 1 and read_word(cursor.word(speaker.last - 1)).may_be_given
    if alone and behind and _is_any_surname(cursor, reading, behind[0]):
        end = _end_of_words(cursor, behind[0].last, behind[1:2])
        return replace(speaker, last=end, name=(speaker.name[0], end))
    rest = behind[0].phrase if behind and _is_named(behind[0]) else None
    if rest is not None and rest.name is not None and rest.name[0] == speaker.last and _is_unknown(cursor, rest):
        return replace(speaker, last=rest.last, name=(speaker.name[0], rest.name[1]))
    end = _end_of_words(cursor, speaker.last, behind)
    if end == speaker.last or end - speaker.last > _LONGEST_SURNAME:
        return None
    takes_thing = _may_take_thing(reading)
    words = [cursor.word(at) for at in range(speaker.last, end)]
    if any(_is_plain(word[2:] if read_word(word).definite else word if takes_thing else "") for word in words):
        return None
    return replace(speaker, last=end, name=(speaker.name[0], end))


def _is_unknown(cursor: Cursor, phrase: Phrase) -> bool:
    """تشاوش أوغلو: a name of words that are nothing else, or of one word with a title behind it."""
    name = phrase.name or (phrase.last, phrase.last)
    plain = any(_is_plain(cursor.word(at)) for at in range(*name) if cursor.is_word(at))
    titled = phrase.title is not None and phrase.title[0] >= name[1]
    return not phrase.sure and (titled or not plain)


def _is_any_surname(cursor: Cursor, reading: Reading, argument: Argument) -> bool:
    """خديجة حق, طارق الملا: one word behind a given name, whatever else it is, as the clause goes on behind it."""
    if argument.last - argument.first > 1 or argument.kind == "pp":
        return False
    word = cursor.word(argument.first)
    speaks = any(slot.marker == "that" for one in readings(word) for frame in one.verb.frames for slot in frame)
    if word_class(word) is not None or speaks or word in word_set("goes with its verb") or is_word_of_speech(word):
        return False
    if _has_possessive(cursor, argument.first) or (word.endswith("ا") and _is_adverbial(word)) or is_occasion(word):
        return False
    told = cursor.is_word(argument.last) and word_class(cursor.word(argument.last)) == "comp"
    return not _may_take_thing(reading) or (told and not _is_plain(word))


def _may_take_thing(reading: Reading) -> bool:
    """Whether a verb may have a noun for what was said: أعلن وفاة والده."""
    return any(slot.marker == "np" for frame in reading.verb.frames for slot in frame)


def _is_plain(word: str) -> bool:
    return takes_article(word) or is_common_word(word) or word.endswith("ات")


def _end_of_words(cursor: Cursor, first: int, behind: Sequence[Argument]) -> int:
    """The token behind the last of the words that may be part of a name or go on describing."""
    end = first
    for argument in behind:
        phrase = argument.phrase
        titled = phrase is not None and phrase.title is not None and phrase.kind is not ActorKind.UNKNOWN
        inside = range(argument.first, argument.last)
        if argument.kind == "time":
            end = argument.last
            continue
        if argument.kind == "pp" or titled or not all(_may_be_his(cursor, at) for at in inside):
            break
        end = argument.last
    return end


def _may_be_his(cursor: Cursor, at: int) -> bool:
    """Whether a word can be part of who speaks: no verb, no word of speech, and none that tells how it was said."""
    if not cursor.is_word(at):
        return False
    word = cursor.word(at)
    if word_class(word) is not None or not word.isalpha() or surely_finite(word) or readings(word):
        return False
    if read_word(word).is_head or word in word_set("one among") or opens_double_title(cursor, at):
        return False
    if is_occasion(word) or is_word_of_speech(word) or opens_content(word) or is_verbal_noun(word):
        return False
    return not (_has_possessive(cursor, at) or (word.endswith("ا") and _is_adverbial(word)))


def _has_possessive(cursor: Cursor, at: int) -> bool:
    """هجومه, قصصهم: a noun with a pronoun, which is what the speaker has or does."""
    word = cursor.word(at)
    if cursor.script.tokens[at].bare.endswith("ة"):
        return False
    owned = without_possessive(word)
    noun = _is_plain(owned) or is_verbal_noun(owned) or (owned.endswith("ت") and _is_plain(owned[:-1] + "ه"))
    return len(owned) > 2 and (noun or not word.endswith("ه"))


def _is_adverbial(word: str) -> bool:
    """رسميا, مؤخرا, ضاحكا: a noun or adjective in the accusative, which tells how."""
    stem = word[:-1]
    return is_manner(word) or _is_plain(stem) or is_verbal_noun(stem) or read_word(stem).is_head


def _holder(cursor: Cursor, reading: Reading, speaker: Phrase, behind: Sequence[Argument]) -> Phrase | None:
    """المدير العام للتسويق في المجموعة يزيد طه: the name that closes what describes an office is its holder's."""
    if speaker.kind is not ActorKind.PERSON or speaker.name is not None or not speaker.head or speaker.source:
        return None
    number, phrase = next(
        ((number, one.phrase) for number, one in enumerate(behind) if one.phrase is not None and _is_named(one)),
        (0, None),
    )
    if phrase is None or phrase.name is None:
        return _named_at_end(cursor, speaker, behind) or _unknown_name(cursor, speaker, behind)
    first, last, end = *phrase.name, phrase.last
    if phrase.title is None:
        start = max((one.last for one in behind[:number] if one.kind != "word"), default=speaker.last)
        first = _with_given_names(cursor, start, first)
    if last == end:
        last = end = _end_of_words(cursor, end, behind[number + 1 :])
    if any(one.kind != "pp" for one in behind[number + 1 :] if one.first >= end):
        return None
    if last - first == 1 and phrase.title is None and not read_word(cursor.word(first)).may_be_given:
        return None
    return replace(speaker, last=end, title=(speaker.first, min(first, phrase.first)), name=(first, last))


def _is_named(argument: Argument) -> bool:
    """Whether a noun phrase is a single person's, told with his name."""
    phrase = argument.phrase if argument.kind == "np" else None
    person = phrase is not None and phrase.kind is ActorKind.PERSON and phrase.name is not None
    return phrase is not None and person and not phrase.parts and phrase.entity is None


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
    plain = any(word.definite or word.is_head or word.demonym or _is_plain(word.folded) for word in words)
    if plain or not words[-1].can_name or words[0].folded[0] in "بلو":
        return None
    return replace(speaker, last=last, title=(speaker.first, first), name=(first, last))


def _with_given_names(cursor: Cursor, start: int, first: int) -> int:
    """يلينا درابيكو, بانوس مومتزيس: the unknown words right before an unknown surname are its given names."""
    while first > start and cursor.is_word(first - 1):
        word = read_word(cursor.word(first - 1))
        known = word.definite or word.is_head or word.function or word.demonym or word_class(word.folded)
        if known or word.folded[0] in "بل" or _is_plain(word.folded) or is_verbal_noun(word.folded):
            break
        first -= 1
    return first


def _rest(cursor: Cursor, reading: Reading, speaker: Phrase, behind: Sequence[Argument]) -> Phrase | None:
    """وكالة الأنباء السورية سانا, الدول الأربع: words behind a phrase without a name that go on describing it."""
    if speaker.name is not None or speaker.title is None or speaker.title[1] != speaker.last:
        return None
    end = _end_of_words(cursor, speaker.last, behind)
    served = [one for one in behind if one.first >= end]
    if served and (end == speaker.last or _agrees(cursor, speaker)) and _is_what_for(cursor, speaker, served[0]):
        end = _end_of_words(cursor, served[0].last, served[1:])
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
        return not _is_plain(word.folded[2:]) or is_adjective(word.folded, before.folded) or word.demonym is not None
    return not (before.definite and (_is_plain(word.folded) or word.folded[0] == "و"))


def whole_source(cursor: Cursor, source: Phrase) -> Phrase:
    """وفقا لمجلة الأعمال الأميركية فوربس، … بحسب مصدر في الدفاع المدني في دوما.: the words up to the next sign."""
    if source.parts or source.entity or source.kind is ActorKind.DOCUMENT:
        return source
    end = source.last
    while (
        source.kind is not ActorKind.GROUP
        and cursor.is_word(end)
        and end - source.last < _LONGEST_SURNAME + 1
        and _may_be_his(cursor, end)
    ):
        end += 1
    if end > source.last and not cursor.is_word(end):
        return _with_words(cursor, source, end)
    inside = cursor.word(end) if cursor.is_word(end) else ""
    place = match_entity(cursor, end + 1) if inside == "في" and end == source.last and cursor.is_word(end + 1) else None
    known = place[1] if place is not None else end + 2
    closed = inside == "في" and end == source.last and cursor.is_word(end + 1) and not cursor.is_word(known)
    if closed and source.source and not source.definite and _may_be_his(cursor, end + 1):
        return replace(source, last=known)
    return source


def _with_words(cursor: Cursor, source: Phrase, end: int) -> Phrase:
    """The source with the words behind it: a surname behind a name, else what goes on describing it."""
    if source.name is None:
        return replace(source, last=end) if _agrees(cursor, source) and source.title is not None else source
    if source.name[1] != source.last or source.kind is not ActorKind.PERSON:
        return source
    return replace(source, last=end, name=(source.name[0], end))
