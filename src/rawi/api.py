"""What ``import rawi`` offers besides the model's classes."""

from __future__ import annotations

import datetime as dt

from rawi.analyse import analyse as analyse_article
from rawi.desk import Desk, ReadSummary, Said, open
from rawi.model import Analysis, Article
from rawi.read import read
from rawi.read.headline import title_of

__all__ = ["Desk", "ReadSummary", "Said", "analyse", "open", "read"]


def analyse(text: str | Article, *, published: dt.date | str | None = None, outlet: str | None = None) -> Analysis:
    """Who said what in one article.

    ``published`` is its day (a date or ``YYYY-MM-DD``), from which ``yesterday`` is counted; it and
    ``outlet`` are for a text, since an Article brings its own. Raises ValueError for a string that is no day.
    """
    if isinstance(text, Article):
        return analyse_article(text)
    day = dt.date.fromisoformat(published) if isinstance(published, str) else published
    return analyse_article(Article(id="text", text=text, title=title_of(text), published=day, outlet=outlet))
