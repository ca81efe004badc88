"""Many articles read together: copies, stories, and the reports of one utterance."""

from rawi.link.linked import link
from rawi.link.model import Copies, Links, Place, Report, Reuse, Story, Utterance

__all__ = ["Copies", "Links", "Place", "Report", "Reuse", "Story", "Utterance", "link"]
