"""Who is credited: agencies, outlets and newsrooms' desks, however their abbreviations are dotted."""

from __future__ import annotations

import re
from functools import cache

from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows

__all__ = ["credit_kind", "credits_in", "ends_with_credit"]

_NOISE = re.compile(r"[\W_]+")
_BETWEEN = re.compile(r"\s*[/،,+|–—]\s*|\s+-\s*|\s*-\s+|\s+و\s*(?=\S)")
_LAST_BRACKET = re.compile(r"[(\[]([^()\[\]]{2,60})[)\]]\s*$")
_STOP = re.compile(r"(?<!\.)[.،,؛;:؟!]\s*$")


def credit_kind(name: str) -> str | None:
    """``agency``, ``outlet``, ``desk`` or ``picture`` for a name that the lexicon holds; else None."""
    return _kinds().get(_key(name))


def credits_in(text: str) -> list[str]:
    """The kinds of the known names in a list such as ``Handout/Reuters`` or ``رويترز، أ ف ب``."""
    kinds = map(credit_kind, [text, *_BETWEEN.split(text)])
    return [kind for kind in kinds if kind]


def ends_with_credit(line: str) -> bool:
    """Whether a line ends in a bracketed credit with no full stop before it, as captions do."""
    found = _LAST_BRACKET.search(line)
    if not found or _STOP.search(line[: found.start()]):
        return False
    return bool(credits_in(found[1]))


@cache
def _kinds() -> dict[str, str]:
    return {_key(row["name"]): row["kind"] for row in rows("text/credits.tsv")}


def _key(name: str) -> str:
    return _NOISE.sub("", fold(name).lower())
