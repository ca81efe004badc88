"""Verbs whose government is filled and that report nothing all the same: ordered rules, each by its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rawi.lexicon.function_words import word_class
from rawi.lexicon.letters import fold
from rawi.lexicon.verbs import Aspect, Reading, readings
from rawi.lexicon.word_sets import is_occasion, relaying_verbs, word_set
from rawi.model import Act, ActorKind
from rawi.names.phrase import Phrase
from rawi.names.words import is_verbal_noun
from rawi.statements.argument import Argument
from rawi.statements.clauses import depends, is_relative
from rawi.statements.draft import Scene
from rawi.statements.frames import Fit
from rawi.statements.passed_over import is_refused

__all__ = ["REJECTIONS", "Candidate", "says_nothing"]

_COUNTS_AS = ("اعتبر", "عد")
_SHOWS = ("عرض",)
_CLOSES = ("ختم", "اختتم", "استهل")
_AMBITIONS = ("تطلع", "طمح")
_FARTHEST_AGENT = 6
_LONGEST_DATE = 3
_POINTS_TO = ("أشار",)
_LEAVES_OUT = ("استبعد",)
_SPEECH = ("that", "quote")
_WHO_PROMISES = (ActorKind.PERSON, ActorKind.STATE, ActorKind.INSTITUTION, ActorKind.GROUP, ActorKind.ALLIANCE)
_THINGS = (ActorKind.MEDIUM, ActorKind.DOCUMENT, ActorKind.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Candidate:
    """The verb at token ``at``, what stands behind it, and the subject before it, if any."""

    scene: Scene
    at: int
    reading: Reading
    found: Sequence[Argument]
    filled: Fit
    left: Phrase | None

    @property
    def speaker(self) -> Phrase | None:
        """The subject before the verb, else behind it, else None."""
        return self.left or self.filled.speaker

    @property
    def clause(self) -> int:
        """The token with which the verb's clause begins: its subject's first, else its own."""
        return self.left.first if self.left else self.at

    @property
    def opening(self) -> str:
        """The folded word with which the content would begin; empty at the end of the text."""
        tokens = self.scene.script.tokens
        return tokens[self.filled.content].folded if self.filled.content < len(tokens) else ""

    @property
    def is_joined(self) -> bool:
        """Whether و or ف is written onto the verb."""
        return self.reading.proclitic > 0 and self.scene.script.tokens[self.at].folded[0] in "وف"


def says_nothing(candidate: Candidate) -> bool:
    """Whether one of the rules tells that the verb reports nothing here."""
    return any(rule(candidate) for rule in REJECTIONS)


def is_a_name_in_marks(one: Candidate) -> bool:
    """شركة "فيورد": a word alone between quotation marks is a name, whatever verb it is written like."""
    quotation = one.scene.script.opening.get(one.at - 1)
    return quotation is not None and quotation.closed and quotation.last == one.at + 1


def leaves_its_speaker_out(one: Candidate) -> bool:
    """يذكر أن, يعتقد أن, ويتوقع وصول القوات: impersonal on purpose."""
    direct = one.filled.content <= one.at + 3 and one.filled.opener == "that" and not one.reading.verb.continues
    event = one.at == one.scene.sentence.first and one.filled.content == one.at + 1 and one.filled.opener != "quote"
    expected = event and one.reading.verb.lemma in word_set("expects") and not one.reading.object
    singular = one.reading.gender == "m" and one.reading.number == "s"
    before = one.scene.script.tokens[one.at - 1].folded if one.at > one.scene.sentence.first else ""
    if before.removeprefix("و") in word_set("goes on saying"):
        return False
    return one.speaker is None and (direct or expected) and one.reading.aspect is Aspect.PRESENT and singular


def points_back(one: Candidate) -> bool:
    """صرح بذلك المتحدث باسم الشرطة: what was said stands before, and is not told again."""
    if one.filled.opener in ("np", "noun") and one.opening in word_set("pointed at"):
        behind = one.filled.content + 1
        return behind >= one.scene.sentence.last or not one.scene.script.tokens[behind].is_word
    return one.filled.opener in ("prep", "np") and one.opening in word_set("told before")


def leaves_somebody_out(one: Candidate) -> bool:
    """استبعد المدرب اللاعب من التشكيلة: who is left out is a person, and no event."""
    thing = one.filled.thing
    person = (
        thing is not None
        and thing.kind is ActorKind.PERSON
        and thing.sure
        and (thing.definite or thing.name is not None)
    )
    return person and one.reading.verb.lemma in _LEAVES_OUT and one.filled.opener in ("np", "noun")


def ranks_among_others(one: Candidate) -> bool:
    """ويعد اللاعب من أبرز المواهب ويتميز بسرعته: who counts among others promises nothing."""
    among = any(item.marker == "من" and item.first < one.filled.content for item in one.found)
    promise = one.reading.aspect is Aspect.PRESENT and one.reading.verb.act is Act.PROMISE
    return promise and (one.speaker is None or (one.filled.opener == "prep" and among))


def closes_something(one: Candidate) -> bool:
    """ختم الشاعر الأمسية بقصيدة "…": what is closed is no speech."""
    if one.reading.verb.lemma not in _CLOSES or one.filled.opener not in ("quote", "short", "np"):
        return False
    before = [item for item in one.found if item.first < one.filled.content and item.phrase is not None]
    things = [item for item in before if item.kind == "np" or item.marker == "ب"]
    return any(one.filled.speaker not in (item.phrase, item.whole) and not _is_own_speech(item) for item in things)


def _is_own_speech(item: Argument) -> bool:
    """واختتم كلمته: what a speaker closes by saying something."""
    return is_occasion(item.head) or (item.phrase is not None and is_occasion(item.phrase.head))


def tells_an_attitude(one: Candidate) -> bool:
    """أن الحلف يؤيد كذا: inside what another said, a present tense with a noun is a stance and no saying."""
    if one.reading.aspect is not Aspect.PRESENT or one.filled.opener in _SPEECH:
        return False
    if one.clause == one.scene.sentence.first or not depends(one.scene, one.clause):
        return False
    if one.left is not None and one.left.kind is ActorKind.DOCUMENT and one.reading.verb.act is Act.STATE:
        return False
    return not (one.filled.speaker is not None and is_relative(one.scene, one.clause - 1))


def tells_an_ambition(one: Candidate) -> bool:
    """يتطلع الفريق إلى الفوز: what somebody is after, in the present, is no saying."""
    present = one.reading.aspect is Aspect.PRESENT and one.filled.opener not in _SPEECH
    return present and one.reading.verb.lemma in _AMBITIONS


def is_told_of_by_another(one: Candidate) -> bool:
    """اتهم سابقا من قبل الشبكة: an agent behind من قبل makes the verb passive."""
    tokens, last = one.scene.script.tokens, min(one.filled.content, one.at + _FARTHEST_AGENT, one.scene.sentence.last)
    agents = (
        at + 2 for at in range(one.at + 1, last - 2) if (tokens[at].folded, tokens[at + 1].folded) == ("من", "قبل")
    )
    return any(tokens[at].is_word and word_class(tokens[at].folded) is None for at in agents)


def is_said_of_its_antecedent(one: Candidate) -> bool:
    """الرد الذي هددت به, القرار الذي أعلنت عنه: what was said stands before the relative pronoun."""
    at = one.at + 1
    behind = one.scene.script.tokens[at].folded if at < one.scene.sentence.last else ""
    relative = one.at > one.scene.sentence.first and is_relative(one.scene, one.at - 1)
    ends = at + 1 >= one.scene.sentence.last or not one.scene.script.tokens[at + 1].is_word
    return relative and behind in word_set("of it") and (ends or one.filled.opener not in _SPEECH)


def has_a_fact_for_subject(one: Candidate) -> bool:
    """الأمر الذي يرجح فرضية: what makes something likely says nothing."""
    if one.speaker is not None and one.speaker.head in word_set("a fact"):
        return True
    tokens, at = one.scene.script.tokens, one.at - 2
    fact = at >= one.scene.sentence.first and tokens[at].folded in word_set("a fact")
    return fact and is_relative(one.scene, at + 1)


def is_in_the_first_person(one: Candidate) -> bool:
    """أعتقد is I believe; طلبت between quotation marks is I asked sooner than she asked."""
    if one.left is not None or (one.speaker is not None and one.speaker.sure):
        return False
    token, reading = one.scene.script.tokens[one.at], one.reading
    quoted = one.scene.script.quotation_at[one.at] is not None
    letter = token.bare[reading.proclitic : reading.proclitic + 1]
    if reading.verb.lemma.startswith("ا") and (letter == "أ" or (letter == "ا" and quoted)):
        return True
    first = any(other.person == 1 and other.aspect is reading.aspect for other in readings(token.folded))
    return first and quoted


def has_a_thing_for_subject(one: Candidate) -> bool:
    """الخطر يهدد بكارثة, عرضت الشرطة صورا: a thing says nothing, and what is shown is none."""
    speaker, reading, opener = one.speaker, one.reading, one.filled.opener
    if speaker is None:
        return reading.verb.lemma in _SHOWS and _shows_a_thing(one)
    nobody = speaker.kind in (ActorKind.UNKNOWN, ActorKind.GROUP) and not speaker.sure
    if nobody and opener == "prep" and reading.verb.lemma in _POINTS_TO and reading.aspect is Aspect.PRESENT:
        return True
    if nobody and opener == "prep" and reading.verb.act in (Act.AGREE, Act.WARN):
        return True
    promises = reading.aspect is Aspect.PRESENT and reading.verb.act is Act.PROMISE
    if promises and speaker.kind not in _WHO_PROMISES:
        return opener == "prep"
    if _may_count_as(one):
        return speaker.kind in _THINGS
    if reading.verb.lemma in _SHOWS:
        return speaker.kind in _THINGS or not speaker.sure or _shows_a_thing(one)
    thing = nobody and opener in ("np", "prep", "noun")
    return thing and reading.verb.governs(role="about")


def _shows_a_thing(one: Candidate) -> bool:
    """عرضت الشرطة صورا: what is shown is a thing, what is offered is a deed."""
    offered = one.opening in word_set("what is offered") or is_verbal_noun(one.opening)
    return one.filled.opener in ("np", "noun") and not offered


def counts_as_something(one: Candidate) -> bool:
    """الفريق يعتبر فرصة جديدة, البرنامج الذي يعرض عبر القناة: what may as well be passive."""
    if one.speaker is None and one.reading.verb.lemma in _SHOWS and one.reading.aspect is Aspect.PRESENT:
        return True
    behind = one.scene.script.tokens[one.at + 1].folded if one.at + 1 < one.scene.sentence.last else ""
    if behind in word_set("one among") and one.reading.verb.lemma in _COUNTS_AS:
        return True
    if one.reading.verb.lemma in _COUNTS_AS and one.filled.opener in ("np", "noun") and _is_accusative(one):
        return True
    before = one.speaker is None or one.speaker is one.left
    return before and _may_count_as(one) and not one.opening.startswith(("ال", '"', "«"))


def _is_accusative(one: Candidate) -> bool:
    """يعتبر الرجل مؤيدا, اعتبر أهلا: with one object, and that indefinite, the verb is passive."""
    bare = one.scene.script.tokens[one.filled.content].bare
    return bare.endswith("ا") and not bare.startswith("ال") and word_class(one.opening) is None


def _may_count_as(one: Candidate) -> bool:
    """يعتبر فرصة, تعد فرصة: written alike where somebody deems and where something is deemed."""
    present = one.reading.aspect is Aspect.PRESENT
    return present and one.reading.verb.lemma in _COUNTS_AS and one.filled.opener != "that"


def relays_for_nobody(one: Candidate) -> bool:
    """نقلت أن: a medium that passes words on is named."""
    relays = fold(one.reading.verb.lemma) in relaying_verbs()
    return relays and (one.speaker is None or not one.speaker.sure)


def refuses_to_speak(one: Candidate) -> bool:
    """رفض التعليق, رفض ذكر اسمه, طلب عدم ذكر اسمه."""
    cursor = one.scene.cursor(one.scene.sentence.last)
    if cursor.is_word(one.filled.content) and is_refused(cursor, one.filled.content):
        return True
    return one.reading.verb.act is Act.REJECT and one.opening in word_set("refused speech")


def hides_before_a_title(one: Candidate) -> bool:
    """عرض "نجوم الصيف" للموسم الثاني: short words in marks behind a verb without a speaker name something."""
    return one.speaker is None and one.filled.opener == "short" and not one.reading.proclitic


def hears_nobody(one: Candidate) -> bool:
    """أنذرت الغيوم بمطر: with no speaker before it, the verb's only noun is a thing and no hearer."""
    if one.speaker is not None or one.at != one.scene.sentence.first or one.is_joined:
        return False
    addressee = one.filled.addressee
    return one.filled.opener == "prep" and addressee is not None and not addressee.sure


def hides_behind_a_noun(one: Candidate) -> bool:
    """ضمانات تستبعد توسيع الميناء, خطأ كبير يهدد بوقف العمل: a verb that only describes a noun hides no speaker."""
    if one.speaker is not None and one.speaker.sure:
        return False
    tokens, at = one.scene.script.tokens, one.clause
    before = tokens[at - 1] if at > one.scene.sentence.first else None
    if before is None or not before.is_word or one.reading.proclitic or one.filled.opener in _SPEECH:
        return False
    if at + 1 < one.scene.sentence.last and tokens[at + 1].folded in word_set("in it"):
        return False
    if one.reading.verb.act is Act.WARN and one.reading.aspect is Aspect.PRESENT:
        return True
    plain = word_class(before.folded) in (None, "copula") or before.folded in word_set("as a result")
    first = one.scene.sentence.first
    fronted = at - first <= _LONGEST_DATE and word_class(tokens[first].folded) in ("prep", "adjunct")
    return plain and not fronted and at not in one.scene.asides.values()


def has_a_plain_subject_before_it(one: Candidate) -> bool:
    """إشارات ميدانية تؤكد عزم السكان: an indefinite noun of no kind speaks only where words follow as such."""
    left = one.left
    return left is not None and not left.sure and not left.definite and one.filled.opener not in _SPEECH


REJECTIONS: tuple[Callable[[Candidate], bool], ...] = (
    is_a_name_in_marks,
    leaves_its_speaker_out,
    points_back,
    leaves_somebody_out,
    ranks_among_others,
    closes_something,
    tells_an_attitude,
    tells_an_ambition,
    is_told_of_by_another,
    is_said_of_its_antecedent,
    has_a_fact_for_subject,
    is_in_the_first_person,
    has_a_thing_for_subject,
    counts_as_something,
    relays_for_nobody,
    refuses_to_speak,
    hides_before_a_title,
    hears_nobody,
    hides_behind_a_noun,
    has_a_plain_subject_before_it,
)
"""The rules, in the order in which they are asked."""
