"""Many articles read together: a pure function of what is passed in, whatever its order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from rawi.link.actors import Overrules, identities_among
from rawi.link.copies import copies_among, records_of, reuses_among, twins_among
from rawi.link.meetings import meetings_among
from rawi.link.model import Links, Place, Utterance
from rawi.link.origins import origins_of
from rawi.link.reading import Reading, rank, read
from rawi.link.stories import stories_among
from rawi.link.utterances import utterances_among
from rawi.model import Analysis

__all__ = ["link"]


def link(analyses: Iterable[Analysis], overrules: Overrules | None = None) -> Links:
    """Copies, stories, utterances and events among articles; an article that comes twice (by id) counts once.

    ``overrules`` is what a person decided on the sameness of actors. The result does not depend on the order
    of arrival.
    """
    readings = sorted({reading.id: reading for reading in map(read, analyses)}.values(), key=rank)
    reuses = reuses_among(readings)
    groups = copies_among(readings, reuses)
    twins = twins_among(readings, reuses)
    stories, near = stories_among(readings, twins)
    identities, judgements = identities_among(readings, overrules)
    events, days = meetings_among(readings, stories, identities, twins)
    return Links(
        stories=tuple(stories),
        copies=tuple(records_of(readings, groups, reuses)),
        reuses=tuple(reuses.values()),
        utterances=tuple(_traced(utterances_among(readings, near, twins), readings, groups)),
        repeats=tuple(_repeats(readings)),
        identities=tuple(identities),
        judgements=tuple(judgements),
        events=tuple(events),
        days=tuple(days),
    )


def _traced(
    utterances: Iterable[Utterance], readings: Sequence[Reading], copies: Iterable[Sequence[int]]
) -> Iterator[Utterance]:
    """The utterances with the origins of their reports."""
    by_id = {reading.id: reading for reading in readings}
    text_of = {readings[at].id: readings[members[0]].id for members in copies for at in members}
    for utterance in utterances:
        yield replace(utterance, origins=origins_of(utterance.reports, by_id, text_of))


def _repeats(readings: Iterable[Reading]) -> Iterator[tuple[Place, Place]]:
    for reading in readings:
        for before, again in reading.repeats:
            yield Place(reading.id, *before), Place(reading.id, *again)
