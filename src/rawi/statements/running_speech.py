"""Speech without quotation marks that runs on over its paragraph: قال اللاعب: كنت متعبا. لم أنم جيدا."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rawi.lexicon.function_words import word_class
from rawi.lexicon.plain_verbs import finite_forms
from rawi.lexicon.word_sets import word_set
from rawi.segment.script import Script, Sentence
from rawi.statements.draft import Draft
from rawi.statements.row import Row

__all__ = ["run_on"]


def run_on(script: Script, rows: list[Row], sentence: Sentence, drafts: Sequence[Draft]) -> None:
    """Let the last statement, opened by a colon and no mark, take a sentence in that reports nothing and is joined by
    nothing to the one before.
    """
    last = rows[-1] if rows else None
    if last is None or drafts or not _is_running(script, last, sentence) or _begins_anew(script, sentence):
        return
    stop = sentence.last
    while stop > sentence.first and not script.tokens[stop - 1].is_word:
        stop -= 1
    rows[-1] = replace(last, draft=replace(last.draft, content=(last.draft.content[0], stop)))


def _is_running(script: Script, row: Row, sentence: Sentence) -> bool:
    """Whether a statement has begun behind a colon without a mark and reached the sentence before this one."""
    first, stop = row.draft.content
    if row.parent is not None or row.sentence.paragraph != sentence.paragraph or first <= row.draft.cue[0]:
        return False
    if script.tokens[first - 1].folded != ":" or script.quotation_at[first] is not None:
        return False
    return not any(token.is_word for token in script.tokens[stop : sentence.first])


def _begins_anew(script: Script, sentence: Sentence) -> bool:
    """وأحرز اللاعب هدفين, كما يثق المدرب, أما الحارس: how the article goes on in its own voice."""
    word = script.tokens[sentence.first].folded
    joined = word[0] == "و" and not word.startswith(tuple(word_set("own first letter")))
    joined = joined or any(one.proclitic for one in finite_forms(word))
    return joined or word_class(word) in ("break", "when") or word in word_set("likewise")
