"""Statements reported by a finite verb, before or behind its subject."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rawi.lexicon.function_words import word_class
from rawi.lexicon.verbs import Aspect, Frame, Reading, Slot, readings, verbs
from rawi.lexicon.word_sets import word_set
from rawi.model import Act, ActorKind
from rawi.names.cursor import Cursor
from rawi.names.phrase import Phrase
from rawi.names.reader import read_phrase
from rawi.names.words import is_verbal_noun
from rawi.statements.argument import Argument
from rawi.statements.arguments import arguments
from rawi.statements.bare_speech import bare_speech
from rawi.statements.clauses import behind_joined_adverbial, behind_turn, depends, opens_but, relative_before
from rawi.statements.cue_words import may_be_cue
from rawi.statements.draft import Draft, Manner, Scene
from rawi.statements.frames import Fit, fit
from rawi.statements.no_saying import Candidate, says_nothing
from rawi.statements.subjects import agrees, antecedent_before, document_before, resumed_behind, subject_before
from rawi.statements.whole_speaker import with_whole_speaker

__all__ = ["finite_verb"]

_TALKS, _ABOUT = ("تحدث",), "عن"
_DEED = 4
_FINITE = (Aspect.PAST, Aspect.PRESENT)


def finite_verb(scene: Scene, at: int) -> Draft | None:
    """A statement whose cue is the finite verb at token ``at``."""
    for reading in readings(scene.script.tokens[at].folded):
        if reading.aspect not in _FINITE or reading.person != 3 or reading.future:
            continue
        if not may_be_cue(scene, at, reading):
            continue
        candidate = _candidate(scene, at, reading)
        if candidate is not None and not says_nothing(candidate):
            return _draft(candidate)
    return None


def _candidate(scene: Scene, at: int, reading: Reading) -> Candidate | None:
    """The verb with its government filled, or None where nothing fills it."""
    cursor = scene.cursor(scene.sentence.last)
    found = list(arguments(cursor, at + 1, scene.asides))
    before = scene.script.tokens[at - 1].folded if at > scene.sentence.first else ""
    joined = reading.proclitic > 0 and scene.script.tokens[at].folded[0] == "و"
    goes_on = joined or before in word_set("goes on with")
    left = None if joined else subject_before(scene, at, reading) or document_before(scene, at, reading)
    if left is not None and (_speaks_behind(scene, left, at, found, reading) or _tells_in_it(scene, left, at)):
        left = None
    frames = _frames(reading, found, left)
    known = left is not None or _has_pronoun_subject(scene, at)
    filled = fit(frames, reading, found, subject_known=known) or bare_speech(cursor, reading, found, at)
    if filled is not None and filled.addressee is None:
        filled = _with_antecedent(scene, at, reading, found, frames) or filled
        filled = _with_hearer(scene, at, reading, found, frames, filled) if goes_on else filled
    if filled is None:
        filled = fit(frames, reading, found, subject_known=True)
        bare = filled is not None and left is None and filled.opener == "np"
        if filled is None or (bare and not _takes_thing(reading, found, filled)):
            return None
    filled = _without_hearer(cursor, reading, filled)
    return Candidate(scene, at, reading, found, with_whole_speaker(cursor, reading, found, filled), left)


def _without_hearer(cursor: Cursor, reading: Reading, filled: Fit) -> Fit:
    """طلب محتجون من الحكومة الاستقالة: behind a verb that asks of somebody, من is no part of who asks."""
    speaker = filled.speaker
    if speaker is None or speaker.name is not None or speaker.parts or not reading.verb.governs("من", "to"):
        return filled
    of = next((one for one in range(speaker.first + 1, speaker.last - 1) if cursor.word(one) == "من"), None)
    asked = read_phrase(cursor, of + 1) if of is not None and filled.addressee is None else None
    if of is None or asked is None or asked.last != speaker.last:
        return filled
    title = (speaker.first, of) if speaker.title is not None else None
    return replace(filled, speaker=replace(speaker, last=of, title=title), addressee=asked)


def _with_hearer(
    scene: Scene, at: int, reading: Reading, found: Sequence[Argument], frames: Sequence[Frame], filled: Fit
) -> Fit:
    """التقى الوزير المبعوث ودعا الأطراف إلى …: joined inside its sentence, a verb's only noun is whom it addresses."""
    speaker = filled.speaker
    if at == scene.sentence.first or speaker is None or speaker.name is not None:
        return filled
    shared = reading.proclitic > 0 and scene.script.tokens[at - 1].is_word
    people = speaker.kind in (ActorKind.PERSON, ActorKind.GROUP)
    his = people and speaker.possessive in ("ه", "ها", "هم")
    if speaker.sure and not shared and not his and speaker.head not in word_set("the public"):
        return filled
    other = fit(reading.verb.frames if his else frames, reading, found, subject_known=True)
    about = any(slot.role == "about" for frame in frames for slot in frame)
    about = about and reading.aspect is Aspect.PAST
    described = about and other is not None and other.content == speaker.first and speaker.last > speaker.first
    return other if other is not None and (other.addressee == speaker or described) else filled


def _with_antecedent(
    scene: Scene, at: int, reading: Reading, found: Sequence[Argument], frames: Sequence[Frame]
) -> Fit | None:
    """روسيا التي تدعو الدول الغربية إلى …: behind a relative the noun may be whom the antecedent addresses."""
    relative = relative_before(scene, at)
    antecedent = antecedent_before(scene, relative) if relative is not None and not reading.object else None
    if antecedent is None or not antecedent.sure or not agrees(antecedent, reading):
        return None
    filled = fit(frames, reading, found, subject_known=True)
    return filled if filled is not None and filled.opener == "prep" and filled.addressee is not None else None


def _takes_thing(reading: Reading, found: Sequence[Argument], filled: Fit) -> bool:
    """وانتقد قرارات الحكومة: a verb that does more than say may hide its speaker before the thing it is about."""
    argument = next((one for one in found if one.content == filled.content), None)
    if argument is not None and _is_his_deed(argument.head, reading):
        return True
    thing = argument.phrase if argument is not None else None
    if reading.verb.act is Act.STATE or thing is None:
        return False
    return not thing.sure and thing.kind in (ActorKind.UNKNOWN, ActorKind.PERSON)


def _is_his_deed(word: str, reading: Reading) -> bool:
    """أعلن توقفه, أعلنت اعتزالها: what the hidden speaker does, with his or her own pronoun."""
    pronoun = "ها" if reading.gender == "f" else "ه"
    stem = word.removesuffix(pronoun)
    deed = is_verbal_noun(stem) or (stem.startswith("ت") and len(stem) == _DEED)
    return stem != word and len(stem) >= _DEED and deed and reading.aspect is Aspect.PAST


def _has_pronoun_subject(scene: Scene, at: int) -> bool:
    """أنها أوصت, لكنه أكد, وهو يحرض: the pronoun before the verb, by itself or written onto a word, is its subject."""
    if at == scene.sentence.first:
        return False
    before = scene.script.tokens[at - 1].folded
    if before.removeprefix("و") in word_set("subject pronoun"):
        return True
    hosted = before.startswith(("ان", "بان", "وان", "لكن", "ولكن", "فان", "لان")) and before.endswith(
        ("ه", "ها", "هم", "هما")
    )
    return hosted and word_class(before) in ("comp", "break")


def _frames(reading: Reading, found: Sequence[Argument], before: Phrase | None) -> Sequence[Frame]:
    """The verb's frames, less what an object pronoun already fills, plus direct speech after قائلا."""
    frames = list(reading.verb.frames)
    if reading.verb.lemma in _TALKS and not _is_report(
        before or (found[0].phrase if found else None), left=before is not None
    ):
        frames = [frame for frame in frames if not any(slot.marker == _ABOUT for slot in frame)]
    if reading.object:
        frames = [left for frame in frames if (left := _without_object(frame))]
    doubled = any(argument.kind == "again" for argument in found)
    return [*frames, *verbs()["قال"].frames] if doubled else frames


def _is_report(subject: Phrase | None, *, left: bool) -> bool:
    """تحدثت تقارير عن صفقة: a person's topic is not what he said of it; that of reports and bodies is all they say."""
    if subject is None or (left and not subject.definite):
        return False
    return subject.source or subject.kind in (ActorKind.DOCUMENT, ActorKind.MEDIUM, ActorKind.INSTITUTION)


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
    if left.first > scene.sentence.first:
        opener = scene.script.tokens[left.first - 1].folded
        if word_class(opener) == "comp" or opener in word_set("as for"):
            return False
    before = scene.script.tokens[at - 1].folded
    if (
        not reading.verb.governs("np")
        and left.last < at
        and found[0].first == at + 1
        and scene.script.tokens[at - 1].is_word
    ):
        return True
    if behind.gender == "f" == reading.gender and left.gender != "f" and left.name is None and left.last < at:
        return True
    return not left.sure or before in "،,)" or before in word_set("change of speaker")


def _tells_in_it(scene: Scene, left: Phrase, at: int) -> bool:
    """مقابلة … أكد فيها: the noun before the verb is where it was said, not who said it."""
    behind = scene.script.tokens[at + 1].folded if at + 1 < scene.sentence.last else ""
    return behind in word_set("in it") and left.kind is not ActorKind.PERSON


def _is_resumed(antecedent: Phrase, reading: Reading) -> bool:
    """إسرائيل التي وصفها بأنها …: the pronoun on the verb is the antecedent's, so that another speaks of it."""
    return reading.object == ("ها" if antecedent.gender == "f" else "ه")


def _is_told_of(scene: Scene, at: int, antecedent: Phrase) -> bool:
    """الملف الذي قال إنه مقلق: the pronoun behind the verb is the thing's, of which another speaks."""
    thing = antecedent.kind in (ActorKind.DOCUMENT, ActorKind.UNKNOWN)
    return thing and resumed_behind(scene, at) == ("ها" if antecedent.gender == "f" else "ه")


def _draft(one: Candidate) -> Draft:
    scene, at, reading, filled = one.scene, one.at, one.reading, one.filled
    cue, skip, rule = at, reading.proclitic, "verb"
    if filled.again is not None:
        said = scene.script.tokens[filled.again].folded
        cue, skip, rule = filled.again, int(said.startswith("ب")), "doubled cue"
    relative = relative_before(scene, at)
    antecedent = antecedent_before(scene, relative) if one.speaker is None and relative is not None else None
    if antecedent is not None and (_is_resumed(antecedent, reading) or _is_told_of(scene, at, antecedent)):
        antecedent = None
    clause = one.clause
    clause = clause - 2 if opens_but(scene, clause) else behind_joined_adverbial(scene, clause)
    clause = behind_turn(scene, clause)
    rule = f"{rule} before its subject" if filled.speaker else f"{rule} behind its subject" if one.left else rule
    draft = Draft((cue, cue + 1), skip, (filled.content, scene.sentence.last), rule, Manner.FINITE, clause, reading)
    told = bool(reading.object) and reading.verb.governs(role="to")
    behind = scene.script.tokens[at + 1].folded if at + 1 < scene.sentence.last else ""
    draft = replace(draft, told_pronoun=told or behind in word_set("told to him"))
    return replace(draft, speaker=one.speaker, addressee=filled.addressee, inner=depends(scene, one.clause),
                   antecedent=antecedent, opener=filled.opener)  # fmt: skip
