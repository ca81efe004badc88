"""Accuracy on the annotated articles: the scorer's figures, and each mistake with the rule that made it.

    python bench/quality.py [FOLDER] [--with-dates] [--errors N] [--kind KIND] [--doc ID] [--json]
    python bench/quality.py --raise-floors

FOLDER holds the annotations; without it ``RAWI_EVAL`` names it, else it is ``../shared/eval/dev``. Where
there is none, nothing is measured and that is said. The engine is given what ``rawi extract`` gives it for
``FOLDER/text/*.txt``: the text alone; ``--with-dates`` measures again with the day and the outlet known.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # as a script, only this folder is searched

from bench.floors import Floors, below, raised
from bench.gold import ABSENT, Gold, find_gold
from bench.mistakes import KINDS, Mistake, direct_figures, grouped, mistakes
from bench.predict import predict
from bench.scoring import Figures, Row, flat, score, table

__all__ = ["figures_of", "main"]


def main(arguments: list[str] | None = None) -> int:
    """Measure as the command line asks; returns the exit code."""
    asked = _parser().parse_args(arguments)
    gold = find_gold(asked.folder)
    if gold is None:
        print(ABSENT)
        return 0
    if asked.raise_floors:
        return _raise_floors(gold)
    if asked.doc:
        gold = gold.only(lambda document: bool(document.id == asked.doc))
    if not gold.documents:
        print(f"{asked.doc}: no such document in {gold.folder}", file=sys.stderr)
        return 2
    _report(gold, asked)
    return 0


def figures_of(gold: Gold, rows: list[Row]) -> Figures:
    """All figures that floors may be kept for.

    Those of the whole gold, and by prefix: ``seeds``, the articles the project began with; ``direct``,
    quotations alone; ``dated``, with each article's day of publication and outlet known.
    """
    figures = flat(score(gold, rows))
    seeds = gold.only(lambda document: document.is_seed)
    if seeds.documents:
        figures |= _prefixed("seeds", flat(score(seeds, rows)))
    figures |= _prefixed("dated", flat(score(gold, predict(gold, with_dates=True))))
    return figures | _prefixed("direct", direct_figures(gold, rows))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", help="where the annotations are")
    parser.add_argument("--with-dates", action="store_true", help="measure also with day and outlet known")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show N mistakes of each kind")
    parser.add_argument("--kind", choices=KINDS, help="show mistakes of this kind alone")
    parser.add_argument("--doc", metavar="ID", help="measure one document, and show all its mistakes")
    parser.add_argument("--json", action="store_true", help="the figures and mistakes as one JSON object")
    parser.add_argument("--raise-floors", action="store_true", help="raise bench/floors.toml to what is measured")
    return parser


def _report(gold: Gold, asked: argparse.Namespace) -> None:
    rows = predict(gold)
    columns = {"text alone": _scored(gold, rows)}
    if asked.with_dates:
        columns["with day and outlet"] = _scored(gold, predict(gold, with_dates=True))
    found = mistakes(gold, rows)
    kinds = (asked.kind,) if asked.kind else KINDS
    if asked.json:
        groups = {kind: dict(grouped(found, kind)) for kind in kinds}
        print(json.dumps({"figures": columns, "mistakes": groups}, ensure_ascii=False, indent=1))
        return
    print(table(columns))
    shown = len(found) if asked.doc and not asked.errors else asked.errors
    for kind in kinds:
        print(*_of_kind(found, kind, shown), sep="\n", end="\n" if grouped(found, kind) else "")


def _scored(gold: Gold, rows: list[Row]) -> dict[str, object]:
    return {**score(gold, rows), "direct quotations": direct_figures(gold, rows)}


def _of_kind(found: list[Mistake], kind: str, shown: int) -> Iterator[str]:
    """How many mistakes of one kind, by rule or cue, then the first of them."""
    chosen = [mistake for mistake in found if mistake.kind == kind]
    if not chosen:
        return
    yield f"\n{kind}: {len(chosen)}"
    yield "  " + ", ".join(f"{group} {count}" for group, count in grouped(chosen, kind)[:24])
    yield from (f"  {mistake}" for mistake in chosen[:shown])


def _raise_floors(gold: Gold) -> int:
    kept, measured = Floors.load(), figures_of(gold, predict(gold))
    faults = below(kept, measured)
    if faults:
        print("floors are not raised while some do not hold:", *faults, sep="\n  ", file=sys.stderr)
        return 1
    raised(kept, measured, gold.fingerprint()).save()
    return 0


def _prefixed(name: str, figures: Figures) -> Figures:
    return {f"{name}.{part}": value for part, value in figures.items()}


if __name__ == "__main__":
    raise SystemExit(main())
