"""Many articles read together: copies, stories, and the reports of one utterance."""

from rawi.link.linked import link
from rawi.link.model import (
    Change,
    Copies,
    Drift,
    Identity,
    Judgement,
    Links,
    Origin,
    Piece,
    Place,
    Report,
    Reuse,
    Role,
    Sameness,
    Story,
    Utterance,
    Variant,
    Verdict,
)

__all__ = [
    "Change",
    "Copies",
    "Drift",
    "Identity",
    "Judgement",
    "Links",
    "Origin",
    "Piece",
    "Place",
    "Report",
    "Reuse",
    "Role",
    "Sameness",
    "Story",
    "Utterance",
    "Variant",
    "Verdict",
    "link",
]
