"""Dates side by side: Rawi, dateparser and htmldate on the examples, non-examples and phrases beside the lexicon.

    python bench/dates.py [--json] [--show TOOL]

An answer is right where it names no day outside the interval expected, and, over a whole sentence, where it
stands at the words expected and nothing else is taken for a date. Where no value can be decided, and on the
non-examples, saying nothing is right. Whoever gives no answer to what has one abstains. dateparser is given
the language, the day-first order and the day of the report; it reads each sentence with ``search_dates``, and
besides, as a help that Rawi does not get, the bare expression with ``parse``. htmldate looks for the one
date of a page, counts from no day, and is forgiven the place. Rawi was made right on these very texts: what the
table tells is how far the others are from them. Speed is the mean over the texts, in the best of three passes
after a first, untimed reading of all; htmldate remembers what it has read.
"""

from __future__ import annotations

import argparse
import datetime as dt
import html
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import dateparser
from dateparser.search import search_dates
from htmldate import find_date

from rawi.dates import calendar, times_of
from rawi.lexicon.tables import rows
from rawi.model import Article, Document

__all__ = ["CASES", "Answer", "Case", "judged", "main", "measured"]

REPORT_DAY = dt.date(2021, 12, 14)
PASSES = 3
PAGE = "<html><body><article><p>{}</p></article></body></html>"


@dataclass(frozen=True, slots=True)
class Case:
    """A text, the day it was published, and what stands in it; ``span`` is empty where it tells no time."""

    text: str
    published: dt.date
    span: str = ""
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a tool took for a date, and the first and last day it gave; None where it gave none."""

    span: str
    days: tuple[dt.date, dt.date] | None


Tool = Callable[[Case], Sequence[Answer]]

CASES = (
    *(
        Case(
            row["text"],
            dt.date.fromisoformat(row["published"]),
            row["span"],
            None if row["value"] == "-" else row["value"],
        )
        for row in rows("dates/examples.tsv")
    ),
    *(Case(row["text"], REPORT_DAY) for row in rows("dates/non_examples.tsv")),
    *(
        Case(
            row["text"],
            dt.date.fromisoformat(row["published"]),
            *(() if row["value"] == "-" else (row["text"], row["value"])),
        )
        for row in rows("dates/phrases.tsv")
        if " " not in row["value"]
    ),
)


def rawi_reads(case: Case) -> list[Answer]:
    """Rawi over the whole sentence."""
    document = Document(Article("bench", case.text, published=case.published), case.text)
    return [Answer(found.span.text, _days(found.value)) for found in times_of(document)]


def dateparser_searches(case: Case) -> list[Answer]:
    """dateparser's ``search_dates`` over the whole sentence."""
    found = search_dates(case.text, languages=["ar"], settings=_settings(case)) or []
    return [Answer(span, (day.date(), day.date())) for span, day in found]


def dateparser_parses(case: Case) -> list[Answer]:
    """dateparser's ``parse`` of the bare expression; of the whole text where that tells no time."""
    span = case.span or case.text
    found = dateparser.parse(span, languages=["ar"], settings=_settings(case))
    return [Answer(span, (found.date(), found.date()))] if found else []


def htmldate_finds(case: Case) -> list[Answer]:
    """htmldate on a page that holds nothing but the text."""
    found = find_date(PAGE.format(html.escape(case.text)), min_date="1800-01-01", max_date="2100-01-01")
    day = dt.date.fromisoformat(found) if found else None
    return [Answer(case.span or case.text, (day, day))] if day else []


TOOLS: dict[str, Tool] = {
    "rawi": rawi_reads,
    "dateparser search": dateparser_searches,
    "dateparser parse": dateparser_parses,
    "htmldate": htmldate_finds,
}


def _settings(case: Case) -> dict[str, object]:
    base = dt.datetime.combine(case.published, dt.time(12))
    return {"RELATIVE_BASE": base, "DATE_ORDER": "DMY"}


def _days(value: str | None) -> tuple[dt.date, dt.date] | None:
    first, last = (calendar.first_day(value), calendar.last_day(value)) if value else (None, None)
    return (first, last) if first and last else None


def judged(case: Case, answers: Sequence[Answer]) -> str:
    """``right``, ``wrong`` or ``abstained``."""
    told = [answer for answer in answers if answer.days]
    expected = _days(case.value)
    if expected is None:
        return "wrong" if told else "right"
    if not told:
        return "abstained"
    right = len(told) == 1 and _meet(told[0].span, case.span) and _within(told[0].days, expected)
    return "right" if right else "wrong"


def _meet(span: str, expected: str) -> bool:
    return span in expected or expected in span or bool(set(span.split()) & set(expected.split()))


def _within(days: tuple[dt.date, dt.date] | None, expected: tuple[dt.date, dt.date]) -> bool:
    return days is not None and expected[0] <= days[0] <= days[1] <= expected[1]


def measured(tool: Tool, cases: Sequence[Case] = CASES) -> dict[str, float]:
    """Shares right, wrong and abstained, and milliseconds a text."""
    counts = Counter(judged(case, tool(case)) for case in cases)
    seconds = min(_seconds(tool, cases) for _ in range(PASSES))
    shares = {name: counts[name] / len(cases) for name in ("right", "wrong", "abstained")}
    return shares | {"ms": 1000 * seconds / len(cases)}


def _seconds(tool: Tool, cases: Sequence[Case]) -> float:
    started = time.perf_counter()
    for case in cases:
        tool(case)
    return time.perf_counter() - started


def main(arguments: list[str] | None = None) -> int:
    """Print the table, or with ``--json`` one object; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="one JSON object")
    parser.add_argument("--show", choices=TOOLS, help="list what a tool gets wrong or leaves")
    options = parser.parse_args(arguments)
    if options.show:
        _show(TOOLS[options.show])
        return 0
    figures = {name: measured(tool) for name, tool in TOOLS.items()}
    if options.json:
        print(json.dumps({"cases": len(CASES), "tools": figures}))
    else:
        _print(figures)
    return 0


def _print(figures: dict[str, dict[str, float]]) -> None:
    without = sum(1 for case in CASES if not case.span)
    print(f"{len(CASES)} texts, {without} of them without a date")
    print(f"{'':20}{'right':>8}{'wrong':>8}{'abstains':>10}{'ms a text':>11}{'times Rawi':>12}")
    for name, found in figures.items():
        ratio = found["ms"] / figures["rawi"]["ms"]
        print(
            f"{name:20}{found['right']:8.1%}{found['wrong']:8.1%}{found['abstained']:10.1%}"
            f"{found['ms']:11.3f}{ratio:12.1f}"
        )


def _show(tool: Tool) -> None:
    for case in CASES:
        answers = tool(case)
        verdict = judged(case, answers)
        if verdict != "right":
            given = ", ".join(f"{answer.span} = {answer.days}" for answer in answers)
            print(f"{verdict:10}{case.text} | {case.span} = {case.value} | {given}")


if __name__ == "__main__":
    sys.exit(main())
