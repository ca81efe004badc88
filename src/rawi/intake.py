"""Inputs on their way in: read, and completed with what the caller knows about them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from rawi.analyse import analyse
from rawi.errors import ReadError
from rawi.model import Analysis, Article
from rawi.read import read_all

__all__ = ["analyses_of", "articles_of"]

OnError = Callable[[ReadError], None]


def articles_of(
    paths: Iterable[str | Path],
    on_error: OnError,
    published: dt.date | None = None,
    outlet: str | None = None,
) -> Iterator[Article]:
    """The articles of all inputs; ``published`` and ``outlet`` count where an input does not tell itself."""
    for article in read_all(paths, on_error):
        yield replace(article, published=article.published or published, outlet=article.outlet or outlet)


def analyses_of(
    paths: Iterable[str | Path],
    on_error: OnError,
    published: dt.date | None = None,
    outlet: str | None = None,
) -> Iterator[Analysis]:
    """The analyses of all inputs, one after the other."""
    return map(analyse, articles_of(paths, on_error, published, outlet))
