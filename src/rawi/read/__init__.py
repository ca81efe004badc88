"""Whatever holds articles, read: text, pages, feeds, tables, and folders of them, gzip or not.

``read`` raises what goes wrong; ``read_all`` hands it to a callback and goes on. Every article that either
yields has a text in Arabic, its byte order mark aside exactly as stored where the input is plain text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from rawi.errors import EmptyInput, ReadError
from rawi.model import Article
from rawi.read.registry import reader_for
from rawi.read.sources import Result, files_under, opened, printable, unreadable

__all__ = ["Articles", "read", "read_all"]


class Articles(Iterator[Article]):
    """The articles of one source. After an error it has raised it can be asked for the next article."""

    def __init__(self, results: Iterator[Result]) -> None:
        self._results = results

    def __next__(self) -> Article:
        result = next(self._results)
        if isinstance(result, ReadError):
            raise result
        return result


def read(source: str | Path) -> Articles:
    """The articles in a file or, in sorted order, in the files of a folder and the folders in it.

    Nothing is opened before the first article is asked for. Each step raises a ReadError for what cannot be
    read (MissingInput, EmptyInput, NotText, NotArabic, BadRecord); the step after it goes on behind it.
    """
    return Articles(_results(Path(source)))


def read_all(sources: Iterable[str | Path], on_error: Callable[[ReadError], None]) -> Iterator[Article]:
    """The articles of all sources, in their order; each failure goes to ``on_error`` and stops nothing."""
    for source in sources:
        for result in _results(Path(source)):
            if isinstance(result, ReadError):
                on_error(result)
            else:
                yield result


def _results(path: Path) -> Iterator[Result]:
    try:
        folder = path.is_dir()
    except (OSError, ValueError) as failure:
        yield unreadable(printable(path), failure)
        return
    yield from _folder_results(path) if folder else _file_results(path)


def _folder_results(folder: Path) -> Iterator[Result]:
    empty = True
    for file in files_under(folder):
        empty = False
        yield from (file,) if isinstance(file, ReadError) else _file_results(file)
    if empty:
        yield EmptyInput(printable(folder), "the folder holds no files to read")


def _file_results(path: Path) -> Iterator[Result]:
    try:
        with opened(path) as source:
            yield from reader_for(source)(source)
    except ReadError as failure:
        yield failure
    except OSError as failure:
        yield unreadable(printable(path), failure)
