"""What speaks for a statement and what against it, in words: the features its confidence is weighed by.

Each feature is something that the engine knows when it has made the statement, and holds or does not hold.
Names are fixed: the weights in ``lexicon/statements/confidence.tsv`` are kept under them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rawi.lexicon.verbs import Aspect, Reading
from rawi.model import Act, ActorKind, Mode
from rawi.names.phrase import Phrase
from rawi.names.registry import Record
from rawi.segment.script import Script, Sentence
from rawi.statements.draft import Draft
from rawi.statements.modes import mode_of

__all__ = ["Evidence", "features_of"]

_SHORT, _LONG, _VERY_LONG = 3, 25, 50
_CLOSE, _FAR = 2, 8
_LONG_NAME = 7


@dataclass(frozen=True, slots=True)
class Evidence:
    """A draft in its place: its sentence, its speaker, and how many drafts the sentence has.

    ``back`` counts the statements back to the last one that names the speaker; 0 where this one does, None
    where none does.
    """

    script: Script
    sentence: Sentence
    draft: Draft
    speaker: Record | None
    back: int | None
    drafts: int


def features_of(evidence: Evidence) -> frozenset[str]:
    """The names of the features that hold."""
    parts = (_rule, _opening, _speaker, _verb, _content, _place)
    return frozenset(name for part in parts for name in part(evidence))


def _rule(evidence: Evidence) -> Iterator[str]:
    yield f"rule: {evidence.draft.rule}"


def _opening(evidence: Evidence) -> Iterator[str]:
    """What opens the content, and how far behind the cue."""
    draft = evidence.draft
    if draft.opener:
        yield f"content opened by: {draft.opener}"
    distance = draft.content[0] - draft.cue[1]
    if 0 <= distance <= _CLOSE:
        yield "content right behind the cue"
    if distance >= _FAR:
        yield "content far behind the cue"


def _speaker(evidence: Evidence) -> Iterator[str]:
    phrase, record = evidence.draft.speaker, evidence.speaker
    if record is None:
        yield "no speaker found"
    elif phrase is None:
        yield _hidden(evidence)
    else:
        yield f"speaker is: {record.kind.value}"
        yield from _phrase(phrase)


def _hidden(evidence: Evidence) -> str:
    """Where the speaker comes from that the verb hides."""
    if evidence.draft.antecedent is not None:
        return "speaker before a relative pronoun"
    if evidence.back is None:
        return "speaker hidden, the subject of another verb"
    return "speaker hidden, named just before" if evidence.back == 1 else "speaker hidden, named further back"


def _phrase(phrase: Phrase) -> Iterator[str]:
    if not phrase.sure:
        yield "speaker only by its place"
    if phrase.entity is not None:
        yield "speaker a known entity"
    elif phrase.name is not None:
        yield "speaker named"
    elif phrase.kind is not ActorKind.DOCUMENT:
        yield "speaker described" if phrase.definite else "speaker described and indefinite"
    if phrase.last - phrase.first >= _LONG_NAME:
        yield "speaker in many words"


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
    if reading.object:
        yield "cue with a pronoun on its end"
    if reading.proclitic:
        yield "cue joined by a conjunction"
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
    if words >= _LONG:
        yield "content very long" if words >= _VERY_LONG else "content long"
    mode = mode_of(script, first, last)
    if mode is not Mode.INDIRECT:
        yield f"content {mode.value}"
    around = (script.quotation_at[at] for at in range(first, last))
    if any(quotation is not None and not quotation.closed for quotation in around):
        yield "quotation not closed"


def _place(evidence: Evidence) -> Iterator[str]:
    draft, sentence = evidence.draft, evidence.sentence
    if draft.parent is not None:
        yield "inside another statement"
    if draft.inner:
        yield "clause depends on a word before it"
    if evidence.script.quotation_at[draft.cue[0]] is not None:
        yield "cue inside a quotation"
    if draft.clause - sentence.first <= 1:
        yield "clause opens the sentence"
    if evidence.drafts > 1:
        yield "several statements in the sentence"
    if draft.via:
        yield "relayed by a medium"
