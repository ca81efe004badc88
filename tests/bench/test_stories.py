"""Stories, copies and utterances on the annotated day hold what was reached."""

from pathlib import Path

import pytest
from bench.day import ABSENT, USUAL, Day, rawi_rows, scored

FLOORS = {"stories": 0.965, "copies": 0.96, "utterances": 0.72}
"""What the figures may not fall below; the last follows the statements, which are worked on."""


def test_a_folder_without_articles_is_no_day(tmp_path: Path) -> None:
    assert Day.load(tmp_path) is None


def test_the_annotated_day() -> None:
    day = Day.load(USUAL)
    if day is None:
        pytest.skip(ABSENT)
    figures = scored(day, rawi_rows(day))
    assert [kind for kind, floor in FLOORS.items() if figures[kind] < floor] == []
