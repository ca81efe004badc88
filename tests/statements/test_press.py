"""The phrasings of the press, desk by desk: each sentence of ``press.tsv`` is read as it says there.

``told`` holds cue, speaker and content of each statement, in the order of the text; ``-`` where nothing is said.
A speaker may be given by any of the words that name him in the text.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from rawi.model import Statement
from statements.readings import statements

with (Path(__file__).parent / "press.tsv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def expected(row: dict[str, str]) -> list[tuple[str, ...]]:
    return [] if row["told"] == "-" else [tuple(one.split(" = ")) for one in row["told"].split(" || ")]


def names(one: Statement) -> set[str]:
    speaker = one.speaker
    return {speaker.actor.name, *speaker.actor.mentions} if speaker else {"nobody"}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['desk']}: {row['phrasing']}")
def test_a_phrasing_is_read_as_a_reader_would(row: dict[str, str]) -> None:
    title = "" if row["title"] == "-" else row["title"]
    found = statements(row["text"].replace(" ⏎ ", "\n"), title)
    wanted = expected(row)
    assert [(str(one.cue), one.content.text) for one in found] == [(cue, said) for cue, _, said in wanted]
    assert all(speaker in names(one) for one, (_, speaker, _) in zip(found, wanted, strict=True))


def test_every_desk_has_its_phrasings() -> None:
    desks = {row["desk"] for row in ROWS}
    assert {"politics", "courts", "economy", "sport", "disasters", "culture"} <= desks
    assert {"Gulf", "Maghreb", "Levant", "headlines", "nothing said"} <= desks
