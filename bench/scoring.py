"""The shared scorer, called as a program for its figures and loaded as a module for its matching."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

from bench.gold import Gold, Record

__all__ = ["Figures", "Row", "flat", "load_scorer", "score", "table"]

Figures = dict[str, float]
Row = dict[str, Any]

_NO_FIGURES = {"documents", "gold", "predicted", "worst"}


def score(gold: Gold, rows: Iterable[Row]) -> Record:
    """What the scorer prints with ``--json`` for these rows; other documents' rows do not count."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for document in gold.documents:
            _write(folder / f"{document.id}.json", json.dumps(document.record))
            _write(folder / document.record["file"], document.text)
        predictions = folder / "predictions.jsonl"
        _write(predictions, "".join(json.dumps(row) + "\n" for row in rows))
        command = [sys.executable, str(gold.scorer), str(folder), str(predictions), "--json"]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    scored: Record = json.loads(done.stdout)
    return scored


@cache
def load_scorer(path: Path) -> ModuleType:
    """The scorer as a module, for its ``match``, ``same_actor`` and ``fold``."""
    spec = importlib.util.spec_from_file_location("shared_scorer", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def flat(scored: Mapping[str, Any]) -> Figures:
    """The figures one level deep: ``found.f1``, ``act_marked.p``, ``mode``, ``via_wrong`` and so on.

    A list counts as its length; what could not be measured is left out.
    """
    figures: Figures = {}
    for name, value in scored.items():
        if name in _NO_FIGURES or value is None:
            continue
        if isinstance(value, dict):
            figures |= {f"{name}.{part}": float(figure) for part, figure in value.items()}
        else:
            figures[name] = float(len(value) if isinstance(value, list) else value)
    return figures


def table(columns: Mapping[str, Mapping[str, Any]]) -> str:
    """Results side by side: one line a figure, one column a system."""
    names = list(dict.fromkeys(name for column in columns.values() for name in column))
    cells = {title: {name: _cell(column.get(name)) for name in names} for title, column in columns.items()}
    widths = {title: max(len(title), *map(len, column.values())) for title, column in cells.items()}
    lines = [" " * 22 + "   ".join(title.ljust(widths[title]) for title in cells)]
    lines += [f"{name:22}" + "   ".join(cells[title][name].ljust(widths[title]) for title in cells) for name in names]
    return "\n".join(line.rstrip() for line in lines)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="")


def _cell(value: Any) -> str:
    if isinstance(value, dict):
        return "  ".join(f"{part} {figure:.3f}" for part, figure in value.items())
    if isinstance(value, list):
        return " ".join(str(item[0] if isinstance(item, list) else item) for item in value[:4]) or "none"
    if value is None:
        return "-"
    return f"{value:.3f}" if isinstance(value, float) else str(value)
