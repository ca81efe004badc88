"""Every shipped list of words is clean: spelt in Arabic letters, sorted, without doubles."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

import rawi.lexicon
from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows, words

FOLDER = Path(rawi.lexicon.__file__).parent
TABLES = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.tsv"))
LISTS = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.txt"))

KEYS = {
    "dates/context.tsv": ("entry", "role"),
    "text/plain_verbs.tsv": ("lemma", "present"),
    "text/word_sets.tsv": ("set", "word"),
}
"""The columns that together may not repeat, where that is not the first column alone."""

ARABIC = "\u0621-\u063a\u0641-\u064a"
ALLOWED = f" -~\t\n{ARABIC}\u064b\u0651\u0640،؛؟«»“”–—…"
STRANGE = re.compile(f"[^{ALLOWED}]|(?<![بلك])\u0640|\u0640(?=[{ARABIC}])")
"""What no file may hold: presentation forms, Persian letters, controls, tatweel but in ``بـ``, vowel marks
but tanwin and shadda, and anything else that is not in the list."""


def read(name: str) -> str:
    return (FOLDER / name).read_bytes().decode("utf-8")


def entries(name: str) -> list[str]:
    """The first cell of every row, as the file orders them."""
    lines = [line.split("#", 1)[0].rstrip() for line in read(name).splitlines()]
    cells = [line.split("\t")[0] for line in lines if line]
    return cells[1:] if name.endswith(".tsv") else cells


def test_the_lexicon_is_there() -> None:
    assert "statements/verbs.tsv" in TABLES


@pytest.mark.parametrize("name", TABLES + LISTS)
def test_only_letters_of_the_modern_arabic_alphabet(name: str) -> None:
    strange = {f"U+{ord(char):04X} {unicodedata.name(char, '?')}" for char in STRANGE.findall(read(name))}
    assert not strange


@pytest.mark.parametrize("name", TABLES + LISTS)
def test_composed_characters_and_no_stray_spaces(name: str) -> None:
    text = read(name)
    assert unicodedata.is_normalized("NFC", text)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert "  " not in text
    assert not re.search("(^| )\t|\t( )| $", text, re.MULTILINE)


@pytest.mark.parametrize("name", TABLES + LISTS)
def test_entries_are_sorted(name: str) -> None:
    found = entries(name)
    late = [after for before, after in pairwise(found) if after < before]
    assert not late


@pytest.mark.parametrize("name", TABLES)
def test_no_two_rows_have_the_same_key_once_folded(name: str) -> None:
    columns = KEYS.get(name) or tuple(rows(name)[0])[:1]
    keys = Counter(tuple(fold(row[column]) for column in columns) for row in rows(name))
    assert not [key for key, count in keys.items() if count > 1]


@pytest.mark.parametrize("name", LISTS)
def test_no_two_words_of_a_list_fold_to_one(name: str) -> None:
    folded = Counter(fold(word) for word in words(name))
    assert not [word for word, count in folded.items() if count > 1]
    assert len(entries(name)) == len(words(name))


@pytest.mark.parametrize("name", TABLES)
def test_every_row_names_its_source(name: str) -> None:
    examples = "example" in rows(name)[0]  # sentences of our own throughout
    assert examples or {row.get("source") for row in rows(name)} <= {"own", "CLDR"}


@pytest.mark.parametrize("bad", ["ﻻ", "ی", "ک", "ـ", "\u200f", "ۀ", "\u064e"])
def test_the_check_itself_sees_what_hides_in_arabic_words(bad: str) -> None:
    assert STRANGE.search(f"كلمة{bad}")
