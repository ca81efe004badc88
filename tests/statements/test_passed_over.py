"""What may stand between the verb and what was said, and is neither."""

from __future__ import annotations

import pytest

from statements.readings import told


def told_behind(between: str, speaker: str = "سامي الحداد") -> list[tuple[str, str, str]]:
    return told(f"قال {speaker}{between} إن الطريق مغلق.")


@pytest.mark.parametrize(
    "between",
    [
        " الذي زار المدينة أمس",
        ' الذي زار "سوق النجارين" أمس',
        " وهو سياسي بارز",
        "، وهو سياسي بارز،",
        " – وزير النقل –",
        " - وهو من سكان الحي -",
        " -",
    ],
)
def test_what_tells_more_of_the_speaker_is_passed_over(between: str) -> None:
    assert told_behind(between) == [("قال", "سامي الحداد", "الطريق مغلق")]


@pytest.mark.parametrize(
    "where",
    [
        "في مقالة نشرت يوم الأحد",
        "في دراسة نشرت نتائجها أمس",
        "في تقرير صدر أمس",
        "خلال زيارة السد الجديد",
        "في حفل مدرسة سامي الحداد",
    ],
)
def test_where_it_was_said_is_passed_over_with_how_that_came_about(where: str) -> None:
    assert told_behind(f" {where}", "الوزير") == [("قال", "الوزير", "الطريق مغلق")]


@pytest.mark.parametrize(
    "between",
    [
        " الذي وصل إلى المدينة،",
        "، وهو وزير سابق،",
        " - وزير النقل -",
        " بعد وفاة ليلى الحسيني",
        " في ختام هذا اللقاء الكبير",
    ],
)
def test_its_nouns_are_not_taken_for_what_was_said(between: str) -> None:
    assert told(f"أكد سامي الحداد{between} ضرورة فتح الطريق.") == [("أكد", "سامي الحداد", "ضرورة فتح الطريق")]


@pytest.mark.parametrize("whom", ["المزارعين", "سكان المدينة القديمة", "أهالي هذا الحي"])
def test_whom_it_concerns_is_passed_over_with_its_genitive(whom: str) -> None:
    assert told(f"حذر الوزير {whom} من إغلاق الطريق.") == [("حذر", "الوزير", "إغلاق الطريق")]


def test_how_strongly_it_was_said_is_no_part_of_it() -> None:
    assert told("وأدان الوزير بأشد العبارات إغلاق الطريق.") == [("أدان", "الوزير", "إغلاق الطريق")]


def test_a_relative_clause_that_nothing_follows_leaves_nothing_said() -> None:
    assert told("قال الوزير الذي زار المدينة أمس.") == []
