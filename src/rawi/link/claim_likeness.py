"""How alike two claims of different articles are: in content, in bits, and in what else tells sayings apart."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from rawi.link.claims import Claim
from rawi.link.speakers import Relation, profile_of, relation

__all__ = ["Told", "alike", "told_in"]

LEAST_SHARED = 6.5
"""Bits that two claims must share, at least one rare word among them."""

KEY_BITS = 4.3

LEAST_COUNTED = 0.15
"""Likeness of two claims below which it counts as none."""

FACTORS = {Relation.SAME: 1.2, Relation.KIN: 1.05, Relation.OPEN: 0.9, Relation.OTHER: 0.4}
"""What the speakers do to the likeness of two claims."""

MOST_FACTOR = max(FACTORS.values())
"""No other factor makes two claims more alike."""

UNCREDITED = 0.93
"""The same where one of them credits nobody."""

OTHER_FIGURE = 0.5
"""What it does when both tell numbers and share none."""

OTHER_OCCASION = 0.6
"""What it does when they were said on different days or to people of different states."""

OTHER_DAY = 0.8
"""What it does when both tell days and share none."""

OTHER_COUNTED = 0.3
"""What it does when they count another state's people by one number: 23 British, 23 Russian diplomats."""

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Told:
    """The claims of an article, and for each telling word the numbers of those that hold it."""

    claims: Sequence[Claim]
    holders: Mapping[str, Sequence[int]]


def told_in(claims: Sequence[Claim]) -> Told:
    """An article's claims, made ready to be compared with many others'."""
    holders: dict[str, list[int]] = defaultdict(list)
    for at, claim in enumerate(claims):
        for stem, bits in claim.weights.items():
            if bits >= KEY_BITS:
                holders[stem].append(at)
    return Told(claims, dict(holders))


def alike(mine: Told, theirs: Told) -> Iterator[tuple[int, int, float]]:
    """The pairs of claims of two articles that share enough, with their likeness, in order."""
    met: set[Pair] = set()
    for stem in mine.holders.keys() & theirs.holders.keys():
        met.update(product(mine.holders[stem], theirs.holders[stem]))
    for at, other in sorted(met):
        value = _likeness(mine.claims[at], theirs.claims[other])
        if value >= LEAST_COUNTED:
            yield at, other, value


def _likeness(one: Claim, other: Claim) -> float:
    """The geometric mean of Dice's coefficient and the overlap coefficient, both in bits, times the factors."""
    shared = 0.0
    theirs = other.weights
    for stem, bits in one.weights.items():
        if stem in theirs:
            shared += bits
    content = shared * math.sqrt(2 / ((one.total + other.total) * min(one.total, other.total)))
    if shared < LEAST_SHARED or content * MOST_FACTOR < LEAST_COUNTED:
        return 0.0
    return (
        content * _by_speakers(one, other) * _by_occasion(one, other) * _by_figures(one, other) * _by_days(one, other)
    )


def _by_days(one: Claim, other: Claim) -> float:
    return OTHER_DAY if one.days and other.days and one.days.isdisjoint(other.days) else 1.0


def _by_occasion(one: Claim, other: Claim) -> float:
    """Said on different days, or to different people, is said twice."""
    mine, theirs = one.statement, other.statement
    if mine is None or theirs is None:
        return 1.0
    apart = mine.said_on and theirs.said_on and mine.said_on != theirs.said_on
    if mine.addressee and theirs.addressee:
        addressed = relation(profile_of(mine.addressee.actor), profile_of(theirs.addressee.actor))
        apart = apart or addressed is Relation.OTHER
    return OTHER_OCCASION if apart else 1.0


def _by_speakers(one: Claim, other: Claim) -> float:
    if one.speaker is None or other.speaker is None:
        return UNCREDITED
    return FACTORS[relation(one.speaker, other.speaker)]


def _by_figures(one: Claim, other: Claim) -> float:
    both = one.figures.keys() & other.figures.keys()
    states = ((one.figures[figure], other.figures[figure]) for figure in both)
    if any(mine and theirs and mine != theirs for mine, theirs in states):
        return OTHER_COUNTED
    return OTHER_FIGURE if one.figures and other.figures and not both else 1.0
