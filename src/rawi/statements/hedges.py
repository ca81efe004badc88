"""What was not plainly said: a saying that lies ahead, that is denied, or that hangs on a condition.

A flag is set only where the words beside the cue or at the head of the content decide it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows
from rawi.lexicon.word_sets import word_set
from rawi.segment.script import Script, Sentence
from rawi.statements.draft import Draft, Manner

__all__ = ["RULES", "hedge_of"]

_WHOLE = 25
"""A condition anywhere in so many words is taken for that of all that is said; in more, only at the head."""
_HEAD = 2


def hedge_of(script: Script, sentence: Sentence, draft: Draft) -> str | None:
    """``planned``, ``denied``, ``conditional``, or None where the text plainly says it."""
    return next((rule.__name__ for rule in RULES if rule(script, sentence, draft)), None)


def planned(script: Script, sentence: Sentence, draft: Draft) -> bool:
    """ستعلن, سوف تعلن: the cue is a verb of the future, so that nothing has been said yet."""
    if draft.reading is None or draft.manner is not Manner.FINITE:
        return False
    return draft.reading.future or _before(script, sentence, draft) in _signs("future")


def denied(script: Script, sentence: Sentence, draft: Draft) -> bool:
    """لم ينف, لا يستبعد: the cue is negated. A ما behind a preposition (بحسب ما أعلن) negates nothing."""
    before = _before(script, sentence, draft)
    return draft.manner is Manner.FINITE and before != "ما" and before in word_set("negation")


def conditional(script: Script, sentence: Sentence, draft: Draft) -> bool:
    """إذا أعلن الوزير أن …, or إذا تكرر القصف فسنرد: the cue or what is said hangs on a condition."""
    if draft.manner is Manner.FINITE and _before(script, sentence, draft) in _signs("condition"):
        return True
    words = _words_of_first_sentence(script, draft)
    return any(_is_condition(words, at) for at in range(len(words) if len(words) <= _WHOLE else _HEAD))


RULES: tuple[Callable[[Script, Sentence, Draft], bool], ...] = (planned, denied, conditional)
"""In order: a cue that is of the future or negated says more than a condition in the content."""


def _before(script: Script, sentence: Sentence, draft: Draft) -> str:
    """The folded word right before the cue, or before the clause where the speaker stands before the cue."""
    tokens = script.tokens
    near = tokens[draft.cue[0] - 1].folded if draft.cue[0] > sentence.first else ""
    if near in _signs("future") or near in word_set("negation"):
        return near
    return tokens[draft.clause - 1].folded if draft.clause > sentence.first else ""


def _words_of_first_sentence(script: Script, draft: Draft) -> list[str]:
    found = []
    for token in script.tokens[slice(*draft.content)]:
        if token.is_word:
            found.append(token.folded)
        elif token.folded in ".!؟?" and found:
            break
    return found


def _is_condition(words: list[str], at: int) -> bool:
    """Whether a condition opens at a word: إذا, في حال, but not ما إذا or حتى لو."""
    if at and words[at - 1] in _signs("no condition behind"):
        return False
    return words[at] in _signs("condition") or " ".join(words[at : at + 2]) in _signs("condition")


@cache
def _signs(role: str) -> frozenset[str]:
    return frozenset(fold(row["sign"]) for row in rows("statements/hedges.tsv") if row["role"] == role)
