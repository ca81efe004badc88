"""What link found as JSON lines: the format of ``rawi link``.

Offsets are code points, half-open, called ``start`` and ``end``, in the article's text (for a JSON-lines
input: its title, a line break, and its text).
"""

from __future__ import annotations

from collections.abc import Iterator

import orjson

from rawi.link import Links

__all__ = ["link_lines", "link_rows"]

Row = dict[str, object]


def link_rows(links: Links) -> Iterator[Row]:
    """Stories, then copies, then utterances, each as plain data."""
    for story in links.stories:
        yield {"story": story.id, "articles": list(story.articles), "headline": story.headline}
    for copies in links.copies:
        yield {"copies": list(copies.articles)}
    for utterance in links.utterances:
        reports = [
            {"article": report.place.article, "start": report.place.start, "end": report.place.stop}
            for report in utterance.reports
        ]
        yield {"utterance": utterance.id, "speaker": utterance.speaker, "reports": reports}


def link_lines(links: Links) -> Iterator[bytes]:
    """``link_rows`` as UTF-8 JSON, one object a line."""
    for row in link_rows(links):
        yield orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)
