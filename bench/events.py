"""Events across articles: what `rawi link` writes, held against a list of the right ones.

    python bench/events.py [GOLD.json] [ARTICLES...]

GOLD.json is a list of events as ``../shared/eval/events.json`` has it, which is taken where none is named; the
articles are the files beside it in ``../shared/seeds``. No dates are given from outside. Of each event it is
told what is right, what is wrong and what is missing; then come the rows that no event of the list has.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # as a script, only this folder is searched

from bench.gold import ROOT
from rawi.errors import ReadError
from rawi.export.links import link_rows
from rawi.intake import analyses_of
from rawi.lexicon.letters import fold
from rawi.link import link

__all__ = ["ABSENT", "ARTICLES", "GOLD", "Finding", "compared", "event_rows", "extra", "main"]

GOLD = ROOT.parent / "shared" / "eval" / "events.json"
ARTICLES = ROOT.parent / "shared" / "seeds"
ABSENT = "no list of events here (name it): events were not measured"

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Finding:
    """One event of the list, the row that tells it (None where it is missing), and the fields told otherwise."""

    gold: Row
    row: Row | None
    wrong: tuple[str, ...]


def main(arguments: list[str] | None = None) -> int:
    """Print the comparison; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, nargs="?", default=GOLD)
    parser.add_argument("articles", type=Path, nargs="*", default=[ARTICLES])
    asked = parser.parse_args(arguments)
    if not asked.gold.is_file():
        print(ABSENT)
        return 0
    gold = json.loads(asked.gold.read_text(encoding="utf-8"))["events"]
    rows = event_rows(asked.articles)
    findings = compared(gold, rows)
    for finding in findings:
        print(f"{finding.gold['id']:22}{_told(finding)}")
    for row in extra(findings, rows):
        print(f"{'extra':22}{row['kind']} {row['parties']} {row['forum'] or ''} {row['articles']}")
    right = sum(finding.row is not None and not finding.wrong for finding in findings)
    print(f"{right} of {len(findings)} right, {len(extra(findings, rows))} extra")
    return 0


def _told(finding: Finding) -> str:
    row = finding.row
    if row is None:
        return "missing"
    when = row["when"]["start"] if row["when"] else f"open {' '.join(row['candidates'])}".strip()
    proof = len({clue["article"] for clue in row["proof"]})
    wrong = f"wrong: {', '.join(finding.wrong)}" if finding.wrong else "right"
    return f"{wrong:24}{when}, proof from {proof} articles"


def event_rows(paths: Sequence[Path]) -> list[Row]:
    """The events that ``rawi link`` writes for these articles."""
    failures: list[ReadError] = []
    rows = list(link_rows(link(analyses_of(paths, failures.append))))
    if failures:
        raise RuntimeError(f"not read: {failures[0]}")
    return [row for row in rows if "event" in row]


def compared(gold: Sequence[Row], rows: Sequence[Row]) -> list[Finding]:
    """For each event of the list the row that tells it best; a row tells one event."""
    left, found = list(rows), []
    for event in gold:
        fitting = [row for row in left if _tells(event, row)]
        best = min(fitting, key=lambda row: len(list(_wrong(event, row))), default=None)
        if best is not None:
            left.remove(best)
        found.append(Finding(event, best, tuple(_wrong(event, best)) if best is not None else ()))
    return found


def extra(findings: Sequence[Finding], rows: Sequence[Row]) -> list[Row]:
    """The rows that tell no event of the list."""
    used = {finding.row["event"] for finding in findings if finding.row is not None}
    return [row for row in rows if row["event"] not in used]


def _tells(event: Row, row: Row) -> bool:
    """Whether a row may mean an event: of its kind, in one of its articles, with its forum and parties."""
    shared = set(event["articles"]) & set(row["articles"])
    return row["kind"] in event["kind"] and bool(shared) and _right("forum", event, row) and _parties(event, row)


def _wrong(event: Row, row: Row) -> Iterator[str]:
    """The fields that the list tells and the row tells otherwise."""
    for field in ("medium", "place", "status"):
        if not _right(field, event, row):
            yield field
    if sorted(event["articles"]) != sorted(row["articles"]):
        yield "articles"
    if (row["when"]["start"] if row["when"] else None) != event["when"]:
        yield "when"


def _right(field: str, event: Row, row: Row) -> bool:
    if field not in event:
        return True
    return row[field] is not None and fold(row[field]) == fold(event[field])


def _parties(event: Row, row: Row) -> bool:
    """Every party of the list, under one of its names, and no more."""
    told = {fold(name) for name in row["parties"]}
    wanted = [{fold(name) for name in names} for names in event.get("parties", [])]
    return all(names & told for names in wanted) and (not wanted or len(told) == len(wanted))


if __name__ == "__main__":
    raise SystemExit(main())
