"""Where two sides tell one matter alike, and where they contradict each other.

Each rule asks for more than a difference: a false contradiction is worse than a missed one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from rawi.link.content import Content, dice, likeness, mirrored, shared_words
from rawi.link.drift import compare
from rawi.link.model import Drift, Report
from rawi.link.offices import Side
from rawi.link.sayings import Saying
from rawi.model import Act

__all__ = ["Met", "opposed", "same_matter"]

LEAST_SHARED = 2
"""Telling words, names and figures aside, that two sayings on one matter share at least; those that say the same
share more."""

LEAST_ALIKE = 0.6
LEAST_REPORTED = 0.4
"""Likeness in content from which on two sides say the same; and where both stand in one utterance."""

LEAST_LEVEL = 0.45
"""Share of common words below which one of two says so much more that they do not say the same."""

LEAST_COUNTED = 0.5
"""Likeness from which on other figures for one thing contradict each other."""

LEAST_DENIED = 0.5
LEAST_ANSWERED = 0.25
"""Share of common words from which on what is rejected is what the other says; likeness from which on it answers
an accusation."""

LEAST_OTHERWISE = 0.65
"""Likeness from which on a negation, or another day, in else the same words is a contradiction."""

LEAST_ASKED = 0.35
"""Likeness from which on it is one meeting that two sides say another asked for."""

_ASKS = (Act.DEMAND, Act.PROPOSE, Act.ASK)
_ASSERTS = (Act.STATE, Act.ACCUSE)
"""Acts that say it is so; who warns of a thing, or asks for it, does not."""

_STERN = (Act.ACCUSE, Act.REJECT)
"""Acts that both sides have to do if they are to say the same."""

_FULL_DAY = 10


@dataclass(frozen=True, slots=True)
class Met:
    """Two sayings of two sides with what they tell; ``addressed`` are the sides they are addressed to.

    ``shared`` counts the telling words in common, ``alike`` is their likeness, and ``level`` the same by Dice's
    coefficient alone, which is low where one says much more than the other.
    """

    one: Saying
    other: Saying
    mine: Content
    theirs: Content
    addressed: tuple[Side | None, Side | None]
    alike: float
    level: float
    shared: int

    @classmethod
    def of(cls, one: Saying, other: Saying, addressed: tuple[Side | None, Side | None]) -> Met:
        """The two with how much they share."""
        mine, theirs = one.content, other.content
        alike, level, shared = likeness(mine, theirs), dice(mine, theirs), shared_words(mine, theirs)
        return cls(one, other, mine, theirs, addressed, alike, level, shared)


def same_matter(met: Met) -> bool:
    """Whether two sides say the same: alike in what they tell, and of whom."""
    figures = {figure.value for figure in met.mine.figures}, {figure.value for figure in met.theirs.figures}
    stern = {saying.statement.act if saying.statement.act in _STERN else None for saying in (met.one, met.other)}
    if mirrored(met.mine, met.theirs) or len(stern) > 1 or (all(figures) and figures[0].isdisjoint(figures[1])):
        return False
    if met.level < LEAST_LEVEL:
        return False
    reported = met.one.utterance is not None and met.one.utterance == met.other.utterance
    return met.shared > LEAST_SHARED and met.alike >= (LEAST_REPORTED if reported else LEAST_ALIKE)


def opposed(met: Met) -> tuple[Drift, ...]:
    """What two sayings contradict each other in; nothing where either is not plainly said."""
    if met.one.statement.hedge or met.other.statement.hedge:
        return ()
    return tuple(drift for rule in _RULES for drift in rule(met))


def _number(met: Met) -> Iterator[Drift]:
    """Other numbers of the same things at the same time, neither called a bound or a guess."""
    apart = met.mine.days != met.theirs.days or mirrored(met.mine, met.theirs)
    if apart or met.shared < LEAST_SHARED or met.alike < LEAST_COUNTED:
        return
    if {figure.value for figure in met.mine.figures} & {figure.value for figure in met.theirs.figures}:
        return
    for figure in met.mine.figures:
        rivals = [rival for rival in met.theirs.figures if rival.counted == figure.counted]
        if rivals and not any(told.bounded for told in (figure, *rivals)):
            yield Drift("number", figure.words, rivals[0].words)


def _denial(met: Met) -> Iterator[Drift]:
    """One rejects what the other asserts; who is accused may do it in other words."""
    denies = [saying.statement.act is Act.REJECT for saying in (met.one, met.other)]
    if denies[0] == denies[1]:
        return
    at = denies.index(False)
    denied, denier = (met.one, met.other) if at == 0 else (met.other, met.one)
    answers = denied.statement.act is Act.ACCUSE and met.addressed[at] == denier.side
    enough = met.alike >= LEAST_ANSWERED if answers else met.level >= LEAST_DENIED
    if denied.statement.act in _ASSERTS and enough and met.shared >= (1 if answers else LEAST_SHARED):
        yield Drift("denial", _cue(met.one), _cue(met.other))


def _cue(saying: Saying) -> str:
    return saying.statement.cue.text if saying.statement.cue else ""


def _negation(met: Met) -> Iterator[Drift]:
    """A negation in one of two that else tell the same words."""
    if met.alike >= LEAST_OTHERWISE and met.shared > LEAST_SHARED and not mirrored(met.mine, met.theirs):
        found = compare(_whole(met.one), _whole(met.other)).drifts
        yield from (drift for drift in found if drift.kind == "negation")


def _whole(saying: Saying) -> Report:
    start, stop = saying.reading.offsets(saying.claim.first, saying.claim.last)
    return Report(saying.reports[0].place, saying.reading.text[start:stop])


def _date(met: Met) -> Iterator[Drift]:
    """One full day each, and not the same, of the same number of things."""
    if {figure.value for figure in met.mine.figures} != {figure.value for figure in met.theirs.figures}:
        return
    days = [content.days for content in (met.mine, met.theirs)]
    single = all(len(told) == 1 and len(next(iter(told))) == _FULL_DAY for told in days)
    if single and days[0] != days[1] and met.alike >= LEAST_OTHERWISE and met.shared > LEAST_SHARED:
        yield Drift("date", *days[0], *days[1])


def _who_asked(met: Met) -> Iterator[Drift]:
    """One meeting, and each names another who asked for it; or each asks the other for the same."""
    mine, theirs = met.mine.asker, met.theirs.asker
    if mine and theirs and mine != theirs and met.alike >= LEAST_ASKED:
        yield Drift("asker", mine, theirs)
    speakers = met.one.speaker_side, met.other.speaker_side
    crossed = speakers == met.addressed[::-1] and speakers[0] != speakers[1]
    asks = met.one.statement.act in _ASKS and met.other.statement.act in _ASKS
    if asks and crossed and met.shared >= LEAST_SHARED and met.alike >= LEAST_ALIKE:
        yield Drift("asker", speakers[0].name, speakers[1].name)


_RULES: tuple[Callable[[Met], Iterator[Drift]], ...] = (_number, _denial, _negation, _date, _who_asked)
