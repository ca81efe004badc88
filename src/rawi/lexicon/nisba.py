"""The forms of a nisba: from ``روسي`` to ``الروسية``, ``الروسيون``, ``الروسيتين`` and the rest.

Everything here is in folded spelling (``rawi.lexicon.letters.fold``).
"""

from __future__ import annotations

from collections.abc import Iterator

__all__ = ["nisba_forms", "people_forms"]

_ENDINGS = ("", "ه", "ان", "ين", "ون", "تان", "تين", "ات", "ا")
_FIXED_FIRST = "جنوب"


def nisba_forms(nisba: str) -> Iterator[str]:
    """Every inflected form of a folded masculine singular nisba of one or two words, ال included.

    ``كوري جنوبي`` agrees in both words; in ``جنوب افريقي`` only the second is inflected.
    """
    first, _, second = nisba.partition(" ")
    for ending in _ENDINGS:
        if not second:
            yield from (first + ending, "ال" + first + ending)
        elif first == _FIXED_FIRST:
            yield from _fixed_first(first, second + ending)
        else:
            yield f"{first}{ending} {second}{ending}"
            yield f"ال{first}{ending} ال{second}{ending}"


def people_forms(plural: str) -> tuple[str, str]:
    """A broken plural of a people such as ``روس``, without and with the article."""
    return plural, "ال" + plural


def _fixed_first(first: str, second: str) -> Iterator[str]:
    yield f"{first} {second}"
    yield f"ال{first} {second}"
    yield f"{first} ال{second}"
    yield f"ال{first} ال{second}"
