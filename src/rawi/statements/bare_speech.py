"""Words quoted without a mark: وقال الوزير لن نقبل بهذا القرار."""

from __future__ import annotations

from collections.abc import Sequence

from rawi.lexicon.plain_verbs import finite_forms
from rawi.lexicon.verbs import Reading
from rawi.lexicon.word_sets import word_set
from rawi.names.cursor import Cursor
from rawi.statements.argument import Argument
from rawi.statements.frames import Fit

__all__ = ["bare_speech"]


def bare_speech(cursor: Cursor, reading: Reading, found: Sequence[Argument], at: int) -> Fit | None:
    """A filling for قال and for verbs that go on, at token ``at``: right behind the speaker begins a clause.

    A verb that goes on may leave its speaker out; قال may not.
    """
    if reading.object or not (reading.verb.lemma == "قال" or reading.verb.continues):
        return None
    speaker = found[0].phrase if found and found[0].kind == "np" else None
    behind = speaker.last if speaker is not None else at + 1
    named = speaker is not None and (speaker.sure or speaker.name is not None)
    hidden = speaker is None and reading.verb.continues
    if (
        not (named or hidden)
        or behind >= cursor.stop
        or not cursor.is_word(behind)
        or not _begins_speech(cursor.word(behind))
    ):
        return None
    return Fit(behind, "quote", speaker, None, behind)


def _begins_speech(word: str) -> bool:
    """Whether a clause of somebody's own words may begin with a folded word: لن, لقد, إذا, or a verb of the future."""
    return word in word_set("bare speech") or any(one.sure and one.future for one in finite_forms(word))
