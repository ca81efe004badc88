"""Statements reported by a finite verb, before or behind its subject."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rawi.lexicon.function_words import word_class
from rawi.lexicon.letters import fold
from rawi.lexicon.verbs import Aspect, Frame, Reading, Slot, readings, verbs
from rawi.lexicon.word_sets import is_indefinite_occasion, is_occasion, relaying_verbs, word_set
from rawi.model import Act, ActorKind
from rawi.names.phrase import Phrase
from rawi.names.reader import read_phrase
from rawi.statements.arguments import Argument, arguments
from rawi.statements.draft import Draft, Manner, Scene
from rawi.statements.frames import Fit, fit
from rawi.statements.subjects import agrees, antecedent_before, subject_before

__all__ = ["finite_verb"]

_FINITE = (Aspect.PAST, Aspect.PRESENT)
_GOVERNING = word_set("governing preposition")
_NEGATIONS = word_set("negation")
_CLAUSE_OPENERS = ("comp", "rel", "break", "when", "aux", "adverb", "weekday", "pronoun")


def finite_verb(scene: Scene, at: int) -> Draft | None:
    """A statement whose cue is the finite verb at token ``at``."""
    token = scene.script.tokens[at]
    for reading in readings(token.folded):
        if reading.aspect not in _FINITE or reading.person != 3 or reading.future:
            continue
        if not _spelling_allows(token.bare, reading) or _is_voweled_passive(scene, at, reading):
            continue
        if _is_another_word(scene, at, reading):
            continue
        if not _may_report(scene, at, reading):
            continue
        draft = _read(scene, at, reading)
        if draft is not None:
            return draft
    return None


def _is_voweled_passive(scene: Scene, at: int, reading: Reading) -> bool:
    """طُلب: a damma behind the first letter of a past tense makes it passive."""
    token = scene.script.tokens[at]
    stem = scene.script.text[token.start : token.stop][reading.proclitic :]
    return reading.aspect is Aspect.PAST and stem[1:2] == "\u064f"


def _spelling_allows(bare: str, reading: Reading) -> bool:
    """What folding levels and spelling tells apart: إشارة is no أشاره, آمل is I hope."""
    first = bare[reading.proclitic : reading.proclitic + 1]
    if first == "إ" or (first == "آ" and not reading.verb.lemma.startswith("آ")):
        return False
    if reading.verb.homograph != "-" and reading.verb.lemma.endswith("ى") and bare.endswith("ي"):
        return False
    return not (reading.object == "ه" and bare.endswith("ة"))


def _is_another_word(scene: Scene, at: int, reading: Reading) -> bool:
    """ورثت is inherited, شاهد يدعى أحمد names him, أن وجه the player has a noun: no verb that reports."""
    word = scene.script.tokens[at].folded
    if reading.proclitic and word in word_set("waw of its own"):
        return True
    if word in word_set("called") and at + 1 < scene.sentence.last:
        named = read_phrase(scene.cursor(scene.sentence.last), at + 1)
        return named is not None and named.kind is ActorKind.PERSON and named.name is not None
    behind_that = at > scene.sentence.first and scene.script.tokens[at - 1].folded in ("ان", "بان", "وان")
    return behind_that and reading.verb.homograph == "noun" and reading.aspect is Aspect.PAST


def _is_first_person(bare: str, reading: Reading) -> bool:
    """أعتقد is I believe; with a subject of its own it is اعتقد in a careless spelling."""
    return bare[reading.proclitic : reading.proclitic + 1] == "أ" and reading.verb.lemma.startswith("ا")


def _describes(reading: Reading, speaker: Phrase, filled: Fit) -> bool:
    """يعتبر السوق أكبر أسواق المدينة: a thing that counts as something says nothing."""
    nobody = speaker.kind in (ActorKind.UNKNOWN, ActorKind.GROUP) and not speaker.sure
    if nobody and filled.opener == "prep" and reading.verb.act is Act.AGREE:
        return True
    if reading.aspect is Aspect.PRESENT and reading.verb.act is Act.PROMISE and speaker.kind not in _WHO_PROMISES:
        return filled.opener == "prep"
    if nobody and filled.opener == "prep" and reading.verb.act is Act.WARN:
        return True
    if _counts_as(reading, filled) or reading.verb.lemma in _SHOWS:
        return speaker.kind in (ActorKind.MEDIUM, ActorKind.DOCUMENT, ActorKind.UNKNOWN)
    thing = nobody and filled.opener in ("np", "prep", "noun")
    return thing and any(slot.role == "about" for frame in reading.verb.frames for slot in frame)


def _closes_something(reading: Reading, found: Sequence[Argument], filled: Fit) -> bool:
    """ختم الشاعر الأمسية بقصيدة "…": what is closed is no speech."""
    if reading.verb.lemma not in _CLOSES or filled.opener not in ("quote", "short"):
        return False
    things = [one for one in found if one.kind == "np" and one.first < filled.content and one.phrase is not None]
    return any(one.phrase is not filled.speaker and not is_occasion(one.head) for one in things)


def _ranks(reading: Reading, found: Sequence[Argument], filled: Fit) -> bool:
    """ويعد اللاعب من أبرز المواهب ويتميز بسرعته: who counts among others promises nothing."""
    among = any(one.marker == "من" and one.first < filled.content for one in found)
    return reading.aspect is Aspect.PRESENT and reading.verb.act is Act.PROMISE and filled.opener == "prep" and among


def _counts_as(reading: Reading, filled: Fit) -> bool:
    """يعتبر فرصة, يعد من أبرز: a present tense with a noun may as well be passive."""
    return reading.aspect is Aspect.PRESENT and reading.verb.lemma in _COUNTS_AS and filled.opener != "that"


def _takes_thing(reading: Reading, found: Sequence[Argument], filled: Fit) -> bool:
    """وانتقد قرارات الحكومة: a verb that does more than say may hide its speaker before the thing it is about."""
    thing = next((one.phrase for one in found if one.content == filled.content), None)
    if reading.verb.act is Act.STATE or thing is None:
        return False
    return not thing.sure and thing.kind in (ActorKind.UNKNOWN, ActorKind.PERSON)


def _hears_nobody(filled: Fit) -> bool:
    """أنذرت الغيوم بمطر: with no speaker before it, the verb's only noun is a thing and no hearer."""
    return filled.opener == "prep" and filled.addressee is not None and not filled.addressee.sure


def _may_be_first_person(scene: Scene, at: int, reading: Reading) -> bool:
    """أعتقد, or طلبت between quotation marks, where I asked is likelier than she asked."""
    token = scene.script.tokens[at]
    if _is_first_person(token.bare, reading):
        return True
    first = any(one.person == 1 and one.aspect is reading.aspect for one in readings(token.folded))
    return first and scene.script.quotation_at[at] is not None


def _may_report(scene: Scene, at: int, reading: Reading) -> bool:
    before = scene.script.tokens[at - 1].folded if at > scene.sentence.first else ""
    if before in _NEGATIONS and reading.verb.act is not Act.REJECT and not _relative_what(scene, at, before):
        return False
    if reading.aspect is Aspect.PAST and _is_conditional(scene, at):
        return False
    if _is_refused_speech(scene, at, before) or _dates_its_noun(scene, at):
        return False
    if before in _GOVERNING or (before == "ان" and _is_also_present(scene, at)):
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
    return at + 1 in scene.asides or is_indefinite_occasion(scene.script.tokens[at - 1].folded)


def _is_conditional(scene: Scene, at: int) -> bool:
    """إن عارضت دولة, إذا وافقت: right behind a conditional nothing has been said yet."""
    if at == scene.sentence.first:
        return False
    before = scene.script.tokens[at - 1]
    return before.bare == "إن" or before.folded in word_set("conditional")


def _is_also_present(scene: Scene, at: int) -> bool:
    """أن تضمن: behind a bare أن a form that may be a present tense is one."""
    return any(one.aspect is Aspect.PRESENT and one.person == 3 for one in readings(scene.script.tokens[at].folded))


def _relative_what(scene: Scene, at: int, before: str) -> bool:
    return before == "ما" and at - 1 > scene.sentence.first and scene.script.tokens[at - 2].is_word


def _jussive(scene: Scene, at: int, reading: Reading) -> bool:
    word = scene.script.tokens[at].folded[reading.proclitic :]
    return reading.proclitic > 0 and scene.script.tokens[at].folded[reading.proclitic - 1] == "ل" and bool(word)


def _opens(scene: Scene, at: int, reading: Reading) -> bool:
    """Whether the place is one where a clause's verb stands, for forms that are nouns elsewhere."""
    if at == scene.sentence.first or (reading.proclitic and scene.script.tokens[at].folded[0] in "وف"):
        return True
    before = scene.script.tokens[at - 1]
    if _opens_title(scene, at):
        return False
    if not before.is_word or at in scene.asides.values():
        return True
    if word_class(before.folded) in _CLAUSE_OPENERS or before.folded in _TURNS or _behind_adverbial(scene, at):
        return True
    subject = subject_before(scene, at, reading)
    return reading.gender == "f" or (subject is not None and (subject.sure or _follows_opener(scene, subject.first)))


def _opens_title(scene: Scene, at: int) -> bool:
    """و"عرض الأزياء": a noun at the head of a short quotation is a title and reports nothing."""
    quotation = scene.script.opening.get(at - 1)
    return quotation is not None and quotation.closed and quotation.last - at < _LONGEST_TITLE


def _follows_opener(scene: Scene, at: int) -> bool:
    """Whether a clause opens at a token: behind لكن, أن, حيث and their like."""
    return at > scene.sentence.first and word_class(scene.script.tokens[at - 1].folded) in ("comp", "break", "when")


def _behind_adverbial(scene: Scene, at: int) -> bool:
    """Whether only an adverbial stands before the verb in its sentence: وخلال اللقاء حذر …"""
    first = scene.sentence.first
    return at - first <= _LONGEST_ADVERBIAL and word_class(scene.script.tokens[first].folded) in (
        "prep",
        "adjunct",
    )


_LONGEST_ADVERBIAL = 6
_LONGEST_TITLE = 6
_COUNTS_AS = ("اعتبر", "عد")
_SHOWS = ("عرض",)
_CLOSES = ("ختم", "اختتم", "استهل")
_WHO_PROMISES = (ActorKind.PERSON, ActorKind.STATE, ActorKind.INSTITUTION, ActorKind.GROUP, ActorKind.ALLIANCE)
_TURNS = word_set("change of speaker")


def _read(scene: Scene, at: int, reading: Reading) -> Draft | None:
    cursor = scene.cursor(scene.sentence.last)
    found = list(arguments(cursor, at + 1, scene.asides))
    joined = reading.proclitic > 0 and scene.script.tokens[at].folded[0] == "و"
    left = None if joined else subject_before(scene, at, reading)
    if left is not None and (_speaks_behind(scene, left, at, found, reading) or _tells_in_it(scene, left, at)):
        left = None
    frames = _frames(reading, found)
    pronoun = left is None and _has_pronoun_subject(scene, at)
    filled = fit(frames, reading, found, subject_known=left is not None or pronoun)
    if filled is None:
        filled, left = fit(frames, reading, found, subject_known=True), left
        if filled is not None and left is None and filled.opener == "np" and not _takes_thing(reading, found, filled):
            return None
    if filled is None or _impersonal(reading, filled, left, at) or _ranks(reading, found, filled):
        return None
    if _closes_something(reading, found, filled):
        return None
    if _is_attitude(scene, left.first if left else at, reading, filled, filled.speaker is not None):
        return None
    speaker = left or filled.speaker
    if left is None and (speaker is None or not speaker.sure) and _may_be_first_person(scene, at, reading):
        return None
    if speaker is not None and _describes(reading, speaker, filled):
        return None
    indefinite = not scene.script.tokens[filled.content].folded.startswith(("ال", '"', "«"))
    if (speaker is None or speaker is left) and indefinite and _counts_as(reading, filled):
        return None
    if fold(reading.verb.lemma) in relaying_verbs() and (speaker is None or not speaker.sure):
        return None
    if reading.verb.act is Act.REJECT and scene.script.tokens[filled.content].folded in word_set("refused speech"):
        return None
    if speaker is None and filled.opener == "short" and not reading.proclitic:
        return None
    if speaker is None and at == scene.sentence.first and not joined and _hears_nobody(filled):
        return None
    if (speaker is None or not speaker.sure) and not _may_hide(scene, left.first if left else at, reading, filled):
        return None
    if left is not None and not left.sure and not left.definite and filled.opener not in ("that", "quote"):
        return None
    return _draft(scene, at, reading, filled, left)


def _has_pronoun_subject(scene: Scene, at: int) -> bool:
    """أنها أوصت, لكنه أكد: the pronoun on the word before the verb is its subject."""
    if at == scene.sentence.first:
        return False
    before = scene.script.tokens[at - 1].folded
    hosted = before.startswith(("ان", "بان", "وان", "لكن", "ولكن", "فان", "لان")) and before.endswith(
        ("ه", "ها", "هم", "هما")
    )
    return hosted and word_class(before) in ("comp", "break")


def _frames(reading: Reading, found: Sequence[Argument]) -> Sequence[Frame]:
    """The verb's frames, less what an object pronoun already fills, plus direct speech after قائلا."""
    frames = list(reading.verb.frames)
    if reading.object:
        frames = [left for frame in frames if (left := _without_object(frame))]
    doubled = any(argument.kind == "again" for argument in found)
    return [*frames, *verbs()["قال"].frames] if doubled else frames


def _without_object(frame: Frame) -> Frame:
    filled = [slot for slot in frame if slot.marker == "np" and slot.role != "content"]
    left = tuple(slot for slot in frame if slot not in filled)
    if not filled:
        return frame if all(slot.marker in ("that", "quote") or slot.role == "to" for slot in frame) else ()
    return left or (Slot("content", "np"),)


def _speaks_behind(scene: Scene, left: Phrase, at: int, found: Sequence[Argument], reading: Reading) -> bool:
    """Whether the first noun phrase behind the verb, not the one before it, is the subject."""
    behind = found[0].phrase if found and found[0].kind == "np" else None
    if behind is None or not behind.sure or not agrees(behind, reading):
        return False
    if left.first > scene.sentence.first and word_class(scene.script.tokens[left.first - 1].folded) == "comp":
        return False
    return not left.sure or scene.script.tokens[at - 1].folded in "،,"


def _tells_in_it(scene: Scene, left: Phrase, at: int) -> bool:
    """مقابلة … أكد فيها: the noun before the verb is where it was said, not who said it."""
    behind = scene.script.tokens[at + 1].folded if at + 1 < scene.sentence.last else ""
    return behind in word_set("in it") and left.kind is not ActorKind.PERSON


def _is_attitude(scene: Scene, clause: int, reading: Reading, filled: Fit, speaks: bool) -> bool:
    """أن الحلف يؤيد كذا: inside what another said, a present tense with a noun is a stance and no saying."""
    if reading.aspect is not Aspect.PRESENT or filled.opener in ("that", "quote") or clause == scene.sentence.first:
        return False
    return _depends(scene, clause) and not (speaks and _is_relative(scene, clause - 1))


def _may_hide(scene: Scene, at: int, reading: Reading, filled: Fit) -> bool:
    """Whether a verb may hide its speaker at ``at``: not right behind a noun that it only describes."""
    before = scene.script.tokens[at - 1] if at > scene.sentence.first else None
    if before is None or not before.is_word or reading.proclitic or filled.opener in ("that", "quote"):
        return True
    if at + 1 < scene.sentence.last and scene.script.tokens[at + 1].folded in word_set("in it"):
        return True
    if reading.verb.act is Act.WARN and reading.aspect is Aspect.PRESENT:
        return False
    plain = word_class(before.folded) in (None, "copula") or before.folded in word_set("as a result")
    return not plain or at in scene.asides.values()


def _impersonal(reading: Reading, filled: Fit, left: Phrase | None, at: int) -> bool:
    """يذكر أن, يعتقد أن: a verb that leaves its speaker out on purpose."""
    hidden = left is None and filled.speaker is None
    direct = filled.content <= at + 3 and filled.opener == "that" and not reading.verb.continues
    return hidden and direct and reading.aspect is Aspect.PRESENT and reading.gender == "m" and reading.number == "s"


def _draft(scene: Scene, at: int, reading: Reading, filled: Fit, left: Phrase | None) -> Draft:
    speaker = left or filled.speaker
    inner = _depends(scene, left.first if left else at)
    cue, skip, rule = at, reading.proclitic, "verb"
    if filled.again is not None:
        said = scene.script.tokens[filled.again].folded
        cue, skip, rule = filled.again, int(said.startswith("ب")), "doubled cue"
    antecedent = None
    relative = _relative_before(scene, at)
    if speaker is None and relative is not None:
        antecedent = antecedent_before(scene, relative)
    clause = left.first if left else at
    clause = clause - 2 if _opens_but(scene, clause) else _behind_joined_adverbial(scene, clause)
    rule = f"{rule} before its subject" if filled.speaker else f"{rule} behind its subject" if left else rule
    draft = Draft((cue, cue + 1), skip, (filled.content, scene.sentence.last), rule, Manner.FINITE, clause, reading)
    told = bool(reading.object) and any(slot.role == "to" for frame in reading.verb.frames for slot in frame)
    behind = scene.script.tokens[at + 1].folded if at + 1 < scene.sentence.last else ""
    draft = replace(draft, told_pronoun=told or behind in word_set("told to him"))
    return replace(draft, speaker=speaker, addressee=filled.addressee, inner=inner, antecedent=antecedent,
                   opener=filled.opener)  # fmt: skip


def _behind_joined_adverbial(scene: Scene, clause: int) -> int:
    """…، وفي يوم الخميس قال: the adverbial joined before the verb belongs to the verb's clause."""
    tokens = scene.script.tokens
    for at in range(clause - 1, max(scene.sentence.first, clause - _LONGEST_ADVERBIAL), -1):
        if not tokens[at].is_word:
            return clause
        joined = tokens[at].folded[0] == "و" and word_class(tokens[at].folded) in ("prep", "adjunct", "weekday")
        if joined and tokens[at - 1].folded in "،,":
            return at
    return clause


def _is_relative(scene: Scene, at: int) -> bool:
    return word_class(scene.script.tokens[at].folded) == "rel"


def _relative_before(scene: Scene, at: int) -> int | None:
    """The relative pronoun before a verb, with nothing between them but كان and قد."""
    before = at - 1
    while before > scene.sentence.first and word_class(scene.script.tokens[before].folded) == "aux":
        before -= 1
    return before if before >= scene.sentence.first and _is_relative(scene, before) else None


def _depends(scene: Scene, clause: int) -> bool:
    """Whether the clause hangs on a complementizer or a relative pronoun right before it."""
    if clause <= scene.sentence.first:
        return False
    before = scene.script.tokens[clause - 1]
    if not before.is_word or _opens_but(scene, clause):
        return False
    return word_class(before.folded) in ("comp", "rel")


def _opens_but(scene: Scene, clause: int) -> bool:
    """إلا أن الوزير قال: the complementizer belongs to a conjunction of the article's own."""
    first = clause - 2
    tokens = scene.script.tokens
    return (
        first >= scene.sentence.first and tokens[first].bare == "إلا" and word_class(tokens[first + 1].folded) == "comp"
    )
