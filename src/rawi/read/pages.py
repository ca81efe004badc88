"""Web pages: the article's own text, title, day and outlet, without what stands around it."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any

from rawi.errors import EmptyInput, NotText
from rawi.model import Article
from rawi.read.decoding import decode
from rawi.read.language import check_arabic
from rawi.read.published import day_of
from rawi.read.records import titled
from rawi.read.sources import Result, Source

__all__ = ["read_page"]


def read_page(source: Source) -> Iterator[Result]:
    """One article: the page's title, a line break, and its main text.

    Raises EmptyInput for a page without one, NotText for one that cannot be taken apart.
    """
    page = _extracted(decode(source.bytes(), source.name), source.name)
    title, body = page.title or "", _without_title(page.text or "", page.title or "")
    if not body.strip():
        raise EmptyInput(source.name, "the page holds no article")
    text, span = titled(title, body)
    check_arabic(text, source.name)
    yield Article(
        id=source.stem,
        text=text,
        source=source.name,
        outlet=page.sitename,
        url=page.url,
        title=span,
        published=day_of(page.date),
    )


def _extracted(html: str, name: str) -> Any:
    import trafilatura  # half a second, paid by those who read pages

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            page = trafilatura.bare_extraction(
                html,
                include_comments=False,
                include_tables=False,
                favor_precision=True,
                with_metadata=True,
                date_extraction_params={"extensive_search": False, "original_date": True},
            )
        except Exception as failure:  # the parser's own, of any kind: one page must not stop the others
            raise NotText(name, f"a page that cannot be taken apart ({failure})") from failure
    if page is None:
        raise EmptyInput(name, "the page holds no article")
    return page


def _without_title(body: str, title: str) -> str:
    """The body without its first line where that repeats the title."""
    first, _, rest = body.partition("\n")
    return rest.lstrip("\n") if first.strip() == title.strip() else body
