"""Who is credited: agencies, outlets and newsrooms' desks, however their abbreviations are dotted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows

__all__ = ["credit_kind", "credit_names", "credits_in", "ends_with_credit", "is_vague"]

_NOISE = re.compile(r"[\W_]+")
_BETWEEN = re.compile(r"\s*[/،,+|–—]\s*|\s+-\s*|\s*-\s+|\s+و\s*(?=\S)")
_LAST_BRACKET = re.compile(r"[(\[]([^()\[\]]{2,60})[)\]]\s*$")
_STOP = re.compile(r"(?<!\.)[.،,؛;:؟!]\s*$")


def credit_kind(name: str) -> str | None:
    """``agency``, ``outlet``, ``desk`` or ``picture`` for a name that the lexicon holds; else None."""
    return _kinds().get(_key(name))


def is_vague(name: str) -> bool:
    """Whether a name is an ordinary word too (``الوطن``), so that it alone credits nobody."""
    return _key(name) in _vague()


def credits_in(text: str) -> list[str]:
    """The kinds of the known names in a list such as ``Handout/Reuters`` or ``رويترز، أ ف ب``."""
    kinds = map(credit_kind, [text, *_BETWEEN.split(text)])
    return [kind for kind in kinds if kind]


def ends_with_credit(line: str) -> bool:
    """Whether a line ends in a bracketed credit with no full stop before it, as captions do."""
    found = _LAST_BRACKET.search(line)
    if not found or _STOP.search(line[: found.start()]) or is_vague(found[1]):
        return False
    return bool(credits_in(found[1]))


def credit_names() -> Iterator[tuple[str, str, bool]]:
    """Every name that may be credited, its kind, and whether it is vague."""
    for row in rows("names/media.tsv"):
        names = [row["name"], *filter(None, row["forms"].split("/"))]
        kind = "agency" if row["kind"] == "agency" else "outlet"
        vague = row["ambiguous"].split("/")
        yield from ((name, kind, name in vague) for name in names)
    yield from ((row["name"], row["kind"], False) for row in rows("text/credits.tsv"))


@cache
def _kinds() -> dict[str, str]:
    return {_key(name): kind for name, kind, _ in credit_names()}


@cache
def _vague() -> frozenset[str]:
    return frozenset(_key(name) for name, kind, vague in credit_names() if vague and kind != "agency")


def _key(name: str) -> str:
    return _NOISE.sub("", fold(name).lower())
