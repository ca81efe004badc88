"""All calendar expressions of a document, in the order of the text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from rawi.dates.dateline import dateline
from rawi.dates.reading import Reader, Reading
from rawi.dates.rules import GRAMMAR
from rawi.dates.rules_alone import ALONE
from rawi.dates.surroundings import alone
from rawi.dates.token import Phrase, Run
from rawi.dates.tokens import runs
from rawi.model import Document, Span, Time
from rawi.segment.folding import Folded, fold_with_offsets

__all__ = ["times_of"]

TATWEEL = "\u0640"
LEAD_INS = frozenset({"in", "of", "since"})
OPENINGS, CLOSINGS = "([«“", ")]»”"


def times_of(document: Document) -> tuple[Time, ...]:
    """The calendar expressions of a document, not overlapping, each with its value or the reason for none.

    Counted from the day of publication, or, where that is unknown, from the article's own dateline.
    """
    folded = fold_with_offsets(document.text)
    today, anchor = _day(document.article.published), "published"
    if today is None:
        today, anchor = dateline(document), "dateline"
    reader = Reader(folded.text, today, anchor if today else None)
    return tuple(_time(folded, *found) for run in runs(folded.text) for found in _read(run, reader))


def _day(published: dt.date | None) -> dt.date | None:
    """The day alone: a datetime is a date as well, and would put its hours into every value."""
    return published.date() if isinstance(published, dt.datetime) else published


def _read(run: Run, reader: Reader) -> Iterator[tuple[Phrase, str, Reading]]:
    found = _read_alone(run, reader)
    if found:
        reader.earlier.append((found[0].stop, found[2]))
        yield found
        return
    for start, stop, name in GRAMMAR.divide(run.codes):
        phrase = Phrase(run.tokens[start:stop], run, start)
        reading = GRAMMAR.rules[name].resolve(phrase, reader)
        if reading:
            reader.earlier.append((phrase.stop, reading))
            yield phrase, name, reading


def _read_alone(run: Run, reader: Reader) -> tuple[Phrase, str, Reading] | None:
    """The run as the one phrase of its line, where it is that and only that gives it its sense."""
    cut = _lead_in(run)
    phrase = Phrase(run.tokens[cut:], run, cut)
    name = ALONE.whole(run.codes[cut:]) if alone(reader.text, run.tokens[0].start, phrase.stop) else None
    reading = ALONE.rules[name].resolve(phrase, reader) if name else None
    return (phrase, name, reading) if name and reading else None


def _lead_in(run: Run) -> int:
    """How many prepositions the run begins with, as ``خلال اليومين الماضيين`` does; none where they tell a range."""
    leads = [token.kind in LEAD_INS for token in run.tokens[:-1]]
    return 0 if any(token.kind == "to" for token in run.tokens) else leads.index(False) if False in leads else 0


def _time(folded: Folded, phrase: Phrase, rule: str, reading: Reading) -> Time:
    start, stop = folded.start(phrase.start), folded.stop(_closed(folded.text, phrase))
    if folded.source.startswith(TATWEEL, stop) and folded.source[stop - 1] == "ه":
        stop += 1
    span = Span(start, stop, folded.source[start:stop])
    return Time(span, reading.value, reading.grain, rule, reading.anchor, reading.reason)


def _closed(text: str, phrase: Phrase) -> int:
    """The stop of a phrase, with the bracket that it opened."""
    words = text[phrase.start : phrase.stop]
    if not any(mark in words for mark in OPENINGS):
        return phrase.stop
    open_ones = sum(words.count(mark) for mark in OPENINGS) - sum(words.count(mark) for mark in CLOSINGS)
    after = text[phrase.stop : phrase.stop + 1]
    return phrase.stop + (open_ones > 0 and after != "" and after in CLOSINGS)
