"""Where a verb's clause begins, and what it hangs on: a complementizer, a relative pronoun, nothing."""

from __future__ import annotations

from rawi.lexicon.function_words import word_class
from rawi.lexicon.word_sets import word_set
from rawi.statements.draft import Scene

__all__ = [
    "LONGEST_ADVERBIAL",
    "behind_joined_adverbial",
    "behind_turn",
    "depends",
    "is_relative",
    "opens_but",
    "relative_before",
]

LONGEST_ADVERBIAL = 6
"""How many tokens an adverbial before its verb may take."""


def depends(scene: Scene, clause: int) -> bool:
    """أن الحلف يؤيد, الذي لا يؤيد: whether the clause hangs on a complementizer or a relative pronoun before it."""
    if clause <= scene.sentence.first:
        return False
    before = scene.script.tokens[clause - 1]
    if clause - 1 in scene.script.opening and clause - 1 > scene.sentence.first:
        before = scene.script.tokens[clause - 2]
    if before.is_word and word_class(before.folded) == "neg" and clause - 1 > scene.sentence.first:
        before = scene.script.tokens[clause - 2]
    if not before.is_word or opens_but(scene, clause):
        return False
    return word_class(before.folded) in ("comp", "rel")


def opens_but(scene: Scene, clause: int) -> bool:
    """إلا أن الوزير قال: the complementizer belongs to a conjunction of the article's own."""
    first = clause - 2
    tokens = scene.script.tokens
    return (
        first >= scene.sentence.first and tokens[first].bare == "إلا" and word_class(tokens[first + 1].folded) == "comp"
    )


def is_relative(scene: Scene, at: int) -> bool:
    """Whether a relative pronoun stands at a token: الذي, التي."""
    return word_class(scene.script.tokens[at].folded) == "rel"


def relative_before(scene: Scene, at: int) -> int | None:
    """الذي كان قد أعلن: the relative pronoun before a verb, with nothing between them but كان and قد; else None."""
    before = at - 1
    while before > scene.sentence.first and word_class(scene.script.tokens[before].folded) in ("aux", "copula"):
        before -= 1
    return before if before >= scene.sentence.first and is_relative(scene, before) else None


def behind_turn(scene: Scene, clause: int) -> int:
    """…، من جهتها أكدت: what turns to another speaker belongs to the clause of that speaker's verb."""
    tokens, at = scene.script.tokens, clause - 1
    if at > scene.sentence.first and tokens[at].folded in "،,":
        at -= 1
    if at <= scene.sentence.first or tokens[at].folded not in word_set("change of speaker"):
        return clause
    return at - 1 if tokens[at - 1].folded in ("من", "ومن") else at


def behind_joined_adverbial(scene: Scene, clause: int) -> int:
    """…، وفي يوم الخميس قال: the adverbial joined before the verb belongs to the verb's clause."""
    tokens = scene.script.tokens
    for at in range(clause - 1, max(scene.sentence.first, clause - LONGEST_ADVERBIAL), -1):
        if not tokens[at].is_word:
            return clause
        joined = tokens[at].folded[0] == "و" and word_class(tokens[at].folded) in ("prep", "adjunct", "weekday")
        if joined and tokens[at - 1].folded in "،,":
            return at
    return clause
