"""Opening what holds articles: files, compressed files, folders of files."""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from rawi.errors import EmptyInput, MissingInput, NotText, ReadError
from rawi.model import Article

__all__ = ["Result", "Source", "files_under", "opened"]

Result = Article | ReadError
"""What a reader yields: an article, or the failure that stands in its place."""

GZIP = b"\x1f\x8b"

COMPANIONS = frozenset(
    {
        *(
            ".bib",
            ".css",
            ".db",
            ".doc",
            ".docx",
            ".js",
            ".lock",
            ".log",
            ".map",
            ".md",
            ".pdf",
            ".py",
            ".pyc",
        ),
        *(
            ".rst",
            ".sqlite",
            ".toml",
            ".xls",
            ".xlsx",
            ".yaml",
            ".yml",
            ".eot",
            ".otf",
            ".ttf",
            ".woff",
            ".woff2",
        ),
        *(".avif", ".bmp", ".gif", ".ico", ".jpeg", ".jpg", ".png", ".svg", ".tif", ".tiff", ".webp"),
        *(".mp3", ".mp4", ".webm"),
    }
)
"""Suffixes of files that lie beside articles in a folder and are none; named on their own they are read."""


@dataclass(frozen=True, slots=True)
class Source:
    """An opened input: ``name`` as errors show it, ``stem`` and ``suffix`` of the file, ``.gz`` aside."""

    name: str
    stem: str
    suffix: str
    stream: IO[bytes]
    head: bytes

    def bytes(self) -> bytes:
        """All that the input holds; raises EmptyInput when that is nothing."""
        data = self.stream.read()
        if not data:
            raise EmptyInput(self.name, "the file is empty")
        return data


@contextmanager
def opened(path: Path) -> Iterator[Source]:
    """The file at ``path``, decompressed when it is gzip.

    Raises MissingInput for a path that cannot be opened, NotText for compressed data that is damaged.
    """
    name = printable(path)
    with _open(path, name) as raw:
        packed = _head(raw, 2) == GZIP
        bare = path.with_suffix("") if packed and path.suffix.lower() == ".gz" else path
        try:
            stream = cast(IO[bytes], gzip.GzipFile(fileobj=raw)) if packed else raw
            yield Source(name, printable(Path(bare.stem)), bare.suffix.lower(), stream, _head(stream, 4096))
        except (gzip.BadGzipFile, EOFError, zlib.error) as damage:
            raise NotText(name, f"damaged gzip data ({damage})", "fetch the file again") from damage


def files_under(folder: Path) -> Iterator[Path | ReadError]:
    """The files of a folder and of the folders in it, in sorted order, hidden ones and companions aside."""
    failures: list[OSError] = []
    for root, folders, names in os.walk(folder, onerror=failures.append):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        paths = (Path(root, name) for name in sorted(names) if not name.startswith("."))
        yield from (path for path in paths if path.suffix.lower() not in COMPANIONS)
    yield from (unreadable(printable(Path(str(each.filename))), each) for each in failures)


def unreadable(name: str, failure: OSError | ValueError) -> MissingInput:
    """The error for a path that the system does not open, in words that say why."""
    match failure:
        case FileNotFoundError():
            return MissingInput(name, "no such file or folder", "check the path")
        case PermissionError():
            return MissingInput(name, "no permission to read it", "change its permissions or skip it")
        case OSError():
            return MissingInput(name, f"cannot be read ({failure.strerror})")
    return MissingInput(name, f"not a usable path ({failure})", "check the path")


def printable(path: Path) -> str:
    """The path as text that any encoder takes; bytes that are no UTF-8 become replacement characters."""
    return os.fsencode(path).decode("utf-8", "replace")


def _open(path: Path, name: str) -> IO[bytes]:
    try:
        return path.open("rb")
    except (OSError, ValueError) as failure:
        raise unreadable(name, failure) from failure


def _head(stream: IO[bytes], size: int) -> bytes:
    peek = getattr(stream, "peek", None)
    return bytes(peek(size)[:size]) if peek else b""
