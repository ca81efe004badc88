"""What link found as JSON lines: the format of ``rawi link``.

Offsets are code points, half-open, called ``start`` and ``end``, in the article's text (for a JSON-lines
input: its title, a line break, and its text).
"""

from __future__ import annotations

from collections.abc import Iterator

import orjson

from rawi.link import Links, Utterance

__all__ = ["link_lines", "link_rows"]

Row = dict[str, object]


def link_rows(links: Links) -> Iterator[Row]:
    """Stories, then copies, then utterances, each as plain data."""
    for story in links.stories:
        yield {"story": story.id, "articles": list(story.articles), "headline": story.headline}
    for copies in links.copies:
        yield {"copies": list(copies.articles)}
    for utterance in links.utterances:
        yield {
            "utterance": utterance.id,
            "speaker": utterance.speaker,
            "reports": list(_reports(utterance)),
            "origins": [
                {"names": list(origin.names), "articles": list(origin.articles), "reasons": list(origin.reasons)}
                for origin in utterance.origins
            ],
        }


def _reports(utterance: Utterance) -> Iterator[Row]:
    """The reports; each but the fullest with its verdict against that, and what drifted."""
    variants = {variant.other: variant for variant in utterance.variants}
    for report in utterance.reports:
        place = report.place
        row: Row = {"article": place.article, "start": place.start, "end": place.stop, "speaker": report.speaker}
        variant = variants.get(place)
        row["verdict"] = variant.verdict.value if variant else None
        drifts = variant.drifts if variant else ()
        row["drifts"] = [{"kind": drift.kind, "of": drift.one, "to": drift.other} for drift in drifts]
        yield row


def link_lines(links: Links) -> Iterator[bytes]:
    """``link_rows`` as UTF-8 JSON, one object a line."""
    for row in link_rows(links):
        yield orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)
