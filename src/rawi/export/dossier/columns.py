"""The accounts of a story or of one of its meetings, in columns: what each side says, alone or with another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from rawi.export.dossier.entries import Entry
from rawi.export.dossier.highlight import Mark, Piece, pieces
from rawi.export.dossier.linked import Linked
from rawi.link import Account, Accounts, Contradiction, Drift, Meeting, Saying, Shared
from rawi.link.accounts import accounts_among
from rawi.link.content import dice, likeness
from rawi.link.voices import Voices

__all__ = ["Column", "Faced", "Item", "Opposed", "faced"]

MOST_COLUMNS = 4
LEAST_SAID = 2
"""Sides beside each other at most, and what a side of a whole story says at least to be one of them."""

_Pair = TypeVar("_Pair", Contradiction, Shared)

LEAST_ALIKE = 0.6
LEAST_LEVEL = 0.5
"""Likeness, and share of common words, from which on two sayings of one side are shown once."""


@dataclass(frozen=True, slots=True)
class Item:
    """A saying as it is shown: the entry of its fullest report, all its entries, those that stand in its content."""

    entry: Entry
    entries: tuple[Entry, ...]
    inner: tuple[Entry, ...]
    pieces: tuple[Piece, ...]
    teller: str

    @property
    def told_by(self) -> bool:
        """Whether another than the speaker tells it."""
        speaker = self.entry.statement.speaker
        return bool(speaker and speaker.actor.name != self.teller)


@dataclass(frozen=True, slots=True)
class Column:
    """A side: who tells, which outlets carry it, what it says alone."""

    name: str
    state: bool
    tellers: tuple[str, ...]
    outlets: tuple[str, ...]
    alone: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Opposed:
    """Two sides' sayings that meet; ``drifts`` tell where they contradict each other, none where they agree."""

    names: tuple[str, str]
    items: tuple[Item, Item]
    drifts: tuple[Drift, ...]


@dataclass(frozen=True, slots=True)
class Faced:
    """The accounts of one meeting, or of the whole story where ``meeting`` is None.

    ``others`` are the sides that say too little for a column. ``carried`` tells for each outlet which of the
    columns it carries, in their order.
    """

    meeting: Meeting | None
    columns: tuple[Column, ...]
    opposed: tuple[Opposed, ...]
    shared: tuple[Opposed, ...]
    others: tuple[Column, ...]
    carried: tuple[tuple[str, tuple[bool, ...]], ...]


def faced(voices: Voices, page: Linked, meeting: Meeting | None = None) -> Faced | None:
    """The accounts side by side; None where fewer than two sides tell."""
    accounts = accounts_among(voices, meeting)
    least = 1 if meeting else LEAST_SAID
    sides = [account for account in accounts.accounts if account.speaks]
    shown = [account for account in sides if len(account.sayings) >= least][:MOST_COLUMNS]
    if len(shown) < 2:
        return None
    others = [account for account in accounts.accounts if account not in shown]
    beside = {saying for pair in accounts.contradictions for saying in (pair.one, pair.other)}
    beside |= {saying for pair in accounts.shared for saying in (pair.one, pair.other)}
    return Faced(
        meeting=meeting,
        columns=tuple(_column(account, page, beside) for account in shown),
        opposed=tuple(_pair(one.one, one.other, page, one.drifts) for one in _once(accounts.contradictions)),
        shared=tuple(_pair(one.one, one.other, page) for one in _once(accounts.shared)),
        others=tuple(_column(account, page, beside) for account in others),
        carried=tuple(_carried(accounts, shown, page)),
    )


def _carried(accounts: Accounts, shown: Sequence[Account], page: Linked) -> Iterator[tuple[str, tuple[bool, ...]]]:
    for outlet, sides in accounts.carried:
        carries = tuple(account.side in sides for account in shown)
        if any(carries):
            yield _outlet(outlet, page), carries


def _outlet(outlet: str, page: Linked) -> str:
    """The outlet, or where an article has none its number."""
    known = outlet in page.numbers and page.outlet(outlet) is None
    return f"الخبر {page.numbers[outlet]}" if known else outlet


def _column(account: Account, page: Linked, beside: set[Saying]) -> Column:
    return Column(
        name=account.name,
        state=len(account.side) == 2,
        tellers=account.tellers,
        outlets=tuple(_outlet(outlet, page) for outlet in account.outlets),
        alone=tuple(_items(account.sayings, page, beside)),
    )


def _items(sayings: Iterable[Saying], page: Linked, beside: set[Saying]) -> Iterator[Item]:
    """What stands in no other saying of the side, alike ones once, without what is shown beside another side's."""
    told = list(sayings)
    held = {(report.place.article, report.statement) for saying in told for report in saying.reports}
    groups: list[list[Saying]] = []
    for saying in told:
        if saying in beside or (saying.reading.id, saying.statement.parent) in held:
            continue
        group = next((group for group in groups if _alike(saying, group[0])), None)
        if group is None:
            groups.append([saying])
        else:
            group.append(saying)
    for group in groups:
        yield _item(group, page)


def _alike(one: Saying, other: Saying) -> bool:
    if one.side != other.side:
        return False
    return likeness(one.content, other.content) >= LEAST_ALIKE and dice(one.content, other.content) >= LEAST_LEVEL


def _once(pairs: Iterable[_Pair]) -> list[_Pair]:
    """Without pairs of two sides that say what an earlier pair of them says."""
    kept: list[_Pair] = []
    for pair in pairs:
        if not any(_alike(pair.one, other.one) and _alike(pair.other, other.other) for other in kept):
            kept.append(pair)
    return kept


def _pair(one: Saying, other: Saying, page: Linked, drifts: tuple[Drift, ...] = ()) -> Opposed:
    return Opposed((one.side.name, other.side.name), (_item([one], page), _item([other], page)), drifts)


def _item(sayings: Sequence[Saying], page: Linked) -> Item:
    saying = max(sayings, key=lambda one: one.claim.total)
    entry = page.entries[saying.reading.id, saying.statement.id]
    told = [
        page.entries[report.place.article, report.statement]
        for one in sayings
        for report in one.reports
        if report.statement
    ]
    inner = page.inside[entry.number]
    content = entry.statement.content
    marks = [Mark(one.statement.content.start, one.statement.content.stop, "content", one.number) for one in inner]
    row = pieces(entry.analysis.document.text, marks, content.start, content.stop)
    return Item(entry, (entry, *(one for one in told if one is not entry)), inner, row, saying.teller.actor.name)
