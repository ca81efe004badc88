"""The figures hold their floors, and the tools that measure them judge as the scorer does."""

import json

import pytest
from bench.floors import FLOORS, Floors, below, raised
from bench.gold import ABSENT, Gold, find_gold
from bench.mistakes import mistakes
from bench.predict import predict
from bench.quality import figures_of, main
from bench.scoring import flat, score, table
from click.testing import CliRunner

from rawi.cli import main as command

LOOK = "look at `make eval`, mend what fell"
NEW_GOLD = (
    "the annotated articles are not those the floors were measured on: look at `make eval`, then run "
    "`python bench/quality.py --raise-floors`; a floor that the new gold cannot hold is lowered by hand, "
    "in a commit that says why"
)


@pytest.fixture(scope="module")
def gold() -> Gold:
    found = find_gold()
    if found is None:
        pytest.skip(ABSENT)
    return found


@pytest.fixture(scope="module")
def rows(gold: Gold) -> list:
    return predict(gold)


def test_the_gold_is_the_one_that_the_floors_were_measured_on(gold: Gold) -> None:
    assert Floors.load().fingerprint == gold.fingerprint(), NEW_GOLD


def test_every_figure_holds_its_floor(gold: Gold, rows: list) -> None:
    faults = below(Floors.load(), figures_of(gold, rows))
    assert not faults, "; ".join([*faults, LOOK])


def test_the_mistakes_are_as_many_as_the_scorer_counts(gold: Gold, rows: list) -> None:
    figures, found = score(gold, rows), mistakes(gold, rows)
    count = {kind: sum(mistake.kind == kind for mistake in found) for kind in ("miss", "extra", "via wrong")}
    right = figures["gold"] - count["miss"]
    assert round(right / figures["gold"], 4) == figures["found"]["r"]
    assert figures["predicted"] - count["extra"] == right
    assert count["via wrong"] == figures["via_wrong"]


def test_the_rows_measured_are_those_of_the_command(gold: Gold, rows: list) -> None:
    paths = [str(document.path) for document in gold.documents[:3]]
    written = CliRunner().invoke(command, ["extract", *paths]).stdout.splitlines()
    for line, row in zip(written, rows, strict=False):
        statements = [{**said, "reasons": None} for said in row["statements"]]
        assert [{**said, "reasons": None} for said in json.loads(line)["statements"]] == statements
    assert len(written) == 3


def test_where_there_is_no_gold_nothing_is_measured(tmp_path, capsys) -> None:
    assert main([str(tmp_path)]) == 0
    assert capsys.readouterr().out.strip() == ABSENT


KEPT = Floors("mark", {"found.f1": 0.8}, {"via_wrong": 3})


def test_a_figure_below_its_floor_is_named() -> None:
    assert below(KEPT, {"found.f1": 0.79, "via_wrong": 4}) == [
        "found.f1 is 0.79, its floor 0.8",
        "via_wrong is 4, its ceiling 3",
    ]


def test_a_figure_that_is_no_longer_measured_is_named() -> None:
    assert below(KEPT, {"via_wrong": 0}) == ["found.f1 is not measured, its floor 0.8"]


def test_floors_rise_to_just_under_what_is_measured() -> None:
    risen = raised(KEPT, {"found.f1": 0.8765, "via_wrong": 1}, "new")
    assert risen == Floors("new", {"found.f1": 0.865}, {"via_wrong": 1})


def test_floors_never_fall() -> None:
    assert raised(KEPT, {"found.f1": 0.801, "via_wrong": 3}, "mark") == KEPT


def test_floors_are_read_as_they_were_written(tmp_path) -> None:
    path = tmp_path / "floors.toml"
    KEPT.save(path)
    assert Floors.load(path) == KEPT
    assert path.read_text(encoding="utf-8").startswith(FLOORS.read_text(encoding="utf-8")[:40])


def test_results_of_the_scorer_one_level_deep() -> None:
    scored = {
        "documents": 2,
        "found": {"p": 1, "f1": 0.5},
        "mode": None,
        "missing_documents": ["a"],
        "worst": [],
    }
    assert flat(scored) == {"found.p": 1.0, "found.f1": 0.5, "missing_documents": 1.0}


def test_results_side_by_side() -> None:
    lines = table({"one": {"mode": 0.5}, "other": {"mode": None}}).splitlines()
    assert [line.split() for line in lines] == [["one", "other"], ["mode", "0.500", "-"]]
