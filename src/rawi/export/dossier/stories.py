"""The stories of the page: their articles and copies, utterances, accounts, positions, and who spoke to whom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from rawi.export.dossier.columns import Faced, faced
from rawi.export.dossier.linked import Linked
from rawi.export.dossier.network import Network, network
from rawi.export.dossier.stances import Stances, stances
from rawi.export.dossier.variants import Told, utterances_of
from rawi.link import Story as Found
from rawi.link.voices import Voices, voices_of
from rawi.model import Article

__all__ = ["Page", "Story", "Told", "stories"]


@dataclass(frozen=True, slots=True)
class Page:
    """An article of a story: its number and its title."""

    number: int
    article: Article
    title: str


@dataclass(frozen=True, slots=True)
class Story:
    """A story of two articles or more, numbered from 1, the largest first.

    ``copies`` are groups of article numbers that are one text each, ``repeats`` how many sentences its articles
    tell twice, which count once.
    """

    number: int
    headline: str
    pages: tuple[Page, ...]
    outlets: tuple[str, ...]
    first: dt.date | None
    last: dt.date | None
    copies: tuple[tuple[int, ...], ...]
    repeats: int
    utterances: tuple[Told, ...]
    accounts: tuple[Faced, ...]
    stances: Stances | None
    network: Network | None


def stories(page: Linked) -> tuple[Story, ...]:
    """The stories of two articles or more; a single article has its place in the ledger alone."""
    large = [story for story in page.links.stories if len(story.articles) > 1]
    large.sort(key=lambda story: (-len(story.articles), story.id))
    found: list[Story] = []
    told = taken = 0
    for number, story in enumerate(large, 1):
        shown = _story(number, story, page, told + 1, taken + 1)
        told += len(shown.utterances)
        taken += shown.stances.total if shown.stances else 0
        found.append(shown)
    return tuple(found)


def _story(number: int, story: Found, page: Linked, told: int, taken: int) -> Story:
    inside = set(story.articles)
    analyses = [page.analyses[name] for name in story.articles]
    articles = [analysis.document.article for analysis in analyses]
    days = [article.published for article in articles if article.published]
    entries = [entry for entry in page.entries.values() if entry.article.id in inside]
    voices = voices_of(analyses, page.links)
    own = [one for one in page.links.utterances if _home(one.reports[0].place.article, story)]
    return Story(
        number=number,
        headline=story.headline,
        pages=tuple(
            Page(page.numbers[name], page.analyses[name].document.article, page.title(name)) for name in story.articles
        ),
        outlets=tuple(dict.fromkeys(article.outlet for article in articles if article.outlet)),
        first=min(days, default=None),
        last=max(days, default=None),
        copies=tuple(_numbers(copies.articles, page) for copies in page.links.copies if inside & {*copies.articles}),
        repeats=sum(before.article in inside for before, _ in page.links.repeats),
        utterances=utterances_of(own, page, told),
        accounts=_accounts(story, voices, page),
        stances=stances(voices, page, taken),
        network=network(entries, page),
    )


def _home(article: str, story: Found) -> bool:
    """Whether an utterance belongs to a story: where it is told first."""
    return article in story.articles


def _numbers(articles: Sequence[str], page: Linked) -> tuple[int, ...]:
    return tuple(page.numbers[name] for name in articles)


def _accounts(story: Found, voices: Voices, page: Linked) -> tuple[Faced, ...]:
    """The accounts of its meetings, those that most articles tell first, and of the whole."""
    meetings = [meeting for meeting in page.links.events if meeting.story == story.id and len(meeting.parties) > 1]
    meetings.sort(key=lambda meeting: (-len(meeting.articles), meeting.id))
    found = [faced(voices, page, meeting) for meeting in (*meetings, None)]
    return tuple(one for one in found if one)
