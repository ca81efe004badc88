"""Who is who over several articles: one speaker for the names that stand for the same actor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from rawi.export.dossier.entries import Entry
from rawi.lexicon.letters import fold
from rawi.link import Identity
from rawi.model import Actor, ActorKind

__all__ = ["best_kind", "other_names", "speaker_keys"]


def speaker_keys(entries: Sequence[Entry], actors: Mapping[str, Identity]) -> Mapping[int, str]:
    """For each entry's number the key of its speaker: the id across articles; "" where no speaker is decided.

    ``actors`` are the identities by the ids that actors have inside documents.
    """
    found = {}
    for entry in entries:
        actor = entry.statement.speaker.actor if entry.statement.speaker else None
        identity = actors.get(actor.id) if actor else None
        found[entry.number] = identity.id if identity else (actor.id if actor else "")
    return found


def best_kind(actors: Iterable[Actor]) -> ActorKind:
    """The kind that most of the mentions agree on."""
    kinds = Counter(actor.kind for actor in actors if actor.kind is not ActorKind.UNKNOWN)
    return kinds.most_common(1)[0][0] if kinds else ActorKind.UNKNOWN


def other_names(actors: Iterable[Actor], name: str) -> tuple[str, ...]:
    """How else the articles call the speaker, each folded spelling once, in order of appearance."""
    found = {fold(name): name}
    for actor in actors:
        for mention in (actor.name, *actor.mentions):
            found.setdefault(fold(mention), mention)
    return tuple(found.values())[1:]
