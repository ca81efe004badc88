"""Whether two spellings of a name may be one: foreign names reach Arabic in several letters."""

from __future__ import annotations

from functools import lru_cache

__all__ = ["same_name", "same_word"]

_LEVEL = str.maketrans({"غ": "ج", "ق": "ك", "ش": "س", "ط": "ت", "ث": "س", "ذ": "د", "ظ": "ض", "پ": "ب", "ڤ": "ف"})
_FAMILY = frozenset(["ابو", "ابن", "بن", "ال", "ولد", "عبد", "بو"])
"""Words that open a surname of several words: أبو ردينة."""
_VOWELS = str.maketrans("", "", "اويه")


def same_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether a name and another, in folded words, may be the same person's: in full, or by surname."""
    if len(one) > len(other):
        one, other = other, one
    if len(one) == 1:
        surname = one[0]
        return any(same_word(surname, word) for word in other[1:]) or _same_first(surname, other[0])
    if len(one) < len(other) and one[0] in _FAMILY:
        return one == other[-len(one) :]
    return same_word(one[-1], other[-1]) and same_word(one[0], other[0])


def _same_first(one: str, other: str) -> bool:
    """انجيلا, انغيلا: a bare first name is spelt alike but for its consonants' letters; نتنياهو is no أنطونيو."""
    return one.removeprefix("ال").translate(_LEVEL) == other.removeprefix("ال").translate(_LEVEL)


@lru_cache(maxsize=65536)
def same_word(one: str, other: str) -> bool:
    """Whether two folded words are one name in two spellings: alike but for vowels, or for one letter of six."""
    one, other = one.removeprefix("ال"), other.removeprefix("ال")
    if one == other:
        return True
    if min(len(one), len(other)) < 4 or (len(one) == len(other) == 4):
        return False
    skeleton = _skeleton(one)
    if len(skeleton) >= 3 and skeleton == _skeleton(other) and abs(len(one) - len(other)) <= 2:
        return True
    return min(len(one), len(other)) >= 6 and _one_edit(one.translate(_LEVEL), other.translate(_LEVEL))


def _skeleton(word: str) -> str:
    return word.translate(_LEVEL).translate(_VOWELS)


def _one_edit(one: str, other: str) -> bool:
    """Whether one insertion, deletion or substitution turns one word into the other (Levenshtein 1966)."""
    if abs(len(one) - len(other)) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one[at + 1 :] == other[at + 1 :] or one[at:] == other[at + 1 :] or one[at + 1 :] == other[at:]
