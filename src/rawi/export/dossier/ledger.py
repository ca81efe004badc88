"""The ledger: each speaker with all that is credited to that speaker, and how it came to us."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rawi.export.dossier.chain import NO_SPEAKER, Relay, relays
from rawi.export.dossier.entries import Entry, children_of
from rawi.export.dossier.highlight import Mark, Piece, pieces
from rawi.export.dossier.speakers import best_kind, other_names, speaker_keys
from rawi.link import Identity
from rawi.link.titled import name_of
from rawi.model import Actor, ActorKind

__all__ = ["UNSURE", "Said", "Speaker", "ledger"]


UNSURE = 0.6
"""Statements of a lower confidence are marked."""

_Keys = Mapping[int, str]
_Inside = Mapping[int, tuple[Entry, ...]]


@dataclass(frozen=True, slots=True)
class Said:
    """A statement in the ledger.

    ``own`` are the statements in its content by the same speaker, shown below it in full; ``others`` those
    by other speakers, shown below it in a line and in full under the speaker of each.
    """

    entry: Entry
    pieces: tuple[Piece, ...]
    relays: tuple[Relay, ...]
    own: tuple[Said, ...]
    others: tuple[Entry, ...]

    @property
    def cue_label(self) -> str:
        """What the cue is: a word, or the mark of a headline."""
        cue = self.entry.statement.cue
        return "بلفظ" if cue and any(map(str.isalpha, cue.text)) else "بعلامة"

    @property
    def unsure(self) -> bool:
        """Whether the statement, or that its speaker is right, is not probable enough to go unmarked."""
        return self.entry.statement.confidence < UNSURE


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker over all articles; ``number`` counts from 1, ``total`` counts nested statements too."""

    number: int
    name: str
    kind: ActorKind
    known: bool
    names: tuple[str, ...]
    total: int
    said: tuple[Said, ...]
    entries: tuple[Entry, ...]


def ledger(entries: Sequence[Entry], known: Mapping[str, Identity]) -> tuple[Speaker, ...]:
    """The speakers, most quoted first and the undecided last, with their statements by date.

    ``known`` are the actors across articles by the ids that they have inside documents.
    """
    keys, inside = speaker_keys(entries, known), children_of(entries)
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(keys[entry.number], []).append(entry)
    order = sorted(groups, key=lambda key: (key == "", -len(groups[key]), groups[key][0].number))
    return tuple(_speaker(at, groups[key], keys, inside, known) for at, key in enumerate(order, 1))


def _speaker(number: int, own: Sequence[Entry], keys: _Keys, inside: _Inside, known: Mapping[str, Identity]) -> Speaker:
    actors = list(_actors(own))
    name = name_of(actors[0], known) if actors else NO_SPEAKER
    below = {inner.number for entry in own for inner in inside[entry.number]}
    outer = sorted((entry for entry in own if entry.number not in below), key=_date)
    return Speaker(
        number=number,
        name=name,
        kind=best_kind(actors),
        known=bool(actors),
        names=other_names(actors, name),
        total=len(own),
        said=tuple(_said(entry, keys, inside) for entry in outer),
        entries=tuple(own),
    )


def _said(entry: Entry, keys: _Keys, inside: _Inside) -> Said:
    key, inner = keys[entry.number], inside[entry.number]
    content = entry.statement.content
    marks = [_mark(child) for child in inner]
    return Said(
        entry=entry,
        pieces=pieces(entry.analysis.document.text, marks, content.start, content.stop),
        relays=relays(entry),
        own=tuple(_said(child, keys, inside) for child in inner if keys[child.number] == key),
        others=tuple(child for child in inner if keys[child.number] != key),
    )


def _mark(entry: Entry) -> Mark:
    content = entry.statement.content
    return Mark(content.start, content.stop, "content", entry.number)


def _actors(entries: Iterable[Entry]) -> Iterable[Actor]:
    for entry in entries:
        if entry.statement.speaker:
            yield entry.statement.speaker.actor


def _date(entry: Entry) -> tuple[dt.date, int]:
    return entry.statement.said_on or dt.date.max, entry.number
