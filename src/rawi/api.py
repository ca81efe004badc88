"""What ``import rawi`` offers besides the model's classes."""

from __future__ import annotations

import datetime as dt

from rawi.analyse import analyse as analyse_article
from rawi.dates import times_of
from rawi.desk import Desk, ReadSummary, Said, StoryKept, open
from rawi.model import Analysis, Article, Document, Time
from rawi.read import read
from rawi.read.headline import title_of
from rawi.read.published import day_of

__all__ = ["Desk", "ReadSummary", "Said", "StoryKept", "analyse", "open", "read", "times"]


def analyse(text: str | Article, *, published: dt.date | str | None = None, outlet: str | None = None) -> Analysis:
    """Who said what in one article.

    ``published`` is its day, from which ``yesterday`` is counted: a date, a datetime, or one of them as ISO 8601
    writes it; the day is the one written, whatever the zone beside it. It and ``outlet`` are for a text, since an
    Article brings its own. Raises ValueError for a string that is no day.
    """
    if isinstance(text, Article):
        return analyse_article(text)
    day = _day(published)
    return analyse_article(Article(id="text", text=text, title=title_of(text), published=day, outlet=outlet))


def times(text: str, *, published: dt.date | str | None = None) -> tuple[Time, ...]:
    """The calendar expressions of a text, a whole article or a bare phrase, in their order.

    ``published`` is the day to count from, as in ``analyse``. Raises ValueError for a string that is no day.
    """
    return times_of(Document(Article(id="text", text=text, published=_day(published)), text))


def _day(published: dt.date | str | None) -> dt.date | None:
    day = day_of(published)
    if published is not None and day is None:
        raise ValueError(f"{published!r} is no day; write it as 2021-12-08")
    return day
