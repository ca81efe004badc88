"""What link finds, as the page refers to it: numbers for articles and statements, anchors for all other words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rawi.export.dossier.entries import Entry, children_of
from rawi.export.dossier.highlight import Mark
from rawi.link import Links, Origin, Place, Report, link
from rawi.link.content import Content, content_of
from rawi.link.origins import origins_of
from rawi.link.reading import Reading, read
from rawi.model import Analysis

__all__ = ["Linked", "linked"]


@dataclass(frozen=True, slots=True)
class Linked:
    """The links, the number of each article, the entry of each statement by article and id, those inside each.

    ``places`` grows as the views ask for anchors: what stands there is marked in its article.
    """

    links: Links
    analyses: Mapping[str, Analysis]
    numbers: Mapping[str, int]
    entries: Mapping[tuple[str, str], Entry]
    inside: Mapping[int, tuple[Entry, ...]]
    places: dict[tuple[Place, str], str] = field(default_factory=dict)
    readings: dict[str, Reading] = field(default_factory=dict)

    def reading(self, article: str) -> Reading:
        """An article as link reads it, read once."""
        if article not in self.readings:
            self.readings[article] = read(self.analyses[article])
        return self.readings[article]

    def content(self, place: Place) -> Content:
        """What the words of a place are about."""
        reading = self.reading(place.article)
        return content_of(reading, *reading.words_between(place.start, place.stop))

    def origins(self, reports: Sequence[Report]) -> tuple[Origin, ...]:
        """Where some reports of one utterance come from, copies counted once."""
        articles = {report.place.article for report in reports}
        text_of = {
            name: copies.articles[0]
            for copies in self.links.copies
            if not articles.isdisjoint(copies.articles)
            for name in copies.articles
        }
        return origins_of(reports, {name: self.reading(name) for name in articles}, text_of)

    def href(self, place: Place, statement: str | None = None) -> str:
        """The address of the words of a place, or of the statement that holds them."""
        entry = self.entries.get((place.article, statement or ""))
        return f"#t{entry.number}" if entry else f"#{self.anchor(place, 'retold')}"

    def anchor(self, place: Place, part: str) -> str:
        """The name under which the words of a place can be reached in their article."""
        return self.places.setdefault((place, part), f"p{len(self.places) + 1}")

    def marks(self) -> Mapping[int, Sequence[Mark]]:
        """The marks of all places asked for, by the number of their article."""
        found: dict[int, list[Mark]] = {}
        for (place, part), name in self.places.items():
            mark = Mark(place.start, place.stop, part, anchor=name)
            found.setdefault(self.numbers[place.article], []).append(mark)
        return found

    def outlet(self, article: str) -> str | None:
        """Who published an article."""
        return self.analyses[article].document.article.outlet

    def title(self, article: str) -> str:
        """The article's title."""
        return self.analyses[article].document.title

    def text(self, place: Place) -> str:
        """The words that stand at a place."""
        return self.analyses[place.article].document.text[place.start : place.stop]


def linked(analyses: Sequence[Analysis], entries: Sequence[Entry]) -> Linked:
    """Link the articles; of two with one id the later counts, as for link."""
    by_id = {analysis.document.article.id: analysis for analysis in analyses}
    numbers = {analysis.document.article.id: number for number, analysis in enumerate(analyses, 1)}
    found = {
        (entry.article.id, entry.statement.id): entry
        for entry in entries
        if numbers[entry.article.id] == entry.article_number
    }
    return Linked(link(by_id.values()), by_id, numbers, found, children_of(entries))
