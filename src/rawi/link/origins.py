"""How many independent origins stand behind the reports of an utterance, as far as the articles tell.

Reports in one text are one witness; reports that name one source (a relaying agency, the medium that was told,
the agency that the whole article is credited to) have one origin, and so have all that quote what a body itself
gave out: it is one act of saying, by whatever name its articles call the body. What the articles do not name may
still be shared: the count is an upper bound, and no proof.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rawi.lexicon.letters import fold
from rawi.link.groups import Groups
from rawi.link.model import Origin, Report
from rawi.link.reading import Reading
from rawi.link.states import bodies_in
from rawi.model import ActorKind, Statement

__all__ = ["independent", "origins_of"]

_ISSUES = (ActorKind.INSTITUTION, ActorKind.ALLIANCE, ActorKind.STATE, ActorKind.DOCUMENT)
"""Kinds whose words are given out in writing: who quotes them without a relay has them from there."""

OWN = "its own statement"

Source = tuple[str, str]
"""The name of a source, and why it is taken to be one."""


def origins_of(
    reports: Sequence[Report], readings: Mapping[str, Reading], text_of: Mapping[str, str]
) -> tuple[Origin, ...]:
    """The origins of the reports of one utterance, those with most articles first.

    ``readings`` are the articles by id; ``text_of`` gives for each the first article of its copy group.
    """
    sources = [_source(report, readings[report.place.article]) for report in reports]
    groups = Groups(len(reports))
    for members in _sharing(reports, sources, text_of).values():
        for member in members[1:]:
            groups.join(members[0], member)
    found = [_origin([(reports[at], sources[at]) for at in members], readings) for members in groups.members()]
    return tuple(sorted(found, key=lambda origin: (-len(origin.articles), origin.articles)))


def independent(origins: Sequence[Origin]) -> tuple[int, int]:
    """How many origins the articles name (at least one there is), and how many there can be at most.

    Articles that name no source may have it from one that is named, or from one another.
    """
    return max(1, sum(bool(origin.names) for origin in origins)), max(1, len(origins))


def _sharing(
    reports: Sequence[Report], sources: Sequence[Source | None], text_of: Mapping[str, str]
) -> dict[tuple[str, str], list[int]]:
    """Which reports stand in one text, and which name one source."""
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, (report, source) in enumerate(zip(reports, sources, strict=True)):
        article = report.place.article
        found["text", text_of.get(article, article)].append(at)
        if source:
            found["source", "" if source[1] == OWN else _key(source[0])].append(at)
    return found


def _key(name: str) -> str:
    """One key for all spellings of a body that the lexicon knows, else the folded name."""
    return min(bodies_in(name), default=fold(name))


def _source(report: Report, reading: Reading) -> Source | None:
    """The first source that the chain of one report names, counted from the speaker outwards."""
    by_id = {statement.id: statement for statement in reading.statements}
    return next(_sources(list(_chain(report.statement, by_id)), reading), None)


def _chain(name: str | None, by_id: Mapping[str, Statement]) -> Iterator[Statement]:
    """A statement and those around it, from the inside outwards."""
    seen: set[str] = set()
    while (statement := by_id.get(name or "")) and statement.id not in seen:
        yield statement
        seen.add(statement.id)
        name = statement.parent


def _sources(chain: Sequence[Statement], reading: Reading) -> Iterator[Source]:
    for statement in chain:
        if statement.via:
            yield statement.via[-1].actor.name, "relayed by it"
        if statement.addressee and statement.addressee.actor.kind is ActorKind.MEDIUM:
            yield statement.addressee.actor.name, "told to it"
    if chain and reading.agencies:
        yield reading.agencies[0], "the article is credited to it"
    speakers = [statement.speaker.actor for statement in chain if statement.speaker]
    yield from ((actor.name, OWN) for actor in speakers if actor.kind in _ISSUES)
    yield from ((actor.name, "told by it") for actor in speakers[1:])


def _origin(told: Sequence[tuple[Report, Source | None]], readings: Mapping[str, Reading]) -> Origin:
    named = dict.fromkeys(source for _, source in told if source)
    articles = dict.fromkeys(report.place.article for report, _ in told)
    outlets = (readings[article].outlet for article in articles)
    return Origin(
        names=tuple(dict.fromkeys(name for name, _ in named)),
        articles=tuple(articles),
        outlets=tuple(dict.fromkeys(outlet for outlet in outlets if outlet)),
        reasons=tuple(dict.fromkeys(reason for _, reason in named)) or ("no source is named",),
    )
