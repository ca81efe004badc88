"""Rawi's rows for the annotated articles, as ``rawi extract`` writes them for their text files."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json

from bench.gold import Gold, GoldDocument
from bench.scoring import Row
from rawi.analyse import analyse
from rawi.export.jsonl import extract_row
from rawi.model import Article
from rawi.read import read

__all__ = ["predict"]


def predict(gold: Gold, with_dates: bool = False) -> list[Row]:
    """One row a document. ``with_dates`` tells the engine the publication day and outlet of the gold.

    Without it the engine knows the text alone, as it does for ``rawi extract *.txt``.
    """
    return [_row(_article(document, with_dates)) for document in gold.documents]


def _row(article: Article) -> Row:
    """The row through JSON and back, as a reader of the output has it, and each statement's reasons."""
    analysis = analyse(article)
    row: Row = json.loads(json.dumps(extract_row(analysis), default=str))
    for said, statement in zip(row["statements"], analysis.statements, strict=True):
        said["reasons"] = [*statement.reasons]
    return row


def _article(document: GoldDocument, with_dates: bool) -> Article:
    article = dataclasses.replace(next(read(document.path)), id=document.id)
    if not with_dates:
        return article
    day = document.record.get("published")
    published = dt.date.fromisoformat(day) if day else None
    return dataclasses.replace(article, published=published, outlet=document.record.get("outlet"))
