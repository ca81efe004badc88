"""The rows of ``rawi link`` for events and for the days of articles."""

from __future__ import annotations

import json
from typing import Any

from tests.link.one_story import told

from rawi.export.links import link_lines
from rawi.link import link

SUMMIT = "عقد الرئيس التونسي سامي قرقوش ونظيره الجزائري كمال بن يوسف قمة عبر الفيديو الثلاثاء، استمرت ساعتين."
DATED = told("dated", f"(وكالة الساحل - 5 مايو 2022) {SUMMIT}")
UNDATED = told("undated", f"{SUMMIT}\nوقالت الرئاسة إن القمة كانت صريحة.")


def rows(kind: str) -> list[dict[str, Any]]:
    return [row for line in link_lines(link([DATED, UNDATED])) if kind in (row := json.loads(line))]


def test_an_event_row_has_every_field() -> None:
    (row,) = rows("event")
    assert row["event"].startswith("event-")
    assert (row["kind"], row["plover"], row["medium"]) == ("summit", "CONSULT", "video")
    assert sorted(row["parties"]) == ["سامي قرقوش", "كمال بن يوسف"]
    assert (row["place"], row["forum"], row["status"], row["duration"]) == (None, None, "held", "ساعتين")
    assert row["when"] == {"start": "2022-05-03", "end": "2022-05-04", "grain": "day"}
    assert (row["candidates"], row["reason"]) == ([], None)
    assert sorted(row["articles"]) == ["dated", "undated"]


def test_evidence_and_proof_point_at_characters() -> None:
    (row,) = rows("event")
    texts = {analysis.document.article.id: analysis.document.text for analysis in (DATED, UNDATED)}
    assert {place["article"] for place in row["evidence"]} == {"dated", "undated"}
    assert all(set(place) == {"article", "start", "end"} for place in row["evidence"])
    for clue in row["proof"]:
        assert texts[clue["article"]][clue["start"] : clue["end"]] == clue["text"]
    assert {clue["gives"] for clue in row["proof"]} == {"time", "dateline"}


def test_an_articles_own_day_or_the_days_that_fit() -> None:
    found = {row["day_of"]: row for row in rows("day_of")}
    assert found["dated"]["when"] == {"start": "2022-05-05", "end": "2022-05-06", "grain": "day"}
    assert found["undated"]["when"] is None
    assert found["undated"]["candidates"][0] == "2022-05-03"
    assert len(found["undated"]["candidates"]) == 7
