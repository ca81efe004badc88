"""What speaks for a statement and what against it, in words: the features its confidence is weighed by.

Each feature is something that the engine knows when it has made the statement, and holds or does not hold.
Names are fixed: the weights in ``lexicon/statements/confidence.tsv`` are kept under them. Which way a feature
may weigh is laid down here, not learnt: a few dozen errors must not teach that an unnamed speaker is surer.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from operator import attrgetter

from rawi.lexicon.verbs import Aspect, Reading, readings
from rawi.model import Act, ActorKind
from rawi.names.phrase import Phrase
from rawi.names.registry import Record
from rawi.names.words import read_word
from rawi.segment.quotation import Quotation
from rawi.segment.script import Script, Sentence
from rawi.statements.draft import Draft, Manner

__all__ = ["AGAINST", "FOR", "Evidence", "features_of"]

FOR = frozenset(
    {
        "clause opens the sentence",
        "colon before the content",
        "content opened by a complementizer",
        "content opened by a quotation",
        "content right behind the cue",
        "cue and speaker agree",
        "cue goes on with a speaker",
        "headline with a colon",
        "relayed by a medium",
        "sentence short",
        "speaker a known entity",
        "speaker described and indefinite",
        "speaker named",
    }
)
"""Features whose weights are not negative."""

AGAINST = frozenset(
    {
        "clause deep in the sentence",
        "clause depends on a word before it",
        "content cuts a quotation",
        "content far behind the cue",
        "content not opened by any word",
        "content opened by a noun",
        "content opens with another past tense",
        "content short",
        "content very long",
        "cue and speaker do not agree",
        "cue does more than say",
        "cue in the present tense",
        "cue inside a quotation",
        "cue may be another word",
        "inside another statement",
        "no speaker found",
        "quotation not closed",
        "sentence long",
        "several statements in the sentence",
        "speaker a person never named",
        "speaker before a relative pronoun",
        "speaker hidden, named further back",
        "speaker hidden, named just before",
        "speaker hidden, the subject of another verb",
        "speaker only by its place",
        "speaker's name of unknown words",
        "verb without a subject",
    }
)
"""Features whose weights are not positive."""

_SHORT, _VERY_LONG = 3, 50
_CLOSE, _FAR, _DEEP = 2, 8, 15
_SHORT_SENTENCE, _LONG_SENTENCE = 21, 61
_OPENERS = {
    "that": "content opened by a complementizer",
    "quote": "content opened by a quotation",
    "noun": "content opened by a noun",
    "np": "content not opened by any word",
    "short": "content not opened by any word",
    "clause": "content not opened by any word",
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """A draft in its place: its sentence, its speaker, and whether it is the only draft of the sentence.

    ``back`` counts the statements back to the last one that names the speaker; 0 where this one does, None
    where none does, or one too far back to be looked for.
    """

    script: Script
    sentence: Sentence
    draft: Draft
    speaker: Record | None
    back: int | None
    alone: bool


def features_of(evidence: Evidence) -> frozenset[str]:
    """The names of the features that hold; each is in ``FOR`` or ``AGAINST``."""
    parts = (_opening, _speaker, _verb, _content, _cut_quotations, _clause, _sentence)
    return frozenset(name for part in parts for name in part(evidence))


def _opening(evidence: Evidence) -> Iterator[str]:
    """What opens the content, and how far behind the cue."""
    draft, first = evidence.draft, evidence.draft.content[0]
    if draft.opener in _OPENERS:
        yield _OPENERS[draft.opener]
    if first and evidence.script.tokens[first - 1].folded == ":":
        yield "colon before the content"
    distance = first - draft.cue[1]
    if 0 <= distance <= _CLOSE:
        yield "content right behind the cue"
    if distance >= _FAR:
        yield "content far behind the cue"


def _speaker(evidence: Evidence) -> Iterator[str]:
    phrase, record = evidence.draft.speaker, evidence.speaker
    if evidence.draft.rule == "verb":
        yield "verb without a subject"
    if record is None:
        yield "no speaker found"
        return
    yield from _record(record)
    yield from _phrase(phrase) if phrase is not None else [_hidden(evidence)]


def _record(record: Record) -> Iterator[str]:
    """What the whole text up to its end knows of the speaker."""
    if record.kind is not ActorKind.PERSON or record.entity is not None or record.plural:
        return
    if not record.names:
        yield "speaker a person never named"
    elif not any(read_word(word).may_be_given for name in record.names for word in name):
        yield "speaker's name of unknown words"


def _hidden(evidence: Evidence) -> str:
    """Where the speaker comes from that the verb hides."""
    if evidence.draft.antecedent is not None:
        return "speaker before a relative pronoun"
    if evidence.back is None:
        return "speaker hidden, the subject of another verb"
    return "speaker hidden, named just before" if evidence.back <= 1 else "speaker hidden, named further back"


def _phrase(phrase: Phrase) -> Iterator[str]:
    if not phrase.sure:
        yield "speaker only by its place"
    if phrase.entity is not None:
        yield "speaker a known entity"
    elif phrase.name is not None:
        yield "speaker named"
    elif not phrase.definite and phrase.kind is not ActorKind.DOCUMENT:
        yield "speaker described and indefinite"


def _verb(evidence: Evidence) -> Iterator[str]:
    reading = evidence.draft.reading
    if reading is None:
        return
    if reading.verb.homograph != "-":
        yield "cue may be another word"
    if reading.aspect is Aspect.PRESENT:
        yield "cue in the present tense"
    if reading.verb.continues:
        yield "cue goes on with a speaker"
    if reading.verb.act is not Act.STATE:
        yield "cue does more than say"
    yield from _agreement(reading, evidence.speaker)


def _agreement(reading: Reading, speaker: Record | None) -> Iterator[str]:
    if speaker is None or not reading.gender or not speaker.gender or speaker.plural:
        return
    yield "cue and speaker agree" if reading.gender == speaker.gender else "cue and speaker do not agree"


def _content(evidence: Evidence) -> Iterator[str]:
    script, (first, last) = evidence.script, evidence.draft.content
    words = sum(script.tokens[at].is_word for at in range(first, last))
    if words <= _SHORT:
        yield "content short"
    if words >= _VERY_LONG:
        yield "content very long"
    if any(reading.aspect is Aspect.PAST for reading in readings(script.tokens[first].folded)):
        yield "content opens with another past tense"


def _cut_quotations(evidence: Evidence) -> Iterator[str]:
    first, last = evidence.draft.content
    sentence = evidence.sentence
    near = list(_quotations(evidence.script, sentence))
    if any(not one.closed for one in near if one.first < last and first < one.last):
        yield "quotation not closed"
    if any(_cuts(one, first, last) for one in near):
        yield "content cuts a quotation"


def _quotations(script: Script, sentence: Sentence) -> Iterator[Quotation]:
    """The quotation that a sentence begins in, and those that open in it."""
    around = script.quotation_at[sentence.first]
    if around is not None and around.first < sentence.first:
        yield around
    first = bisect_left(script.quotations, sentence.first, key=attrgetter("first"))
    for quotation in islice(script.quotations, first, None):
        if quotation.first >= sentence.last:
            return
        yield quotation


def _cuts(quotation: Quotation, first: int, last: int) -> bool:
    """Whether one mark of a quotation stands in the content and the other not, edges aside."""
    opens, closes = first <= quotation.first < last, first < quotation.last <= last
    return opens != closes and quotation.first + 1 != first


def _clause(evidence: Evidence) -> Iterator[str]:
    draft, depth = evidence.draft, evidence.draft.clause - evidence.sentence.first
    if draft.manner is Manner.HEADLINE:
        yield "headline with a colon"
    if draft.parent is not None:
        yield "inside another statement"
    if draft.inner:
        yield "clause depends on a word before it"
    if evidence.script.quotation_at[draft.cue[0]] is not None:
        yield "cue inside a quotation"
    if depth <= 1:
        yield "clause opens the sentence"
    if depth > _DEEP:
        yield "clause deep in the sentence"


def _sentence(evidence: Evidence) -> Iterator[str]:
    size = evidence.sentence.last - evidence.sentence.first
    if size <= _SHORT_SENTENCE:
        yield "sentence short"
    if size >= _LONG_SENTENCE:
        yield "sentence long"
    if not evidence.alone:
        yield "several statements in the sentence"
    if evidence.draft.via:
        yield "relayed by a medium"
