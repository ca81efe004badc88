"""Which of two events came first, where the words between their mentions tell it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from rawi.lexicon.folded import folded_rows
from rawi.lexicon.letters import fold
from rawi.link.event_model import Clue
from rawi.link.gathering import Gathered
from rawi.link.place import Place
from rawi.link.rarity import WORD
from rawi.link.reading import Reading
from rawi.model import Span

__all__ = ["Order", "orders_among", "way_between"]

FARTHEST = 120
"""Code points between two mentions of one sentence that are still looked at."""

_ENDS = frozenset(".؟?!؛\n")


@dataclass(frozen=True, slots=True)
class Order:
    """The event with the number ``first`` was not after the one with the number ``then``."""

    first: int
    then: int
    clue: Clue


def orders_among(members: Mapping[int, Reading], events: Sequence[Gathered]) -> Iterator[Order]:
    """What the articles of a story tell of the order of its events."""
    mentions: dict[int, list[tuple[Span, int]]] = defaultdict(list)
    for number, event in enumerate(events):
        for told in event.joined.tellings:
            mentions[told.at] += [(span, number) for span in told.event.evidence]
    for at in sorted(mentions):
        text, found = members[at].text, sorted(mentions[at], key=lambda one: (one[0].start, one[0].stop))
        for (one, this), (other, that) in pairwise(found):
            between = text[one.stop : other.start]
            if this == that or len(between) > FARTHEST or not _ENDS.isdisjoint(between):
                continue
            way = way_between(fold(between))
            if way is not None:
                place = Place(members[at].id, one.start, other.stop)
                clue = Clue(place, text[one.start : other.stop], "order")
                yield Order(that, this, clue) if way == "after" else Order(this, that, clue)


def way_between(text: str) -> str | None:
    """What the folded text between two mentions tells: the first is of the later event (``after``), or ``before``.

    مؤتمر صحفي بعد القمة; المحادثات تناولت ما جرى التوصل إليه خلال القمة: what was reached there is spoken of now.
    """
    words = WORD.findall(text)
    known = _signs().get(" ".join(words))
    if known in ("after", "before"):
        return known
    if len(words) < 3:
        return None
    reached, to, during = (_signs().get(word) for word in words[-3:])
    return "after" if (reached, to, during) == ("reached", "to", "during") else None


@cache
def _signs() -> Mapping[str, str]:
    return {folded["words"]: row["sign"] for row, folded in folded_rows("link/order.tsv")}
