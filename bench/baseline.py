"""The baseline to beat: quotation marks, a short verb list and the nearest known name.

    python bench/baseline.py [FOLDER]

The three rules of Pouliquen, Steinberger and Best (2007), Automatic detection of quotations in multilingual
news, with the Arabic order of verb and name: a reporting verb shortly before the quotation, one shortly after
it, or a name that leads straight into it. Known names are a list and, as there, the words that follow a
title; a name found so is known wherever the article repeats its last word. Scored beside Rawi, in one run.
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # as a script, only this folder is searched

from bench.gold import ABSENT, Gold, Record, find_gold
from bench.predict import predict
from bench.scoring import Row, score, table
from rawi.lexicon.letters import fold
from rawi.segment.tokens import Token, tokens_of

__all__ = ["baseline", "baseline_row", "main"]

BEFORE, AFTER, LEAD = 60, 20, 10
"""The furthest, in code points, of a verb before a quotation, of one after it, of a bare name before it."""

_QUOTATION = re.compile(r"[\"“”«]([^\"“”«»\n]{20,1500})[\"“”»]")


@dataclass(frozen=True, slots=True)
class _Name:
    """A known name where it stands, and all its forms in this text."""

    start: int
    stop: int
    forms: tuple[str, ...]

    @property
    def is_person(self) -> bool:
        """Whether a title announced it: such a name has a full form and a last word."""
        return len(self.forms) > 1


@dataclass(frozen=True, slots=True)
class _Text:
    """One text with its words, the reporting verbs among them, and the known names in it."""

    text: str
    verbs: tuple[Token, ...]
    names: tuple[_Name, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """What a rule says of a quotation: the words that report (start, stop) and who speaks."""

    cue: tuple[int, int]
    name: _Name | None


def main(arguments: list[str] | None = None) -> int:
    """Print the figures of both systems; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", help="where the annotations are")
    gold = find_gold(parser.parse_args(arguments).folder)
    if gold is None:
        print(ABSENT)
        return 0
    print(table({"Rawi": score(gold, predict(gold)), "baseline": score(gold, baseline(gold))}))
    return 0


def baseline(gold: Gold) -> list[Row]:
    """The baseline's rows for the annotated articles."""
    return [baseline_row(document.id, document.text) for document in gold.documents]


def baseline_row(doc: str, text: str) -> Row:
    """One text's quotations with their speakers, in the format of ``rawi extract``."""
    known = _known(text)
    said = [_statement(known, quotation) for quotation in _QUOTATION.finditer(text)]
    statements = [{"id": f"s{at}", **one} for at, one in enumerate(filter(None, said), 1)]
    return {"doc": doc, "statements": statements, "events": [], "times": []}


def _verb_before(known: _Text, quotation: re.Match[str]) -> _Found | None:
    start = quotation.start()
    verbs = (verb for verb in reversed(known.verbs) if start - BEFORE <= verb.start and verb.stop <= start)
    verb = next(verbs, None)
    if verb is None or "\n" in known.text[verb.start : start]:
        return None
    return _Found(_cue(verb), _nearest(known, verb.stop, start))


def _verb_after(known: _Text, quotation: re.Match[str]) -> _Found | None:
    stop = quotation.end()
    verb = next((verb for verb in known.verbs if stop < verb.start <= stop + AFTER), None)
    if verb is None or "\n" in known.text[stop : verb.start]:
        return None
    return _Found(_cue(verb), _nearest(known, verb.stop, verb.stop + BEFORE))


def _name_before(known: _Text, quotation: re.Match[str]) -> _Found | None:
    start = quotation.start()
    lead = next((name for name in reversed(known.names) if start - LEAD <= name.stop <= start), None)
    colon = known.text.find(":", lead.stop, start) if lead else -1
    return _Found((colon, colon + 1), lead) if colon >= 0 else None


_RULES: tuple[Callable[[_Text, re.Match[str]], _Found | None], ...] = (
    _verb_before,
    _verb_after,
    _name_before,
)


def _statement(known: _Text, quotation: re.Match[str]) -> Record | None:
    start, stop = quotation.span(1)
    for rule in _RULES:
        found = rule(known, quotation)
        if found:
            return {
                "content": _span(known.text, start, stop),
                "cue": _span(known.text, *found.cue),
                "speaker": _speaker(known.text, found.name),
                "addressee": None,
                "mode": "direct",
                "act": "state",
                "via": [],
                "parent": None,
                "said_on": None,
                "rule": rule.__name__.lstrip("_"),
            }
    return None


def _known(text: str) -> _Text:
    tokens = tokens_of(text)
    verbs = tuple(token for token in tokens if _is_verb(token.folded))
    forms_of: dict[tuple[str, ...], tuple[str, ...]] = {tuple(name.split()): (name,) for name in _list("names")}
    for full in _announced(tokens):
        last = full.split()[-1]
        forms_of |= {tuple(full.split()): (full, last), (last,): (full, last)}
    return _Text(text, verbs, tuple(_names(tokens, forms_of)))


def _announced(tokens: list[Token]) -> Iterator[str]:
    """The two words that follow a title and the definite words after it, folded."""
    for at, token in enumerate(tokens):
        if token.folded in _list("titles"):
            after = at + 1
            while after < min(at + 5, len(tokens)) and tokens[after].folded.startswith("ال"):
                after += 1
            name = tokens[after : after + 2]
            if len(name) == 2 and all(len(word.folded) > 2 and word.is_word for word in name):
                yield f"{name[0].folded} {name[1].folded}"


def _names(tokens: list[Token], forms_of: Mapping[tuple[str, ...], tuple[str, ...]]) -> Iterator[_Name]:
    """Every known name in the text, the longest first where several begin at one word."""
    past = 0
    for at, token in enumerate(tokens):
        for length in (3, 2, 1):
            words = tuple(word.folded for word in tokens[at : at + length])
            if at >= past and len(words) == length and words in forms_of:
                past = at + length
                yield _Name(token.start, tokens[past - 1].stop, forms_of[words])


def _nearest(known: _Text, start: int, stop: int) -> _Name | None:
    """The first known name in a stretch of text, a person's before others, else the last person before it."""
    inside = [name for name in known.names if start <= name.start and name.stop <= stop]
    before = [name for name in reversed(known.names) if name.stop <= start and name.is_person]
    return next(iter([*(name for name in inside if name.is_person), *inside, *before]), None)


def _is_verb(folded: str) -> bool:
    verbs = _list("verbs")
    return folded in verbs or (folded[0] in "وف" and folded[1:] in verbs)


def _cue(verb: Token) -> tuple[int, int]:
    """Where the verb stands, without a leading و or ف."""
    return (verb.start, verb.stop) if verb.folded in _list("verbs") else (verb.start + 1, verb.stop)


def _speaker(text: str, name: _Name | None) -> Record | None:
    if name is None:
        return None
    words = text[name.start : name.stop]
    return {"name": words, "mentions": [*name.forms], **_span(text, name.start, name.stop)}


def _span(text: str, start: int, stop: int) -> Record:
    return {"start": start, "end": stop, "text": text[start:stop]}


@cache
def _list(name: str) -> frozenset[str]:
    lists = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
    return frozenset(fold(entry) for entry in lists[name])


if __name__ == "__main__":
    raise SystemExit(main())
