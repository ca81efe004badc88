"""Statements reported by a verbal noun (نقلت … عن … قوله, تأكيد … أن) or by جاء في بيان."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from rawi.lexicon.function_words import word_class
from rawi.lexicon.letters import fold
from rawi.lexicon.paradigms import Gender, Number
from rawi.lexicon.verbs import Aspect, Frame, Reading, readings, verbs
from rawi.lexicon.word_sets import is_occasion, relaying_verbs, word_set
from rawi.model import ActorKind
from rawi.names.phrase import Phrase
from rawi.names.reader import read_phrase
from rawi.statements.argument import Argument
from rawi.statements.arguments import arguments
from rawi.statements.draft import Draft, Manner, Scene
from rawi.statements.frames import fit

__all__ = ["came_in_document", "relayed", "said_again", "verbal_noun"]

_OF_HIM: Mapping[str, tuple[Gender, Number]] = {"عنه": ("m", "s"), "عنها": ("f", "s"), "عنهم": ("m", "p")}
"""The gender and number of whom a medium relays, by the pronoun on its preposition."""
_SOURCES = ("عن", "الي", "ل", "علي")


def relayed(scene: Scene, at: int) -> Draft | None:
    """نقلت الوكالة عن الوزير قوله إن: the cue is قوله where it stands, else the relaying verb."""
    cursor = scene.cursor(scene.sentence.last)
    reading = _relaying(scene.script.tokens[at].folded)
    found = list(arguments(cursor, at + 1, scene.asides)) if reading is not None else []
    if reading is None or (fold(reading.verb.lemma) not in relaying_verbs() and not _relays_here(scene, found)):
        return None
    medium = next((item.phrase for item in found if item.kind == "np" and item.phrase), None)
    sources = [item for item in found if item.kind in ("pp", "occasion") and item.marker in _SOURCES]
    source = next((item for item in sources if item.marker == _SOURCES[0]), sources[0] if sources else None)
    opening = next((item for item in found if item.kind in ("that", "quote")), None)
    if source is None and opening is not None:
        return _relayed_of_him(scene, at, reading, medium, opening)
    if source is None or source.phrase is None:
        return None
    deed = _relayed_deed(scene, at, source, medium)
    if deed is not None:
        return deed
    if opening is None:
        return _relayed_bare(scene, at, reading, source, medium)
    if opening.first < source.first:
        return None
    cue = _noun_between(scene, source.first, opening.first)
    if cue is None and (source.marker != "عن" or not source.phrase.sure):
        return None
    via = _relay_before(medium, source)
    content = (opening.content, scene.sentence.last)
    at_cue, skip = (cue, 0) if cue is not None else (at, reading.proclitic)
    draft = Draft((at_cue, at_cue + 1), skip, content, "relayed words", Manner.FINITE, at, reading)
    told = next((item.phrase for item in found if item.marker == "ل" and item.first > source.first), None)
    return replace(draft, speaker=source.phrase, via=via, opener=opening.kind, addressee=told)


def _relayed_of_him(scene: Scene, at: int, reading: Reading, medium: Phrase | None, opening: Argument) -> Draft | None:
    """ونقلت عنه الوكالة قوله إن: the source is a pronoun, whom the sentences before tell."""
    tokens = scene.script.tokens
    whose = next((_OF_HIM[one.folded] for one in tokens[at + 1 : opening.first] if one.folded in _OF_HIM), None)
    if whose is None or medium is None:
        return None
    cue = _noun_between(scene, at + 1, opening.first)
    at_cue, skip = (cue, 0) if cue is not None else (at, reading.proclitic)
    gender, number = whose
    of_him = replace(reading, gender=gender, number=number)
    content = (opening.content, scene.sentence.last)
    draft = Draft((at_cue, at_cue + 1), skip, content, "relayed words", Manner.FINITE, at, of_him)
    return replace(draft, via=(medium,), opener=opening.kind)


def _relayed_deed(scene: Scene, at: int, source: Argument, medium: Phrase | None) -> Draft | None:
    """نقلت الوكالة عن متحدث نفيه أي لقاء: the noun of what the source did by saying, with his pronoun."""
    cursor = scene.cursor(scene.sentence.last)
    noun = source.last + cursor.is_sign(source.last, "،,")
    if source.marker != "عن" or source.phrase is None or not source.phrase.sure or not cursor.is_word(noun):
        return None
    for reading in readings(cursor.word(noun)):
        if reading.aspect is not Aspect.VERBAL_NOUN or reading.object not in ("ه", "ها", "هم"):
            continue
        behind = list(arguments(cursor, noun + 1, scene.asides))
        filled = fit(_of_noun(reading), reading, behind, subject_known=True)
        filled = filled or fit(reading.verb.frames, reading, behind, subject_known=True)
        if filled is None or filled.content - noun > _NEAR or filled.opener in ("that", "quote"):
            continue
        content = (filled.content, scene.sentence.last)
        draft = Draft((noun, noun + 1), 0, content, "relayed words", Manner.FINITE, at, reading)
        via = _relay_before(medium, source)
        return replace(draft, speaker=source.phrase, via=via, opener=filled.opener, addressee=filled.addressee)
    return None


def _relayed_bare(scene: Scene, at: int, reading: Reading, source: Argument, medium: Phrase | None) -> Draft | None:
    """نقلت الوكالة عن المتحدث قوله نتوقع تغييرات: what was said right behind the noun, its mark or إن lost."""
    cursor = scene.cursor(scene.sentence.last)
    noun = source.last + cursor.is_sign(source.last, "،,")
    said = cursor.is_word(noun) and any(
        one.aspect is Aspect.VERBAL_NOUN and one.verb.lemma == "قال" and one.object
        for one in readings(cursor.word(noun))
    )
    if not said or source.phrase is None or not source.phrase.sure or not cursor.is_word(noun + 1):
        return None
    content = (noun + 1, scene.sentence.last)
    draft = Draft((noun, noun + 1), 0, content, "relayed words", Manner.FINITE, at, reading)
    via = _relay_before(medium, source)
    return replace(draft, speaker=source.phrase, via=via, opener="clause")


def _relay_before(medium: Phrase | None, source: Argument) -> tuple[Phrase, ...]:
    """نقلت الوكالة عن متحدث: the medium that relays the source, where it stands before it."""
    return (medium,) if medium is not None and medium.first < source.first else ()


def _relaying(word: str) -> Reading | None:
    for reading in readings(word):
        relays = fold(reading.verb.lemma) in relaying_verbs() or reading.verb.lemma in word_set("relays with a noun")
        if relays and reading.aspect in (Aspect.PAST, Aspect.PRESENT):
            return reading
    return None


def _relays_here(scene: Scene, found: Sequence[Argument]) -> bool:
    """ذكرت الوكالة عن السلطات القول إن: a medium, its source behind عن, and what the source said as a noun."""
    medium = next((item for item in found if item.kind == "np" and item.phrase), None)
    if medium is None or medium.phrase is None or medium.phrase.kind is not ActorKind.MEDIUM:
        return False
    source = next((item for item in found if item.marker == "عن" and item.first >= medium.last), None)
    if source is None or not source.last < scene.sentence.last:
        return False
    noun = readings(scene.script.tokens[source.last].folded)
    return any(one.aspect is Aspect.VERBAL_NOUN and (one.definite or one.object) for one in noun)


def _noun_between(scene: Scene, start: int, stop: int) -> int | None:
    for at in range(start, stop):
        if any(reading.aspect is Aspect.VERBAL_NOUN for reading in readings(scene.script.tokens[at].folded)):
            return at
    return None


def verbal_noun(scene: Scene, at: int) -> Draft | None:
    """قوله إن, بالقول إن, تأكيد الوزير أن: a verbal noun right before a complementizer or a quotation."""
    word = scene.script.tokens[at].folded
    for reading in readings(word):
        if reading.aspect is not Aspect.VERBAL_NOUN:
            continue
        draft = _said(scene, at, reading) if reading.verb.lemma == "قال" else _asserted(scene, at, reading)
        if draft is not None:
            return draft
    return None


def _said(scene: Scene, at: int, reading: Reading) -> Draft | None:
    if not (reading.object or reading.definite):
        return None
    if at > scene.sentence.first and scene.script.tokens[at - 1].folded in word_set("may be said"):
        return None
    found = list(arguments(scene.cursor(scene.sentence.last), at + 1, scene.asides))
    filled = fit(verbs()["قال"].frames, reading, found, subject_known=True)
    if filled is None or filled.content - at > 8:
        return None
    between = [token.folded for token in scene.script.tokens[at + 1 : filled.content]]
    if any(one in "،," for one in between[:-2]) and len(between) > _NEAR:
        return None
    content = (filled.content, scene.sentence.last)
    draft = Draft((at, at + 1), reading.proclitic, content, "verbal noun", Manner.PARTICIPLE, at, reading)
    return replace(draft, addressee=filled.addressee, opener=filled.opener)


def _asserted(scene: Scene, at: int, reading: Reading) -> Draft | None:
    """تأكيد الوزير أن, تصريحه بأن: only before a clause, for a bare noun may mean the deed."""
    if reading.definite or reading.proclitic > 1 or _is_occasion_of_speech(scene, at):
        return None
    if at > scene.sentence.first and scene.script.tokens[at - 1].folded in word_set("passive mark"):
        return None
    if reading.object and reading.object not in ("ه", "ها", "هم"):
        return None
    found = list(arguments(scene.cursor(scene.sentence.last), at + 1, scene.asides))
    that = [frame for frame in reading.verb.frames if any(slot.marker == "that" for slot in frame)]
    filled = fit(that, reading, found, subject_known=bool(reading.object))
    named = filled.speaker.last - filled.speaker.first if filled is not None and filled.speaker else 0
    if filled is None or not (named or reading.object) or filled.content - at - named > 4:
        return None
    if (filled.speaker is not None and not filled.speaker.sure) or (reading.object and filled.content - at > 3):
        return None
    content = (filled.content, scene.sentence.last)
    draft = Draft((at, at + 1), reading.proclitic, content, "verbal noun", Manner.NOUN, at, reading)
    return replace(draft, speaker=filled.speaker, addressee=filled.addressee, opener=filled.opener, inner=True)


def said_again(scene: Scene, at: int) -> Draft | None:
    """جدد الوزير رفضه للقرار: a verb of renewing, its subject, and what he does as a noun with his pronoun."""
    if scene.script.tokens[at].folded not in word_set("says again"):
        return None
    cursor = scene.cursor(scene.sentence.last)
    before = list(arguments(cursor, at + 1, scene.asides))
    speaker = next((one.phrase for one in before if one.kind == "np" and one.phrase and one.phrase.sure), None)
    first = speaker.last if speaker is not None else at + 1
    for noun in range(first, min(first + _LONGEST_ASIDE, scene.sentence.last)):
        word = scene.script.tokens[noun].folded
        for reading in readings(word):
            whose = reading.object in ("ه", "ها", "هم") or reading.definite
            if reading.aspect is not Aspect.VERBAL_NOUN or not whose:
                continue
            behind = list(arguments(cursor, noun + 1, scene.asides))
            filled = fit(_of_noun(reading), reading, behind, subject_known=True)
            filled = filled or fit(reading.verb.frames, reading, behind, subject_known=True)
            if filled is None or filled.content - noun > _LONGEST_ASIDE:
                continue
            content = (filled.content, scene.sentence.last)
            draft = Draft((noun, noun + 1), 0, content, "said again", Manner.FINITE, at, reading)
            return replace(draft, speaker=speaker, addressee=filled.addressee, opener=filled.opener)
    return None


_LONGEST_ASIDE = 6
_NEAR = 3


def _of_noun(reading: Reading) -> list[Frame]:
    """The verb's frames as its noun takes them: the object stands behind ل (رفضه للقرار, اتهامه للدولة ب…)."""
    return [
        tuple(replace(slot, marker="ل") if slot.marker == "np" else slot for slot in frame)
        for frame in reading.verb.frames
    ]


def _is_occasion_of_speech(scene: Scene, at: int) -> bool:
    """في تصريح صحفي: the noun tells where something was said, and another verb what."""
    if at == scene.sentence.first or not is_occasion(scene.script.tokens[at].folded):
        return False
    return word_class(scene.script.tokens[at - 1].folded) in ("prep", "adjunct")


def came_in_document(scene: Scene, at: int) -> Draft | None:
    """جاء في بيان للكرملين أن: the document speaks."""
    word = scene.script.tokens[at].folded.removeprefix("و")
    if word not in word_set("came in") or at + 2 >= scene.sentence.last:
        return None
    cursor = scene.cursor(scene.sentence.last)
    if scene.script.tokens[at + 1].folded in word_set("in it"):
        return _came_in_it(scene, at, len(scene.script.tokens[at].folded) - len(word))
    if scene.script.tokens[at + 1].folded not in ("في", "ضمن"):
        return None
    phrase = read_phrase(cursor, at + 2)
    if phrase is None:
        return None
    opening = _opening(list(arguments(cursor, phrase.last, scene.asides)))
    if opening is None or not (_is_document(phrase) or opening.first == phrase.last):
        return None
    skip = len(scene.script.tokens[at].folded) - len(word)
    content = (opening.content, scene.sentence.last)
    draft = Draft((at, at + 1), skip, content, "came in a document", Manner.FINITE, at)
    return replace(draft, speaker=phrase, opener=opening.kind)


def _came_in_it(scene: Scene, at: int, skip: int) -> Draft | None:
    """بعث برقية جاء فيها: who sent the document speaks."""
    opening = _opening(list(arguments(scene.cursor(scene.sentence.last), at + 2, scene.asides)))
    if opening is None or opening.first > at + 3:
        return None
    content = (opening.content, scene.sentence.last)
    draft = Draft((at, at + 1), skip, content, "came in a document", Manner.FINITE, at)
    return replace(draft, opener=opening.kind)


def _is_document(phrase: Phrase) -> bool:
    return phrase.kind is ActorKind.DOCUMENT or phrase.source


def _opening(found: list[Argument]) -> Argument | None:
    return next((item for item in found if item.kind in ("that", "quote")), None)
