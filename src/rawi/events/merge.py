"""Which mentions of one article tell of one event."""

from __future__ import annotations

from collections.abc import Sequence

from rawi.events.cast import Cast
from rawi.events.clues import at_odds
from rawi.events.gathered import Gathered
from rawi.events.scene import Mention
from rawi.lexicon.letters import fold
from rawi.model import Actor, ActorKind, Status

__all__ = ["gather"]

_GENERIC = frozenset(["talks", "meeting"])
_ALONE = {
    "press conference": 1, "visit": 2, "conference": 2, "session": 2, "strike": 1, "protest": 1, "attack": 1,
    "vote": 2, "election": 2, "trial": 2, "agreement": 2,
}  # fmt: skip


def gather(mentions: Sequence[Mention], cast: Cast) -> list[Gathered]:
    """The events that the mentions tell of; what says too little joins an event told before, or is left out."""
    found: list[Gathered] = []
    waiting: list[Mention] = []
    for mention in mentions:
        actors = _actors(mention, cast)
        event = _same(found, mention, actors)
        if event is None and _says_enough(mention, actors):
            event = Gathered(mention.kind.family)
            found.append(event)
        if event is None:
            waiting.append(mention)
            continue
        event.join(mention, actors)
    _look_ahead(found, waiting, cast)
    return found


def _look_ahead(found: list[Gathered], waiting: Sequence[Mention], cast: Cast) -> None:
    """What a headline says too briefly may be told in full further down."""
    for mention in waiting:
        actors = _actors(mention, cast)
        fitting = [event for event in found if _may_be(event, mention, actors) and (actors or mention.forum)]
        if fitting:
            fitting[0].join(mention, actors)
            fitting[0].mentions.sort(key=lambda one: one.first)


def _actors(mention: Mention, cast: Cast) -> list[Actor]:
    found = [cast.actor(party, mention.parties) for party in mention.parties]
    if mention.office:
        found += cast.holders(mention.office)
    return list(dict.fromkeys(found))


def _same(found: Sequence[Gathered], mention: Mention, actors: Sequence[Actor]) -> Gathered | None:
    """The event that the mention tells of again, the one told of last before others."""
    fitting = [event for event in found if _may_be(event, mention, actors)]
    if mention.number != "s" or not fitting:
        return None
    best = max(fitting, key=lambda event: (_likeness(event, mention, actors), event.mentions[-1].first))
    return best if _refers(best, mention, actors) else None


def _refers(event: Gathered, mention: Mention, actors: Sequence[Actor]) -> bool:
    """Whether a mention means the event at all: by its article, its pair, or the parties that both name."""
    if mention.forum in event.forums:
        return True
    if actors and event.actors:
        shared = bool(set(actors) & set(event.actors))
        return shared and (mention.bound or len(actors) > 1 or mention.told > 0)
    if mention.place and _same_place(event, mention):
        return True
    if mention.same and not mention.medium and mention.word not in event.words:
        return False
    return mention.bound or mention.pair


def _likeness(event: Gathered, mention: Mention, actors: Sequence[Actor]) -> int:
    same_kind = mention.kind.name in event.kinds
    same_medium = mention.medium is not None and mention.medium == event.medium
    shared = len(set(actors) & set(event.actors))
    return 2 * shared + same_kind + 2 * same_medium + _same_place(event, mention)


def _same_place(event: Gathered, mention: Mention) -> bool:
    return mention.place is not None and fold(mention.place) in event.places


def _may_be(event: Gathered, mention: Mention, actors: Sequence[Actor]) -> bool:
    return (
        _families_agree(event, mention)
        and _kinds_agree(event, mention)
        and _parties_agree(event, actors)
        and _frames_agree(event, mention)
        and _statuses_agree(event, mention)
        and not at_odds(mention.times, event.times.values())
    )


def _families_agree(event: Gathered, mention: Mention) -> bool:
    """One family; a session and a meeting of one forum are one too."""
    if mention.kind.family == event.family:
        return True
    pair = {mention.kind.family, event.family} == {"session", "meeting"}
    return pair and mention.forum in event.forums


def _kinds_agree(event: Gathered, mention: Mention) -> bool:
    """A telephone call is no summit; what is only called talks or a meeting may be either."""
    if mention.medium and event.medium:
        return mention.medium == event.medium
    names = event.kinds
    if mention.kind.name in names or mention.kind.name == "talks" or names == {"talks"}:
        return True
    medium = mention.medium or event.medium
    if "call" in names or mention.kind.name == "call":
        return medium == "video"
    return mention.kind.name in _GENERIC or bool(names & _GENERIC)


def _parties_agree(event: Gathered, actors: Sequence[Actor]) -> bool:
    ours, theirs = set(actors), set(event.actors)
    return not ours or not theirs or ours <= theirs or theirs <= ours


def _frames_agree(event: Gathered, mention: Mention) -> bool:
    if mention.forum and event.forums and mention.forum not in event.forums:
        return False
    if mention.place and event.medium in ("phone", "video"):
        return False
    if not mention.place or not event.places:
        return True
    return any(_overlap(fold(mention.place), place) for place in event.places)


def _overlap(one: str, other: str) -> bool:
    return one in other or other in one


def _statuses_agree(event: Gathered, mention: Mention) -> bool:
    """What was held is not what is planned, unless nothing but the default says so."""
    told = event.told
    if mention.told < 2 or not told or mention.status in told:
        return True
    return Status.HELD not in told and mention.status is not Status.HELD


def _says_enough(mention: Mention, actors: Sequence[Actor]) -> bool:
    """Whether a mention alone is an event: who, where, when or in what forum, as its kind needs."""
    if mention.number != "s":
        return False
    facts = len(actors) + sum(map(bool, (mention.place, mention.times, mention.forum)))
    facts += mention.pair + (mention.medium is not None and len(actors) == 1)
    if mention.need == "medium" and mention.medium is None:
        return False
    if mention.kind.name in ("press conference", "visit") and not actors:
        return False
    alone = _ALONE.get(mention.kind.name)
    if alone is not None:
        told = mention.held_by or (mention.forum is not None and mention.told > 0)
        return facts + told >= alone and facts > 0
    if mention.forum is not None or len(actors) > 1:
        return True
    body = any(actor.kind is ActorKind.INSTITUTION for actor in actors)
    return facts > 1 or (mention.held_by and (facts > len(actors) or (body and mention.kind.name == "meeting")))
