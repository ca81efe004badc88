"""From one record (a JSON object, a table row) to an article."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from rawi.errors import BadRecord
from rawi.model import Article, Span
from rawi.read.language import check_arabic
from rawi.read.published import day_of

__all__ = ["article_of", "stable_id", "titled"]


def article_of(record: object, name: str, place: str) -> Article:
    """The article in a record with the fields ``id, outlet, published, title, url, text``.

    Its text is the title, a line break, and the text; only ``text`` must be there. ``place`` says where
    in the input the record stands. Raises BadRecord for one without text, NotArabic for another language.
    """
    where = f"{name}, {place}"
    if not isinstance(record, Mapping):
        raise BadRecord(where, "not an object with fields")
    body = record.get("text")
    if not isinstance(body, str) or not body.strip():
        raise BadRecord(where, "has no text", "a record needs the field 'text'")
    text, title = titled(_string(record, "title") or "", body)
    check_arabic(text, where)
    url = _string(record, "url")
    return Article(
        id=_identity(record) or stable_id(url or text),
        text=text,
        source=name,
        outlet=_string(record, "outlet"),
        url=url,
        title=title,
        published=day_of(record.get("published")),
    )


def titled(title: str, body: str) -> tuple[str, Span | None]:
    """The title, a line break and the body as one text, and the range of the title in it."""
    return f"{title}\n{body}", Span(0, len(title), title) if title.strip() else None


def stable_id(key: str) -> str:
    """Sixteen hexadecimal digits that depend on ``key`` alone: the same article gets the same id again."""
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:16]


def _identity(record: Mapping[object, object]) -> str | None:
    given = record.get("id")
    return str(given) if isinstance(given, str | int) and str(given).strip() else None


def _string(record: Mapping[object, object], field: str) -> str | None:
    given = record.get(field)
    return given if isinstance(given, str) and given.strip() else None
