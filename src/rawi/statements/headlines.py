"""Headlines that name a speaker before a colon: البيت الأبيض: الاتصالات مستمرة."""

from __future__ import annotations

from dataclasses import replace

from rawi.names.phrase import Phrase
from rawi.names.reader import read_phrase
from rawi.segment.script import Sentence
from rawi.statements.draft import Draft, Manner, Scene

__all__ = ["headline"]

_LONGEST = 30


def headline(scene: Scene, whole: Sentence) -> Draft | None:
    """The statement of a short line whose words before the first colon name somebody who can speak."""
    sentence = scene.sentence
    if whole.last - whole.first > _LONGEST:
        return None
    colon = next((at for at in range(sentence.first, sentence.last) if scene.script.tokens[at].folded == ":"), None)
    if colon is None or colon == sentence.first or colon + 1 >= sentence.last:
        return None
    phrase = _whole_phrase(scene, colon)
    if phrase is None or not _can_speak(scene, phrase, colon):
        return None
    content = (colon + 1, sentence.last)
    draft = Draft((colon, colon + 1), 0, content, "headline colon", Manner.HEADLINE, sentence.first)
    return replace(draft, speaker=phrase, opener="quote")


def _whole_phrase(scene: Scene, colon: int) -> Phrase | None:
    for start in range(max(scene.sentence.first, colon - 9), colon):
        if start > scene.sentence.first and scene.script.tokens[start - 1].is_word:
            continue
        phrase = read_phrase(scene.cursor(colon), start)
        if phrase is not None and (phrase.last == colon or _told(scene, phrase.last, colon)):
            return phrase
    return None


def _told(scene: Scene, at: int, colon: int) -> bool:
    """الوزير لـ«الصحيفة»: all that stands before the colon is whom it was told."""
    cursor = scene.cursor(colon)
    if not cursor.is_word(at) or not cursor.word(at).startswith("ل"):
        return False
    if cursor.word(at) == "ل" and cursor.short_quotation(at + 1) == colon - 1:
        return True
    inner = read_phrase(cursor, at + 1) if cursor.word(at) == "ل" else read_phrase(cursor, at, 1, "ل")
    return inner is not None and inner.last == colon


def _speaks_of_itself(scene: Scene, at: int) -> bool:
    """روسيا: غواصاتنا …: a state that says "our" speaks, and is no place of the news."""
    opening = scene.script.tokens[at : min(at + _OPENING, scene.sentence.last)]
    return any(token.bare.endswith("نا") and len(token.bare) > _LONGER_THAN_OURS for token in opening)


_OPENING = 3
_LONGER_THAN_OURS = 5


def _can_speak(scene: Scene, phrase: Phrase, colon: int) -> bool:
    """A state before a colon is mostly the place of the news; a person or an institution is its source."""
    if phrase.entity is not None and phrase.entity.role in ("state", "capital"):
        quoted = scene.script.quotation_at[min(colon + 2, scene.sentence.last - 1)] is not None
        return quoted or _speaks_of_itself(scene, colon + 1)
    if not phrase.sure and phrase.name is not None:
        return scene.script.tokens[phrase.first].folded in scene.surnames
    if not phrase.sure:
        return False
    if phrase.entity is not None or phrase.kind.value in ("person", "institution", "medium", "group"):
        return phrase.name is None or phrase.last - phrase.first < 10
    return phrase.sure
