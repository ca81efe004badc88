"""The examples beside the lexicon hold, and so do the non-examples."""

from __future__ import annotations

import pytest

from rawi.clean.datelines import dateline_end
from rawi.clean.lines import lines_of
from rawi.clean.phrases import kind_by_words
from rawi.lexicon.tables import rows

LINES = [(row["line"], row["zone"]) for row in rows("text/line_examples.tsv")]
DATELINES = [(row["opening"], row["dateline"]) for row in rows("text/dateline_examples.tsv")]


@pytest.mark.parametrize(("line", "zone"), LINES)
def test_a_lines_own_words(line: str, zone: str) -> None:
    (read,) = lines_of(line)
    assert (kind_by_words(read) or "body") == zone


@pytest.mark.parametrize(("opening", "dateline"), DATELINES)
def test_the_dateline_of_a_paragraph(opening: str, dateline: str) -> None:
    text = f"{opening} في بيان نشر مساء الثلاثاء على موقع الوزارة، وأضاف أن الموعد سيعلن لاحقا."
    found = text[: dateline_end(text, 0, len(text))].strip()
    assert found == ("" if dateline == "-" else dateline)
