"""The annotated articles: where they are, what they hold, and their fingerprint.

The folder holds one JSON file a document and ``text/`` with its text; the scorer stands in it or above it.
Offsets are code points, half-open.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["ABSENT", "ROOT", "Gold", "GoldDocument", "Record", "find_gold"]

ROOT = Path(__file__).resolve().parents[1]
ABSENT = "no annotated articles here (name their folder, or set RAWI_EVAL): accuracy was not measured"
_USUAL = ROOT.parent / "shared" / "eval" / "dev"

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """One annotated article: its id, the file of its text, the text, and the annotation as it stands."""

    id: str
    path: Path
    text: str
    record: Record

    @property
    def statements(self) -> list[Record]:
        """The annotated statements, optional ones included, in the order of the file."""
        found: list[Record] = self.record["statements"]
        return found

    @property
    def is_seed(self) -> bool:
        """Whether it is one of the articles the project began with; their ids begin with a number."""
        return self.id[0].isdigit()


@dataclass(frozen=True, slots=True)
class Gold:
    """Annotated articles, sorted by file name, and the program that scores against them."""

    folder: Path
    scorer: Path
    documents: tuple[GoldDocument, ...]

    def only(self, wanted: Callable[[GoldDocument], bool]) -> Gold:
        """The part of the gold that is wanted."""
        return dataclasses.replace(self, documents=tuple(filter(wanted, self.documents)))

    def fingerprint(self) -> str:
        """SHA-256 over the names and contents of all annotations and texts in the folder, sorted by name."""
        digest = hashlib.sha256()
        for path in sorted([*self.folder.glob("*.json"), *_texts(self.folder).glob("*.txt")]):
            digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
        return digest.hexdigest()


def find_gold(given: str | None = None) -> Gold | None:
    """The gold in the folder ``given``, else ``RAWI_EVAL``, else ``../shared/eval/dev``; None if absent."""
    named = given or os.environ.get("RAWI_EVAL")
    folder = Path(named) if named else _USUAL
    annotations = sorted(folder.glob("*.json"))
    if not annotations:
        return None
    return Gold(folder, _scorer(folder), tuple(_document(path, _texts(folder)) for path in annotations))


def _texts(folder: Path) -> Path:
    return folder / "text" if (folder / "text").is_dir() else folder


def _scorer(folder: Path) -> Path:
    places = (folder, folder.parent, _USUAL.parent)
    return next((place / "score.py" for place in places if (place / "score.py").is_file()), places[-1])


def _document(path: Path, texts: Path) -> GoldDocument:
    record: Record = json.loads(path.read_text(encoding="utf-8"))
    text = texts / record["file"]
    return GoldDocument(record["doc"], text, text.read_text(encoding="utf-8"), record)
