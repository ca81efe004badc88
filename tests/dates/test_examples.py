"""Every example beside the lexicon is read whole and right; every non-example tells no time."""

from __future__ import annotations

import datetime as dt

import pytest

from rawi.dates import times_of
from rawi.lexicon.tables import rows
from rawi.model import Article, Document

EXAMPLES = rows("dates/examples.tsv")
NON_EXAMPLES = rows("dates/non_examples.tsv")
PUBLISHED = dt.date(2021, 12, 14)


def read(text: str, published: dt.date | None = PUBLISHED) -> list[tuple[str, str | None]]:
    article = Article("an-article", text, published=published)
    return [(time.span.text, time.value) for time in times_of(Document(article, text))]


@pytest.mark.parametrize("row", EXAMPLES, ids=lambda row: row["text"])
def test_an_example_has_this_one_time(row: dict[str, str]) -> None:
    published = dt.date.fromisoformat(row["published"])
    value = None if row["value"] == "-" else row["value"]
    assert read(row["text"], published) == [(row["span"], value)]


@pytest.mark.parametrize("row", NON_EXAMPLES, ids=lambda row: row["text"])
def test_a_non_example_has_no_time(row: dict[str, str]) -> None:
    assert read(row["text"]) == []
