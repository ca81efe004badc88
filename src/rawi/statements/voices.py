"""Who speaks where the verb hides it: the speaker of the sentence, of the statement around it, or the last one."""

from __future__ import annotations

from collections.abc import Sequence

from rawi.lexicon.function_words import word_class
from rawi.lexicon.letters import fold
from rawi.lexicon.plain_verbs import finite_forms
from rawi.lexicon.tables import words
from rawi.lexicon.verbs import Aspect, readings
from rawi.lexicon.word_sets import word_set
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.phrase import Phrase
from rawi.names.reader import read_phrase
from rawi.names.registry import Record, Registry
from rawi.names.words import read_word
from rawi.segment.script import Script, Sentence
from rawi.statements.draft import Draft, Manner, Scene
from rawi.statements.subjects import antecedent_before

__all__ = ["Voices"]

_PERSONS = frozenset([ActorKind.PERSON])
_FARTHEST_VERB = 60
_THINGS = frozenset([ActorKind.DOCUMENT, ActorKind.UNKNOWN, ActorKind.MEDIUM])


class Voices:
    """Gives each draft its speaker, sentence after sentence, and remembers who spoke last."""

    def __init__(self, script: Script, surnames: frozenset[str]) -> None:
        self._script = script
        self._surnames = surnames
        self._registry = Registry(script)
        self._last: list[Record] = []
        self._latest: Record | None = None
        self._silent: Sentence | None = None
        self._media: list[Record] = []
        self._named_until = 0

    def speakers(self, sentence: Sentence, drafts: Sequence[Draft]) -> list[Record | None]:
        """The speaker of each draft of a sentence; None where nothing in the text decides."""
        found: list[Record | None] = [None] * len(drafts)
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
        return found

    def of(self, phrase: Phrase, speaker: Record | None) -> Record:
        """The record of an addressee or a relay."""
        return self._anaphoric(phrase, speaker) or self._registry.resolve(phrase, avoid=speaker)

    def _register_names(self, until: int) -> None:
        """File the full names that the text mentions up to a token, whoever speaks."""
        cursor = Cursor(self._script, len(self._script.tokens), self._surnames)
        at = self._named_until
        while at < until:
            phrase = self._naming_phrase(cursor, at)
            known = [one for one in _members(phrase) if one.sure and _is_known_by(one)]
            for one in known:
                self._registry.resolve(one)
            at = _past_name(known[-1]) if known else at + 1
        self._named_until = max(self._named_until, at)

    def _is_subordinate(self, sentence: Sentence, draft: Draft) -> bool:
        """Whether the cue's clause hangs on a word such as حين or الذي, so that its speaker is a side figure."""
        if draft.clause <= sentence.first:
            return False
        return word_class(self._script.tokens[draft.clause - 1].folded) in ("when", "rel")

    def _naming_phrase(self, cursor: Cursor, at: int) -> Phrase | None:
        """The phrase built on a title or a given name at a token, also behind و, ل or ب."""
        if not cursor.is_word(at):
            return None
        folded = cursor.word(at)
        for skip, prefix in ((0, ""), (1, folded[0])) if folded[0] in "ولبف" and len(folded) > 4 else ((0, ""),):
            word = read_word(cursor.word(at, skip, prefix))
            if word.title or word.may_be_given or word.institution:
                return read_phrase(cursor, at, skip, prefix)
        return None

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
            return self._registry.resolve(draft.antecedent)
        if draft.parent is not None:
            return before or found[draft.parent]
        if draft.manner is Manner.PARTICIPLE and draft.clause == sentence.first and self._latest is not None:
            return self._latest if self._fits(self._latest, draft) else None
        subject = self._nearest_subject(sentence, drafts, number)
        if subject is not None:
            return subject
        if before is not None and self._fits(before, draft):
            return before
        subject = self._interviewed(sentence, draft) or self._clause_subject(sentence, draft, draft.clause)
        return subject or self._subject_before(sentence, draft) or self._last_fitting(draft)

    def _interviewed(self, sentence: Sentence, draft: Draft) -> Record | None:
        """أجرت معه القناة مقابلة أكد فيها: who was interviewed speaks, not who asked."""
        cursor = Cursor(self._script, draft.cue[0], self._surnames)
        behind = self._script.tokens[draft.cue[1]].folded if draft.cue[1] < sentence.last else ""
        if behind not in word_set("in it"):
            return None
        beside = antecedent_before(Scene(self._script, sentence, {}, self._surnames), draft.cue[0])
        if beside is not None and beside.kind is ActorKind.PERSON and beside.sure:
            return self._registry.resolve(beside)
        for at in range(max(sentence.first, draft.cue[0] - _FARTHEST_VERB), draft.cue[0]):
            if cursor.is_word(at) and cursor.word(at) in word_set("with him"):
                return self._registry.recent(sentence.first, _PERSONS)
            phrase = read_phrase(cursor, at + 1) if cursor.is_word(at) and cursor.word(at) == "مع" else None
            if phrase is not None and phrase.sure and phrase.kind is ActorKind.PERSON:
                return self._registry.resolve(phrase)
        return None

    def _described_anew(self, draft: Draft) -> Record | None:
        """وأضاف الفائز بالجائزة: a verb that goes on has the last speaker, however it now describes him."""
        phrase, reading = draft.speaker, draft.reading
        if phrase is None or phrase.sure or reading is None or not reading.verb.continues or not phrase.definite:
            return None
        if phrase.kind not in (ActorKind.UNKNOWN, ActorKind.PERSON) or not _has_article(self._script, phrase):
            return None
        if self._registry.known(phrase) is not None or reading.number != "s":
            return None
        record = self._last_person(phrase.first)
        return record if record is not None and self._fits(record, draft) else None

    def _subject_before(self, sentence: Sentence, draft: Draft) -> Record | None:
        """وصل الوزير إلى المدينة. وقال إنه …: the subject of the sentence before, where nobody spoke in it."""
        silent = self._silent
        if silent is None or silent.paragraph != sentence.paragraph or draft.clause - sentence.first > 1:
            return None
        return self._clause_subject(silent, draft, silent.last)

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
        if phrase.name is None and phrase.definite and phrase.head.split(" ")[0] in word_set("whoever spoke"):
            return self._registry.known(phrase) or self._last_person(phrase.first)
        if phrase.kind is not ActorKind.DOCUMENT:
            return None
        if phrase.last - phrase.first > 1:
            return self._issuer(phrase)
        own = phrase.head.removeprefix("ال") not in word_set("figures given out")
        return self._registry.known(phrase) or (self._last_issuer() if phrase.definite and not own else None)

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

    def _issuer(self, phrase: Phrase) -> Record | None:
        """بيان الكرملين, بيان للرئاسة: whose document it is speaks."""
        cursor = Cursor(self._script, phrase.last, self._surnames)
        for at in range(phrase.first + 1, phrase.last):
            if not cursor.is_word(at):
                continue
            word = cursor.word(at)
            inner = read_phrase(cursor, at)
            if inner is None or not inner.sure:
                inner = read_phrase(cursor, at, 1, word[0]) if word[0] in "لب" and len(word) > 3 else None
            named = inner is not None and (inner.entity is not None or inner.head != "")
            if inner is not None and named and inner.sure and inner.kind is not ActorKind.DOCUMENT:
                return self._registry.resolve(inner)
        return None

    def _clause_subject(self, sentence: Sentence, draft: Draft, until: int) -> Record | None:
        """أرسلت سيدة الأعمال رسالة، وأشارت إلى …: the subject of the sentence's first verb."""
        cursor = Cursor(self._script, until, self._surnames)
        first = sentence.first
        while first < until and word_class(cursor.word(first)) in ("neg", "aux", "adverb"):
            first += 1
        for at in (first, first + 1):
            if at >= until or not cursor.is_word(at) or word_class(cursor.word(at)) in ("prep", "adjunct"):
                return None
            phrase = read_phrase(cursor, at)
            if phrase is not None and phrase.sure and phrase.last < until:
                record = self._registry.resolve(phrase)
                return record if self._fits(record, draft) else None
        return None

    def _nearest_subject(self, sentence: Sentence, drafts: Sequence[Draft], number: int) -> Record | None:
        """وكتبت الفنانة عبر حسابها، مطالبة …: the subject named behind the nearest verb, where none spoke since."""
        draft = drafts[number]
        earlier = next(
            (one for one in reversed(drafts[max(0, number - _FARTHEST_VERB) : number]) if one.parent == draft.parent),
            None,
        )
        first = max(earlier.content[1], earlier.cue[1]) if earlier is not None else sentence.first
        first = max(first, draft.clause - _FARTHEST_VERB)
        cursor = Cursor(self._script, draft.clause, self._surnames)
        for at in range(draft.clause - 1, first - 1, -1):
            if not cursor.is_word(at) or not _tells(cursor, at) or at + 1 >= draft.clause:
                continue
            phrase = read_phrase(cursor, at + 1)
            if phrase is None or not phrase.sure or phrase.kind in _THINGS:
                return None
            record = self._registry.resolve(phrase)
            return record if self._fits(record, draft) else None
        return None

    def _last_fitting(self, draft: Draft) -> Record | None:
        for record in reversed(self._last[-4:]):
            if self._fits(record, draft):
                return record
        return None

    def _fits(self, record: Record, draft: Draft) -> bool:
        reading = draft.reading
        if reading is None or not reading.gender or not record.gender or record.plural:
            return True
        if draft.manner is Manner.FINITE and reading.number in ("p", "d"):
            return record.kind is not ActorKind.PERSON
        return record.gender == reading.gender


def _tells(cursor: Cursor, at: int) -> bool:
    """Whether a finite verb of the article's own stands at a token, in a clause that hangs on no other word."""
    word = cursor.word(at)
    if word_class(word) is not None:
        return False
    past = any(one.aspect is Aspect.PAST and one.person == 3 and not one.object for one in readings(word))
    past = past or any(one.sure and one.aspect is Aspect.PAST and not one.object for one in finite_forms(word))
    before = cursor.word(at - 1) if at and cursor.script.tokens[at - 1].is_word else ""
    if word_class(before) in ("when", "aux"):
        past = past or any(one.aspect is Aspect.PAST for one in finite_forms(word))
    return past and word_class(before) not in ("rel", "comp")


def _has_article(script: Script, phrase: Phrase) -> bool:
    return script.tokens[phrase.first].folded[phrase.skip :].startswith("ال")


def _members(phrase: Phrase | None) -> tuple[Phrase, ...]:
    """The phrases that a phrase coordinates, or itself alone."""
    return () if phrase is None else phrase.parts or (phrase,)


def _past_name(phrase: Phrase) -> int:
    """Where to look for the next name: inside a title that stands behind the name, behind its first word."""
    if phrase.name is None or phrase.last == phrase.name[1]:
        return phrase.last
    behind = phrase.title is not None and phrase.title[0] > phrase.name[0]
    return phrase.title[0] + 1 if behind and phrase.title is not None else phrase.name[1] + 1


def _is_known_by(phrase: Phrase) -> bool:
    """Whether a phrase names somebody well enough to be called by less afterwards."""
    if phrase.kind is ActorKind.PERSON:
        return phrase.name is not None
    return phrase.definite and phrase.last - phrase.first > 1


def _with_gender(record: Record, draft: Draft) -> Record:
    """A person whose name leaves the gender open has that of the verb."""
    reading = draft.reading
    if record.kind is ActorKind.PERSON and not record.gender and reading is not None and reading.number == "s":
        record.gender = reading.gender
    return record


def _depth(drafts: Sequence[Draft], number: int) -> int:
    """How many statements a draft stands inside."""
    above, depth = drafts[number].parent, 0
    while above is not None:
        above, depth = drafts[above].parent, depth + 1
    return depth


def _last_named() -> frozenset[str]:
    return frozenset(fold(word) for word in words("names/last_named.txt"))
