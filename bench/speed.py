"""Speed: one article, a process start, articles a second. Prints a table and asserts nothing.

    python bench/speed.py [--json]

Times are wall-clock, on one core, the median of many runs; the article is made of the samples' sentences.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # as a script, only this folder is searched

from bench.gold import ROOT
from rawi.analyse import analyse
from rawi.export.jsonl import line
from rawi.model import Article

__all__ = ["article_of", "main", "measured"]

WORDS = 300
SAMPLES = ROOT / "samples"
RAWI = Path(sys.executable).with_name("rawi")


def main(arguments: list[str] | None = None) -> int:
    """Print the table, or with ``--json`` one object; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="one JSON object, in seconds")
    asked = parser.parse_args(arguments)
    if asked.json:
        print(json.dumps(dict(measured())))
        return 0
    for name, value in measured():
        print(f"{name:46}{_shown(name, value):>12}", flush=True)
    return 0


def measured() -> Iterator[tuple[str, float]]:
    """Each measurement by name: seconds, or articles a second where the name says so."""
    article = article_of(WORDS)
    yield "first article, lexicon being read", _seconds(lambda: analyse(article))
    yield f"one article of {WORDS} words", _median(lambda: analyse(article), 100)
    yield "the same, and its row as JSON", _median(lambda: line(analyse(article)), 100)
    yield "articles/s over the samples", _rate(5.0)
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "one.txt"
        path.write_text(article.text, encoding="utf-8")
        yield "python -c pass", _median(_process(sys.executable, "-c", "pass"), 7)
        yield "import rawi", _median(_process(sys.executable, "-c", "import rawi"), 7)
        yield "rawi --version", _median(_process(str(RAWI), "--version"), 7)
        yield "rawi extract one.txt", _median(_process(str(RAWI), "extract", str(path)), 7)


def article_of(words: int) -> Article:
    """An article of that many words, from the samples' paragraphs in turn."""
    paragraphs = [part for text in _samples() for part in text.splitlines() if part.strip()]
    chosen: list[str] = []
    for paragraph in cycle(paragraphs):
        left = words - sum(len(part.split()) for part in chosen)
        if left <= 0:
            return Article(id="one", text="\n".join(chosen))
        chosen.append(" ".join(paragraph.split()[:left]))
    raise FileNotFoundError(SAMPLES)


def _samples() -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*.txt"))]


def _rate(seconds: float) -> float:
    articles = [Article(id="sample", text=text) for text in _samples()]
    began, count = time.perf_counter(), 0
    while time.perf_counter() - began < seconds:
        for article in articles:
            analyse(article)
        count += len(articles)
    return count / (time.perf_counter() - began)


def _process(*command: str) -> Callable[[], object]:
    return lambda: subprocess.run(command, capture_output=True, check=True)


def _median(work: Callable[[], object], times: int) -> float:
    return statistics.median(_seconds(work) for _ in range(times))


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _shown(name: str, value: float) -> str:
    return f"{value:,.0f}" if "/s" in name else f"{value * 1000:,.1f} ms"


if __name__ == "__main__":
    raise SystemExit(main())
