"""Lines known by their words: what stands on the page around an article, and who made it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from rawi.clean.lines import Line
from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows, words
from rawi.model import ZoneKind
from rawi.read.credits import credit_kind, ends_with_credit, is_vague

__all__ = ["is_section", "kind_by_words", "opens_sentence"]

MOST_CREDIT_WORDS = 6
MOST_NOTICE_WORDS = 20

_MACHINE = re.compile(
    r"[\W_]+|\S+@\S+\.\S+|(?:https?://|www\.)\S+|//.{1,40}//|\d{1,2}:\d{2}(?:\s*ت\s?م|\s*gmt)?|[@#]\S+"
)
_AFTER_LABEL = re.compile(r"\s*(?:[:.…|–—-]|$)")
_BETWEEN = re.compile(r"\s*[/،,|+–—]\s*|\s+-\s*|\s*-\s+")
_EDGE = ' \t\xa0()[]«»"“”*.-'
_MARKED = re.compile(r"\s*(?:[:/–-]|\d)")
_BRACKETED = re.compile(r"\s*\(.+\)[\s.]*$")


def kind_by_words(line: Line) -> ZoneKind | None:
    """The zone that a short line's own words make it, wherever it stands; None where they say nothing."""
    return next((kind for rule, kind in _RULES if rule(line)), None)


def is_section(line: Line) -> bool:
    """Whether a line names a section of a site, as lines between title and body do."""
    return line.core in _phrases("section")


def opens_sentence(line: Line) -> bool:
    """Whether a line starts with a word that starts sentences (``وقال``), not subheads."""
    return bool(line.openings) and line.openings[-1] in _openers()


def _is_machine_made(line: Line) -> bool:
    """Rules of dashes, addresses, tags, clock times, an agency's end mark."""
    return bool(_MACHINE.fullmatch(line.key))


def _is_page_phrase(line: Line) -> bool:
    return line.core in _phrases("line")


def _is_link(line: Line) -> bool:
    """A label and the headline it leads to: ``للمزيد: …``, ``اقرأ أيضا.. …``."""
    label = _opening(line, "label")
    return bool(label) and bool(_AFTER_LABEL.match(line.core, len(label)))


def _is_notice(line: Line) -> bool:
    return line.words <= MOST_NOTICE_WORDS and bool(_opening(line, "opening"))


def _is_credit_line(line: Line) -> bool:
    """``*نقلا عن …``, ``المصدر: …``: a few words that are no sentence."""
    if line.words > MOST_CREDIT_WORDS or line.ends_as_sentence:
        return False
    label = _opening(line, "source")
    return bool(_opening(line, "credit")) or (bool(label) and bool(_AFTER_LABEL.match(line.core, len(label))))


def _is_list_of_credits(line: Line) -> bool:
    """Nothing but agencies, outlets and desks: ``وكالات``, ``(أ ف ب)``, ``القناة / رويترز``."""
    if line.words > MOST_CREDIT_WORDS:
        return False
    parts = [part for part in (each.strip(_EDGE) for each in _BETWEEN.split(line.text)) if part]
    return all(map(credit_kind, parts)) and not (len(parts) == 1 and is_vague(parts[0]))


def _is_byline(line: Line) -> bool:
    return _is_labelled(line, "byline")


def _is_caption(line: Line) -> bool:
    return _is_labelled(line, "caption") or (ends_with_credit(line.text) and not opens_sentence(line))


def _is_date_of_issue(line: Line) -> bool:
    return _is_labelled(line, "dateline")


def _is_labelled(line: Line, zone: str) -> bool:
    label = _longest_opening(line, _labels(zone))
    if not label:
        return False
    return bool(_MARKED.match(line.core, len(label))) or bool(_BRACKETED.match(line.text))


_RULES: tuple[tuple[Callable[[Line], bool], ZoneKind], ...] = (
    (_is_machine_made, ZoneKind.BOILERPLATE),
    (_is_page_phrase, ZoneKind.BOILERPLATE),
    (_is_link, ZoneKind.BOILERPLATE),
    (_is_notice, ZoneKind.BOILERPLATE),
    (_is_list_of_credits, ZoneKind.BOILERPLATE),
    (_is_credit_line, ZoneKind.BOILERPLATE),
    (_is_date_of_issue, ZoneKind.DATELINE),
    (_is_byline, ZoneKind.BYLINE),
    (_is_caption, ZoneKind.CAPTION),
)


def _opening(line: Line, place: str) -> str:
    return _longest_opening(line, _phrases(place))


def _longest_opening(line: Line, phrases: frozenset[str]) -> str:
    """The longest of the phrases with which a line opens, at a word's end."""
    return next((opening for opening in line.openings if opening in phrases), "")


@cache
def _phrases(place: str) -> frozenset[str]:
    kept = (row for row in rows("text/boilerplate.tsv") if place in row["place"].split(","))
    return frozenset(fold(row["phrase"]).lower() for row in kept)


@cache
def _labels(zone: str) -> frozenset[str]:
    return frozenset(fold(row["label"]).lower() for row in rows("text/labels.tsv") if row["zone"] == zone)


@cache
def _openers() -> frozenset[str]:
    return frozenset(fold(word) for word in words("text/openers.txt"))
