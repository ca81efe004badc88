"""How linking scales: made articles with planted stories and copies, at two sizes in one run.

    python bench/linking.py [--sizes 10000 100000]

Prints for each size the seconds of linking, the processor's milliseconds an article, the share of planted pairs
of copies that were found, BCubed F1 of the planted stories, and the memory at the end; and how many times longer
an article takes at the last size than at the first. The articles are made as they are asked for, with the
statements of the paragraphs that they are made of; neither making nor analysing them is timed. What analysing
one of them takes, by itself and whatever their number, is measured on a few hundred and printed last.
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
from rawi.analyse import analyse
from rawi.link import Links, link
from rawi.model import Analysis

__all__ = ["Clock", "analysing", "copies_recalled", "main", "measured", "stories_f1"]


def main(arguments: list[str] | None = None) -> int:
    """Print the table; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000])
    asked = parser.parse_args(arguments)
    print(f"{'articles':>10}{'seconds':>10}{'ms each':>10}{'copies r':>10}{'stories f1':>12}{'memory MB':>11}")
    each = []
    for size in asked.sizes:
        clock, recall, stories = measured(size)
        each.append(clock.busy / size * 1000)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{size:>10}{clock.wall:>10.1f}{each[-1]:>10.2f}{recall:>10.4f}{stories:>12.4f}{memory:>11.0f}", flush=True
        )
    print(f"an article at {asked.sizes[-1]} takes {each[-1] / each[0]:.2f} times what it takes at {asked.sizes[0]}")
    print(f"analysing takes {analysing():.2f} ms each besides")
    return 0


def measured(size: int) -> tuple[Clock, float, float]:
    """The time to link ``size`` made articles, recall of planted copies, BCubed F1 of planted stories."""
    planted: list[tuple[str, int, int | None]] = []
    clock = Clock()
    links = link(clock.without(_noted(made(size), planted)))
    clock.stop()
    figures = copies_recalled(links, planted), stories_f1(links, planted)
    del links
    gc.collect()
    return clock, *figures


def analysing(count: int = 300) -> float:
    """The processor's milliseconds that analysing one made article takes, reading its text from the start."""
    articles = [one.analysis.document.article for one in made(count)]
    began = time.process_time()
    for article in articles:
        analyse(article)
    return (time.process_time() - began) / count * 1000


class Clock:
    """Seconds since it was made: on the wall, and of this process; but for the time an iterator takes."""

    def __init__(self) -> None:
        self.wall, self.busy = -time.perf_counter(), -time.process_time()

    def stop(self) -> None:
        """Take the time."""
        self.wall += time.perf_counter()
        self.busy += time.process_time()

    def without(self, items: Iterator[Analysis]) -> Iterator[Analysis]:
        """The items; the time until each is given does not count."""
        while True:
            wall, busy = time.perf_counter(), time.process_time()
            item = next(items, None)
            self.wall -= time.perf_counter() - wall
            self.busy -= time.process_time() - busy
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
