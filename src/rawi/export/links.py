"""What link found as JSON lines: the format of ``rawi link``.

Offsets are code points, half-open, called ``start`` and ``end``, in the article's text (for a JSON-lines
input: its title, a line break, and its text).
"""

from __future__ import annotations

from collections.abc import Iterator

import orjson

from rawi.events.kinds import kinds
from rawi.link import Dating, Links, Meeting, Utterance

__all__ = ["link_lines", "link_rows"]

Row = dict[str, object]


def link_rows(links: Links) -> Iterator[Row]:
    """Stories, then copies, utterances, events and days of articles, each as plain data."""
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

    for meeting in links.events:
        yield _event(meeting)
    for day in links.days:
        yield {"day_of": day.article, **_dated(day.dating)}


def _event(meeting: Meeting) -> Row:
    return {
        "event": meeting.id,
        "story": meeting.story,
        "kind": meeting.kind,
        "plover": kinds()[meeting.kind].plover if meeting.kind in kinds() else None,
        "medium": meeting.medium,
        "parties": [party.name for party in meeting.parties],
        "place": meeting.place,
        "forum": meeting.forum,
        **_dated(meeting.dating),
        "status": meeting.status.value,
        "duration": meeting.duration,
        "articles": list(meeting.articles),
        "evidence": [{"article": place.article, "start": place.start, "end": place.stop} for place in meeting.evidence],
    }


def _dated(dating: Dating) -> Row:
    """A day as decided: ``when`` or None, then the days that fit, the reason for none, and the proof."""
    when = dating.when
    return {
        "when": {"start": when.start.isoformat(), "end": when.stop.isoformat(), "grain": when.grain.value}
        if when
        else None,
        "candidates": [day.isoformat() for day in dating.candidates],
        "reason": dating.reason,
        "proof": [
            {
                "article": clue.place.article,
                "start": clue.place.start,
                "end": clue.place.stop,
                "text": clue.text,
                "gives": clue.gives,
            }
            for clue in dating.proof
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
