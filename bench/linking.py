"""How linking scales: made articles with planted stories and copies, at two sizes in one run.

    python bench/linking.py [--sizes 10000 100000]

Prints for each size the seconds an article takes, the share of planted pairs of copies that were found, BCubed
F1 of the planted stories, and the memory at the end; and how many times longer an article takes at the last
size than at the first. The articles are made as they are asked for, and making them is not timed.
"""

from __future__ import annotations

import argparse
import gc
import resource
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # as a script, only this folder is searched

from bench.made import Made, made
from rawi.link import Links, link
from rawi.model import Analysis

__all__ = ["copies_recalled", "main", "measured", "stories_f1"]


def main(arguments: list[str] | None = None) -> int:
    """Print the table; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000])
    asked = parser.parse_args(arguments)
    print(f"{'articles':>10}{'seconds':>10}{'ms each':>10}{'copies r':>10}{'stories f1':>12}{'memory MB':>11}")
    each = []
    for size in asked.sizes:
        seconds, recall, stories = measured(size)
        each.append(seconds / size)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{size:>10}{seconds:>10.1f}{each[-1] * 1000:>10.2f}{recall:>10.4f}{stories:>12.4f}{memory:>11.0f}",
            flush=True,
        )
    print(f"an article at {asked.sizes[-1]} takes {each[-1] / each[0]:.2f} times what it takes at {asked.sizes[0]}")
    return 0


def measured(size: int) -> tuple[float, float, float]:
    """Seconds to link ``size`` made articles, recall of planted copies, BCubed F1 of planted stories."""
    planted: list[tuple[str, int, int | None]] = []
    clock = _Clock()
    began = time.perf_counter()
    links = link(clock.without(_noted(made(size), planted)))
    seconds = time.perf_counter() - began - clock.seconds
    figures = copies_recalled(links, planted), stories_f1(links, planted)
    gc.collect()
    return seconds, *figures


class _Clock:
    """Adds up the time that an iterator takes to give its items."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def without(self, items: Iterator[Analysis]) -> Iterator[Analysis]:
        """The items; the time until each is given is kept apart."""
        while True:
            began = time.perf_counter()
            item = next(items, None)
            self.seconds += time.perf_counter() - began
            if item is None:
                return
            yield item


def _noted(articles: Iterable[Made], planted: list[tuple[str, int, int | None]]) -> Iterator[Analysis]:
    for one in articles:
        planted.append((one.analysis.document.article.id, one.story, one.copies))
        yield one.analysis


def copies_recalled(links: Links, planted: Sequence[tuple[str, int, int | None]]) -> float:
    """The share of planted pairs of copies that stand in one group."""
    groups: dict[int, list[str]] = defaultdict(list)
    for name, _, copies in planted:
        if copies is not None:
            groups[copies].append(name)
    group_of = {name: at for at, group in enumerate(links.copies) for name in group.articles}
    pairs = [pair for names in groups.values() for pair in combinations(names, 2)]
    found = sum(one in group_of and group_of[one] == group_of.get(other) for one, other in pairs)
    return found / len(pairs) if pairs else 1.0


def stories_f1(links: Links, planted: Sequence[tuple[str, int, int | None]]) -> float:
    """BCubed F1 over all articles (Bagga and Baldwin 1998)."""
    story_of = {name: at for at, story in enumerate(links.stories) for name in story.articles}
    mine = Counter(story_of.values())
    true = Counter(story for _, story, _ in planted)
    both = Counter((story_of[name], story) for name, story, _ in planted)
    precision = sum(both[story_of[name], story] / mine[story_of[name]] for name, story, _ in planted) / len(planted)
    recall = sum(both[story_of[name], story] / true[story] for name, story, _ in planted) / len(planted)
    return 2 * precision * recall / (precision + recall)


if __name__ == "__main__":
    raise SystemExit(main())
