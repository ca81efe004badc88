"""Plain text: the article exactly as it is stored."""

from __future__ import annotations

from collections.abc import Iterator

from rawi.model import Article
from rawi.read.decoding import decode
from rawi.read.headline import title_of
from rawi.read.language import check_arabic
from rawi.read.sources import Result, Source

__all__ = ["read_plain"]


def read_plain(source: Source) -> Iterator[Result]:
    """One article whose text is the file's, byte order mark aside: no line end or letter is changed."""
    text = decode(source.bytes(), source.name)
    check_arabic(text, source.name)
    yield Article(id=source.stem, text=text, source=source.name, title=title_of(text))
