"""The Arabic names of the world's states and territories, from CLDR by way of Babel."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from babel import Locale

from rawi.lexicon.letters import bare

__all__ = ["territory_names"]

_NO_TERRITORIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
_PARENTHESIS = re.compile(r"\s*\(([^)]*)\)")


@cache
def territory_names() -> Mapping[str, tuple[str, ...]]:
    """CLDR's Arabic names by ISO 3166-1 alpha-2 code, without vowel marks, the shorter name first.

    A name that CLDR explains in parentheses counts without them. Unions of states, unknown regions
    and the regions of UN M.49 are left out.
    """
    names = Locale("ar").territories
    return MappingProxyType({code: _spellings(name) for code, name in names.items() if _is_territory(code)})


def _is_territory(code: str) -> bool:
    return len(code) == 2 and code not in _NO_TERRITORIES


def _spellings(name: str) -> tuple[str, ...]:
    plain = bare(name).strip()
    outside = _PARENTHESIS.sub("", plain)
    return tuple(dict.fromkeys((outside, outside.replace(" - ", " "))))
