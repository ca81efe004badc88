"""The JSON lines of ``rawi extract``."""

from __future__ import annotations

import json

from rawi.export.jsonl import extract_row, line
from rawi.model import Analysis, Article, Document


def test_an_article_is_named_and_dated(analysis: Analysis) -> None:
    row = extract_row(analysis)
    assert row["doc"] == "cairo"
    assert row["source"] == "articles/cairo.txt"
    assert row["outlet"] == "بوابة النيل"
    assert row["published"] == "2021-12-08"
    assert row["title"] == {"start": 0, "end": len(analysis.document.title)}


def test_a_statement_with_everything(analysis: Analysis) -> None:
    text = analysis.document.text
    first = extract_row(analysis)["statements"][0]
    assert first["content"]["text"] == "بلاده ترحب بالمشاركة في القمة"
    assert text[first["content"]["start"] : first["content"]["end"]] == first["content"]["text"]
    assert first["cue"]["text"] == "قال"
    assert first["speaker"] == {
        "id": "person:sameh-shoukry",
        "name": "سامح شكري",
        "kind": "person",
        "text": "وزير الخارجية المصري سامح شكري",
        "start": text.index("وزير"),
        "end": text.index("شكري") + 4,
        "mentions": ["سامح شكري", "وزير الخارجية المصري"],
    }
    assert first["addressee"]["name"] == "مريم الصادق المهدي"
    assert (first["mode"], first["act"], first["said_on"]) == ("indirect", "support", "2021-12-07")
    assert (first["via"], first["parent"]) == (["وكالة النيل"], None)
    assert first["chain"] == ["وكالة النيل", "سامح شكري"]
    assert first["rule"] == "verb_and_complementizer"


def test_a_speaker_whom_the_text_leaves_unsaid_has_a_name_but_no_words(analysis: Analysis) -> None:
    speaker = extract_row(analysis)["statements"][1]["speaker"]
    assert speaker["name"] == "سامح شكري"
    assert (speaker["text"], speaker["start"], speaker["end"]) == (None, None, None)


def test_what_is_not_there_is_null_or_empty(analysis: Analysis) -> None:
    second = extract_row(analysis)["statements"][1]
    assert (second["addressee"], second["said_on"], second["via"]) == (None, None, [])


def test_how_sure_a_statement_is_and_whether_it_was_plainly_said(analysis: Analysis) -> None:
    statements = extract_row(analysis)["statements"]
    assert [(one["confidence"], one["hedge"]) for one in statements] == [(0.97, None), (0.55, "conditional")]


def test_times_and_events(analysis: Analysis) -> None:
    row = extract_row(analysis)
    assert row["times"][0]["text"] == "أمس الثلاثاء"
    assert (row["times"][0]["value"], row["times"][0]["anchor"]) == ("2021-12-07", "published")
    (event,) = row["events"]
    assert event["parties"] == ["سامح شكري", "مريم الصادق المهدي"]
    assert event["when"] == {"start": "2021-12-07", "end": "2021-12-08", "grain": "day"}
    assert (event["kind"], event["status"], event["place"]) == ("call", "held", None)


def test_one_line_of_json_an_article(analysis: Analysis) -> None:
    written = line(analysis)
    assert written.count(b"\n") == 1
    assert written.endswith(b"}\n")
    assert json.loads(written) == extract_row(analysis)
    assert "القمة".encode() in written


def test_an_article_of_which_nothing_is_known() -> None:
    row = extract_row(Analysis(Document(Article("a", "خبر"), "خبر"), (), (), ()))
    assert row == {
        "doc": "a",
        "source": None,
        "outlet": None,
        "published": None,
        "title": None,
        "statements": [],
        "events": [],
        "times": [],
    }
