"""From an article to its analysis: a pure function of what is passed in, no I/O, no state."""

from __future__ import annotations

from rawi.clean import document_of
from rawi.dates import times_of
from rawi.events import events_of
from rawi.model import Analysis, Article
from rawi.segment.script import script_of
from rawi.statements import statements_of

__all__ = ["analyse"]


def analyse(article: Article) -> Analysis:
    """Read one article: its document, times, actors, statements and events, in the order of the text."""
    document = document_of(article)
    times = times_of(document)
    script = script_of(document)
    statements, actors = statements_of(document, times, script)
    events = events_of(document, times, actors, script)
    return Analysis(document=document, statements=statements, actors=actors, times=times, events=events)
