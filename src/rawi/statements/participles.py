"""Statements reported by a participle that goes on with the speaker of its sentence: مضيفا, مؤكدة, داعيا."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rawi.lexicon.function_words import word_class
from rawi.lexicon.verbs import Aspect, Reading, readings
from rawi.lexicon.word_sets import word_set
from rawi.model import ActorKind
from rawi.statements.argument import Argument
from rawi.statements.arguments import arguments
from rawi.statements.bare_speech import bare_speech
from rawi.statements.draft import Draft, Manner, Scene
from rawi.statements.frames import fit

__all__ = ["participle"]

_TIGHT = 6


def participle(scene: Scene, at: int) -> Draft | None:
    """A statement whose cue is the indefinite participle at token ``at``."""
    word = scene.script.tokens[at].folded
    for reading in readings(word):
        if reading.aspect is not Aspect.PARTICIPLE or reading.definite or reading.object:
            continue
        if not word.endswith(("ا", "ه", "ين", "ات", "ي")) or _is_plain_noun(scene.script.tokens[at].bare, reading):
            continue
        draft = _read(scene, at, reading)
        if draft is not None:
            return draft
    return None


def _is_plain_noun(bare: str, reading: Reading) -> bool:
    """أملا is the noun; the participle of أمل is آملا."""
    lemma = reading.verb.lemma
    return len(lemma) == 3 and lemma.startswith("أ") and bare[reading.proclitic :].startswith("أ")


def _read(scene: Scene, at: int, reading: Reading) -> Draft | None:
    found = list(arguments(scene.cursor(scene.sentence.last), at + 1, scene.asides))
    named = _named_speaker(found) and not reading.verb.addresses
    filled = fit(reading.verb.frames, reading, found, subject_known=not named)
    if filled is None and named:
        filled = fit(reading.verb.frames, reading, found, subject_known=True)
    if filled is None:
        filled = bare_speech(scene.cursor(scene.sentence.last), reading, found, at)
    if filled is None:
        return None
    heard = filled.addressee.last - filled.addressee.first if filled.addressee else 0
    if at > scene.sentence.first and _is_copula(scene.script.tokens[at - 1].folded):
        return None
    counted = reading.verb.homograph == "noun" and at > scene.sentence.first
    if counted and _counts(scene.script.tokens[at - 1].folded):
        return None
    if filled.opener not in ("that", "quote") and _stands_before_speech(scene, at, filled.content):
        return None
    if not _stands_free(scene, at, filled.content, filled.opener, filled.content - at - heard <= _TIGHT):
        return None
    content = (filled.content, scene.sentence.last)
    draft = Draft((at, at + 1), reading.proclitic, content, "participle", Manner.PARTICIPLE, at, reading)
    return replace(draft, speaker=filled.speaker, addressee=filled.addressee, opener=filled.opener)


def _stands_before_speech(scene: Scene, at: int, content: int) -> bool:
    """قال مشيرا إلى المرمى: «…»: what is pointed at between a verb and its words is no speech of its own."""
    tokens = scene.script.tokens
    before = tokens[max(scene.sentence.first, at - _TIGHT) : at]
    if any(word_class(one.folded) == "comp" or not one.is_word for one in before):
        return False
    verbs = (reading for word in before for reading in readings(word.folded))
    if not any(one.verb.governs("quote") and one.aspect is Aspect.PAST for one in verbs):
        return False
    for sign in range(content, min(content + _TIGHT, scene.sentence.last - 1)):
        if tokens[sign].folded == ":":
            return sign + 1 in scene.script.opening and not _is_speech_itself(scene, sign - 1)
        if not tokens[sign].is_word:
            return False
    return False


def _counts(word: str) -> bool:
    """21 طالبا, عشرون مشيرا: behind a number stands what is counted."""
    return word.replace(",", "").replace(".", "").isdigit() or word in word_set("number word")


def _is_copula(word: str) -> bool:
    """كان واثقا, كنت متأكدا: what somebody was or is, and not what he says."""
    return word_class(word) == "copula" or word.removeprefix("و") in word_set("was")


def _named_speaker(found: Sequence[Argument]) -> bool:
    """مؤكدا سموه أن: the participle names its speaker, right before what was said."""
    if len(found) < 2 or found[0].kind != "np" or found[0].phrase is None:
        return False
    behind = next((argument for argument in found[1:] if argument.kind not in ("comma", "time")), None)
    person = found[0].phrase.kind is ActorKind.PERSON and found[0].phrase.sure
    return person and behind is not None and behind.kind in ("that", "quote")


def _stands_free(scene: Scene, at: int, content: int, opener: str, tight: bool) -> bool:
    """Whether the participle opens a clause of its own and is no adjective of the noun before it."""
    if opener in ("that", "quote") and content - at <= 12:
        return _is_speech_itself(scene, at) or _accusative(scene, at) or not _follows_noun(scene, at)
    behind_word = at > scene.sentence.first and scene.script.tokens[at - 1].is_word
    behind_object = behind_word and scene.script.tokens[at - 1].folded.endswith("ا")
    return tight and (not behind_word or behind_object or _accusative(scene, at) or _is_plural_state(scene, at))


def _is_plural_state(scene: Scene, at: int) -> bool:
    """بين الجانبين مطالبين بالهدوء: an indefinite plural behind a definite noun describes no noun."""
    tokens = scene.script.tokens
    before = tokens[at - 1].folded
    definite = before.startswith(("ال", "لل", "بال", "وال"))
    return tokens[at].folded.endswith("ين") and (definite or not before.endswith(("ين", "ون", "ات")))


def _is_speech_itself(scene: Scene, at: int) -> bool:
    """قائلين: a participle of قال describes no noun."""
    return any(one.verb.lemma == "قال" for one in readings(scene.script.tokens[at].folded))


def _accusative(scene: Scene, at: int) -> bool:
    return scene.script.tokens[at].folded.endswith("ا")


def _follows_noun(scene: Scene, at: int) -> bool:
    """Whether the word before may be the noun that the participle describes: alike in definiteness and gender."""
    if at == scene.sentence.first or not scene.script.tokens[at - 1].is_word:
        return False
    noun = scene.script.tokens[at - 1].folded
    if word_class(noun) is not None:
        return True
    definite = noun.lstrip("بلوك").startswith(("ال", "لل")) or noun.startswith("لل")
    return not (definite or noun.endswith("ا"))
