"""Many articles read together: copies, stories, and the reports of one utterance."""

from rawi.link.accounts import Account, Accounts, Contradiction, Shared, accounts_of
from rawi.link.event_model import ArticleDay, Clue, Dating, Meeting, Party, Telling
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
from rawi.link.origins import independent
from rawi.link.positions import Position, positions_of
from rawi.link.sayings import Saying
from rawi.link.stories import story_id

__all__ = [
    "Account",
    "Accounts",
    "ArticleDay",
    "Change",
    "Clue",
    "Contradiction",
    "Copies",
    "Dating",
    "Drift",
    "Identity",
    "Judgement",
    "Links",
    "Meeting",
    "Origin",
    "Party",
    "Piece",
    "Place",
    "Position",
    "Report",
    "Reuse",
    "Role",
    "Sameness",
    "Saying",
    "Shared",
    "Story",
    "Telling",
    "Utterance",
    "Variant",
    "Verdict",
    "accounts_of",
    "independent",
    "link",
    "positions_of",
    "story_id",
]
