"""Who speaks where the verb hides it: the speaker of the sentence, of the statement around it, or the last one."""

from __future__ import annotations

from collections.abc import Sequence

from rawi.lexicon.function_words import word_class
from rawi.lexicon.letters import fold
from rawi.lexicon.tables import words
from rawi.lexicon.verbs import Aspect, readings
from rawi.lexicon.word_sets import is_occasion, word_set
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.phrase import Phrase
from rawi.names.reader import read_phrase
from rawi.names.registry import Record, Registry
from rawi.segment.script import Script, Sentence
from rawi.statements.clause_subjects import first_subject, issuer, last_subject, nearest_subject
from rawi.statements.draft import Draft, Manner, Scene
from rawi.statements.mentions import names_between
from rawi.statements.sources import issuer_behind
from rawi.statements.subjects import antecedent_before

__all__ = ["Voices"]

_PERSONS = frozenset([ActorKind.PERSON])
_FARTHEST_INTERVIEW = 60
"""How many tokens before a verb an interview is looked for."""


class Voices:
    """Gives each draft its speaker, sentence after sentence, and remembers who spoke last."""

    def __init__(self, script: Script, surnames: frozenset[str]) -> None:
        self._script = script
        self._surnames = surnames
        self._registry = Registry(script)
        self._last: list[Record] = []
        self._latest: Record | None = None
        self._silent: Sentence | None = None
        self._quiet: Sentence | None = None
        self._media: list[Record] = []
        self._named_until = 0
        self._cues: set[int] = set()

    def speakers(self, sentence: Sentence, drafts: Sequence[Draft]) -> list[Record | None]:
        """The speaker of each draft of a sentence; None where nothing in the text decides."""
        found: list[Record | None] = [None] * len(drafts)
        self._cues.update(draft.cue[0] for draft in drafts)
        for number in sorted(range(len(drafts)), key=lambda one: _depth(drafts, one)):
            self._register_names(drafts[number].cue[0])
            found[number] = self._speaker(sentence, drafts, found, number)
        self._last.extend(
            record
            for record, draft in zip(found, drafts, strict=True)
            if record is not None and draft.parent is None and not self._is_subordinate(sentence, draft)
        )
        self._latest = next((one for one in reversed(found) if one is not None), self._latest)
        self._register_names(sentence.last)
        self._silent = None if drafts else sentence
        self._quiet = self._silent or self._quiet
        return found

    def of(self, phrase: Phrase, speaker: Record | None) -> Record:
        """The record of an addressee or a relay."""
        return self._anaphoric(phrase, speaker) or self._registry.resolve(phrase, avoid=speaker)

    def _register_names(self, until: int) -> None:
        """File the full names that the text mentions up to a token, whoever speaks."""
        cursor = Cursor(self._script, len(self._script.tokens), self._surnames)
        named, behind = names_between(cursor, self._named_until, until, self._cues)
        for phrase in named:
            self._registry.resolve(phrase)
        self._named_until = max(self._named_until, behind)

    def _is_subordinate(self, sentence: Sentence, draft: Draft) -> bool:
        """Whether the cue's clause hangs on a word such as حين or الذي, so that its speaker is a side figure."""
        if draft.clause <= sentence.first:
            return False
        return word_class(self._script.tokens[draft.clause - 1].folded) in ("when", "rel")

    def _speaker(
        self, sentence: Sentence, drafts: Sequence[Draft], found: Sequence[Record | None], number: int
    ) -> Record | None:
        draft = drafts[number]
        before = self._before(drafts, found, number)
        if draft.speaker is not None:
            around = found[draft.parent] if draft.parent is not None else before
            record = self._anaphoric(draft.speaker, around) or self._described_anew(draft)
            record = record or self._registry.resolve(draft.speaker, avoid=around)
            return _with_gender(record, draft)
        if draft.antecedent is not None:
            owner = issuer(Cursor(self._script, draft.antecedent.last, self._surnames), draft.antecedent)
            spoken = draft.antecedent.kind is not ActorKind.DOCUMENT and is_occasion(draft.antecedent.head)
            return self._registry.resolve(owner if owner is not None and spoken else draft.antecedent)
        if draft.parent is not None:
            around = before or self._told_of(found[draft.parent], draft)
            return around if around is not None and self._may_be_said_of(around, draft) else None
        if draft.manner is Manner.PARTICIPLE and draft.clause == sentence.first and self._latest is not None:
            return self._latest if self._fits(self._latest, draft) else None
        subject = self._interviewed(sentence, draft)
        subject = subject or self._fitting(nearest_subject(self._before_clause(draft), sentence, drafts, number), draft)
        if subject is not None:
            return subject
        if before is not None and self._fits(before, draft):
            return before
        subject = self._fitting(first_subject(self._before_clause(draft), sentence.first), draft)
        subject = subject or self._subject_before(sentence, draft) or self._last_fitting(draft)
        return subject or self._told_of_before(draft)

    def _told_of(self, around: Record | None, draft: Draft) -> Record | None:
        """تقارير بأنها أقرت: a document says what somebody else has said; anybody else may speak of himself."""
        if around is None or around.kind is not ActorKind.DOCUMENT:
            return around
        named, reading = self._registry.recent(draft.clause, _PERSONS), draft.reading
        alike = named is not None and reading is not None and reading.number == "s" and named.gender == reading.gender
        return named if alike else None

    def _may_be_said_of(self, record: Record, draft: Draft) -> bool:
        """قال إنهم يزعمون: whether a verb inside what somebody said may be his own; one man's is not in the plural."""
        reading = draft.reading
        several = reading is not None and reading.person == 3 and reading.number in ("p", "d")
        return not several or draft.manner is not Manner.FINITE or record.plural or record.kind is not ActorKind.PERSON

    def _before_clause(self, draft: Draft) -> Cursor:
        return Cursor(self._script, draft.clause, self._surnames)

    def _fitting(self, subject: Phrase | None, draft: Draft) -> Record | None:
        """The record of a subject, where the verb may have it."""
        record = self._registry.resolve(subject) if subject is not None else None
        return record if record is not None and self._fits(record, draft) else None

    def _interviewed(self, sentence: Sentence, draft: Draft) -> Record | None:
        """أجرت معه القناة مقابلة أكد فيها: who was interviewed speaks, not who asked."""
        cursor = Cursor(self._script, draft.cue[0], self._surnames)
        behind = self._script.tokens[draft.cue[1]].folded if draft.cue[1] < sentence.last else ""
        if behind not in word_set("in it"):
            return None
        beside = antecedent_before(Scene(self._script, sentence, {}, self._surnames), draft.cue[0])
        sent = beside is not None and beside.first > 0 and self._script.tokens[beside.first - 1].folded == "الي"
        done_to = draft.reading is not None and draft.reading.object != ""
        beside = None if sent or done_to else beside
        weekday = beside is not None and word_class(self._script.tokens[beside.first].folded) == "weekday"
        if beside is not None and beside.kind is ActorKind.PERSON and beside.sure and not weekday:
            record = self._registry.resolve(beside)
            return record if self._fits(record, draft) else None
        for at in range(max(sentence.first, draft.cue[0] - _FARTHEST_INTERVIEW), draft.cue[0]):
            if cursor.is_word(at) and cursor.word(at) in word_set("with him"):
                return self._registry.recent(sentence.first, _PERSONS)
            phrase = read_phrase(cursor, at + 1) if cursor.is_word(at) and cursor.word(at) == "مع" else None
            if phrase is not None and phrase.sure and phrase.kind is ActorKind.PERSON:
                return self._registry.resolve(phrase)
        named = self._registry.recent(draft.clause, _PERSONS)
        return named if named is not None and named.seen >= sentence.first and self._fits(named, draft) else None

    def _described_anew(self, draft: Draft) -> Record | None:
        """وأضاف الفائز بالجائزة: a verb that goes on has the last speaker, however it now describes him."""
        phrase, reading = draft.speaker, draft.reading
        if phrase is None or reading is None or not reading.verb.continues:
            return None
        if phrase.sure:
            return self._told_by_profession(phrase, draft)
        if not phrase.definite:
            return None
        if phrase.kind not in (ActorKind.UNKNOWN, ActorKind.PERSON) or not _has_article(self._script, phrase):
            return None
        if self._registry.known(phrase) is not None or reading.number != "s":
            return None
        record = self._last_person(phrase.first)
        return record if record is not None and self._fits(record, draft) else None

    def _told_by_profession(self, phrase: Phrase, draft: Draft) -> Record | None:
        """قال اللاعب سامي طه …. وأضاف نجم الفريق: what the man is who spoke last, in words not used of him before."""
        last = self._last[-1] if self._last else None
        nameless = phrase.kind is ActorKind.PERSON and phrase.name is None and not phrase.parts
        ends = self._script.tokens[phrase.last - 1].folded.startswith("ال")
        profession = phrase.noun.removeprefix("ال") in word_set("profession")
        if last is None or not (nameless and ends and profession) or not last.names:
            return None
        return last if self._registry.known(phrase) is None and self._fits(last, draft) else None

    def _subject_before(self, sentence: Sentence, draft: Draft) -> Record | None:
        """وصل الوزير إلى المدينة. وقال إنه …: the subject of the sentence before, where nobody spoke in it."""
        silent = self._silent
        if silent is None or draft.clause - sentence.first > 1:
            return None
        if silent.paragraph != sentence.paragraph and not self._tells_of_speech(silent):
            return None
        subject = first_subject(Cursor(self._script, silent.last, self._surnames), silent.first)
        body = subject is not None and subject.kind is ActorKind.INSTITUTION and not self._tells_of_speech(silent)
        if body and self._last and draft.reading is not None and draft.reading.verb.continues:
            return None
        return self._fitting(subject, draft)

    def _told_of_before(self, draft: Draft) -> Record | None:
        """ووجه الفنان اعتذارا. … كما أعرب عن سعادته: whom the text last told of, where nobody has spoken yet."""
        if self._last or self._quiet is None:
            return None
        return self._fitting(
            last_subject(Cursor(self._script, self._quiet.last, self._surnames), self._quiet.first), draft
        )

    def _tells_of_speech(self, sentence: Sentence) -> bool:
        """ووصف أحد الناجين ما شهده: whether a sentence opens with a verb of speech and tells no words."""
        first = self._script.tokens[sentence.first].folded
        return any(one.aspect is Aspect.PAST and one.person == 3 for one in readings(first))

    def _before(self, drafts: Sequence[Draft], found: Sequence[Record | None], number: int) -> Record | None:
        """The speaker of the nearest earlier draft on the same level of the same sentence."""
        for earlier in range(number - 1, -1, -1):
            if drafts[earlier].parent == drafts[number].parent and found[earlier] is not None:
                return found[earlier]
        return None

    def _anaphoric(self, phrase: Phrase, avoid: Record | None) -> Record | None:
        """الأخير: the person named last, other than the one who speaks."""
        if phrase.name is None and phrase.head in _last_named():
            return self._registry.recent(phrase.first, _PERSONS, avoid)
        spoke = phrase.noun in word_set("whoever spoke") and not self._speaks_for(phrase)
        if phrase.name is None and phrase.definite and spoke:
            return self._registry.known(phrase) or self._last_person(phrase.first)
        if phrase.kind is not ActorKind.DOCUMENT:
            return None
        giver = issuer_behind(Cursor(self._script, len(self._script.tokens), self._surnames), phrase)
        if giver is not None:
            return self._registry.resolve(giver)
        if phrase.last - phrase.first > 1:
            owner = issuer(Cursor(self._script, phrase.last, self._surnames), phrase)
            return self._registry.resolve(owner) if owner is not None else None
        own = phrase.head.removeprefix("ال") not in word_set("figures given out")
        return self._registry.known(phrase) or (self._last_issuer() if phrase.definite and not own else None)

    def _speaks_for(self, phrase: Phrase) -> bool:
        """المتحدث باسم الشركة: told whom he speaks for, a spokesman is introduced anew."""
        behalf, words = word_set("on behalf"), [one.folded for one in self._script.tokens[phrase.first : phrase.last]]
        return any(word in behalf for word in words) or any(word.startswith("ل") for word in words[1:])

    def _last_person(self, before: int) -> Record | None:
        spoke = [record for record in self._last if record.kind is ActorKind.PERSON]
        return spoke[-1] if spoke else self._registry.recent(before, _PERSONS)

    def relayed_by(self, record: Record) -> None:
        """Remember a medium that relayed."""
        self._media.append(record)

    def last_medium(self) -> Record | None:
        """The medium that spoke or relayed last, where a verb of relaying leaves it out."""
        spoke = next((one for one in reversed(self._last) if one.kind is ActorKind.MEDIUM), None)
        return spoke or (self._media[-1] if self._media else None)

    def _last_issuer(self) -> Record | None:
        """البيان is whose statement it was: the institution that spoke last, or else the person."""
        spoke = [record for record in self._last if record.kind is not ActorKind.PERSON]
        return spoke[-1] if spoke else self._last[-1] if self._last else None

    def _last_fitting(self, draft: Draft) -> Record | None:
        for record in reversed(self._last[-4:]):
            if self._fits(record, draft):
                return record
        return None

    def _fits(self, record: Record, draft: Draft) -> bool:
        reading = draft.reading
        if draft.addressee is not None and self._registry.known(draft.addressee) is record:
            return False
        several = reading is not None and draft.manner is Manner.PARTICIPLE and reading.number in ("p", "d")
        if several and record.kind is ActorKind.PERSON and not record.plural:
            return False
        if reading is not None and record.kind is ActorKind.GROUP and record.name.endswith("ون"):
            return reading.number != "s" or reading.gender != "f"
        if reading is None or not reading.gender or not record.gender or record.plural:
            return True
        if draft.manner is Manner.FINITE and reading.number in ("p", "d"):
            return record.kind in (ActorKind.GROUP, ActorKind.UNKNOWN)
        return record.gender == reading.gender


def _has_article(script: Script, phrase: Phrase) -> bool:
    return script.tokens[phrase.first].folded[phrase.skip :].startswith("ال")


def _with_gender(record: Record, draft: Draft) -> Record:
    """A person whose name leaves the gender open has that of the verb, unless it is the verb of who relays him."""
    reading = draft.reading if draft.rule != "relayed words" else None
    if record.kind is ActorKind.PERSON and reading is not None and reading.gender == "f" and _is_titled_behind(draft):
        record.gender = "f"
    if record.kind is ActorKind.PERSON and not record.gender and reading is not None and reading.number == "s":
        record.gender = reading.gender
    return record


def _is_titled_behind(draft: Draft) -> bool:
    """قالت هدى طه المدير التنفيذي: an office that keeps its masculine tells nothing against the verb."""
    phrase = draft.speaker
    if phrase is None or phrase.name is None or phrase.title is None or draft.manner is not Manner.FINITE:
        return False
    return phrase.title[0] > phrase.name[0]


def _depth(drafts: Sequence[Draft], number: int) -> int:
    """How many statements a draft stands inside."""
    above, depth = drafts[number].parent, 0
    while above is not None:
        above, depth = drafts[above].parent, depth + 1
    return depth


def _last_named() -> frozenset[str]:
    return frozenset(fold(word) for word in words("names/last_named.txt"))
