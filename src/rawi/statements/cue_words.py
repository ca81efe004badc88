"""Whether a word that could be a reporting verb may be one where it stands: its spelling, and what is before it."""

from __future__ import annotations

from rawi.lexicon.function_words import word_class
from rawi.lexicon.plain_verbs import finite_forms, surely_finite
from rawi.lexicon.verbs import Aspect, Reading, readings
from rawi.lexicon.word_sets import word_set
from rawi.model import Act, ActorKind
from rawi.names.entity import match_entity
from rawi.names.reader import read_phrase
from rawi.statements.clauses import LONGEST_ADVERBIAL
from rawi.statements.draft import Scene
from rawi.statements.passed_over import stands_behind_occasion
from rawi.statements.subjects import subject_before

__all__ = ["may_be_cue"]

_GOVERNING = word_set("governing preposition")
_NEGATIONS = word_set("negation")
_CLAUSE_OPENERS = ("comp", "rel", "break", "when", "aux", "adverb", "weekday", "pronoun")
_LONGEST_TITLE = 6
_TURNS = word_set("change of speaker")
_BETWEEN = "بين"
_IN_IT = ("فيه", "فيها")


def may_be_cue(scene: Scene, at: int, reading: Reading) -> bool:
    """Whether the finite verb at token ``at``, so read, may report something where it stands."""
    token = scene.script.tokens[at]
    if not _spelling_allows(token.bare, reading) or _is_voweled_passive(scene, at, reading):
        return False
    return not _is_another_word(scene, at, reading) and _may_report(scene, at, reading)


def _is_voweled_passive(scene: Scene, at: int, reading: Reading) -> bool:
    """طُلب: a damma behind the first letter of a past tense makes it passive."""
    token = scene.script.tokens[at]
    stem = scene.script.text[token.start : token.stop][reading.proclitic :]
    return reading.aspect is Aspect.PAST and "\u064f" in stem[1:4]


def _spelling_allows(bare: str, reading: Reading) -> bool:
    """What folding levels and spelling tells apart: إشارة is no أشاره, آمل is I hope."""
    first = bare[reading.proclitic : reading.proclitic + 1]
    if first == "إ" or (first == "آ" and not reading.verb.lemma.startswith("آ")):
        return False
    if reading.verb.lemma.endswith("أ") and reading.verb.homograph == "other" and bare.endswith("ا"):
        return False
    if "ؤ" in bare and not set("أؤئء").intersection(reading.verb.lemma):
        return False
    if reading.verb.homograph != "-" and reading.verb.lemma.endswith("ى") and bare.endswith("ي"):
        return False
    return not (reading.object == "ه" and bare.endswith("ة"))


def _is_another_word(scene: Scene, at: int, reading: Reading) -> bool:
    """ورثت is inherited, شاهد يدعى أحمد names him, أن وجه the player has a noun: no verb that reports."""
    word = scene.script.tokens[at].folded
    if reading.proclitic and word in word_set("waw of its own"):
        return True
    if reading.proclitic and at > scene.sentence.first and _joins_nothing(scene.script.tokens[at - 1].folded):
        return True
    if reading.object in ("نا", "ني") and scene.script.quotation_at[at] is None:
        return True
    if reading.verb.lemma == "عقب" and not reading.proclitic:
        return True
    if word == _BETWEEN and not _makes_clear(scene, at):
        return True
    if word in word_set("called") and at + 1 < scene.sentence.last:
        named = read_phrase(scene.cursor(scene.sentence.last), at + 1)
        return named is not None and named.kind is ActorKind.PERSON and named.name is not None
    if _is_inside_name(scene, at) or _is_superlative(scene, at, reading) or _is_subject_of_verb(scene, at, reading):
        return True
    behind_that = at > scene.sentence.first and scene.script.tokens[at - 1].folded in ("ان", "بان", "وان")
    after = at - 1 > scene.sentence.first and scene.script.tokens[at - 2].folded in word_set("when it was that")
    return behind_that and not after and reading.verb.homograph == "noun" and reading.aspect is Aspect.PAST


def _is_subject_of_verb(scene: Scene, at: int, reading: Reading) -> bool:
    """تأكد خبر عودته: what a noun is written like, right behind a verb that says nothing."""
    if reading.verb.homograph != "noun" or reading.proclitic or at == scene.sentence.first:
        return False
    before = scene.script.tokens[at - 1].folded
    return surely_finite(before) and not readings(before) and word_class(before) is None


def _is_superlative(scene: Scene, at: int, reading: Reading) -> bool:
    """أحد أبرز النجوم, من أبرز ما قيل: what a verb of the fourth form is, behind a word for one of several."""
    if reading.verb.homograph != "adjective" or reading.proclitic or at == scene.sentence.first:
        return False
    before = scene.script.tokens[at - 1].folded.removeprefix("و")
    return before in word_set("one of") or before in word_set("among")


def _is_inside_name(scene: Scene, at: int) -> bool:
    """كوينز بارك رينجرز: a word in the middle of a known name."""
    cursor = scene.cursor(scene.sentence.last)
    starts = range(max(scene.sentence.first, at - 2), at)
    found = (match_entity(cursor, start) for start in starts if cursor.is_word(start))
    return any(one is not None and one[1] > at + 1 for one in found)


def _joins_nothing(before: str) -> bool:
    """التي وردت, أن وجهت: behind a number, a relative pronoun or a complementizer no conjunction stands."""
    return before.isdigit() or word_class(before) in ("rel", "comp", "neg")


def _makes_clear(scene: Scene, at: int) -> bool:
    """من جهته بيّن المدير أن: doubled in writing, or with a person and a complementizer behind it."""
    token = scene.script.tokens[at]
    if "\u0651" in scene.script.text[token.start : token.stop]:
        return True
    cursor = scene.cursor(scene.sentence.last)
    phrase = read_phrase(cursor, at + 1) if at + 1 < cursor.stop else None
    people = phrase is not None and phrase.kind in (ActorKind.PERSON, ActorKind.GROUP)
    if phrase is None or not people or not phrase.sure or phrase.parts:
        return False
    behind = scene.asides.get(phrase.last, phrase.last)
    behind += cursor.is_sign(behind, "،,")
    return cursor.is_word(behind) and word_class(cursor.word(behind)) == "comp"


def _may_report(scene: Scene, at: int, reading: Reading) -> bool:
    """Whether the words before the verb let it report: not لم يؤكد, أن تضمن, لن يعلن, بعد طلب الوزير."""
    before = scene.script.tokens[at - 1].folded if at > scene.sentence.first else ""
    if before in _NEGATIONS and reading.verb.act is not Act.REJECT and not _relative_what(scene, at, before):
        return False
    if reading.aspect is Aspect.PAST and _is_conditional(scene, at):
        return False
    if _is_refused_speech(scene, at, before) or _dates_its_noun(scene, at):
        return False
    came = at - 1 > scene.sentence.first and scene.script.tokens[at - 2].folded == "قبل"
    if before in _GOVERNING or (before == "ان" and not came and _is_also_present(scene, at)):
        return False
    if reading.aspect is Aspect.PRESENT and (before in ("لن", "كي", "قد") or _jussive(scene, at, reading)):
        return False
    return not (reading.verb.homograph != "-" and reading.aspect is Aspect.PAST) or _opens(scene, at, reading)


def _is_refused_speech(scene: Scene, at: int, before: str) -> bool:
    """رفض ذكر اسمه, طلب عدم ذكر هويته: the noun of what a source would not say; الجدير ذكره: nobody says it."""
    if before in word_set("worth saying"):
        return True
    if scene.script.tokens[at].folded not in word_set("refused speech"):
        return False
    refuses = any(one.verb.act is Act.REJECT for one in readings(before))
    return refuses or before in word_set("not doing")


def _dates_its_noun(scene: Scene, at: int) -> bool:
    """مقالة نشرت يوم الأحد: a verb that tells when the thing before it came about."""
    if at == scene.sentence.first or scene.script.tokens[at].folded not in word_set("took place"):
        return False
    return at + 1 in scene.asides or stands_behind_occasion(scene.cursor(scene.sentence.last), at)


def _is_conditional(scene: Scene, at: int) -> bool:
    """إن عارضت دولة, إذا وافقت: right behind a conditional nothing has been said yet."""
    if at == scene.sentence.first:
        return False
    before = scene.script.tokens[at - 1]
    return before.bare == "إن" or before.folded in word_set("conditional")


def _is_also_present(scene: Scene, at: int) -> bool:
    """أن تضمن: behind a bare أن a form that may be a present tense is one."""
    word = scene.script.tokens[at].folded
    if any(one.aspect is Aspect.PRESENT for one in finite_forms(word)):
        return True
    return any(one.aspect is Aspect.PRESENT and one.person == 3 for one in readings(word))


def _relative_what(scene: Scene, at: int, before: str) -> bool:
    """وفق ما أكد: the word that denies elsewhere is a relative pronoun inside its sentence."""
    return before == "ما" and at - 1 > scene.sentence.first and scene.script.tokens[at - 2].is_word


def _jussive(scene: Scene, at: int, reading: Reading) -> bool:
    """ليؤكد أن: a present tense behind ل tells what for."""
    word = scene.script.tokens[at].folded[reading.proclitic :]
    if reading.verb.lemma == "قال":
        return False
    return reading.proclitic > 0 and scene.script.tokens[at].folded[reading.proclitic - 1] == "ل" and bool(word)


def _opens(scene: Scene, at: int, reading: Reading) -> bool:
    """Whether the place is one where a clause's verb stands, for forms that are nouns elsewhere."""
    if at == scene.sentence.first or (reading.proclitic and scene.script.tokens[at].folded[0] in "وف"):
        return True
    before = scene.script.tokens[at - 1]
    if at + 1 < scene.sentence.last and scene.script.tokens[at + 1].folded in _IN_IT:
        return True
    if _opens_title(scene, at):
        return False
    if not before.is_word or at in scene.asides.values():
        return True
    if _is_object(scene, at):
        return False
    if word_class(before.folded) in _CLAUSE_OPENERS or before.folded in _TURNS or _behind_adverbial(scene, at):
        return True
    subject = subject_before(scene, at, reading)
    return reading.gender == "f" or (subject is not None and (subject.sure or _follows_opener(scene, subject.first)))


def _is_object(scene: Scene, at: int) -> bool:
    """ينتظر حاليا عرض الفيلم: a noun behind a verb in the present, with nothing but an adverb between them."""
    tokens, before = scene.script.tokens, at - 1
    while before > scene.sentence.first and word_class(tokens[before].folded) == "adverb":
        before -= 1
    present = any(one.sure and one.aspect is Aspect.PRESENT for one in finite_forms(tokens[before].folded))
    return present and before < at - 1


def _opens_title(scene: Scene, at: int) -> bool:
    """و"عرض الأزياء": a noun at the head of a short quotation is a title and reports nothing."""
    quotation = scene.script.opening.get(at - 1)
    return quotation is not None and quotation.closed and quotation.last - at < _LONGEST_TITLE


def _follows_opener(scene: Scene, at: int) -> bool:
    """Whether a clause opens at a token: right behind لكن, أن, حيث and their like."""
    return at > scene.sentence.first and word_class(scene.script.tokens[at - 1].folded) in ("comp", "break", "when")


def _behind_adverbial(scene: Scene, at: int) -> bool:
    """Whether only an adverbial stands before the verb in its sentence: وخلال اللقاء حذر …"""
    first = scene.sentence.first
    return at - first <= LONGEST_ADVERBIAL and word_class(scene.script.tokens[first].folded) in (
        "prep",
        "adjunct",
    )
