"""What damaged spelling, marks and lines cost: accuracy on the annotated articles before and after.

    python bench/corruption.py [FOLDER]

Each corruption rewrites the texts as careless typing, other keyboards and lossy converters do; the offsets of
the annotations move with the text, and the surface forms of the actors are damaged alike. The scorer then
judges as ever.
"""

from __future__ import annotations

import argparse
import dataclasses
import re
import sys
import tempfile
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # as a script, only this folder is searched

from bench.gold import ABSENT, Gold, GoldDocument, Record, find_gold
from bench.predict import predict
from bench.scoring import score

__all__ = ["CORRUPTIONS", "Corrupted", "Edit", "corrupt_document", "main", "rewrite"]

FIGURES = ("found", "who_said_what")


@dataclass(frozen=True, slots=True)
class Edit:
    """``text[start:stop]`` becomes ``words``."""

    start: int
    stop: int
    words: str


@dataclass(frozen=True, slots=True)
class Corrupted:
    """A rewritten text, and the way from offsets before to offsets after."""

    text: str
    _edits: tuple[Edit, ...]
    _grown: tuple[int, ...]

    def offset(self, before: int) -> int:
        """Where an offset of the text before stands now; inside a rewritten stretch, at most its end."""
        at = bisect_right([edit.start for edit in self._edits], before - 1)
        if at == 0:
            return before
        last = self._edits[at - 1]
        within = min(before - last.start, len(last.words)) if before < last.stop else len(last.words)
        past = max(before - last.stop, 0)
        return last.start + self._grown[at - 1] + within + past


Corruption = Callable[[str], Iterator[Edit]]


def rewrite(text: str, edits: Iterable[Edit]) -> Corrupted:
    """Apply edits, which must be sorted and must not overlap."""
    done = tuple(edits)
    pieces, past = [], 0
    for edit in done:
        pieces += [text[past : edit.start], edit.words]
        past = edit.stop
    grown = accumulate((len(edit.words) - (edit.stop - edit.start) for edit in done), initial=0)
    return Corrupted("".join([*pieces, text[past:]]), done, tuple(grown))


def _replaced(pattern: str, words: str | Callable[[re.Match[str]], str]) -> Corruption:
    """The corruption that rewrites every match; ``words`` may refer to groups."""
    compiled = re.compile(pattern, re.MULTILINE)

    def corruption(text: str) -> Iterator[Edit]:
        for match in compiled.finditer(text):
            yield Edit(match.start(), match.end(), words(match) if callable(words) else match.expand(words))

    return corruption


def _levelled(letters: dict[str, str]) -> Corruption:
    """The corruption that writes some letters as others."""
    return _replaced(f"[{''.join(letters)}]", lambda match: letters[match.group()])


_STRETCHABLE = "[بتثجحخسشصضطظعغفقكلمنهي]"
_DOUBLE, _SINGLE = '["“”«»„‟]', "''"


def _reversed_marks(text: str) -> Iterator[Edit]:
    """Closing marks where opening ones belong and the other way about; straight marks become curly ones."""
    turned = {"«": "»", "»": "«", "“": "”", "”": "“"}
    for line in re.finditer(r"[^\n]+", text):
        straight = 0
        for mark in re.finditer(_DOUBLE, line.group()):
            straight += mark.group() == '"'
            words = turned.get(mark.group(), "”" if straight % 2 else "“")
            yield Edit(line.start() + mark.start(), line.start() + mark.end(), words)


CORRUPTIONS: dict[str, Corruption] = {
    "no hamza": _levelled({"أ": "ا", "إ": "ا", "آ": "ا", "ؤ": "و", "ئ": "ي"}),
    "no diacritics": _replaced("[\u064b-\u0652\u0670]", ""),
    "ى for ي": _replaced(r"ي\b", "ى"),
    "ي for ى": _replaced(r"ى\b", "ي"),
    "ه for ة": _levelled({"ة": "ه"}),
    "ة for ه": _replaced(r"(?<=\w\w\w)ه\b", "ة"),
    "tatweel": _replaced(rf"\b(\w+?{_STRETCHABLE})(?=[ء-ي]{{2}})", r"\1ـــ"),
    "glued names": _replaced(r"\b((?:و|ل|ب)?(?:عبد|أبو|ابو|أبي|ابن|بن|آل)) (?=\w)", r"\1"),
    "glued stops": _replaced(r"(?<=\w)([.،؛:]) (?=\w)", r"\1"),
    "و apart": _replaced(r"(?<!\w)و(?=(?:قال|أضاف|أكد|أوضح|أعلن|أشار|تابع|شدد|ذكر|حذر|دعا|أعرب)\w?\b)", "و "),
    "reversed marks": _reversed_marks,
    "doubled marks": _replaced(_DOUBLE, r"\g<0>\g<0>"),
    "'' for marks": _replaced(_DOUBLE, _SINGLE),
    "no full stops": _replaced(r"\.(?=\s|$)", ""),
    "no line breaks": _replaced(r"\s*\n\s*", " "),
}
"""Each by its name in the table, in the table's order."""


def corrupt_document(document: GoldDocument, corruption: Corruption, folder: Path) -> GoldDocument:
    """The document with its text corrupted, its annotation moved along, and a file of it in ``folder``."""
    corrupted = rewrite(document.text, corruption(document.text))
    path = folder / document.record["file"]
    path.write_text(corrupted.text, encoding="utf-8", newline="")
    record = _moved(document.record, corrupted)
    record["actors"] = {
        actor: list(dict.fromkeys([*forms, *(rewrite(form, corruption(form)).text for form in forms)]))
        for actor, forms in document.record["actors"].items()
    }
    return dataclasses.replace(document, path=path, text=corrupted.text, record=record)


def main(arguments: list[str] | None = None) -> int:
    """Print the table; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", help="where the annotations are")
    gold = find_gold(parser.parse_args(arguments).folder)
    if gold is None:
        print(ABSENT)
        return 0
    intact = _figures(gold)
    print(f"{'':18}{''.join(f'{name:>22}' for name in FIGURES)}")
    print(_line("as annotated", intact, intact))
    for name, corruption in CORRUPTIONS.items():
        with tempfile.TemporaryDirectory() as scratch:
            documents = (corrupt_document(one, corruption, Path(scratch)) for one in gold.documents)
            damaged = dataclasses.replace(gold, documents=tuple(documents))
            print(_line(name, _figures(damaged), intact), flush=True)
    return 0


def _figures(gold: Gold) -> dict[str, float]:
    scored = score(gold, predict(gold))
    return {name: scored[name]["f1"] for name in FIGURES}


def _line(name: str, after: dict[str, float], before: dict[str, float]) -> str:
    return f"{name:18}" + "".join(f"{after[key]:13.3f} ({after[key] - before[key]:+.3f})" for key in FIGURES)


def _moved(record: Record, corrupted: Corrupted) -> Record:
    """The record with every ``start``, ``end`` and ``text`` in it brought to the corrupted text."""
    moved = {name: _moved_value(value, corrupted) for name, value in record.items()}
    if "start" in moved and "end" in moved:
        start, stop = corrupted.offset(moved["start"]), corrupted.offset(moved["end"])
        moved |= {"start": start, "end": stop, "text": corrupted.text[start:stop]}
    return moved


def _moved_value(value: Any, corrupted: Corrupted) -> Any:
    if isinstance(value, dict):
        return _moved(value, corrupted)
    if isinstance(value, list):
        return [_moved_value(item, corrupted) for item in value]
    return value


if __name__ == "__main__":
    raise SystemExit(main())
