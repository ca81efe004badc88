"""The subject that stands before its verb: الكرملين يؤكد, وكان ماكرون قد حذر, أن الرئيس شدد."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from rawi.lexicon.function_words import word_class
from rawi.lexicon.plain_verbs import finite_forms, surely_finite
from rawi.lexicon.verbs import Reading, readings
from rawi.lexicon.word_sets import takes_article, word_set
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.phrase import Phrase
from rawi.names.reader import read_phrase
from rawi.names.words import is_accusative, read_word
from rawi.statements.clause_subjects import first_subject
from rawi.statements.draft import Scene

__all__ = ["agrees", "antecedent_before", "document_before", "resumed_behind", "subject_before"]

_FARTHEST = 40
_LONGEST_FILLER = 16
_BOUNDARIES = frozenset("،,.:؛؟!")


def subject_before(scene: Scene, cue: int, reading: Reading) -> Phrase | None:
    """The phrase that opens the verb's clause and agrees with it, with nothing but asides in between."""
    cursor = scene.cursor(cue)
    for start, skip in _clause_starts(scene, cue):
        phrase = read_phrase(cursor, start, skip)
        if phrase is None or not agrees(phrase, reading, before=True) or _is_governed(scene, phrase):
            continue
        if _is_object(phrase):
            continue
        if skip and not phrase.sure and _joins_nouns(scene, start):
            continue
        all_of_them = _behind_that(scene, cue, reading) if skip and reading.number in ("p", "d") else None
        if all_of_them is not None:
            return all_of_them
        if _only_fillers(scene, cursor, phrase, phrase.last, cue):
            return _in_apposition(scene, cursor, phrase) or phrase
    return _behind_that(scene, cue, reading)


def _behind_that(scene: Scene, cue: int, reading: Reading) -> Phrase | None:
    """أن الوزير وأعضاء بالفريق حذروا: nothing but nouns between أن and a verb, which then tells of all of them."""
    tokens, cursor = scene.script.tokens, scene.cursor(cue)
    start = next(
        (at for at in range(cue - 1, max(scene.sentence.first, cue - _LONGEST_FILLER), -1) if _is_that(scene, at - 1)),
        None,
    )
    phrase = read_phrase(cursor, start) if start is not None else None
    if start is None or phrase is None or not (phrase.sure or phrase.definite) or phrase.kind is ActorKind.DOCUMENT:
        return None
    passed = range(phrase.last, cue)
    if (passed or cursor.is_sign(cue - 1, "،,")) and _has_subject_behind(scene, cue, reading):
        return None
    if tokens[cue - 1].folded == "من" or any(_tells_something(cursor, at) for at in passed):
        return None
    if passed and finite_forms(tokens[passed[0]].folded) and tokens[passed[0]].folded[:2] != "ال":
        return None
    end = next((at for at in passed if tokens[at].folded in "،,"), cue)
    joined = any(tokens[at].folded[0] == "و" for at in range(phrase.first, end))
    if reading.number in ("p", "d") and (joined or phrase.parts):
        others = [read_phrase(cursor, at, 1) for at in range(phrase.first + 1, end) if tokens[at].folded[0] == "و"]
        parts = phrase.parts or (phrase, *(one for one in others if one is not None and one.sure))
        return Phrase(start, end, ActorKind.GROUP, phrase.head, (start, end), parts=parts)
    if joined or not agrees(phrase, reading, before=True):
        return None
    return replace(phrase, last=end) if phrase.name is None and phrase.title is not None else phrase


def _has_subject_behind(scene: Scene, cue: int, reading: Reading) -> bool:
    """أن الجسر مفتوح قال الوزير: a verb that only says has who says it behind it, where somebody stands there."""
    cursor = scene.cursor(scene.sentence.last)
    behind = read_phrase(cursor, cue + 1) if cue + 1 < scene.sentence.last else None
    if behind is None or not behind.sure or reading.number != "s" or not agrees(behind, reading):
        return False
    clause = cursor.is_word(behind.last) and word_class(cursor.word(behind.last)) == "comp"
    return clause or not reading.verb.governs("np")


def _is_that(scene: Scene, at: int) -> bool:
    token = scene.script.tokens[at]
    return token.is_word and word_class(token.folded) == "comp" and token.folded.removeprefix("و") in ("ان", "بان")


def _tells_something(cursor: Cursor, at: int) -> bool:
    """Whether a token is a verb, or opens a clause of its own."""
    if not cursor.is_word(at):
        return not cursor.is_sign(at, '،,-–"«»“”()')
    word = cursor.word(at)
    if word[0] == "و" and cursor.is_sign(at - 1, "،,") and word not in word_set("gloss opener"):
        return True
    if word == "انما" or word_class(word) in ("rel", "comp", "when", "break", "neg", "question", "pronoun"):
        return True
    finite = any(one.person == 3 for one in readings(word))
    return finite or surely_finite(word)


def _joins_nouns(scene: Scene, at: int) -> bool:
    """كل المعلومات والدلائل تؤكد: a plain noun joined to a definite one right before it begins no clause."""
    before = scene.script.tokens[at - 1]
    return at > scene.sentence.first and before.is_word and read_word(before.folded).definite


def _is_object(phrase: Phrase) -> bool:
    """أصدرت الحكومة بيانا تؤكد …: a noun in the accusative is no subject; who issued it speaks."""
    bare = phrase.name is None and phrase.entity is None and not phrase.definite and not phrase.parts
    head = phrase.head
    return bare and head.endswith("ا") and (is_accusative(head) or takes_article(head[:-1]))


def _is_governed(scene: Scene, phrase: Phrase) -> bool:
    """على موقع «تويتر» تقول: a quoted name behind a preposition, or behind the noun it governs, is no subject."""
    tokens, before = scene.script.tokens, phrase.first - 1
    if before in scene.script.opening:
        before -= 1
    elif phrase.first not in scene.script.opening:
        return False
    if before < scene.sentence.first or word_class(tokens[before].folded) == "comp":
        return False
    governed = [tokens[at].folded for at in range(max(scene.sentence.first, before - 1), before + 1)]
    return any(word_class(word) in ("prep", "adjunct") for word in governed if word)


def _in_apposition(scene: Scene, cursor: Cursor, phrase: Phrase) -> Phrase | None:
    """The longer phrase behind whose comma this one stands: الخبير رشاد عبده، رئيس المنتدى، فيؤكد."""
    before = phrase.first - 1
    if before <= scene.sentence.first or cursor.script.tokens[before].folded not in "،,":
        return None
    for start in range(max(scene.sentence.first, before - _LONGEST_FILLER), before):
        longer = read_phrase(cursor, start, _conjunction(cursor, start))
        if longer is not None and longer.first == start and longer.last >= phrase.last and longer.sure:
            return longer
    return None


def antecedent_before(scene: Scene, relative: int) -> Phrase | None:
    """The phrase that ends right before a relative pronoun (عارضة سابقة التي تقول)."""
    last = relative - 1 if scene.script.tokens[relative - 1].folded in "،," else relative
    cursor = scene.cursor(last)
    other = _OTHER_GENDER.get(scene.script.tokens[relative].folded, "-")
    for start in range(max(scene.sentence.first, last - 10), last):
        skip = _conjunction(cursor, start)
        phrase = read_phrase(cursor, start, skip)
        if phrase is not None and phrase.last == last and (phrase.sure or phrase.definite) and phrase.gender != other:
            return phrase
    return None


_OTHER_GENDER = {"الذي": "f", "التي": "m"}
"""The gender that what stands before a relative pronoun cannot have; التي also stands behind plurals."""


def document_before(scene: Scene, at: int, reading: Reading) -> Phrase | None:
    """مشروع قرار يدعو, دراسات أثبتت: an indefinite document right before its verb; in في بيان أكد another speaks."""
    cursor = scene.cursor(at)
    if reading.object:
        return None
    for start in range(max(scene.sentence.first, at - _LONGEST_DOCUMENT), at):
        phrase = read_phrase(cursor, start)
        if phrase is None or phrase.last != at or phrase.kind is not ActorKind.DOCUMENT or phrase.definite:
            continue
        if _is_object(phrase) and resumed_behind(scene, at):
            return None
        if _is_object(phrase) and reading.gender == "f":
            giver = first_subject(cursor, scene.sentence.first)
            return giver if giver is not None and agrees(giver, reading) else None
        if phrase.head in word_set("figures given out"):
            return None
        before = scene.script.tokens[start - 1].folded if start > scene.sentence.first else ""
        inside = before in ("في", "خلال", "وفي", "ضمن")
        return phrase if phrase.sure and not inside and agrees(phrase, reading) else None
    return None


def resumed_behind(scene: Scene, at: int) -> str:
    """نشر صورا قال إنها لفأس: the pronoun behind a verb, that of a noun which somebody else tells of, or ``""``."""
    behind = scene.script.tokens[at + 1].folded if at + 1 < scene.sentence.last else ""
    if word_class(behind) != "comp":
        return ""
    return next((one for one in ("ها", "هم", "ه") if behind.endswith(one)), "")


_LONGEST_DOCUMENT = 4


def agrees(phrase: Phrase, reading: Reading, *, before: bool = False) -> bool:
    """Whether gender and number of a phrase allow it to be the verb's subject."""
    if reading.person in (1, 2):
        return False
    if before and phrase.kind is ActorKind.GROUP and not phrase.parts and _is_of_one_man(reading):
        return not phrase.head.endswith(("ون", "ين"))
    if phrase.parts or phrase.kind is ActorKind.GROUP or not reading.gender:
        return True
    if before and reading.number in ("p", "d") and phrase.kind in _SINGULAR:
        return phrase.head.endswith(("ات", "ون", "ين"))
    if before and reading.number in ("p", "d") and phrase.kind is ActorKind.PERSON and phrase.sure:
        return phrase.source
    return not phrase.gender or phrase.gender == reading.gender


_SINGULAR = frozenset([ActorKind.STATE, ActorKind.MEDIUM, ActorKind.DOCUMENT])


def _is_of_one_man(reading: Reading) -> bool:
    """المحتجون يعتقد أن: behind a plural subject a verb in the masculine singular is not its own."""
    return reading.number == "s" and reading.gender == "m"


def _clause_starts(scene: Scene, cue: int) -> Iterator[tuple[int, int]]:
    """Tokens at which the clause of the verb may begin, nearest first, with the conjunction to skip."""
    cursor = scene.cursor(cue)
    first = scene.sentence.first
    for at in range(cue - 1, max(first - 1, cue - _FARTHEST), -1):
        skip = _conjunction(cursor, at)
        if at == first or skip or _opens_clause(cursor, at - 1):
            yield at, skip


def _conjunction(cursor: Cursor, at: int) -> int:
    """1 where the word begins with a و or ف that is not its own letter."""
    word = cursor.script.tokens[at].folded
    if word[0] == "ف" and at > 0 and cursor.script.tokens[at - 1].is_word and read_word(cursor.word(at - 1)).given:
        return 0
    if len(word) < 4 or word[0] not in "وف" or read_word(word).is_head or read_word(word).given:
        return 0
    rest = read_word(word[1:])
    named = rest.may_be_given or rest.folded in cursor.surnames
    return 1 if rest.definite or rest.is_head or named or cursor.in_known_entity(at, 1, word[0]) else 0


def _opens_clause(cursor: Cursor, at: int) -> bool:
    token = cursor.script.tokens[at]
    if not token.is_word:
        return token.folded in _BOUNDARIES or cursor.script.quotation_at[at + 1] is not None
    goes_on = token.folded.removeprefix("و") in word_set("goes on saying")
    return goes_on or word_class(token.folded) in ("comp", "break", "when", "aux", "adverb")


def _only_fillers(scene: Scene, cursor: Cursor, phrase: Phrase, at: int, cue: int) -> bool:
    """Whether nothing but asides stands between a subject and its verb."""
    if cue - at > _LONGEST_FILLER:
        return False
    while at < cue:
        step = _filler(scene, cursor, at, cue, loose=phrase.sure)
        if step is None:
            return False
        at = step
    return True


def _filler(scene: Scene, cursor: Cursor, at: int, cue: int, *, loose: bool) -> int | None:
    if at in scene.asides:
        return scene.asides[at]
    token = scene.script.tokens[at]
    if not token.is_word:
        if token.folded in "-–—" and scene.script.tokens[at - 1].folded == ")":
            return None
        return max(cursor.after_bracket(at), at + 1) if token.folded in '،,-–—()"«»“”' else None
    kind = word_class(token.folded)
    if kind in ("aux", "adverb", "weekday", "pronoun"):
        return at + 1
    if token.folded in word_set("gloss opener") and scene.script.tokens[at - 1].folded in "،,":
        return next((end + 1 for end in range(at, cue) if scene.script.tokens[end].folded in "،,"), None)
    if not loose:
        return None
    if kind == "rel":
        return next((end + 1 for end in range(at, cue) if scene.script.tokens[end].folded in "،,"), cue)
    if kind in ("prep", "adjunct") and at + 1 < cue:
        phrase = read_phrase(cursor, at + 1)
        return phrase.last if phrase else at + 2
    if token.folded.startswith(("بال", "لل")) and at + 1 <= cue:
        return at + 1
    inside = scene.script.tokens[at - 1].folded in "،,-–" and any(
        scene.script.tokens[end].folded in "،,-–" for end in range(at, cue)
    )
    return at + 1 if inside else None
