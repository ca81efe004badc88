"""A progress bar on standard error, where that is a terminal of its own."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rawi.cli.terminal import shown
from rawi.read.sources import files_under

__all__ = ["progress"]

Step = Callable[[str], None]


@contextmanager
def progress(paths: Sequence[Path], *, results_on_terminal: bool = False) -> Iterator[Step]:
    """A function to be called with the source of each article that is done.

    There is no bar where standard error is no terminal, or where results are being written to the same one.
    """
    if not sys.stderr.isatty() or (results_on_terminal and sys.stdout.isatty()):
        yield lambda _: None
        return
    with _bar(_count(paths)) as step:
        yield step


@contextmanager
def _bar(total: int) -> Iterator[Step]:
    # Rich takes 0.1 s to import, which a pipe need not wait for.
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    seen: set[str] = set()
    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)

        def step(source: str) -> None:
            seen.add(source)
            bar.update(task, completed=len(seen), description=shown(Path(source).name))

        yield step


def _count(paths: Sequence[Path]) -> int:
    """How many files there are to read."""
    return sum(sum(1 for _ in files_under(path)) if path.is_dir() else 1 for path in paths)
