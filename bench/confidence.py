"""The confidence of a statement: fitted on the annotated articles, and how far it can be trusted.

    python bench/confidence.py [FOLDER] [--write]

Each statement that the engine finds is right or not: right when the scorer pairs it with an annotated one and
takes its speaker for an accepted one; those paired with an optional one are left out. A logistic regression with
a ridge penalty is fitted over the features of ``rawi.statements.evidence``, each of which may weigh to one side
only. All figures are those of statements in documents that took no part in the fit (cross-validation in ten
groups of whole documents). ``--write`` fits on all documents and writes the weights, with the fingerprint of the
articles, to the lexicon; it is to be run again when rules have changed.

References: Brier, Monthly Weather Review 78 (1950), for the score; Fawcett, Pattern Recognition Letters 27
(2006), for the area under the ROC curve.
"""

from __future__ import annotations

import argparse
import dataclasses
import math
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # as a script, only this folder is searched

from bench.gold import ABSENT, ROOT, Gold, GoldDocument, find_gold
from bench.predict import predict
from bench.scoring import Row, load_scorer
from rawi.clean import document_of
from rawi.dates import times_of
from rawi.read import read
from rawi.statements.assemble import features_of_statements
from rawi.statements.confidence import INTERCEPT, TABLE, probability
from rawi.statements.evidence import AGAINST, FOR

__all__ = ["Example", "Figures", "crossed", "examples", "figures", "fingerprint", "fit", "main"]

WEIGHTS = ROOT / "src" / "rawi" / "lexicon" / TABLE
_RIDGE = 3.0
"""The penalty on half the squared weights; the figures hardly change between 1 and 5."""
_SWEEPS = 80
_GROUPS = 10
_BINS = (0.0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0)
_THRESHOLDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)


@dataclass(frozen=True, slots=True)
class Example:
    """A statement that the engine found: its document, its features, and whether it is right."""

    doc: str
    features: frozenset[str]
    right: bool


@dataclass(frozen=True, slots=True)
class Figures:
    """How good probabilities are: Brier score, that of the base rate alone, AUC, and calibration error.

    ``error`` is the mean distance, weighted by size, between what the bins of the reliability table promise and
    what came true in them; ``bins`` are (from, to, statements, promised, right), ``cuts`` (threshold, kept, right).
    """

    brier: float
    brier_of_base_rate: float
    auc: float
    error: float
    bins: tuple[tuple[float, float, int, float, float], ...]
    cuts: tuple[tuple[float, int, float], ...]


def main(arguments: list[str] | None = None) -> int:
    """Measure, and write the weights where that is asked; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", help="where the annotations are")
    parser.add_argument("--write", action="store_true", help="fit on all documents and write the weights")
    asked = parser.parse_args(arguments)
    gold = find_gold(asked.folder)
    if gold is None:
        print(ABSENT)
        return 0
    found = examples(gold)
    print(*_report(found), sep="\n")
    if asked.write:
        WEIGHTS.write_text(_table(fit(found), found, gold.fingerprint()), encoding="utf-8")
    return 0


def examples(gold: Gold) -> list[Example]:
    """Every statement that the engine finds and that counts, in the order of the documents."""
    rows = {row["doc"]: row for row in predict(gold)}
    return [example for document in gold.documents for example in _of_document(gold, document, rows[document.id])]


def fit(found: Sequence[Example]) -> dict[str, float]:
    """The weight of each feature, and that of any statement, by penalised maximum likelihood.

    Cyclic coordinate descent with the curvature's upper bound, so that the likelihood rises at every step; a
    weight that would change to the wrong side of what ``FOR`` and ``AGAINST`` lay down becomes 0.
    """
    held = {name: [at for at, one in enumerate(found) if name in one.features] for name in sorted(FOR | AGAINST)}
    held = {INTERCEPT: [*range(len(found))]} | held
    weights = dict.fromkeys(held, 0.0)
    totals = [0.0] * len(found)
    for _ in range(_SWEEPS):
        for name, places in held.items():
            change = _step(name, weights[name], [(totals[at], found[at].right) for at in places])
            weights[name] += change
            for at in places:
                totals[at] += change
    return weights


def _step(name: str, weight: float, held: Sequence[tuple[float, bool]]) -> float:
    """How far one weight moves, seen from the log-odds and outcomes of the statements that have the feature."""
    ridge = 0.0 if name == INTERCEPT else _RIDGE
    slope = sum(right - 1 / (1 + math.exp(-total)) for total, right in held) - ridge * weight
    moved = weight + slope / (len(held) / 4 + ridge + 1e-9)
    if (name in FOR and moved < 0) or (name in AGAINST and moved > 0):
        moved = 0.0
    return moved - weight


def crossed(found: Sequence[Example]) -> list[float]:
    """For each statement the probability by weights fitted on documents of other groups, every tenth in one."""
    group = {doc: at % _GROUPS for at, doc in enumerate(dict.fromkeys(one.doc for one in found))}
    weights = [fit([one for one in found if group[one.doc] != left_out]) for left_out in range(_GROUPS)]
    return [probability(example.features, weights[group[example.doc]]) for example in found]


def figures(promised: Sequence[float], found: Sequence[Example]) -> Figures:
    """The figures of probabilities against what came true."""
    right = [example.right for example in found]
    base = sum(right) / len(right)
    bins = tuple(_bins(promised, right))
    return Figures(
        brier=_mean((p - r) ** 2 for p, r in zip(promised, right, strict=True)),
        brier_of_base_rate=base * (1 - base),
        auc=_area(promised, right),
        error=sum(size * abs(said - came) for _, _, size, said, came in bins) / len(right),
        bins=bins,
        cuts=tuple(_cuts(promised, right)),
    )


def fingerprint(path: Path = WEIGHTS) -> str:
    """The fingerprint of the articles that the weights in a table were fitted on; empty where none is noted."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((line.split()[-1] for line in lines if line.startswith(_GOLD)), "")


_GOLD = "# Fitted on the articles with the SHA-256"


def _of_document(gold: Gold, document: GoldDocument, row: Row) -> Iterator[Example]:
    scorer = load_scorer(gold.scorer)
    pairs = scorer.match(document.statements, row["statements"], document.text)
    paired = {other: document.statements[at] for at, (other, _) in pairs.items()}
    article = dataclasses.replace(next(read(document.path)), id=document.id)
    read_as = document_of(article)
    features = features_of_statements(read_as, times_of(read_as))
    for at, (said, holding) in enumerate(zip(row["statements"], features, strict=True)):
        annotated = paired.get(at)
        if annotated is None or not annotated.get("optional"):
            yield Example(document.id, holding, annotated is not None and _same(scorer, document, said, annotated))


def _same(scorer: Any, document: GoldDocument, said: Row, annotated: Row) -> bool:
    return bool(scorer.same_actor(said["speaker"], annotated["actor"], document.record["actors"]))


def _area(promised: Sequence[float], right: Sequence[bool]) -> float:
    """How often a right statement is promised more than a wrong one, ties counted half."""
    sure = [p for p, r in zip(promised, right, strict=True) if r]
    wrong = [p for p, r in zip(promised, right, strict=True) if not r]
    return _mean((p > q) + (p == q) / 2 for p in sure for q in wrong)


def _bins(promised: Sequence[float], right: Sequence[bool]) -> Iterator[tuple[float, float, int, float, float]]:
    for low, high in pairwise(_BINS):
        inside = [(p, r) for p, r in zip(promised, right, strict=True) if low <= p < high or p == high == 1]
        if inside:
            yield low, high, len(inside), _mean(p for p, _ in inside), _mean(r for _, r in inside)


def _cuts(promised: Sequence[float], right: Sequence[bool]) -> Iterator[tuple[float, int, float]]:
    for threshold in _THRESHOLDS:
        kept = [r for p, r in zip(promised, right, strict=True) if p >= threshold]
        if kept:
            yield threshold, len(kept), _mean(kept)


def _report(found: Sequence[Example]) -> Iterator[str]:
    measured = figures(crossed(found), found)
    documents = len({example.doc for example in found})
    yield f"{len(found)} statements in {documents} documents, {sum(example.right for example in found)} right"
    yield f"Brier score {measured.brier:.4f} (base rate alone {measured.brier_of_base_rate:.4f})"
    yield f"AUC {measured.auc:.3f}   calibration error {measured.error:.3f}"
    yield "\npromised        statements   mean   right"
    for low, high, size, said, came in measured.bins:
        yield f"{low:.2f} to {high:.2f} {size:13} {said:8.3f} {came:7.3f}"
    yield "\nat least        kept   share   right"
    for threshold, size, came in measured.cuts:
        yield f"{threshold:.2f} {size:15} {size / len(found):7.3f} {came:7.3f}"


def _table(weights: Mapping[str, float], found: Sequence[Example], mark: str) -> str:
    """The weights as a table of the lexicon; the note tells how often each feature held and was right."""
    lines = [
        "# Written by `python bench/confidence.py --write`; not to be edited by hand.",
        f"{_GOLD} {mark}",
        "feature\tweight\tsource\tnote",
    ]
    for name in sorted(weights):
        held = [example.right for example in found if name == INTERCEPT or name in example.features]
        lines.append(f"{name}\t{weights[name]:.3f}\town\t{sum(held)} of {len(held)} right")
    return "\n".join(lines) + "\n"


def _mean(values: Iterable[float]) -> float:
    listed = list(values)
    return math.fsum(listed) / len(listed)


if __name__ == "__main__":
    raise SystemExit(main())
