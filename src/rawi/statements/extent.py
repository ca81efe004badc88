"""Where what was said ends: at its closing mark, a source, a new cue, or a new clause of the article's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rawi.lexicon.function_words import word_class
from rawi.lexicon.plain_verbs import finite_forms, surely_finite
from rawi.lexicon.verbs import Aspect
from rawi.lexicon.word_sets import is_indefinite_occasion, word_set
from rawi.segment.quotation import Quotation
from rawi.segment.tokens import Token
from rawi.statements.draft import Draft, Manner, Scene
from rawi.statements.own_clauses import begins_own_clause
from rawi.statements.sources import Source

__all__ = ["settle"]


def settle(scene: Scene, drafts: Sequence[Draft], sources: Sequence[Source]) -> list[Draft]:
    """The drafts of one sentence with their contents cut to size; those left without content are dropped."""
    found = []
    for draft in drafts:
        start = _start(scene, draft)
        stop = _stop(scene, draft, start, drafts, sources)
        start, stop = _trimmed(scene, start, stop)
        if start < stop:
            found.append(replace(draft, content=(start, stop)))
    return found


def _start(scene: Scene, draft: Draft) -> int:
    """The first token of the content, behind signs and complementizers."""
    at = draft.content[0]
    tokens = scene.script.tokens
    while at < scene.sentence.last:
        token = tokens[at]
        if token.is_word and word_class(token.folded) != "comp":
            break
        at += 1
    return at


def _stop(scene: Scene, draft: Draft, start: int, drafts: Sequence[Draft], sources: Sequence[Source]) -> int:
    if draft.manner is Manner.SOURCE and draft.content[0] < draft.cue[0]:
        return draft.content[1]
    limit = _limit(scene, draft, start)
    opening = _opening_quotation(scene, draft, start)
    if opening is not None:
        return _behind_quotation(scene, draft, opening, limit, drafts, sources)
    return _scan(scene, draft, start, start, limit, drafts, sources)


def _limit(scene: Scene, draft: Draft, start: int) -> int:
    """The end of the sentence, or of the quotation that holds both the cue and the content."""
    around = scene.script.quotation_at[draft.cue[0]]
    if around is None or not around.closed or draft.manner is Manner.HEADLINE:
        return scene.sentence.last
    behind = around.last + 1
    torn = behind < scene.sentence.last and scene.script.tokens[behind].is_word and around.last - start < _SHORT
    return scene.sentence.last if torn else min(around.last, scene.sentence.last)


_SHORT = 4


def _opening_quotation(scene: Scene, draft: Draft, start: int) -> Quotation | None:
    """The quotation that opens right where the content begins and closes inside the sentence."""
    for at in range(draft.content[0] - 1, start):
        quotation = scene.script.opening.get(at)
        if quotation is not None and draft.cue[0] < at and quotation.closed and quotation.last > start:
            return None if _is_quoted_name(scene, draft, quotation) else quotation
    return None


def _is_quoted_name(scene: Scene, draft: Draft, quotation: Quotation) -> bool:
    """إن «معرض الكتاب» يهدف إلى …: a short quotation behind أن, with a clause going on, is a name."""
    behind = quotation.last + 1
    goes_on = behind < scene.sentence.last and scene.script.tokens[behind].is_word
    short = quotation.last - quotation.first <= _LONGEST_NAME
    verb = goes_on and any(not one.proclitic for one in finite_forms(scene.script.tokens[behind].folded))
    return draft.opener == "that" and short and verb


_LONGEST_NAME = 5


def _behind_quotation(
    scene: Scene,
    draft: Draft,
    opening: Quotation,
    limit: int,
    drafts: Sequence[Draft],
    sources: Sequence[Source],
) -> int:
    """The end of the quotation, or of the words behind it that still belong to what was said."""
    behind = opening.last + 1
    if behind >= limit:
        return opening.last
    token = scene.script.tokens[behind]
    resumed = _names_a_thing(scene, draft) and surely_finite(token.folded)
    if token.is_word and not resumed and not _is_new_verb(token.folded):
        stop = _scan(scene, draft, behind, behind, limit, drafts, sources, at_comma=True)
        return stop if stop > behind else opening.last
    return opening.last


def _scan(
    scene: Scene,
    draft: Draft,
    start: int,
    at: int,
    limit: int,
    drafts: Sequence[Draft],
    sources: Sequence[Source],
    *,
    at_comma: bool = False,
) -> int:
    """The first token from ``at`` on at which the content is over."""
    tokens = scene.script.tokens
    while at < limit:
        quotation = scene.script.opening.get(at)
        if quotation is not None and quotation.closed and quotation.last < limit:
            at = quotation.last + 1
            continue
        aside = draft.opener == "that"
        own = next((one for one in sources if aside and one.first == at and _is_aside(scene, one, limit)), None)
        if own is not None:
            at = own.last
            continue
        if any(source.first == at for source in sources) or begins_own_clause(scene, at, start):
            return at
        if draft.opener in _NOMINAL and at > start and _ends_noun(scene, start, at):
            return at
        if draft.inner and at > start and _resumes_outer(scene, draft, at, drafts):
            return at
        if any(_ends_before(scene, draft, other, at, drafts) for other in drafts):
            return at
        if at_comma and tokens[at].folded in "،,.؛":
            return at
        at += 1
    return limit


def _is_aside(scene: Scene, source: Source, limit: int) -> bool:
    """رحلة شاقة حسب وصفه، أن يتوقف: the speaker's own words named in the middle of them."""
    tokens = scene.script.tokens
    goes_on = source.last + 1 < limit and tokens[source.last].folded in "،," and tokens[source.last + 1].is_word
    return goes_on and source.speaker is None and tokens[source.last + 1].folded[0] not in "وم"


_GLOSSES = word_set("gloss opener")
_NOMINAL = frozenset(["np", "noun", "prep"])


def _ends_noun(scene: Scene, start: int, at: int) -> bool:
    """Whether a content that is a noun phrase is over: at a complementizer of the clause around it, or at a
    comma behind which a clause begins.
    """
    tokens = scene.script.tokens
    if tokens[at].folded in ".؟!" and tokens[at - 1].is_word and at + 1 < scene.sentence.last:
        return tokens[at + 1].is_word and tokens[at].stop < tokens[at + 1].start
    if tokens[at].bare.startswith("إن") and word_class(tokens[at].folded) == "comp":
        return True
    behind = tokens[at + 1].folded if at + 1 < scene.sentence.last else ""
    if tokens[at].bare == "إلا" and word_class(behind) == "comp":
        return True
    if tokens[at].folded == "في" and is_indefinite_occasion(behind):
        return True
    behind_comma = tokens[at - 1].folded in "،,"
    if behind_comma and tokens[at].folded in word_set("when it was that") and word_class(behind) == "comp":
        return True
    if _is_new_verb(tokens[at].folded) or (tokens[at].folded in word_set("when it was") and _is_past(tokens, at + 1)):
        return not any(word_class(token.folded) in ("rel", "comp") for token in tokens[start:at])
    return behind_comma and (word_class(tokens[at].folded) in ("break", "when", "rel") or tokens[at].folded in _GLOSSES)


def _is_new_verb(word: str) -> bool:
    """وتعرضت, وسجلت: a past tense joined by و, which no noun phrase goes on with."""
    return any(one.sure and one.proclitic and one.aspect is Aspect.PAST for one in finite_forms(word))


def _is_past(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and any(one.aspect is Aspect.PAST for one in finite_forms(tokens[at].folded))


def _resumes_outer(scene: Scene, draft: Draft, at: int, drafts: Sequence[Draft]) -> bool:
    """قال إن الرئيس أكد أنه …، وأن الوزير …: a second أن behind a comma goes on with the outer statement."""
    tokens = scene.script.tokens
    if tokens[at - 1].folded not in "،," or not tokens[at].folded.startswith("وان"):
        return False
    return word_class(tokens[at].folded) == "comp" and any(
        outer.opener == "that"
        and outer.content[0] <= draft.clause
        and outer.cue[0] < draft.cue[0]
        and scene.script.quotation_at[draft.cue[0]] is None
        for outer in drafts
    )


def _ends_before(scene: Scene, draft: Draft, other: Draft, at: int, drafts: Sequence[Draft]) -> bool:
    """Whether another statement begins at ``at`` that is no part of this one's content."""
    if other is draft or other.clause != at or other.inner or other.cue[0] <= draft.cue[0]:
        return False
    if other.clause <= draft.content[0]:
        return False
    if other.manner is Manner.PARTICIPLE:
        return True
    if _names_a_thing(scene, other):
        return False
    if not other.skip and _awaits_its_verb(scene, draft, at):
        return False
    before = scene.script.tokens[at - 1]
    present = other.reading is not None and other.reading.aspect is Aspect.PRESENT
    if present and other.speaker is None and before.is_word and draft.opener == "that":
        return False
    if _begins_anew(scene, draft, other, at):
        return True
    detached = (
        (not before.is_word and before.folded != "%") or other.skip > 0 or scene.script.tokens[at].folded[0] == "و"
    )
    turned = before.is_word and word_class(before.folded) in ("break", "when", "adverb")
    return (detached or turned) and not _continues_inner(scene, draft, other, at, drafts)


def _awaits_its_verb(scene: Scene, draft: Draft, at: int) -> bool:
    """أنه في إطار الجهود، طلبت الوزارة …: what was said has only told where and when, and its verb is still to come."""
    tokens, start = scene.script.tokens, _start(scene, draft)
    late = (
        word_class(tokens[start].folded) in ("prep", "adjunct", "when") or word_class(tokens[at - 1].folded) == "when"
    )
    if draft.opener != "that" or not late:
        return False
    return not any(one.sure for token in tokens[start + 1 : at] for one in finite_forms(token.folded))


def _names_a_thing(scene: Scene, other: Draft) -> bool:
    """ما وصفه بالحصار: a word of somebody's for a thing the clause around it tells of."""
    before = scene.script.tokens[other.cue[0] - 1].folded
    return before == "ما" and other.reading is not None and bool(other.reading.object)


def _begins_anew(scene: Scene, draft: Draft, other: Draft, at: int) -> bool:
    """قرب المدينة أعلنت الشرطة …: behind a noun phrase a verb with its own subject begins a sentence without a stop."""
    past = other.reading is not None and other.reading.aspect is Aspect.PAST and not other.reading.object
    named = other.speaker is not None and other.speaker.sure and other.speaker.first > other.cue[0] == at
    if draft.opener not in _NOMINAL or not past or not named:
        return False
    return not any(word_class(token.folded) in ("rel", "comp") for token in scene.script.tokens[draft.content[0] : at])


def _continues_inner(scene: Scene, draft: Draft, other: Draft, at: int, drafts: Sequence[Draft]) -> bool:
    """شدد على كذا وطالب بكذا, inside what another said: the second verb goes on with the inner speaker."""
    tokens = scene.script.tokens
    joint = at - 2 if word_class(tokens[at - 1].folded) == "break" else at - 1
    if other.speaker is not None or not tokens[joint].is_word:
        return False
    return any(
        inner.inner and draft.content[0] <= inner.clause and inner.cue[0] < at and inner is not other
        for inner in drafts
    )


def _trimmed(scene: Scene, start: int, stop: int) -> tuple[int, int]:
    """The content without signs and stray conjunctions at its edges; a mark whose partner is inside stays."""
    tokens = scene.script.tokens
    while stop > start and not tokens[stop - 1].is_word and not _closes_inside(scene, start, stop - 1):
        stop -= 1
    while stop > start and (tokens[stop - 1].folded in "وف" or word_class(tokens[stop - 1].folded) == "break"):
        stop -= 1
        while stop > start and not tokens[stop - 1].is_word and not _closes_inside(scene, start, stop - 1):
            stop -= 1
    return start, stop


def _closes_inside(scene: Scene, start: int, at: int) -> bool:
    sign = scene.script.tokens[at].folded
    if sign in ")؟?!":
        return True
    quotation = scene.script.closing.get(at)
    return quotation is not None and quotation.first >= start - 1
