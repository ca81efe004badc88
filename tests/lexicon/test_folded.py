"""Tables folded in one pass, beside their own spelling."""

from __future__ import annotations

from rawi.lexicon.folded import alternatives, folded_rows
from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows


def test_every_row_stands_beside_its_folded_self() -> None:
    pairs = list(folded_rows("names/media.tsv"))
    assert [row for row, _ in pairs] == list(rows("names/media.tsv"))
    assert all(folded == {key: fold(cell) for key, cell in row.items()} for row, folded in pairs)


def test_alternatives_stand_between_slashes_and_count_once() -> None:
    assert alternatives("رويترز/رويتر", "رويترز", "") == ("رويترز", "رويتر")
