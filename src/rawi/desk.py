"""The desk: opened on a path or URL, fed with inputs, asked who said what."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DataError, OperationalError

from rawi import store
from rawi.analyse import analyse
from rawi.errors import DeskError, ReadError
from rawi.intake import articles_of
from rawi.link import Links, link
from rawi.model import Act, Analysis, Article
from rawi.store import Question, Said, StoryKept

__all__ = ["Desk", "ReadSummary", "Said", "StoryKept", "open"]

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class ReadSummary:
    """What came of reading: articles taken in, articles that were there already, inputs that failed.

    ``statements`` counts those of the articles taken in.
    """

    read: int
    unchanged: int
    failed: tuple[ReadError, ...]
    statements: int


def open(place: str | Path, *, create: bool = True) -> Desk:
    """The desk in an SQLite file, or behind a ``postgresql://`` URL; made where there is none yet.

    Raises DeskError when it cannot be opened, and when there is none and ``create`` is false.
    """
    return Desk(store.connect(place, create=create))


class Desk:
    """A ledger of statements that lasts; use it in a ``with`` block, or close it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def place(self) -> str:
        """The path or URL of the desk, without a password."""
        return store.printable(self._engine.url)

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def read(
        self,
        *paths: str | Path,
        published: dt.date | None = None,
        outlet: str | None = None,
        progress: Callable[[Article], None] | None = None,
    ) -> ReadSummary:
        """Take in the articles of files and folders; each is written whole or not at all.

        An article that is there already is left as it is, and taken in anew where more is known of it now.
        ``published`` and ``outlet`` count where an input does not tell itself; ``progress`` is called with
        each article that is done. Failures are in the summary and stop nothing; DeskError is raised when
        the desk itself cannot be written.
        """
        failed: list[ReadError] = []
        taken: list[int] = []
        unchanged = 0
        for article in articles_of(paths, failed.append, published, outlet):
            try:
                found = self._take(article)
            except ReadError as failure:
                failed.append(failure)
            else:
                unchanged += found is None
                taken += [] if found is None else [found]
            if progress:
                progress(article)
        return ReadSummary(len(taken), unchanged, tuple(failed), sum(taken))

    def said(
        self,
        words: str = "",
        *,
        by: str | None = None,
        to: str | None = None,
        act: Act | str | None = None,
        since: dt.date | str | None = None,
        until: dt.date | str | None = None,
        outlet: str | None = None,
        min_confidence: float | None = None,
    ) -> Iterator[Said]:
        """The statements with these words in their content, by day; filters as in ``rawi.store.Question``.

        Days are dates or ``YYYY-MM-DD``. Raises ValueError for an unknown act or a string that is no day.
        """
        done = Act(act) if act else None
        question = Question(words, by, to, done, _day(since), _day(until), outlet, min_confidence)
        with self._engine.connect() as connection:
            return iter(list(store.said(connection, question)))

    def link(self) -> Links:
        """Stories, copies, utterances and actors over all that the desk holds, found anew and kept.

        What comes out depends on the articles and on what a person decided, not on the order in which they came
        in. Raises DeskError when the desk cannot be written.
        """
        with self._engine.connect() as connection:
            state, ids, ruled = store.state_of(connection), store.article_ids(connection), store.rulings(connection)
        found = link(self._named(ids), ruled)
        with self._writing() as connection:
            store.write_links(connection, found, ids, state)
        return found

    def stories(
        self,
        *,
        actor: str | None = None,
        since: dt.date | str | None = None,
        until: dt.date | str | None = None,
    ) -> list[StoryKept]:
        """The stories that name an actor and are told within some days (both included), the latest first.

        A desk that something came into since it was linked is linked first. Raises ValueError for a string that
        is no day.
        """
        within = _day(since), _day(until)
        self._bring_up_to_date()
        with self._engine.connect() as connection:
            return list(store.stories(connection, actor, *within))

    def story(self, name: str) -> StoryKept | None:
        """The story of an id that it has or once had; None where there is none."""
        self._bring_up_to_date()
        with self._engine.connect() as connection:
            return store.story(connection, name)

    def rule(self, one: str, other: str, same: bool | None) -> None:
        """Keep a person's decision that two ids of actors are one actor's or not; None takes it back.

        It overrules every rule whenever the desk is linked. Raises ValueError when both ids are one.
        """
        with self._writing() as connection:
            store.rule(connection, one, other, same)

    def articles(self) -> Iterator[Article]:
        """The articles, by day of publication."""
        return self._each(store.load_article)

    def analyses(self) -> Iterator[Analysis]:
        """The analyses of all articles, by day of publication."""
        return self._each(store.load)

    def _bring_up_to_date(self) -> None:
        with self._engine.connect() as connection:
            current = store.is_linked(connection)
        if not current:
            self.link()

    def _named(self, ids: Mapping[str, str]) -> Iterator[Analysis]:
        """The analyses of some articles, by key, with the ids that tell them apart."""
        for key, name in ids.items():
            with self._engine.connect() as connection:
                analysis = store.load(connection, key)
            article = replace(analysis.document.article, id=name)
            yield replace(analysis, document=replace(analysis.document, article=article))

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        try:
            with store.writing(self._engine).begin() as connection:
                yield connection
        except OperationalError as problem:
            raise DeskError(f"the desk cannot be written: {problem.orig}") from problem

    def _each(self, load: Callable[[Connection, str], Thing]) -> Iterator[Thing]:
        # One transaction an article: whoever takes his time over them does not lock the desk.
        with self._engine.connect() as connection:
            keys = store.keys(connection)
        for key in keys:
            with self._engine.connect() as connection:
                found = load(connection, key)
            yield found

    def _take(self, article: Article) -> int | None:
        """The number of statements in a new article; None where it was there already."""
        try:
            with self._engine.connect() as connection:
                if store.holds(connection, article):
                    return None
            analysis = analyse(article)
            with store.writing(self._engine).begin() as connection:
                store.write(connection, analysis)
        except (DataError, UnicodeEncodeError) as problem:
            raise _unkeepable(article) from problem
        except OperationalError as problem:
            raise DeskError(f"the desk cannot be written: {problem.orig}") from problem
        return len(analysis.statements)


def _unkeepable(article: Article) -> ReadError:
    problem = "it holds characters that the desk cannot keep (zero bytes or halves of a pair)"
    return ReadError(article.source or article.id, problem, "take them out")


def _day(day: dt.date | str | None) -> dt.date | None:
    return dt.date.fromisoformat(day) if isinstance(day, str) else day
