"""The events of the samples: what a newcomer sees first is told right."""

from __future__ import annotations

from pathlib import Path

import pytest

from rawi.analyse import analyse
from rawi.model import Event
from rawi.read import read

SAMPLES = Path(__file__).parent.parent.parent / "samples"


def events(name: str) -> list[Event]:
    return [event for article in read(SAMPLES / name) for event in analyse(article).events]


@pytest.mark.parametrize(
    ("name", "kind", "surnames", "when"),
    [
        ("01-video-summit.txt", "summit", {"بايدن", "بوتين"}, "2021-12-07"),
        ("03-call-white-house.html", "call", {"بايدن", "بوتين"}, "2021-12-30"),
        ("07-johnson-call.txt", "call", {"بوتين", "جونسون"}, "2021-12-13"),
        ("09-geneva.html", "talks", {"المتحدة", "روسيا"}, "2022-01-10"),
    ],
)
def test_a_meeting_has_its_parties_and_its_day(name: str, kind: str, surnames: set[str], when: str) -> None:
    (event,) = [event for event in events(name) if event.kind == kind]
    assert {voice.actor.name.split()[-1] for voice in event.parties} == surnames
    assert event.when is not None
    assert event.when.start.isoformat() == when


def test_talks_that_are_only_asked_for_have_their_forum() -> None:
    (event,) = events("08-normandy.txt")
    assert (event.forum, event.status.value, event.when) == ("صيغة نورماندي", "proposed", None)
