"""What a speaker does by saying it, read from the cue and the content together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows
from rawi.model import Act
from rawi.segment.script import Script
from rawi.statements.draft import Draft

__all__ = ["RULES", "act_of"]


def act_of(script: Script, draft: Draft) -> tuple[Act, str]:
    """The act of a draft and the name of the rule that decided it."""
    for rule in RULES:
        act = rule(script, draft)
        if act is not None:
            return act, rule.__name__.replace("_", " ")
    return Act.STATE, "nothing more than said"


def _words(script: Script, draft: Draft, size: int) -> list[str]:
    first, last = draft.content
    return [token.folded for token in script.tokens[first:last] if token.is_word][:size]


def question_mark(script: Script, draft: Draft) -> Act | None:
    """What ends in a question mark is asked, unless the verb does more than say."""
    last = draft.content[1]
    ends = [token.folded for token in script.tokens[last - 1 : last + 1]]
    asks = "؟" in ends or "?" in ends
    return Act.ASK if asks and _verb_act(draft) in (Act.STATE, None) else None


def verb_that_does(script: Script, draft: Draft) -> Act | None:
    """A verb that does more than say (طالب, حذر) decides alone."""
    act = _verb_act(draft)
    return act if act not in (Act.STATE, None) else None


def first_words(script: Script, draft: Draft) -> Act | None:
    """What the content opens with: قلقه, ضرورة, نأمل."""
    opening = " ".join(_words(script, draft, 4))
    bare = opening[1:] if opening[:1] in ("ب", "ل") else opening
    for sign, act in _signs("start").items():
        if any(text == sign or text.startswith(sign + " ") for text in (opening, bare)):
            return act
    return None


def first_person_future(script: Script, draft: Draft) -> Act | None:
    """سنفعل, سأفعل: a speaker who says what he will do promises it."""
    opening = _words(script, draft, 1)
    if not opening or len(opening[0]) < 5:
        return None
    return next((act for sign, act in _signs("prefix").items() if opening[0].startswith(sign)), None)


def words_inside(script: Script, draft: Draft) -> Act | None:
    """A word anywhere in the content that does more than say: نطالب, عواقب وخيمة."""
    inside = " " + " ".join(_words(script, draft, 400)) + " "
    return next((act for sign, act in _signs("any").items() if f" {sign} " in inside), None)


def _verb_act(draft: Draft) -> Act | None:
    return draft.reading.verb.act if draft.reading is not None else None


@cache
def _signs(where: str) -> Mapping[str, Act]:
    return {fold(row["sign"]): Act(row["act"]) for row in rows("statements/act_signs.tsv") if row["where"] == where}


RULES: tuple[Callable[[Script, Draft], Act | None], ...] = (
    question_mark,
    verb_that_does,
    first_words,
    first_person_future,
    words_inside,
)
