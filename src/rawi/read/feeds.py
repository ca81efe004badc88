"""Feeds: RSS and Atom, each entry an article."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any
from xml.sax import SAXException

from rawi.errors import BadRecord, EmptyInput, ReadError
from rawi.model import Article
from rawi.read.decoding import decode
from rawi.read.language import check_arabic
from rawi.read.published import day_of
from rawi.read.records import stable_id, titled
from rawi.read.sources import Result, Source

__all__ = ["read_feed"]

UTF_8 = {"content-type": "application/xml; charset=utf-8"}

_ENTRY_START = re.compile(r"(?=<(?:item|entry)\b)")
_TAG = re.compile(r"<[a-zA-Z/!][^<>]*>|&[#\w]+;")


def read_feed(source: Source) -> Iterator[Result]:
    """One article an entry; an entry without words is reported and the next one read.

    Raises EmptyInput for a feed without entries.
    """
    text = decode(source.bytes(), source.name)
    feed = _parsed(text)
    entries = _one_by_one(text) if _is_ill_formed(feed) else feed.entries
    if not entries:
        raise EmptyInput(source.name, "no feed, or one without entries")
    outlet = feed.feed.get("title") or None
    for number, entry in enumerate(entries, start=1):
        yield _entry_result(entry, outlet, source.name, f"entry {number}")


def _parsed(text: str) -> Any:
    """The feed, read as the UTF-8 it now is: feeds often declare an encoding that is not theirs."""
    import feedparser

    data = io.BytesIO(text.encode("utf-8", "replace"))
    return feedparser.parse(data, response_headers=UTF_8, sanitize_html=False, resolve_relative_uris=False)


def _is_ill_formed(feed: Any) -> bool:
    return isinstance(feed.get("bozo_exception"), SAXException)


def _one_by_one(text: str) -> list[Any]:
    """The entries of an ill-formed feed, each read alone, so that a broken one does not swallow the next."""
    head, *pieces = _ENTRY_START.split(text)
    return [next(iter(_parsed(head + piece).entries), {}) for piece in pieces]


def _entry_result(entry: Any, outlet: str | None, name: str, place: str) -> Result:
    where = f"{name}, {place}"
    title, body = _plain(entry.get("title", "")).strip(), _body(entry)
    if not title or not body:
        return BadRecord(where, "an entry without a title" if body else "an entry without a text")
    text, span = titled(title, body)
    try:
        check_arabic(text, where)
    except ReadError as failure:
        return failure
    link = entry.get("link") or None
    return Article(
        id=stable_id(entry.get("id") or link or text),
        text=text,
        source=name,
        outlet=outlet,
        url=link,
        title=span,
        published=day_of(entry.get("published") or entry.get("updated")),
    )


def _body(entry: Any) -> str:
    """The longer of an entry's full content and its summary, without tags."""
    held = [each.get("value", "") for each in entry.get("content", ())] + [entry.get("summary", "")]
    return max((_plain(each).strip() for each in held), key=len)


def _plain(html: str) -> str:
    """Markup turned to text with its paragraphs on lines of their own; plain text stays as it is."""
    if not _TAG.search(html):
        return html
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(html, preserve_formatting=True, main_content=False, links=False))
