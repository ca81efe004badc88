"""All the statements of one sentence: found rule by rule, cut to size, nested, their relays attached."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from rawi.lexicon.function_words import word_class
from rawi.lexicon.plain_verbs import surely_finite
from rawi.lexicon.verbs import Aspect, readings
from rawi.lexicon.word_sets import word_set
from rawi.model import ActorKind
from rawi.names.formulae import formula_at
from rawi.names.phrase import Phrase
from rawi.names.words import read_word
from rawi.segment.script import Script, Sentence
from rawi.statements.draft import Draft, Manner, Scene
from rawi.statements.extent import settle
from rawi.statements.first_person import told_in_own_words
from rawi.statements.fronted import clause_first, quotation_first
from rawi.statements.headlines import headline
from rawi.statements.nouns import came_in_document, relayed, said_again, verbal_noun
from rawi.statements.occasions import after_occasion
from rawi.statements.participles import participle
from rawi.statements.sources import Source, sources_of
from rawi.statements.verbs import finite_verb

__all__ = ["RULES", "drafts_of"]

RULES: tuple[Callable[[Scene, int], Draft | None], ...] = (
    relayed,
    came_in_document,
    said_again,
    quotation_first,
    clause_first,
    finite_verb,
    told_in_own_words,
    participle,
    verbal_noun,
)
"""The rules that look for a cue at a token, in order; the first that finds a statement there has it."""


def drafts_of(
    script: Script, sentence: Sentence, times: Mapping[int, int], surnames: frozenset[str], *, headlines: bool
) -> list[Draft]:
    """The drafts of a sentence, ordered by cue, parents as positions in the list.

    ``times`` maps the first token of each calendar expression to the token after it; ``surnames`` are those
    that the document is known to name.
    """
    sources = sources_of(script, sentence, surnames)
    asides = {**_formulae(script, sentence), **times, **{source.first: source.last for source in sources}}
    scene = Scene(script, sentence, asides, surnames)
    drafts = _reported(scene, sources)
    if headlines:
        named = headline(scene, sentence)
        if named is not None and not any(draft.content[0] <= named.cue[0] for draft in drafts):
            drafts.insert(0, named)
    settled = settle(scene, _with_fronted(scene, drafts), sources)
    credited = _credited(scene, settled, sources)
    ordered = sorted([*settled, *credited], key=lambda draft: (draft.cue[0], draft.content[0]))
    return _nested([draft for draft in ordered if not _is_stance(draft, ordered)])


def _formulae(script: Script, sentence: Sentence) -> dict[int, int]:
    found = ((at, formula_at(script, at)) for at in range(sentence.first, sentence.last))
    return {at: end for at, end in found if end is not None}


def _is_stance(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """A present tense without a subject, inside what another said, tells a stance and no saying."""
    if draft.speaker is not None or draft.antecedent is not None or draft.opener in ("that", "quote"):
        return False
    present = draft.reading is not None and draft.reading.aspect is Aspect.PRESENT
    return present and any(_holds(other, draft, earlier=False) for other in drafts)


def _with_fronted(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """وفي حديثه للصحفيين، قال …: who was addressed before the verb; وفي تصريح للمدير، قال …: who spoke."""
    first = scene.sentence.first
    cursor = scene.cursor(scene.sentence.last)
    opens = word_class(scene.script.tokens[first].folded) in ("prep", "adjunct") and cursor.is_word(first + 1)
    occasion = after_occasion(cursor, first + 1) if opens else None
    main = next((at for at, draft in enumerate(drafts) if not draft.inner and draft.addressee is None), None)
    if occasion is None or occasion.addressee is None or main is None or drafts[main].manner is not Manner.FINITE:
        return drafts
    gives = occasion.addressee.kind is ActorKind.PERSON and cursor.word(first + 1) in word_set("given speech")
    if gives and drafts[main].speaker is None:
        return [replace(one, speaker=occasion.addressee) if at == main else one for at, one in enumerate(drafts)]
    return [replace(one, addressee=occasion.addressee) if at == main else one for at, one in enumerate(drafts)]


def _reported(scene: Scene, sources: Sequence[Source]) -> list[Draft]:
    found: list[Draft] = []
    taken = {at for source in sources for at in range(source.first, source.last)}
    taken.update(at for first, end in _formulae(scene.script, scene.sentence).items() for at in range(first, end))
    for at in range(scene.sentence.first, scene.sentence.last):
        if at in taken or not scene.script.tokens[at].is_word:
            continue
        draft = next((draft for rule in RULES if (draft := rule(scene, at)) is not None), None)
        if draft is None:
            continue
        taken.update((at, draft.cue[0]))
        if found and found[-1].content[0] == draft.content[0] and _in_relative(scene, draft):
            continue
        if found and found[-1].content[0] == draft.content[0] and draft.speaker is None:
            heard = draft.addressee or found[-1].addressee
            draft = replace(draft, speaker=found[-1].speaker, addressee=heard, clause=found[-1].clause)
            found.pop()
        found.append(draft)
    return found


def _in_relative(scene: Scene, draft: Draft) -> bool:
    """الذي رفض الكشف عن اسمه إن: what follows a relative clause is not its verb's."""
    before = min(draft.clause, draft.cue[0]) - 1
    if draft.reading is not None and draft.reading.object:
        return True
    return before >= scene.sentence.first and word_class(scene.script.tokens[before].folded) == "rel"


def _credited(scene: Scene, drafts: list[Draft], sources: Sequence[Source]) -> list[Draft]:
    """Attach media to the statements they relay; make statements of what only a source phrase credits."""
    found: list[Draft] = []
    for source in sources:
        if source.speaker is None:
            continue
        outer = [at for at, draft in enumerate(drafts) if not draft.inner]
        relayed = _relayed(drafts, source)
        if relayed is not None:
            drafts[relayed] = _said_by(drafts[relayed], source.speaker)
            continue
        told = _told_by(scene, drafts, source)
        if told is not None:
            drafts[told] = replace(drafts[told], speaker=source.speaker)
            continue
        if source.is_medium and outer:
            for at in outer:
                if not drafts[at].via:
                    drafts[at] = replace(drafts[at], via=(source.speaker,))
            continue
        if outer and source.reading is None and drafts[outer[0]].cue[0] < source.first:
            continue
        draft = _from_source(scene, source, drafts)
        if draft is not None:
            found.append(draft)
    return found


def _told_by(scene: Scene, drafts: Sequence[Draft], source: Source) -> int | None:
    """جاء ذلك على لسان الوزير، حيث قال: what the clause of a source goes on with is the source's."""
    for at, draft in enumerate(drafts):
        behind = draft.clause > source.last and scene.script.tokens[draft.clause - 1].folded == "حيث"
        if behind and draft.speaker is None and not draft.inner and not source.is_medium:
            return at
    return None


def _relayed(drafts: Sequence[Draft], source: Source) -> int | None:
    """ذكرت الوكالة نقلا عن مسؤول أن: the medium that reports names its own source before what was said."""
    for at, draft in enumerate(drafts):
        between = draft.clause < source.first and source.last <= draft.content[0]
        medium = draft.speaker is not None and draft.speaker.kind is ActorKind.MEDIUM
        if between and medium and not source.is_medium:
            return at
    return None


def _said_by(draft: Draft, speaker: Phrase) -> Draft:
    via = (*draft.via, draft.speaker) if draft.speaker is not None else draft.via
    return replace(draft, speaker=speaker, via=via, rule="relayed words")


def _from_source(scene: Scene, source: Source, drafts: Sequence[Draft]) -> Draft | None:
    """What stands before the source in its sentence, or behind it where it opens the sentence."""
    sentence = scene.sentence
    before = scene.script.tokens[sentence.first : source.first]
    opens = len(before) <= 1 or all(not token.is_word or word_class(token.folded) == "break" for token in before)
    if not opens and scene.script.tokens[sentence.first].folded.removeprefix("و") in word_set("came in"):
        return None
    first = _quoted_behind_cue(scene, source, drafts)
    content = (source.last, sentence.last) if opens else (first, _end_of_credited(scene, source))
    rule = "source before what it said" if opens else "source behind what it said"
    draft = Draft((source.cue, source.cue + 1), source.skip, content, rule, Manner.SOURCE, source.first)
    skip = 0 if opens else _conjunction_at(scene, sentence.first)
    draft = replace(draft, speaker=source.speaker, reading=source.reading, opener="that", content_skip=skip)
    draft = replace(draft, via=(source.via,)) if source.via is not None else draft
    behind = [other for other in drafts if other.cue[0] >= source.last]
    settled = settle(replace(scene, sentence=replace(sentence, last=content[1])), [draft, *behind], [])[:1]
    if settled and settled[0].rule != rule:
        return None
    return settled[0] if settled and settled[0].content[1] - settled[0].content[0] >= 2 else None


def _quoted_behind_cue(scene: Scene, source: Source, drafts: Sequence[Draft]) -> int:
    """شدد على كذا، «…»، حسبما أضاف: of a sentence that another has told, the source has said what it quotes."""
    before = source.first - 1
    before -= scene.script.tokens[before].folded in "،,"
    quotation = scene.script.closing.get(before)
    apart = quotation is not None and scene.script.tokens[quotation.first - 1].folded in "،,"
    told = apart and quotation is not None and any(one.cue[0] < quotation.first and not one.inner for one in drafts)
    return quotation.first if quotation is not None and told else scene.sentence.first


def _end_of_credited(scene: Scene, source: Source) -> int:
    """أسفرت الغارات، بحسب مصادر، عن قتلى: a source between commas stands inside what it said."""
    tokens, last = scene.script.tokens, scene.sentence.last
    goes_on = source.last + 1 < last and tokens[source.last].folded in "،," and tokens[source.last + 1].is_word
    if not goes_on or tokens[source.first - 1].folded not in "،,":
        return source.first
    behind = tokens[source.last + 1].folded
    if scene.asides.get(source.last + 1, 0) >= last - 1:
        return source.first
    if behind[0] == "و" or word_class(behind) in ("break", "when", "rel", "weekday"):
        return source.first
    complete = source.first - scene.sentence.first > _SHORTEST_CREDITED
    return source.first if complete and _begins_aside(scene, source.last + 1) else last


_SHORTEST_CREDITED = 5
"""Tokens up to a source between commas, with which a clause may be whole before it."""


def _begins_aside(scene: Scene, at: int) -> bool:
    """بحسب مسؤول، في أكثر الهجمات دموية: what no clause before a source waits for: where, who it is, what was done."""
    word = scene.script.tokens[at].folded
    read = read_word(word)
    describes = read.definite or read.title is not None or read.given
    forms = (Aspect.PARTICIPLE, Aspect.PAST) if word.endswith(("ا", "ين")) else (Aspect.PAST,)
    reports = any(one.aspect in forms and not one.definite for one in readings(word))
    return describes or reports or surely_finite(word) or word in word_set("circumstance")


def _conjunction_at(scene: Scene, at: int) -> int:
    """1 where a و or ف that joins the sentence to the one before is written onto its first word."""
    word = scene.script.tokens[at].folded
    if len(word) < 4 or word[0] not in "وف" or word.startswith(tuple(word_set("own first letter"))):
        return 0
    known = read_word(word)
    return 0 if known.is_head or known.may_be_given or scene.cursor(scene.sentence.last).in_known_entity(at) else 1


def _nested(drafts: list[Draft]) -> list[Draft]:
    """Give each draft the innermost other one whose content holds its cue and its content."""
    found = []
    for number, draft in enumerate(drafts):
        holders = [(_size(other), at) for at, other in enumerate(drafts) if _holds(other, draft, at < number)]
        found.append(replace(draft, parent=min(holders)[1] if holders else None))
    return found


def _holds(other: Draft, draft: Draft, earlier: bool) -> bool:
    if other is draft or not other.content[0] <= draft.cue[0] < other.content[1]:
        return False
    if not (other.content[0] <= draft.content[0] and draft.content[1] <= other.content[1]):
        return False
    return _size(other) > _size(draft) or (earlier and _size(other) == _size(draft))


def _size(draft: Draft) -> int:
    return draft.content[1] - draft.content[0]
