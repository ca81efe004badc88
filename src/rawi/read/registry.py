"""Which reader an input needs: by its suffix, and by its first bytes where the suffix says nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from types import MappingProxyType

from rawi.read.feeds import read_feed
from rawi.read.pages import read_page
from rawi.read.plain import read_plain
from rawi.read.sources import Result, Source
from rawi.read.tables import read_csv, read_json, read_jsonl, read_tsv

__all__ = ["READERS", "reader_for"]

Reader = Callable[[Source], Iterator[Result]]

READERS = MappingProxyType(
    {
        ".txt": read_plain,
        ".text": read_plain,
        ".html": read_page,
        ".htm": read_page,
        ".xhtml": read_page,
        ".jsonl": read_jsonl,
        ".ndjson": read_jsonl,
        ".json": read_json,
        ".csv": read_csv,
        ".tsv": read_tsv,
        ".xml": read_feed,
        ".rss": read_feed,
        ".atom": read_feed,
        ".rdf": read_feed,
    }
)

_FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)\b", re.IGNORECASE)
_PAGE = re.compile(rb"<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_OBJECT = re.compile(rb"\s*\{\s*\"")
_LIST = re.compile(rb"\s*\[\s*\{")


def reader_for(source: Source) -> Reader:
    """The reader for an input. A feed saved as a page, or a page as XML, is read as what it is."""
    by_suffix = READERS.get(source.suffix)
    if by_suffix is None:
        return _by_content(source.head)
    if by_suffix in (read_page, read_feed):
        return _of_markup(source.head) or by_suffix
    return by_suffix


def _by_content(head: bytes) -> Reader:
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return _of_markup(head) or read_plain
    if _OBJECT.match(head):
        return read_jsonl if head.count(b"\n{") or b"\n" not in head.strip() else read_json
    return read_json if _LIST.match(head) else read_plain


def _of_markup(head: bytes) -> Reader | None:
    feed, page = _FEED.search(head), _PAGE.search(head)
    if feed and (not page or feed.start() < page.start()):
        return read_feed
    return read_page if page else None
