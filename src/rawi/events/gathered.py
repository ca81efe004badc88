"""One event of an article while its mentions are gathered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from rawi.events.forums import Forum
from rawi.events.scene import Mention
from rawi.lexicon.letters import fold
from rawi.model import Actor, Status, Time

__all__ = ["Gathered"]


@dataclass(slots=True, eq=False)
class Gathered:
    """The mentions of an event in the order in which they joined, and all that they tell, each thing once.

    ``told`` are the statuses that words decide; ``times`` stand by value and words, ``places`` folded.
    """

    family: str
    mentions: list[Mention] = field(default_factory=list)
    actors: list[Actor] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    forums: set[Forum] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    told: set[Status] = field(default_factory=set)
    times: dict[tuple[str | None, str], Time] = field(default_factory=dict)
    medium: str | None = None

    def join(self, mention: Mention, actors: Sequence[Actor]) -> None:
        """Add a mention whose parties are ``actors``."""
        self.mentions.append(mention)
        self.actors += [actor for actor in actors if actor not in self.actors]
        self.kinds.add(mention.kind.name)
        self.words.add(mention.word)
        if mention.forum is not None:
            self.forums.add(mention.forum)
        if mention.place is not None:
            self.places.add(fold(mention.place))
        if mention.told > 1:
            self.told.add(mention.status)
        self.times.update({(time.value, time.span.text): time for time in mention.times})
        self.medium = self.medium or mention.medium
