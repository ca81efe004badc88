"""One utterance in many reports: its fullest report, what each other made of it, and where they have it from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from rawi.export.dossier.entries import Entry
from rawi.export.dossier.linked import Linked
from rawi.lexicon.letters import fold
from rawi.link import Change, Drift, Origin, Piece, Place, Report, Utterance, Verdict, independent
from rawi.link.content import dice, likeness
from rawi.link.drift import aligned, compare
from rawi.link.speakers import Relation, profile_of, relation
from rawi.model import Act, ActorKind

__all__ = ["Reported", "Source", "Told", "Word", "utterances_of"]

LEAST_ALIKE = 0.54
LEAST_OF_ONE = 0.4
"""Likeness to the fullest report, names aside, below which a report is not shown as one of it; and where both
credit one person: a body gives out much in a day that sounds alike, one person says less."""

LEAST_LEVELLED = 0.5
LEAST_LEVEL = 0.45
"""Less will do where neither says much more than the other: likeness, and share of common words."""

MOST_GONE = 4
"""Words left out in one place that are still shown."""

LEAST_SHARED = 0.3
"""Share of common words below which a report is shown as it stands, without what it left out."""


@dataclass(frozen=True, slots=True)
class Word:
    """Words of a report beside the fullest one; ``gone`` are those that it has in their place."""

    text: str
    gone: str
    changed: bool
    drift: bool

    @property
    def long(self) -> bool:
        """Whether so much is gone that a mark stands for it."""
        return not self.drift and len(self.gone.split()) > MOST_GONE


@dataclass(frozen=True, slots=True)
class Reported:
    """One article's report; ``verdict`` and ``words`` compare it with the fullest one, and are empty for that."""

    report: Report
    href: str
    article: int
    outlet: str | None
    entry: Entry | None
    verdict: Verdict | None = None
    drifts: tuple[Drift, ...] = ()
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """An origin of the reports on the page: what it is called, why, and the numbers of its articles."""

    origin: Origin
    articles: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """An utterance: the fullest report, those in the same words, the others, and those that credit nobody.

    ``carriers`` counts the outlets that carry it, or its articles where ``outlets`` is False: not all name theirs.
    ``least`` and ``most`` bound its independent origins.
    """

    number: int
    utterance: Utterance
    fullest: Reported
    same: tuple[Reported, ...]
    others: tuple[Reported, ...]
    retold: tuple[Reported, ...]
    carriers: int
    outlets: bool
    sources: tuple[Source, ...]
    least: int
    most: int

    @property
    def named(self) -> tuple[str, ...]:
        """The names of the origins that the articles name, one each."""
        return tuple(source.origin.names[0] for source in self.sources if source.origin.names)

    @property
    def drifted(self) -> bool:
        """Whether any report drifted."""
        return any(one.drifts for one in self.others)


def utterances_of(utterances: Iterable[Utterance], page: Linked, first: int) -> tuple[Told, ...]:
    """The utterances that two articles credit, numbered from ``first``, in most outlets first.

    One that stands inside another in every article is left out.
    """
    kept = [(one, _near(one, page)) for one in _outermost(list(utterances))]
    kept = [(one, near) for one, near in kept if len({report.place.article for report in near}) > 1]
    kept.sort(key=lambda pair: (*_carried(pair[1], page), pair[0].id))
    return tuple(_told(number, one, near, page) for number, (one, near) in enumerate(kept, first))


def _carried(reports: Iterable[Report], page: Linked) -> tuple[int, int]:
    """A key that puts first what most outlets carry, then what most articles do."""
    articles = {report.place.article for report in reports}
    return -len({page.outlet(article) or article for article in articles}), -len(articles)


def _outermost(utterances: Sequence[Utterance]) -> list[Utterance]:
    """Without those each of whose reports stands inside a longer report of one other utterance."""
    return [one for one in utterances if not any(_inside(one, other) for other in utterances if other is not one)]


def _inside(one: Utterance, other: Utterance) -> bool:
    around = [report.place for report in other.reports]
    return all(any(_within(report.place, outer) for outer in around) for report in one.reports)


def _within(inner: Place, outer: Place) -> bool:
    return inner.article == outer.article and outer.start <= inner.start and inner.stop <= outer.stop and inner != outer


def _near(utterance: Utterance, page: Linked) -> list[Report]:
    """The reports that credit the speaker and tell what the fullest of them tells, the fullest first."""
    credited = [report for report in utterance.reports if report.speaker]
    fullest = max(credited, key=lambda report: len(report.text))
    return [fullest, *(one for one in credited if one is not fullest and _tells_it(one, fullest, page))]


def _tells_it(report: Report, fullest: Report, page: Linked) -> bool:
    """Whether a report tells what another does; one that credits somebody else, or rejects it, does not."""
    told = [page.entries.get((one.place.article, one.statement or "")) for one in (report, fullest)]
    statements = [entry.statement for entry in told if entry]
    actors = [statement.speaker.actor for statement in statements if statement.speaker]
    if len(actors) < 2:
        return _alike(report, fullest, page)
    how = relation(profile_of(actors[0]), profile_of(actors[1]))
    rejects = sum(statement.act is Act.REJECT for statement in statements)
    media = sum(actor.kind is ActorKind.MEDIUM for actor in actors)
    if how is Relation.OTHER or rejects == 1 or media == 1:
        return False
    one_person = how is Relation.SAME and all(actor.kind is ActorKind.PERSON for actor in actors)
    return _alike(report, fullest, page, LEAST_OF_ONE if one_person else LEAST_ALIKE)


def _alike(report: Report, fullest: Report, page: Linked, least: float = LEAST_ALIKE) -> bool:
    mine, theirs = page.content(report.place), page.content(fullest.place)
    alike = likeness(mine, theirs)
    return alike >= least or (alike >= LEAST_LEVELLED and dice(mine, theirs) >= LEAST_LEVEL)


def _told(number: int, utterance: Utterance, near: Sequence[Report], page: Linked) -> Told:
    fullest, *others = near
    compared = [_compared(one, fullest, page) for one in _one_each(others, fullest)]
    retold = [one for one in utterance.reports if not one.speaker and _alike(one, fullest, page)]
    sources = tuple(_sources([*near, *retold], page))
    least, most = independent([source.origin for source in sources])
    outlets = {report.place.article: page.outlet(report.place.article) for report in near}
    return Told(
        number=number,
        utterance=utterance,
        fullest=_shown(fullest, page),
        same=tuple(one for one in compared if one.verdict is Verdict.IDENTICAL),
        others=tuple(one for one in compared if one.verdict is not Verdict.IDENTICAL),
        retold=tuple(_shown(one, page) for one in _one_each(retold, fullest)),
        carriers=len(set(outlets.values())) if all(outlets.values()) else len(outlets),
        outlets=all(outlets.values()),
        sources=sources,
        least=least,
        most=most,
    )


def _one_each(reports: Iterable[Report], fullest: Report) -> Iterator[Report]:
    """The longest report of each article other than the fullest one's."""
    longest: dict[str, Report] = {}
    for report in reports:
        known = longest.get(report.place.article)
        if report.place.article != fullest.place.article and (known is None or len(report.text) > len(known.text)):
            longest[report.place.article] = report
    yield from longest.values()


def _shown(report: Report, page: Linked) -> Reported:
    article = report.place.article
    return Reported(
        report=report,
        href=page.href(report.place, report.statement),
        article=page.numbers[article],
        outlet=page.outlet(article),
        entry=page.entries.get((article, report.statement or "")),
    )


def _compared(report: Report, fullest: Report, page: Linked) -> Reported:
    """A report with what it made of the fullest one, word by word."""
    variant = compare(fullest, report)
    words = tuple(_words(aligned(fullest, report), variant.drifts))
    return replace(_shown(report, page), verdict=variant.verdict, drifts=variant.drifts, words=words)


def _words(pieces: Sequence[Piece], drifts: Sequence[Drift]) -> Iterator[Word]:
    """The pieces of an alignment; of two reports with few words in common only what the second says."""
    same = sum(len(piece.other) for piece in pieces if piece.change is Change.SAME)
    sparse = same < LEAST_SHARED * sum(len(piece.other) for piece in pieces)
    drifted = {word for drift in drifts for side in (drift.one, drift.other) for word in fold(side).split()}
    for piece in pieces:
        drift = not drifted.isdisjoint(fold(f"{piece.one} {piece.other}").split())
        changed = piece.change is not Change.SAME
        gone = piece.one if changed and (drift or not sparse) else ""
        if piece.other or gone:
            yield Word(piece.other, gone, changed, changed and drift)


def _sources(reports: Sequence[Report], page: Linked) -> Iterator[Source]:
    for origin in page.origins(reports):
        yield Source(origin, tuple(page.numbers[article] for article in origin.articles))
