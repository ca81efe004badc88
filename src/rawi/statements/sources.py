"""Sources named beside what they said: بحسب المتحدث, وفقا لوكالة …, حسبما أفاد البيت الأبيض, على حد قوله."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from rawi.lexicon.function_words import word_class
from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows
from rawi.lexicon.verbs import Aspect, Reading, readings
from rawi.lexicon.word_sets import word_set
from rawi.model import Act, ActorKind
from rawi.names.cursor import Cursor
from rawi.names.phrase import Phrase
from rawi.names.reader import read_phrase
from rawi.segment.script import Script, Sentence
from rawi.statements.descriptions import whole_source
from rawi.statements.occasions import after_occasion

__all__ = ["Source", "issuer_behind", "sources_of"]


@dataclass(frozen=True, slots=True)
class Source:
    """A source phrase: token range, its cue, and who it names; ``speaker`` is None in على حد قوله.

    ``via`` is the medium that relays the source, where both are named.
    """

    first: int
    last: int
    cue: int
    skip: int
    speaker: Phrase | None
    reading: Reading | None = None
    via: Phrase | None = None

    @property
    def is_medium(self) -> bool:
        """Whether it names a medium, which relays and does not speak."""
        if self.speaker is None:
            return False
        reports = self.speaker.head.removeprefix("ال").startswith(_CORRESPONDENT)
        return self.speaker.kind is ActorKind.MEDIUM or reports


_CORRESPONDENT = "مراسل"


@cache
def _phrases() -> Mapping[tuple[str, ...], str]:
    return {tuple(fold(row["phrase"]).split()): row["kind"] for row in rows("statements/sources.tsv")}


@cache
def _openers() -> frozenset[str]:
    return frozenset(phrase[0] for phrase in _phrases())


def sources_of(script: Script, sentence: Sentence, surnames: frozenset[str]) -> list[Source]:
    """The source phrases of a sentence, in order."""
    found: list[Source] = []
    at = sentence.first
    cursor = Cursor(script, sentence.last, surnames)
    while at < sentence.last:
        source = _source_at(cursor, at) if script.tokens[at].is_word else None
        if source is not None and at == sentence.first and script.tokens[at].folded in word_set("likewise"):
            source = None
        if source is not None:
            found.append(source)
        at = source.last if source else at + 1
    return found


def _source_at(cursor: Cursor, at: int) -> Source | None:
    word = cursor.word(at)
    if word in word_set("by their own words"):
        return Source(at, at + 1, at, 0, None)
    for skip in (0, 1) if word[0] in "وف" and len(word) > 3 else (0,):
        if word[skip:] not in _openers():
            continue
        for size in (2, 1):
            found = _with_phrase(cursor, at, skip, size)
            if found is not None:
                return found
    return None


def _with_phrase(cursor: Cursor, at: int, skip: int, size: int) -> Source | None:
    if at + size > cursor.stop or not all(cursor.is_word(at + step) for step in range(size)):
        return None
    words = [cursor.word(at)[skip:], *(cursor.word(at + step) for step in range(1, size))]
    kind = _phrases().get(tuple(words))
    if kind is not None:
        return _noun(cursor, at, at + size, skip) if kind == "noun" else _clause(cursor, at, at + size)
    if size == 2 and _phrases().get((words[0], "ل")) and words[1][0] == "ل":
        return _prefixed(cursor, at, skip)
    return None


def _prefixed(cursor: Cursor, at: int, skip: int) -> Source | None:
    """وفقا لموقع, طبقا للبيان, وفقا ل «تاس»."""
    if cursor.word(at + 1) == "ل":
        return _noun(cursor, at, at + 2, skip)
    phrase = read_phrase(cursor, at + 1, skip=1, prefix="ل")
    return _named(cursor, at, skip, phrase)


def _noun(cursor: Cursor, at: int, inner: int, skip: int) -> Source | None:
    if inner >= cursor.stop:
        return None
    own = cursor.is_word(inner) and any(
        reading.aspect is Aspect.VERBAL_NOUN and reading.object for reading in readings(cursor.word(inner))
    )
    if own or (cursor.is_word(inner) and cursor.word(inner) in word_set("own words")):
        return Source(at, _after_own(cursor, inner), at, skip, None)
    return _named(cursor, at, skip, read_phrase(cursor, inner))


def _after_own(cursor: Cursor, at: int) -> int:
    return at + 1


def _named(cursor: Cursor, at: int, skip: int, phrase: Phrase | None) -> Source | None:
    plural = phrase is not None and phrase.definite and phrase.head.startswith("ال") and phrase.head.endswith("يين")
    if phrase is None or not (phrase.sure or plural) or phrase.possessive == "نا":
        return None
    owned = phrase.possessive != "" and phrase.kind is ActorKind.DOCUMENT
    counted = cursor.is_word(phrase.first) and cursor.word(phrase.first) in word_set("standard")
    if owned or counted or phrase.head.removeprefix("ال") in word_set("standard"):
        return None
    source = issuer_behind(cursor, phrase) or whole_source(cursor, phrase)
    return Source(at, source.last, at, skip, source)


def issuer_behind(cursor: Cursor, phrase: Phrase) -> Phrase | None:
    """حصيلة جديدة أوردها المرصد, الأرقام التي أعلنتها الوزارة, بيان صادر عن المتحدث: whose words a figure is."""
    if phrase.noun.removeprefix("ال") not in word_set("figures given out"):
        return None
    related = cursor.is_word(phrase.last) and word_class(cursor.word(phrase.last)) == "rel"
    for at in (phrase.last - 1, phrase.last, phrase.last + related):
        if not cursor.is_word(at) or not cursor.is_word(at + 1):
            continue
        if cursor.word(at) in word_set("came out") and cursor.word(at + 1) == "عن":
            return _that_may_speak(read_phrase(cursor, at + 2)) if at + 2 < cursor.stop else None
        if cursor.word(at) in word_set("made it") and cursor.word(at + 1) in ("به", "بها") and at + 2 < cursor.stop:
            return _that_may_speak(read_phrase(cursor, at + 2))
        if cursor.word(at) in word_set("gave it out"):
            return _that_may_speak(read_phrase(cursor, at + 1))
    return None


def _that_may_speak(issuer: Phrase | None) -> Phrase | None:
    return issuer if issuer is not None and issuer.sure and issuer.kind is not ActorKind.MEDIUM else None


def _clause(cursor: Cursor, at: int, verb_at: int) -> Source | None:
    """حسبما أفاد …: the verb is the cue, its subject the source; nothing said may follow."""
    if not cursor.is_word(verb_at):
        return None
    if cursor.word(verb_at) in word_set("came in") and cursor.is_word(verb_at + 1):
        return _came_in(cursor, at, verb_at)
    reading = next((one for one in readings(cursor.word(verb_at)) if _is_finite(one)), None)
    if reading is not None and reading.verb.lemma == "اعتبر" and cursor.word(at) in word_set("likewise"):
        return None
    if reading is None or (reading.object and reading.verb.governs(role="about")):
        return None
    subject_at = _past_pronoun(cursor, verb_at + 1)
    phrase = read_phrase(cursor, subject_at) if subject_at < cursor.stop else None
    if phrase is None and cursor.is_word(subject_at) and cursor.word(subject_at).startswith("ل"):
        phrase = _behind_hearer(cursor, read_phrase(cursor, subject_at, 1, "ل"))
    last = phrase.last if phrase else verb_at + 1
    if phrase is not None and not (phrase.sure or phrase.head.startswith("ال") or _is_closed_name(cursor, phrase)):
        phrase = None
    issuer = issuer_behind(cursor, phrase) if phrase is not None else None
    if phrase is not None:
        phrase = issuer or whole_source(cursor, phrase)
        last = phrase.last
    relayed = _relayed(cursor, phrase, last)
    if relayed is not None:
        return Source(at, relayed.last, verb_at, reading.proclitic, relayed, reading, phrase)
    if _goes_on(cursor, last) or (phrase is None and verb_at == at + 1):
        return None
    last = _past_occasion(cursor, last)
    if cursor.word(at) in word_set("likewise") and _says_more(cursor, last, reading):
        return None
    return Source(at, last, verb_at, reading.proclitic, phrase, reading)


def _came_in(cursor: Cursor, at: int, verb_at: int) -> Source | None:
    """بحسب ما ورد في أوراق القضية: the document is the source."""
    if cursor.word(verb_at + 1) not in ("في", "ضمن") or verb_at + 2 >= cursor.stop:
        return None
    document = read_phrase(cursor, verb_at + 2)
    if document is None or not document.sure or document.kind is ActorKind.PERSON:
        return None
    return Source(at, document.last, verb_at, 0, document)


def _relayed(cursor: Cursor, medium: Phrase | None, at: int) -> Phrase | None:
    """وفق ما نقلته وسائل إعلام عن الشرطة: whom a medium names as its own source."""
    while at < cursor.stop and (cursor.is_sign(at, "،,") or word_class(cursor.word(at)) in ("adverb", "weekday")):
        at += 1
    if medium is None or medium.kind is not ActorKind.MEDIUM or not cursor.is_word(at):
        return None
    behind = at + 2 if cursor.word(at) == "علي" and cursor.is_word(at + 1) and cursor.word(at + 1) == "لسان" else at + 1
    if behind == at + 1 and cursor.word(at) != "عن":
        return None
    source = _that_may_speak(read_phrase(cursor, behind)) if behind < cursor.stop else None
    return source if source is not None and not _goes_on(cursor, source.last) else None


def _is_closed_name(cursor: Cursor, phrase: Phrase) -> bool:
    """حسبما قال ديلا روزا.: an unknown name and nothing behind it in the clause."""
    named = phrase.kind is ActorKind.PERSON and phrase.name is not None
    return named and (not cursor.is_word(phrase.last) or phrase.title is not None)


def _behind_hearer(cursor: Cursor, hearer: Phrase | None) -> Phrase | None:
    """وفق ما أكدته لمراسل الإذاعة، المديرة سهام: the subject behind who was told, else who was told."""
    if hearer is None:
        return None
    at = hearer.last + cursor.is_sign(hearer.last, "،,")
    subject = read_phrase(cursor, at) if at < cursor.stop else None
    return subject if subject is not None and subject.sure else hearer


def _says_more(cursor: Cursor, at: int, reading: Reading) -> bool:
    """كما شكر المتطوعين على جهودهم: "also" and no "as", where the verb does more than say or goes on."""
    while cursor.is_word(at) and word_class(cursor.word(at)) in ("adverb", "weekday"):
        at += 1
    goes_on = cursor.is_word(at) and word_class(cursor.word(at)) != "rel"
    return reading.verb.act is not Act.STATE or goes_on


def _is_finite(reading: Reading) -> bool:
    return reading.aspect in (Aspect.PAST, Aspect.PRESENT) and reading.person == 3 and not reading.future


def _past_pronoun(cursor: Cursor, at: int) -> int:
    while at < cursor.stop and (cursor.is_sign(at, "،,") or _is_adverbial(cursor.word(at))):
        at += 1
    return at


def _is_adverbial(word: str) -> bool:
    return word in word_set("pronoun of the source") or word_class(word) in ("adverb", "weekday")


def _goes_on(cursor: Cursor, at: int) -> bool:
    """Whether the verb's own content follows, so that the clause is a statement and no mere source."""
    while cursor.is_word(at) and word_class(cursor.word(at)) in ("adverb", "weekday", "prep"):
        at += 1
    if cursor.is_sign(at, ":"):
        return True
    return cursor.is_word(at) and word_class(cursor.word(at)) == "comp"


def _past_occasion(cursor: Cursor, at: int) -> int:
    """حسبما أفاد البيت الأبيض في بيان: the occasion belongs to the source."""
    if not (cursor.is_word(at) and cursor.is_word(at + 1) and cursor.word(at) in word_set("before an occasion")):
        return at
    occasion = after_occasion(cursor, at + 1)
    return occasion.last if occasion else at
