"""The chain of relays of a statement, from the outlet that printed it down to whoever said it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rawi.export.dossier.entries import Entry, ancestors
from rawi.lexicon.letters import fold
from rawi.model import ActorKind, Voice

__all__ = ["Relay", "relays"]

NO_OUTLET = "ناشر غير مسمّى"
NO_SPEAKER = "قائل لم يُحسم"


@dataclass(frozen=True, slots=True)
class Relay:
    """One link: its name, its kind, whether it is the speaker at the end, whether it is known at all."""

    name: str
    kind: ActorKind
    last: bool = False
    known: bool = True


def relays(entry: Entry) -> tuple[Relay, ...]:
    """The outlet, each medium and each outer speaker in the order of telling, and the speaker last.

    A speaker that the text leaves open is a link too, which ``Statement.chain`` leaves out. A name that would
    follow itself is given once: an outlet quoting its own correspondent is one link.
    """
    told = [_outlet(entry.article.outlet), *_told(entry)]
    links = [link for at, link in enumerate(told) if at == 0 or not _same(link, told[at - 1])]
    last = links[-1]
    return (*links[:-1], Relay(last.name, last.kind, last=True, known=last.known))


def _told(entry: Entry) -> Iterable[Relay]:
    for step in (*ancestors(entry.statement, entry.analysis), entry.statement):
        yield from map(_voice, step.via)
        yield _voice(step.speaker)


def _voice(voice: Voice | None) -> Relay:
    if voice is None:
        return Relay(NO_SPEAKER, ActorKind.UNKNOWN, known=False)
    return Relay(voice.actor.name, voice.actor.kind)


def _outlet(name: str | None) -> Relay:
    return Relay(name or NO_OUTLET, ActorKind.MEDIUM, known=bool(name))


def _same(one: Relay, other: Relay) -> bool:
    return one.known and other.known and fold(one.name) == fold(other.name)
