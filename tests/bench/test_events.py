"""A list of events is held against what link writes; on the annotated one all is right."""

import json
from typing import Any

import pytest
from bench.events import ABSENT, ARTICLES, GOLD, compared, event_rows, extra, main

CALL = {
    "id": "call",
    "kind": ["call"],
    "medium": "phone",
    "parties": [["نورة السالم", "السالم"], ["كريم بلحاج"]],
    "status": "held",
    "when": "2021-12-07",
    "articles": ["one"],
}


def row(**changed: Any) -> dict[str, Any]:
    told = {
        "event": "event-1",
        "kind": "call",
        "medium": "phone",
        "parties": ["نورة السالم", "كريم بلحاج"],
        "place": None,
        "forum": None,
        "when": {"start": "2021-12-07", "end": "2021-12-08", "grain": "day"},
        "status": "held",
        "articles": ["one"],
    }
    return told | changed


def test_a_row_with_every_field_of_the_list_is_right() -> None:
    (finding,) = compared([CALL], [row()])
    assert finding.row is not None
    assert finding.wrong == ()


@pytest.mark.parametrize(
    ("changed", "wrong"),
    [
        ({"when": None}, ("when",)),
        ({"status": "planned", "medium": "video"}, ("medium", "status")),
        ({"articles": ["one", "two"]}, ("articles",)),
    ],
)
def test_what_is_told_otherwise_is_named(changed: dict[str, Any], wrong: tuple[str, ...]) -> None:
    assert compared([CALL], [row(**changed)])[0].wrong == wrong


def test_a_guessed_day_is_wrong_where_the_list_has_none() -> None:
    assert compared([CALL | {"when": None}], [row()])[0].wrong == ("when",)


@pytest.mark.parametrize("changed", [{"parties": ["نورة السالم"]}, {"kind": "visit"}, {"articles": ["two"]}])
def test_another_event_is_missing_and_extra(changed: dict[str, Any]) -> None:
    findings = compared([CALL], [row(**changed)])
    assert findings[0].row is None
    assert len(extra(findings, [row(**changed)])) == 1


def test_without_a_list_nothing_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nowhere.json"]) == 0
    assert ABSENT in capsys.readouterr().out


def test_all_events_of_the_annotated_articles() -> None:
    if not GOLD.is_file():
        pytest.skip(ABSENT)
    rows = event_rows([ARTICLES])
    findings = compared(json.loads(GOLD.read_text(encoding="utf-8"))["events"], rows)
    assert [finding.gold["id"] for finding in findings if finding.row is None or finding.wrong] == []
    assert len(extra(findings, rows)) <= 1
    by_id = {finding.gold["id"]: finding.row for finding in findings if finding.row}
    assert len({clue["article"] for clue in by_id["summit"]["proof"]}) >= 3
    assert by_id["phone-call"]["candidates"] == ["2021-12-09", "2021-12-16", "2021-12-23", "2021-12-30"]
