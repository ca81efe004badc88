"""The documents are true: what they name exists, their links resolve, their examples run."""

from __future__ import annotations

import os
import re
import shutil
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from rawi.lexicon.tables import rows

ROOT = Path(__file__).parent.parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("[a-z]*/*.md")])
TOP = "src|tests|samples|scripts|docs|bench"
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(document: Path, language: str) -> list[str]:
    text = document.read_text(encoding="utf-8")
    return [body for named, body in FENCE.findall(text) if named == language]


def prose(document: Path) -> str:
    return FENCE.sub("", document.read_text(encoding="utf-8"))


def anchors(document: Path) -> set[str]:
    """Headings as a forge turns them into anchors: lower case, no punctuation, hyphens for spaces."""
    headings = re.findall(r"^#+ (.+)$", prose(document), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def name(document: Path) -> str:
    return str(document.relative_to(ROOT))


each_document = pytest.mark.parametrize("document", DOCUMENTS, ids=name)


@each_document
def test_links_resolve(document: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", prose(document)):
        if target.startswith(("http://", "https://")):
            continue
        path, _, anchor = target.partition("#")
        found = (document.parent / path).resolve() if path else document
        assert found.exists(), f"{name(document)}: no {target}"
        assert not anchor or anchor in anchors(found), f"{name(document)}: no heading for {target}"


@each_document
def test_named_files_exist(document: Path) -> None:
    for path in re.findall(rf"`((?:{TOP})/[\w./*-]*)`", prose(document)):
        assert list(ROOT.glob(path.rstrip("/"))), f"{name(document)}: no {path}"


@each_document
def test_named_targets_exist(document: Path) -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for target in re.findall(r"\bmake (\w+)\b`|^make (\w+)", document.read_text(encoding="utf-8"), re.MULTILINE):
        assert set(target) & targets, f"{name(document)}: make {' '.join(target)} is no target"


@each_document
def test_named_commands_exist(document: Path) -> None:
    from rawi.cli.group import COMMANDS

    text = document.read_text(encoding="utf-8")
    for command in re.findall(r"(?:`|^\$ |^)rawi ([a-z]+)\b", text, re.MULTILINE):
        assert command in COMMANDS, f"{name(document)}: rawi {command} is no command"


def examples(document: Path) -> Iterator[tuple[str, str | None]]:
    """Each Python block, with what it prints where a text block follows as the next block."""
    found = FENCE.findall(document.read_text(encoding="utf-8"))
    for (language, body), (following, shown) in zip(found, [*found[1:], ("", "")], strict=True):
        if language == "python":
            yield body, shown if following == "text" else None


@pytest.mark.parametrize("document", [path for path in DOCUMENTS if blocks(path, "python")], ids=name)
def test_python_blocks_run_and_print_what_is_shown(
    document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent), prepend=os.pathsep)
    names: dict[str, object] = {"__name__": "__main__"}
    for block, shown in examples(document):
        exec(compile(block, name(document), "exec"), names)
        printed = capsys.readouterr().out
        assert shown is None or printed == shown


@pytest.mark.parametrize(
    ("document", "table"),
    [
        ("add-a-verb", "statements/verbs.tsv"),
        ("add-a-title", "names/titles.tsv"),
        ("add-an-outlet", "names/media.tsv"),
    ],
)
def test_every_column_of_a_table_is_explained(document: str, table: str) -> None:
    text = (ROOT / "docs" / f"{document}.md").read_text(encoding="utf-8")
    explained = re.findall(r"`(\w+)`", " ".join(re.findall(r"^\| (.*?) \|", text, re.MULTILINE)))
    assert set(rows(table)[0]) <= set(explained)


def test_architecture_draws_the_layers_that_are_held() -> None:
    contract = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    held = contract["tool"]["importlinter"]["contracts"][0]["layers"]
    lowest_first = [re.findall(r"rawi\.(\w+)", layer) for layer in reversed(held)]
    (drawn,) = blocks(ROOT / "ARCHITECTURE.md", "layers")
    assert [re.findall(r"\w+", layer) for layer in drawn.split("→")] == lowest_first
