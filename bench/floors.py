"""Floors under the figures, kept with the gold's fingerprint; no program lowers them."""

from __future__ import annotations

import math
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from bench.scoring import Figures

__all__ = ["FLOORS", "Floors", "below", "raised"]

FLOORS = Path(__file__).with_name("floors.toml")

_HEAD = """\
# Floors that the tests hold (see README.md). Raise them with `python bench/quality.py --raise-floors`.
# Lowering one is done by hand, in a commit that says why.
"""


@dataclass(frozen=True, slots=True)
class Floors:
    """The least that each figure may be, the most that each count of errors may be, and on which gold."""

    fingerprint: str = ""
    floors: Figures = field(default_factory=dict)
    ceilings: Figures = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path = FLOORS) -> Floors:
        """The floors in a file such as ``floors.toml``."""
        return cls(**tomllib.loads(path.read_text(encoding="utf-8")))

    def save(self, path: Path = FLOORS) -> None:
        """Write them, sorted by name."""
        lines = [f'fingerprint = "{self.fingerprint}"']
        for title, figures in (("floors", self.floors), ("ceilings", self.ceilings)):
            lines += ["", f"[{title}]", *(f'"{name}" = {value:g}' for name, value in sorted(figures.items()))]
        path.write_text(_HEAD + "\n".join(lines) + "\n", encoding="utf-8")


def below(kept: Floors, measured: Figures) -> list[str]:
    """One line for each figure that fell below its floor, rose above its ceiling or is no longer measured."""
    faults = []
    for name, floor in kept.floors.items():
        if measured.get(name, 0.0) < floor:
            faults.append(f"{name} is {measured.get(name, 'not measured')}, its floor {floor}")
    for name, ceiling in kept.ceilings.items():
        if measured.get(name, math.inf) > ceiling:
            faults.append(f"{name} is {measured.get(name, 'not measured')}, its ceiling {ceiling:g}")
    return faults


def raised(kept: Floors, measured: Figures, mark: str) -> Floors:
    """The floors after a measurement: each rises to just under what was measured, or stays.

    A floor becomes the figure rounded down to two decimals less 0.005, a ceiling the count itself.
    A figure that does not hold its floor leaves the floor where it was.
    """
    floors = {name: max(floor, _under(measured.get(name, 0.0))) for name, floor in kept.floors.items()}
    ceilings = {name: min(ceiling, measured.get(name, ceiling)) for name, ceiling in kept.ceilings.items()}
    return Floors(mark, floors, ceilings)


def _under(figure: float) -> float:
    return round(max(math.floor(figure * 100 + 1e-9) / 100 - 0.005, 0.0), 3)
