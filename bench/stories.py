"""Stories, copies and utterances on one annotated day: Rawi beside plain methods, in the same run.

    python bench/stories.py [FOLDER]

FOLDER holds articles.jsonl and stories.json, and above it stands score_stories.py, which alone decides what
counts as right; without one, the folder ``stories`` beside the annotated articles is taken. The peers:
scikit-learn's TF-IDF with average linkage over articles (stories) and over sentences (utterances), cosine
over a threshold (copies), and MinHash over runs of three words (copies). Each peer runs at every threshold
of a list and is shown at its best, as if somebody had tuned it on this very day; Rawi runs as it is shipped.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # as a script, only this folder is searched

from rensa import RMinHash
from sklearn.cluster import AgglomerativeClustering
from sklearn.feature_extraction.text import TfidfVectorizer

from bench.day import ABSENT, USUAL, Day, Figures, Row, rawi_rows, scored

__all__ = ["main", "measured"]

THRESHOLDS = [step / 100 for step in range(10, 96, 5)]
KINDS = ("stories", "copies", "utterances")


def main(arguments: list[str] | None = None) -> int:
    """Print the table; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=USUAL)
    day = Day.load(parser.parse_args(arguments).folder)
    if day is None:
        print(ABSENT)
        return 0
    print(f"{'F1':44}" + "".join(f"{kind:>12}" for kind in KINDS) + f"{'seconds':>10}")
    for name, figures, seconds in measured(day):
        shown = "".join(f"{figures[kind]:>12.3f}" if kind in figures else f"{'–':>12}" for kind in KINDS)
        print(f"{name:44}{shown}{seconds:>10.2f}", flush=True)
    return 0


def measured(day: Day) -> Iterator[tuple[str, Figures, float]]:
    """Each method by name, its figures, and the seconds that one run took."""
    began = time.perf_counter()
    rows = rawi_rows(day)
    yield "Rawi", scored(day, rows), time.perf_counter() - began
    for name, kind, method in (
        ("TF-IDF, average linkage, articles", "stories", tfidf_stories),
        ("TF-IDF, cosine over a threshold", "copies", tfidf_copies),
        ("MinHash, runs of three words", "copies", minhash_copies),
        ("TF-IDF, average linkage, sentences", "utterances", tfidf_utterances),
    ):
        yield _at_best(day, name, kind, method)


def _at_best(day: Day, name: str, kind: str, method: Callable[[Day, float], list[Row]]) -> tuple[str, Figures, float]:
    found = []
    for threshold in THRESHOLDS:
        began = time.perf_counter()
        rows = method(day, threshold)
        seconds = time.perf_counter() - began
        found.append((scored(day, rows)[kind], threshold, seconds))
    figure, threshold, seconds = max(found)
    return f"{name} ({threshold:.2f})", {kind: figure}, seconds


def tfidf_stories(day: Day, threshold: float) -> list[Row]:
    """Articles clustered by average linkage of cosine distances."""
    found: dict[int, list[str]] = {}
    for name, label in zip(day.ids(), _clusters(day.texts(), threshold), strict=True):
        found.setdefault(label, []).append(name)
    return [{"story": str(label), "articles": articles} for label, articles in found.items()]


def tfidf_copies(day: Day, threshold: float) -> list[Row]:
    """Pairs of articles whose cosine is over the threshold."""
    vectors = TfidfVectorizer().fit_transform(day.texts())
    likeness = (vectors @ vectors.T).toarray()
    return _copies(day.ids(), lambda one, other: bool(likeness[one, other] > threshold))


def minhash_copies(day: Day, threshold: float) -> list[Row]:
    """Pairs of articles whose runs of three words have an estimated Jaccard coefficient over the threshold."""
    sketches = []
    for text in day.texts():
        words = re.findall(r"\w+", text)
        sketch = RMinHash(128, 1)
        sketch.update([" ".join(words[at : at + 3]) for at in range(max(1, len(words) - 2))])
        sketches.append(sketch)
    return _copies(day.ids(), lambda one, other: sketches[one].jaccard(sketches[other]) > threshold)


def tfidf_utterances(day: Day, threshold: float) -> list[Row]:
    """Sentences clustered by average linkage; those of two articles and more as reports of one utterance."""
    places = [place for name, text in zip(day.ids(), day.texts(), strict=True) for place in _sentences(name, text)]
    found: dict[int, list[Row]] = {}
    for (report, _), label in zip(places, _clusters([words for _, words in places], threshold), strict=True):
        found.setdefault(label, []).append(report)
    several = ((at, reports) for at, reports in found.items() if len({row["article"] for row in reports}) > 1)
    return [{"utterance": str(label), "speaker": "", "reports": reports} for label, reports in several]


def _sentences(name: str, text: str) -> Iterator[tuple[Row, str]]:
    for match in re.finditer(r"[^.؟!\n]+", text):
        if len(re.findall(r"\w+", match.group())) > 3:
            yield {"article": name, "start": match.start(), "end": match.end()}, match.group()


def _clusters(texts: Sequence[str], threshold: float) -> list[int]:
    vectors = TfidfVectorizer().fit_transform(texts)
    method = AgglomerativeClustering(
        n_clusters=None, metric="precomputed", linkage="average", distance_threshold=1 - threshold
    )
    labels: list[int] = method.fit_predict(1 - (vectors @ vectors.T).toarray()).tolist()
    return labels


def _copies(ids: Sequence[str], alike: Callable[[int, int], bool]) -> list[Row]:
    pairs = combinations(range(len(ids)), 2)
    return [{"copies": [ids[one], ids[other]]} for one, other in pairs if alike(one, other)]


if __name__ == "__main__":
    raise SystemExit(main())
