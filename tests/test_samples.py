"""The samples are what a newcomer sees first: they are there, they are Arabic, and the answers fit them."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

import rawi
from rawi.lexicon.letters import fold, is_arabic_letter

SAMPLES = Path(__file__).parent.parent / "samples"
REPORTS = sorted(path for path in SAMPLES.iterdir() if path.suffix in {".txt", ".html", ".xml"})
RECALL = 0.94
"""What was measured when the engine last changed, less one statement; raise it when it gets better."""
EXPECTED = sorted((SAMPLES / "expected").glob("*.toml"))


def words(text: str) -> str:
    """The folded words alone, so that a spelling or a quotation mark does not decide a comparison."""
    return " ".join(re.findall(r"\w+", fold(text)))


def test_there_are_a_dozen_in_three_formats() -> None:
    assert len(REPORTS) == 12
    assert {path.suffix for path in REPORTS} == {".txt", ".html", ".xml"}


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_each_is_arabic_and_short(path: Path) -> None:
    text = re.sub(r"<[^>]+>", " ", path.read_text(encoding="utf-8"))
    letters = [char for char in text if char.isalpha()]
    assert sum(map(is_arabic_letter, letters)) / len(letters) > 0.8
    assert 60 <= len(re.findall(r"\w+", text)) <= 260


def test_each_sample_has_its_answers() -> None:
    assert [path.stem for path in EXPECTED] == [path.stem for path in REPORTS]


@pytest.mark.parametrize("path", EXPECTED, ids=lambda path: path.stem)
def test_the_answers_stand_in_the_sample(path: Path) -> None:
    answers = tomllib.loads(path.read_text(encoding="utf-8"))
    (sample,) = SAMPLES.glob(f"{path.stem}.*")
    text = words(sample.read_text(encoding="utf-8"))
    for statement in answers["statements"]:
        assert words(statement["starts"]) in text
        assert words(statement["cue"]) in text
        assert statement["who"]


def names(statement: rawi.Statement) -> set[str]:
    """Every name that the speaker goes by in its article, folded."""
    if statement.speaker is None:
        return set()
    actor = statement.speaker.actor
    return {words(name) for name in (actor.name, *actor.mentions)}


def missed(answers: dict[str, Any], found: list[rawi.Statement]) -> list[str]:
    """The expected statements that no found one matches by speaker and by the first words of its content."""
    return [
        f"{wanted['who'][0]} {wanted['cue']} {wanted['starts']}"
        for wanted in answers["statements"]
        if not any(
            words(statement.content.text).startswith(words(wanted["starts"]))
            and names(statement) & {words(name) for name in wanted["who"]}
            for statement in found
        )
    ]


def test_rawi_finds_what_a_careful_reader_finds() -> None:
    wanted, misses = 0, []
    for path in EXPECTED:
        answers = tomllib.loads(path.read_text(encoding="utf-8"))
        (sample,) = SAMPLES.glob(f"{path.stem}.*")
        found = [each for article in rawi.read(sample) for each in rawi.analyse(article).statements]
        wanted += len(answers["statements"])
        misses += [f"{path.stem}: {miss}" for miss in missed(answers, found)]
    assert 1 - len(misses) / wanted >= RECALL, "\n".join(misses)
