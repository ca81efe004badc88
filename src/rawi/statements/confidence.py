"""How probable it is that a statement is one and its speaker right, and why.

A logistic regression over the features of ``rawi.statements.evidence``; ``bench/confidence.py`` fits its weights
on annotated articles and writes them, with the fingerprint of those articles, to the table read here.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from functools import cache
from types import MappingProxyType

from rawi.lexicon.tables import rows

__all__ = ["INTERCEPT", "TABLE", "confidence_of", "probability", "reasons_of", "weights"]

TABLE = "statements/confidence.tsv"
INTERCEPT = "any statement"
_REASONS, _WEIGHTY = 3, 0.15


def confidence_of(features: Collection[str]) -> tuple[float, tuple[str, ...]]:
    """The probability, to two decimals, and what weighs most in it."""
    return round(probability(features, weights()), 2), reasons_of(features, weights())


def probability(features: Collection[str], known: Mapping[str, float]) -> float:
    """The logistic function of the summed weights; a feature without a weight counts nothing."""
    total = known.get(INTERCEPT, 0.0) + sum(known.get(name, 0.0) for name in features)
    return 1 / (1 + math.exp(-total))


def reasons_of(features: Collection[str], known: Mapping[str, float]) -> tuple[str, ...]:
    """Up to three features of weight, the heaviest first: ``confidence: + speaker named``."""
    weighty = [name for name in features if abs(known.get(name, 0.0)) >= _WEIGHTY]
    heaviest = sorted(weighty, key=lambda name: (-abs(known[name]), name))[:_REASONS]
    return tuple(f"confidence: {'+' if known[name] > 0 else '-'} {name}" for name in heaviest)


@cache
def weights() -> Mapping[str, float]:
    """The weight of each feature, in log-odds."""
    return MappingProxyType({row["feature"]: float(row["weight"]) for row in rows(TABLE)})
