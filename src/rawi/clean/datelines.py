"""The dateline that opens the first paragraph: place, agency, correspondent, sometimes the day.

Arabic newsrooms write it in many ways, ``دبي (وام) --``, ``القاهرة: «الأهرام»``, ``سارة علي - سبق - جدة:``,
``(رويترز - 14 ديسمبر 2021)``; each way is a rule, and each rule wants a place or a credit that the lexicon
knows, so that ``الوزير: لن نقبل`` is not taken for one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from rawi.clean.pieces import head_of, is_city
from rawi.lexicon.letters import DROPPED, fold
from rawi.read.credits import credit_kind, credits_in

__all__ = ["dateline_end", "is_dateline"]

LONGEST = 120
"""Code points within which a dateline must end."""

MOST_PLACE_WORDS = 6
MOST_DATED_WORDS = 16

FORMS = (
    "(?:N[-~/]){0,2}[QCVPL](?:[-~/:,][QCVPLD])*?[-~/:,][QC](?:[-~/:]D)?[-:/ $]",  # الرياض - واس
    "(?:N[-~/]){0,2}[QCV](?:[-~/:,][QCVPLD])+[-:/$]",  # سارة علي - سبق - جدة:
    "(?:N[-~/]){0,2}[QCVPL](?:[-~/:,][QCVPLD])*[-~/]V[-:$]",  # جدة - سبق:
    "(?:N[-~/]){0,2}[QC]-",  # رويترز -
    "(?:N[-~/]){1,2}[QCV]:",  # سارة علي - سبق:
    "P Q[-:/ $]",  # الجزائر «الخليج»
    "(?:N[-~/])?P(?:[-~/]N)?[-:]",  # دبي:
)
"""The datelines made of names, in the letters of ``Head``; a vague name counts only in company."""

_FORMS = tuple(map(re.compile, FORMS))
_WHOLE_LINE = re.compile(r"(?:N[-~/])?[QCVPL](?:[-~/:,][QCVPLD]|[-~/ ][QN])*[:~-]?\$")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]{2,90})[)\]]")
_AFTER_BRACKETS = re.compile(r"\s*(?:-+|[–—]+|:)\s*")
_SPACE = re.compile(r"\s*")
_LATIN = re.compile(r"[a-z. ]{2,8}$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MARKED = re.compile(r"[-–—:/«\"“(\[\d]")
_DAY = re.compile(r"(\w+(?: \w+){0,2}?) \d{1,2} ")
_WORD = re.compile(r"\S+")


def dateline_end(text: str, start: int, stop: int) -> int:
    """Where the dateline of the paragraph ``text[start:stop]`` ends; ``start`` where it has none."""
    head = text[start : min(stop, start + LONGEST)]
    levelled, offsets = _levelled(head)
    if not _MARKED.search(levelled):
        return start
    end = max(rule(levelled, stop - start <= LONGEST) for rule in _RULES)
    return start + (offsets[end] if end < len(offsets) else len(head)) if end else start


def is_dateline(line: str) -> bool:
    """Whether a whole line is a dateline: places, credits, a correspondent, and no sentence."""
    if len(line) > LONGEST:
        return False
    return bool(_WHOLE_LINE.fullmatch(head_of(_levelled(line)[0].strip(), whole=True).letters))


def _bracketed_agency(head: str, _: bool) -> int:
    """``دبي، الإمارات العربية المتحدة (وام) --``: a short place, the agency in brackets, a dash."""
    found = _BRACKETS.search(head)
    after = _AFTER_BRACKETS.match(head, found.end()) if found else None
    if not found or not after:
        return 0
    place = head[: found.start()]
    if ":" in place or len(place.split()) > MOST_PLACE_WORDS:
        return 0
    return after.end() if credits_in(found[1]) or _LATIN.match(found[1]) else 0


def _bracketed_opening(head: str, _: bool) -> int:
    """``(رويترز - 14 ديسمبر 2021)``: brackets that open the paragraph around a credit or a year."""
    found = _BRACKETS.match(head)
    if not found or not (credits_in(found[1]) or _YEAR.search(found[1])):
        return 0
    after = _AFTER_BRACKETS.match(head, found.end()) or _SPACE.match(head, found.end())
    return after.end() if after else found.end()


def _names_and_marks(head: str, whole: bool) -> int:
    """``سارة علي - سبق - جدة:``, ``القاهرة: «الأهرام»``, ``الرياض - واس``, ``دبي:``."""
    pieces = head_of(head, whole)
    matched = (form.match(pieces.letters) for form in _FORMS)
    return max((pieces.stops[found.end() - 1] for found in matched if found), default=0)


def _dated(head: str, _: bool) -> int:
    """``الرياض 5 محرم 1443 هـ الموافق 13 أغسطس 2021 م واس``: a place, a date, an agency."""
    dated = _DAY.match(head)
    if not dated or not is_city(dated[1]):
        return 0
    words = list(_WORD.finditer(head, dated.end()))[:MOST_DATED_WORDS]
    agency = next((word for word in words if credit_kind(word[0]) == "agency"), None)
    if not agency or not _YEAR.search(head, 0, agency.start()):
        return 0
    after = _AFTER_BRACKETS.match(head, agency.end()) or _SPACE.match(head, agency.end())
    return after.end() if after else agency.end()


_RULES: tuple[Callable[[str, bool], int], ...] = (
    _bracketed_agency,
    _bracketed_opening,
    _names_and_marks,
    _dated,
)


def _levelled(head: str) -> tuple[str, Sequence[int]]:
    """The head folded, in lower case, and where each character stood; empty where that is not one to one."""
    kept: Sequence[int] = range(len(head))
    if DROPPED.search(head):
        kept = [at for at, char in enumerate(head) if not DROPPED.match(char)]
    levelled = fold(head).lower()
    return (levelled, kept) if len(levelled) == len(kept) else ("", ())
