"""The confidence of statements: what its figures mean, and that the shipped weights hold on the annotated articles."""

from __future__ import annotations

import math

import pytest
from bench.confidence import Example, crossed, examples, figures, fingerprint, fit, main
from bench.gold import ABSENT, Gold, find_gold

from rawi.statements.confidence import INTERCEPT, probability, weights
from rawi.statements.evidence import AGAINST, FOR

STALE = "the annotated articles have changed: run `python bench/confidence.py --write`"


@pytest.fixture(scope="module")
def gold() -> Gold:
    found = find_gold()
    if found is None:
        pytest.skip(ABSENT)
    return found


@pytest.fixture(scope="module")
def found(gold: Gold) -> list[Example]:
    return examples(gold)


# On the annotated articles


def test_the_weights_were_fitted_on_these_articles(gold: Gold) -> None:
    assert fingerprint() == gold.fingerprint(), STALE


def test_on_documents_that_took_no_part_in_the_fit_it_beats_the_base_rate(found: list[Example]) -> None:
    measured = figures(crossed(found), found)
    assert measured.brier < measured.brier_of_base_rate
    assert measured.auc > 0.6
    assert measured.error < 0.05


def test_the_shipped_weights_promise_what_comes_true(found: list[Example]) -> None:
    measured = figures([probability(example.features, weights()) for example in found], found)
    assert measured.error < 0.05


# By hand


def example(features: str, right: bool, doc: str = "a") -> Example:
    return Example(doc, frozenset(features.split("+")) - {""}, right)


def test_without_features_the_weight_is_the_base_rate() -> None:
    fitted = fit([example("", True)] * 9 + [example("", False)])
    assert fitted[INTERCEPT] == pytest.approx(math.log(9), abs=0.01)
    assert not any(weight for name, weight in fitted.items() if name != INTERCEPT)


def test_a_feature_weighs_towards_what_it_came_with() -> None:
    fitted = fit([example("speaker named", True)] * 30 + [example("", True), example("", False)] * 15)
    assert fitted["speaker named"] > 0.5


def test_a_feature_never_weighs_to_the_wrong_side() -> None:
    fitted = fit([example("speaker named", False)] * 30 + [example("content short", True)] * 30)
    assert (fitted["speaker named"], fitted["content short"]) == (0, 0)
    assert set(fitted) == FOR | AGAINST | {INTERCEPT}


def test_a_document_is_judged_by_others_alone() -> None:
    documents = [example("content short", at % 2 == 0, f"document {at}") for at in range(20)]
    turned = [example("content short", not documents[0].right, "document 0"), *documents[1:]]
    assert crossed(documents)[0] == crossed(turned)[0]


def test_figures_of_promises_that_all_came_true() -> None:
    measured = figures([1.0, 1.0, 0.0], [example("", True), example("", True), example("", False)])
    assert (measured.brier, measured.auc, measured.error) == (0, 1, 0)
    assert measured.brier_of_base_rate == pytest.approx(2 / 9)
    assert measured.cuts[-1] == (0.95, 2, 1.0)


def test_promises_that_tell_nothing_apart() -> None:
    measured = figures([0.5, 0.5], [example("", True), example("", False)])
    assert (measured.brier, measured.auc) == (0.25, 0.5)
    assert measured.bins == ((0.0, 0.6, 2, 0.5, 0.5),)


def test_where_there_is_no_gold_nothing_is_measured(tmp_path, capsys) -> None:
    assert main([str(tmp_path), "--write"]) == 0
    assert capsys.readouterr().out.strip() == ABSENT
