"""The nearest mark of tense decides whether a bare day lies behind or ahead."""

from __future__ import annotations

import pytest

from rawi.dates.tense import direction, tells_today
from rawi.lexicon.letters import fold


def way(text: str) -> str | None:
    """The direction at the place marked by a star."""
    folded = fold(text)
    at = folded.index("*")
    return direction(folded, at, at + 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أعلن الوزير *", "past"),
        ("سيعقد المجلس جلسة *", "future"),
        ("قال الوزير إن المجلس سيجتمع *", "future"),
        ("سيجتمع المجلس بعد الهجوم الذي شهدته المدينة *", "past"),
        ("من المقرر أن يلتقي الرئيسان *", "future"),
        ("التقى الرئيس الوفد قبل أن يعقد مؤتمرا *", "past"),
        ("تعقد القمة *", "future"),
        ("سيخوض الفريق اللقاء بعد أن داهمته الإصابات *", "past"),
        ("سياسة الحكومة *", None),
        ("ستكون الأسعار أعلى منذ *", "past"),
        ("ستجرى الانتخابات بعد *", None),
        ("* سيصل الوفد", "future"),
        ("انتهى اللقاء. *", None),
    ],
)
def test_direction(text: str, expected: str | None) -> None:
    assert way(text) == expected


def test_today_needs_a_verb_that_tells_of_one_day() -> None:
    def today(text: str) -> bool:
        folded = fold(text)
        return tells_today(folded, folded.index("*"))

    assert today("أعلنت الشرطة *")
    assert today("سيصل الوفد *")
    assert not today("لبنان *")
    assert not today("قالت صحيفة المصري *")
    assert not today("ما زالت المشكلة قائمة حتى *")
    assert not today("قال إن المزارع يعيش *")
