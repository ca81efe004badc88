"""What speakers say in their own quoted words that they told others: "طلبت من نظيري …", "قلنا للأوروبيين إن …"."""

from __future__ import annotations

from dataclasses import replace

from rawi.lexicon.verbs import Aspect, readings
from rawi.statements.arguments import arguments
from rawi.statements.draft import Draft, Manner, Scene
from rawi.statements.frames import fit

__all__ = ["told_in_own_words"]

_FARTHEST = 12


def told_in_own_words(scene: Scene, at: int) -> Draft | None:
    """A statement whose cue, at token ``at`` inside a quotation, is أكدنا, طلبت or their like, and who was told it."""
    if scene.script.quotation_at[at] is None:
        return None
    for reading in readings(scene.script.tokens[at].folded):
        if reading.person != 1 or reading.aspect is not Aspect.PAST:
            continue
        found = list(arguments(scene.cursor(scene.sentence.last), at + 1, scene.asides))
        filled = fit(reading.verb.frames, reading, found, subject_known=True)
        told = filled is not None and filled.addressee is not None
        if filled is None or not told or filled.content - at > _FARTHEST:
            continue
        content = (filled.content, scene.sentence.last)
        cue = (at, at + 1)
        draft = Draft(cue, reading.proclitic, content, "told in own words", Manner.FINITE, at, reading, inner=True)
        return replace(draft, addressee=filled.addressee, opener=filled.opener)
    return None
