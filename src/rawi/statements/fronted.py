"""Statements whose words stand before the verb that reports them: "…" يقول الوزير."""

from __future__ import annotations

from dataclasses import replace

from rawi.lexicon.function_words import word_class
from rawi.lexicon.plain_verbs import finite_forms
from rawi.lexicon.verbs import Aspect, readings
from rawi.lexicon.word_sets import word_set
from rawi.names.name_words import is_manner
from rawi.names.reader import read_phrase
from rawi.segment.quotation import Quotation
from rawi.statements.draft import Draft, Manner, Scene
from rawi.statements.subjects import agrees

__all__ = ["clause_first", "quotation_first"]

_RULE = "quotation before its verb"
_SHORTEST = 3
_SHORTEST_CLAUSE = 4
_LONGEST_COMPLEMENTIZER = 6


def quotation_first(scene: Scene, at: int) -> Draft | None:
    """A statement whose verb, at token ``at``, follows the quotation that opens its sentence: "لن نقبل" يقول الوزير."""
    quotation = _quotation_before(scene, at)
    if quotation is None:
        return None
    cursor = scene.cursor(scene.sentence.last)
    for reading in readings(scene.script.tokens[at].folded):
        quotes = reading.verb.governs("quote")
        finite = reading.aspect in (Aspect.PAST, Aspect.PRESENT) and reading.person == 3 and not reading.future
        if not quotes or not finite:
            continue
        behind = scene.asides.get(at + 1, at + 1)
        speaker = read_phrase(cursor, behind) if behind < scene.sentence.last else None
        guess = scene.script.tokens[behind].folded if speaker is not None and not speaker.sure else ""
        if is_manner(guess) or guess.startswith(("ب", "ل")):
            speaker = None
        if speaker is None and reading.verb.continues and _ends_there(scene, at + 1):
            content = (quotation.first + 1, quotation.last)
            draft = Draft((at, at + 1), reading.proclitic, content, _RULE, Manner.SOURCE, at, reading)
            return replace(draft, opener="quote")
        if speaker is None or not (speaker.sure or speaker.definite) or not agrees(speaker, reading):
            continue
        if _says_more(scene, speaker.last):
            continue
        content = (quotation.first + 1, quotation.last)
        draft = Draft((at, at + 1), reading.proclitic, content, _RULE, Manner.SOURCE, at, reading)
        return replace(draft, speaker=speaker, opener="quote")
    return None


def clause_first(scene: Scene, at: int) -> Draft | None:
    """A statement whose verb follows a clause without marks, behind a comma: لا دليل على ذلك، يؤكد الطبيب سامي طه."""
    first = scene.sentence.first
    if at - first < _SHORTEST_CLAUSE or scene.script.tokens[at - 1].folded not in "،," or not _is_clause(scene, at - 1):
        return None
    cursor = scene.cursor(scene.sentence.last)
    for reading in readings(scene.script.tokens[at].folded):
        says = reading.verb.governs("quote")
        present = reading.aspect is Aspect.PRESENT and reading.person == 3 and not (reading.future or reading.proclitic)
        if not says or not present or at + 1 >= scene.sentence.last:
            continue
        speaker = read_phrase(cursor, at + 1)
        if speaker is None or not speaker.sure or not agrees(speaker, reading) or not _closes(scene, speaker.last):
            continue
        draft = Draft((at, at + 1), 0, (first, at - 1), "clause before its verb", Manner.SOURCE, at, reading)
        return replace(draft, speaker=speaker, opener="that")
    return None


def _is_clause(scene: Scene, stop: int) -> bool:
    """Whether the sentence opens with a clause of its own: a verb in it, and no preposition or report before."""
    tokens, first = scene.script.tokens[scene.sentence.first : stop], scene.script.tokens[scene.sentence.first]
    if word_class(first.folded) in ("prep", "adjunct", "when", "adverb", "weekday") or first.folded == "قد":
        return False
    if any(one.aspect is Aspect.PAST for one in readings(first.folded)) or any(one.folded in ':"«“' for one in tokens):
        return False
    return any(one.sure for token in tokens for one in finite_forms(token.folded))


def _closes(scene: Scene, at: int) -> bool:
    """Whether the sentence ends behind the verb's subject."""
    return at >= scene.sentence.last or scene.script.tokens[at].folded in ".!؟"


def _ends_there(scene: Scene, at: int) -> bool:
    """ "…"، يضيف ضاحكا.: whether at most one more word stands between the verb and the end of its sentence."""
    return at >= scene.sentence.last - 2


def _quotation_before(scene: Scene, at: int) -> Quotation | None:
    """The quotation that opens the sentence and closes right before the verb, with or without a comma."""
    before = at - 1
    tokens = scene.script.tokens
    if before > scene.sentence.first and tokens[before].folded in word_set("thus"):
        before -= 1
    elif before - 1 > scene.sentence.first and tokens[before - 1].folded in word_set("with this"):
        before -= 2
    while before > scene.sentence.first and scene.script.tokens[before].folded in ("،", ",", "-", "–"):
        before -= 1
    quotation = scene.script.closing.get(before)
    if quotation is None or not quotation.closed or quotation.first - scene.sentence.first not in (0, 1):
        return None
    return quotation if quotation.last - quotation.first > _SHORTEST else None


def _says_more(scene: Scene, at: int) -> bool:
    """Whether words of its own follow the verb's subject: a quotation, a colon, a complementizer."""
    for token in range(at, scene.sentence.last):
        folded = scene.script.tokens[token].folded
        told = scene.script.tokens[token - 1].folded in ("ل", "لل")
        if folded == ":" or (token in scene.script.opening and not told):
            return True
        if folded.startswith(("ان", "بان")) and len(folded) < _LONGEST_COMPLEMENTIZER:
            return True
        if folded in ".،,":
            return False
    return False
