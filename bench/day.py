"""One annotated day: its articles, its scorer, and what Rawi finds in it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.gold import ROOT
from rawi.errors import ReadError
from rawi.export.links import link_rows
from rawi.intake import analyses_of
from rawi.link import link

__all__ = ["ABSENT", "USUAL", "Day", "Figures", "Row", "rawi_rows", "scored"]

USUAL = ROOT.parent / "shared" / "eval" / "stories"
ABSENT = "no annotated day here (name its folder): stories were not measured"

Row = dict[str, Any]
Figures = dict[str, float]
"""F1 by kind: stories (BCubed), copies (pairs), utterances (pairs of reports)."""


@dataclass(frozen=True, slots=True)
class Day:
    """One annotated day: its folder, its scorer, and its articles as they stand."""

    folder: Path
    scorer: Path
    articles: tuple[Row, ...]

    @classmethod
    def load(cls, folder: Path) -> Day | None:
        """The day in a folder; None where it is not one."""
        scorer = folder.parent / "score_stories.py"
        if not (folder / "articles.jsonl").is_file() or not scorer.is_file():
            return None
        lines = (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines()
        return cls(folder, scorer, tuple(map(json.loads, lines)))

    def texts(self) -> list[str]:
        """Title, line break, text: what the offsets count in."""
        return [f"{row['title']}\n{row['text']}" for row in self.articles]

    def ids(self) -> list[str]:
        """The articles' ids, in order."""
        return [row["id"] for row in self.articles]


def rawi_rows(day: Day) -> list[Row]:
    """What ``rawi link`` writes."""
    failures: list[ReadError] = []
    rows = list(link_rows(link(analyses_of([day.folder / "articles.jsonl"], failures.append))))
    if failures:
        raise RuntimeError(f"not read: {failures[0]}")
    return rows


def scored(day: Day, rows: Iterable[Row]) -> Figures:
    """The scorer's F1 figures for predictions; its own words are read, since it alone decides."""
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "predictions.jsonl"
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        command: list[str | Path] = [
            sys.executable,
            day.scorer,
            day.folder / "stories.json",
            day.folder / "articles.jsonl",
            path,
        ]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = re.findall(r"^(\w+) .*?f1 ([\d.]+)", told, re.MULTILINE)
    return {kind: float(figure) for kind, figure in found}
