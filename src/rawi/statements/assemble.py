"""From drafts to statements: actors, acts, modes, days and chains, with the spans that prove them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from rawi.model import Actor, Document, Span, Statement, Time, Voice, ZoneKind
from rawi.names.phrase import Phrase
from rawi.names.registry import Record
from rawi.names.surnames import surnames_of
from rawi.segment.script import Script, Sentence, script_of
from rawi.statements.acts import act_of
from rawi.statements.confidence import confidence_of
from rawi.statements.day_carrying import carry_days
from rawi.statements.days import day_beside, day_of_report
from rawi.statements.draft import Draft, Manner
from rawi.statements.evidence import Evidence, features_of
from rawi.statements.hedges import hedge_of
from rawi.statements.modes import mode_of
from rawi.statements.row import Row
from rawi.statements.running_speech import run_on
from rawi.statements.sentence import drafts_of
from rawi.statements.voices import Voices

__all__ = ["features_of_statements", "statements_of"]

_LONGEST_HEADLINE = 22
_FARTHEST_BACK = 40


def statements_of(
    document: Document, times: Sequence[Time], script: Script | None = None
) -> tuple[tuple[Statement, ...], tuple[Actor, ...]]:
    """The statements of a document in the order of their cues, and the actors that take part in them.

    ``script`` is the document's cuts, made anew where they are not at hand.
    """
    script = script or script_of(document)
    rows = _read(script, document, times)
    return _freeze(script, document, rows)


def features_of_statements(document: Document, times: Sequence[Time]) -> tuple[frozenset[str], ...]:
    """For each statement of a document, in the same order, the features that its confidence is weighed by."""
    script = script_of(document)
    rows = _read(script, document, times)
    return tuple(features_of(_evidence(script, rows, row)) for row in rows)


def _read(script: Script, document: Document, times: Sequence[Time]) -> list[Row]:
    spans = _token_ranges(script, times)
    surnames = surnames_of(script)
    voices = Voices(script, surnames)
    rows: list[Row] = []
    datelines = [zone for zone in document.zones if zone.kind is ZoneKind.DATELINE]
    for sentence in script.sentences:
        start = script.tokens[sentence.first].start
        if any(zone.start <= start < zone.stop for zone in datelines):
            continue
        drafts = drafts_of(script, sentence, spans, surnames, headlines=_may_be_headline(script, sentence, document))
        run_on(script, rows, sentence, drafts)
        rows.extend(_rows(script, sentence, drafts, voices, times, document.article.published, len(rows)))
    carry_days(script, rows, times, document.article.published)
    return rows


def _rows(
    script: Script,
    sentence: Sentence,
    drafts: Sequence[Draft],
    voices: Voices,
    times: Sequence[Time],
    published: dt.date | None,
    offset: int,
) -> list[Row]:
    speakers = voices.speakers(sentence, drafts)
    found: list[Row] = []
    for number, (draft, speaker) in enumerate(zip(drafts, speakers, strict=True)):
        addressee = voices.of(draft.addressee, speaker) if draft.addressee else None
        if addressee is None:
            addressee = _addressee_before(found, drafts, speakers, number)
        via: tuple[tuple[Record, Phrase | None], ...] = tuple((voices.of(one, speaker), one) for one in draft.via)
        if draft.rule == "relayed words" and not via and (medium := voices.last_medium()) is not None:
            via = ((medium, None),)
        parent = None if draft.parent is None else offset + draft.parent
        day = day_beside(script, sentence, drafts, number, times) or day_of_report(script, draft, times, published)
        for record, _ in via:
            voices.relayed_by(record)
        found.append(Row(draft, sentence, offset + number, parent, speaker, addressee, via, day))
    return found


def _addressee_before(
    rows: Sequence[Row], drafts: Sequence[Draft], speakers: Sequence[Record | None], number: int
) -> Record | None:
    """Who was told, where a pronoun says so (قالوا له) or a joined verb goes on (شدد لنظيره … وطالب)."""
    draft = drafts[number]
    siblings = [at for at in range(number) if drafts[at].parent == draft.parent]
    if draft.told_pronoun:
        around = speakers[draft.parent] if draft.parent is not None else None
        other = next((speakers[at] for at in reversed(siblings) if speakers[at] is not speakers[number]), None)
        return around if around is not None and around is not speakers[number] else other
    joined = draft.manner is Manner.FINITE and draft.speaker is None and draft.parent is not None
    if not joined or not siblings or speakers[siblings[-1]] is not speakers[number]:
        return None
    return rows[siblings[-1]].addressee


def _token_ranges(script: Script, times: Sequence[Time]) -> Mapping[int, int]:
    """For each calendar expression its first token and the token after it."""
    starts = {token.start: at for at, token in enumerate(script.tokens)}
    stops = {token.stop: at + 1 for at, token in enumerate(script.tokens)}
    return {
        starts[time.span.start]: stops[time.span.stop]
        for time in times
        if time.span.start in starts and time.span.stop in stops
    }


def _may_be_headline(script: Script, sentence: Sentence, document: Document) -> bool:
    start = script.tokens[sentence.first].start
    titled = any(zone.kind is ZoneKind.TITLE and zone.start <= start < zone.stop for zone in document.zones)
    last = script.tokens[sentence.last - 1]
    short = sentence.last - sentence.first <= _LONGEST_HEADLINE and last.folded not in "."
    return titled or short


def _freeze(script: Script, document: Document, rows: Sequence[Row]) -> tuple[tuple[Statement, ...], tuple[Actor, ...]]:
    actors: dict[int, Actor] = {}
    statements = [_statement(script, document, rows, row, actors) for row in rows]
    return tuple(statements), tuple(dict.fromkeys(actors.values()))


def _statement(
    script: Script, document: Document, rows: Sequence[Row], row: Row, actors: dict[int, Actor]
) -> Statement:
    draft = row.draft
    act, act_rule = act_of(script, draft)
    confidence, weighed = confidence_of(features_of(_evidence(script, rows, row)))
    speaker = _voice(script, row.speaker, draft.speaker, actors)
    via = tuple(_voice_of(script, record, phrase, actors) for record, phrase in row.via)
    return Statement(
        id=f"s{row.number + 1}",
        content=_without_prefix(script.span(*draft.content), draft.content_skip),
        cue=_without_prefix(script.span(*draft.cue), draft.skip),
        speaker=speaker,
        addressee=_voice(script, row.addressee, draft.addressee, actors),
        mode=mode_of(script, *draft.content),
        act=act,
        via=via,
        parent=None if row.parent is None else f"s{row.parent + 1}",
        said_on=row.day[0] if row.day else None,
        rule=draft.rule,
        reasons=(f"act: {act_rule}", *weighed),
        chain=_chain(document, rows, row, via, speaker),
        said_on_span=row.day[1] if row.day else None,
        confidence=confidence,
        hedge=hedge_of(script, row.sentence, draft),
    )


def _evidence(script: Script, rows: Sequence[Row], row: Row) -> Evidence:
    """A row with what its confidence is weighed by; ``back`` counts to the last row that names its speaker."""
    earlier = rows[max(0, row.number - _FARTHEST_BACK) : row.number + 1]
    named = (at for at, other in enumerate(reversed(earlier)) if other.draft.speaker and other.speaker is row.speaker)
    beside = [*rows[max(0, row.number - 1) : row.number], *rows[row.number + 1 : row.number + 2]]
    alone = all(other.sentence is not row.sentence for other in beside)
    return Evidence(script, row.sentence, row.draft, row.speaker, next(named, None), alone)


def _chain(
    document: Document, rows: Sequence[Row], row: Row, via: Sequence[Voice], speaker: Voice | None
) -> tuple[str, ...]:
    """The relays from the outlet down to the speaker, the statements around this one included."""
    links = [speaker.actor.name] if speaker else []
    links = [*(voice.actor.name for voice in via), *links]
    above = row.parent
    while above is not None:
        outer = rows[above]
        if outer.speaker is not None:
            links.insert(0, outer.speaker.name)
        links[0:0] = [record.name for record, _ in outer.via]
        above = outer.parent
    outlet = document.article.outlet
    return tuple(dict.fromkeys([*([outlet] if outlet else []), *links]))


def _voice(script: Script, record: Record | None, phrase: Phrase | None, actors: dict[int, Actor]) -> Voice | None:
    if record is None:
        return None
    actor = actors.setdefault(id(record), record.actor())
    return Voice(actor, _phrase_span(script, phrase) if phrase else None)


def _voice_of(script: Script, record: Record, phrase: Phrase | None, actors: dict[int, Actor]) -> Voice:
    return Voice(actors.setdefault(id(record), record.actor()), _phrase_span(script, phrase) if phrase else None)


def _phrase_span(script: Script, phrase: Phrase) -> Span:
    return _without_prefix(script.span(phrase.first, phrase.last), phrase.skip)


def _without_prefix(span: Span, skip: int) -> Span:
    return Span(span.start + skip, span.stop, span.text[skip:]) if skip else span
