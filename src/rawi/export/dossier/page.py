"""The page itself: the views put into the templates, with styles, script and typefaces inside."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from rawi.export.dossier import labels
from rawi.export.dossier.articles import articles
from rawi.export.dossier.entries import Entry, entries_of
from rawi.export.dossier.fonts import font_faces
from rawi.export.dossier.ledger import ledger
from rawi.export.dossier.linked import Linked, linked
from rawi.export.dossier.masthead import masthead
from rawi.export.dossier.stories import stories
from rawi.export.dossier.timeline import happenings_of, timeline
from rawi.lexicon.letters import fold
from rawi.link.titled import actors_by_id
from rawi.model import Analysis

__all__ = ["render"]

MOST_OPEN = 300
"""Statements up to which ledger, days and articles lie open; of a longer page a reader opens what is wanted."""


def render(analyses: Sequence[Analysis], title: str | None = None) -> str:
    """The dossier of some analysed articles as one HTML page that needs no other file and no network.

    A pure function of its arguments: no clock, no files but the package's own templates and typefaces.
    """
    entries = entries_of(analyses)
    page = linked(analyses, entries)
    speakers = ledger(entries, actors_by_id(page.links.identities))
    told = stories(page)
    happenings = happenings_of(page.links.events, page)
    head = masthead(title or _title(page), analyses, entries, speakers)
    spelt = {fold(outlet): outlet for outlet in head.outlets}
    script = _static("dossier.js")
    return (
        _environment()
        .get_template("page.html.j2")
        .render(
            head=head,
            speakers=speakers,
            speaker_of={entry.number: speaker for speaker in speakers for entry in speaker.entries},
            act_of={entry.number: entry.statement.act for entry in entries},
            outlet_of={entry.number: spelt.get(fold(entry.article.outlet or ""), "") for entry in entries},
            acts=_present_acts(entries),
            stories=told,
            folded=len(entries) > MOST_OPEN,
            timeline=timeline(analyses, entries, happenings),
            articles=articles(analyses, entries, page.marks()),
            styles=Markup(f"{font_faces()}\n{_static('dossier.css')}"),
            script=Markup(script),
            script_hash=_hash(script),
        )
    )


def _title(page: Linked) -> str | None:
    """One story lends the page its headline."""
    return page.links.stories[0].headline if len(page.links.stories) == 1 else None


def _present_acts(entries: Sequence[Entry]) -> list[str]:
    used = {entry.statement.act for entry in entries}
    return [act for act in labels.ACTS if act in used]


def _static(name: str) -> str:
    return (files("rawi.export.dossier") / "static" / name).read_text(encoding="utf-8")


def _hash(script: str) -> str:
    """What the page's own security policy lets run: this script and no other."""
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode("ascii")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("rawi.export.dossier"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        act=labels.ACTS.__getitem__,
        hedge=labels.HEDGES.__getitem__,
        mode=labels.MODES.__getitem__,
        kind=labels.KINDS.__getitem__,
        status=labels.STATUSES.__getitem__,
        event=lambda kind: labels.EVENTS.get(kind, kind),
        medium=lambda medium: labels.MEDIA.get(medium, medium),
        clue=labels.CLUES.__getitem__,
        verdict=labels.VERDICTS.__getitem__,
        drift=labels.DRIFTS.__getitem__,
        reason=labels.REASONS.__getitem__,
        undated=labels.undated,
        state=labels.state,
        told_day=labels.told_day,
        period=labels.period,
        counted=labels.counted,
        full_day=labels.full_day,
        day_month=labels.day_month,
        weekday=labels.weekday,
    )
    environment.globals.update(interval=labels.interval)
    return environment
