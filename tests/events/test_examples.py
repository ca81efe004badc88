"""Every example beside the lexicon tells just the event of its row; every non-example tells none."""

from __future__ import annotations

import datetime as dt

import pytest

from rawi.clean import document_of
from rawi.dates import times_of
from rawi.events import events_of
from rawi.events.kinds import kinds
from rawi.lexicon.tables import rows
from rawi.model import Article, Event

EXAMPLES = rows("events/examples.tsv")
PUBLISHED = dt.date(2021, 12, 8)


def read(text: str) -> list[list[str]]:
    document = document_of(Article("an-article", text, published=PUBLISHED))
    return [told(event) for event in events_of(document, times_of(document))]


def told(event: Event) -> list[str]:
    parties = "/".join(voice.actor.name for voice in event.parties)
    found = [event.kind, event.medium, parties, event.forum, event.place, event.status.value, event.when_value]
    return [value or "-" for value in found]


@pytest.mark.parametrize("row", EXAMPLES, ids=lambda row: row["example"])
def test_an_example_tells_this_one_event(row: dict[str, str]) -> None:
    text, *expected = row.values()
    assert read(text) == [expected]


@pytest.mark.parametrize("row", rows("events/non_examples.tsv"), ids=lambda row: row["text"])
def test_a_non_example_tells_none(row: dict[str, str]) -> None:
    assert read(row["text"]) == []


def test_every_kind_but_a_vote_has_an_example() -> None:
    assert kinds().keys() - {row["kind"] for row in EXAMPLES} == {"vote"}
