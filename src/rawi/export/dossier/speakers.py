"""Who is who over several articles: one speaker for the names that stand for the same actor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from rawi.export.dossier.entries import Entry
from rawi.lexicon.letters import fold
from rawi.model import Actor, ActorKind

__all__ = ["best_kind", "best_name", "other_names", "speaker_keys"]


def speaker_keys(entries: Sequence[Entry]) -> Mapping[int, str]:
    """For each entry's number the key of its speaker: the folded name; "" where no speaker is decided.

    A person known only by the end of a name (a surname) joins the one person of the dossier whose full
    name ends so and who is also called so; where two persons are, nothing is joined.
    """
    actors = {entry.number: entry.statement.speaker.actor for entry in entries if entry.statement.speaker}
    called: dict[str, set[str]] = {}
    for actor in actors.values():
        if actor.kind is ActorKind.PERSON:
            called.setdefault(fold(actor.name), set()).update(map(fold, actor.mentions))
    joined = {name: _fuller(name, called) for name in called}
    keys = {number: fold(actor.name) for number, actor in actors.items()}
    return {entry.number: joined.get(keys.get(entry.number, ""), keys.get(entry.number, "")) for entry in entries}


def _fuller(name: str, called: Mapping[str, set[str]]) -> str:
    fuller = [other for other, names in called.items() if other.endswith(" " + name) and name in names]
    return fuller[0] if len(fuller) == 1 else name


def best_name(actors: Iterable[Actor]) -> str:
    """The longest spelling of the name, and of those the most frequent."""
    names = Counter(actor.name for actor in actors)
    return max(names, key=lambda name: (len(name.split()), names[name], name))


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
