"""The pieces that patterns share."""

from __future__ import annotations

__all__ = [
    "COUNTED_MONTH",
    "DAY",
    "FIGURED_YEAR",
    "GAP",
    "HEAD",
    "LINK",
    "MONTH",
    "PORTION",
    "RELATION",
    "TAIL",
    "TO",
    "YEAR",
    "YEAR_NOUN",
    "counted",
]

LINK = "(comma|open|close|link|dash|slash|gap)*"
GAP = "(comma|close|link|dash|gap)*"
DAY = "(article? (small|ordinal))"
MONTH = "(month_word? (month|hijri))"
RELATION = "(relation|before_last|after_next)"
TO = "(and? to)"
YEAR = "(year4|count|huge)"
YEAR_NOUN = "(year_word|the_year)"
FIGURED_YEAR = f"({YEAR_NOUN}? year4)"
PORTION = "(portion|first|last_one)"
TAIL = (
    f"((close? {RELATION} year4?"
    f"|(of|in)? {YEAR_NOUN} {YEAR}"
    "|of? (this|that|same_before) the_year"
    f"|of the_year ({RELATION}|same|following|previous)|the_year {RELATION}"
    "|of? (comma|slash)? year4) (era|hijri_era)?)"
)
HEAD = (
    "((daypart? (day|this)? (today|deictic) (open|comma (?=day? weekday))?)?"
    f" (daypart? (day|two_days)? weekday {RELATION}? {GAP})? daypart? ((day|days|two_days) {GAP})?)"
)


def counted(unit: str) -> str:
    """A unit counted from now or from what was told: ``هذا الشهر``, ``الشهر المقبل``, ``الشهر نفسه``."""
    return f"((this|that|same_before) {unit}|{unit} ({RELATION}|same|following|previous))"


COUNTED_MONTH = counted("the_month")
