"""The day on which something was said, where the words beside the cue decide it."""

from __future__ import annotations

import datetime as dt

import pytest

from statements.readings import only


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("اليوم الثلاثاء", dt.date(2021, 12, 14)),
        ("أمس", dt.date(2021, 12, 13)),
        ("أمس الاثنين", dt.date(2021, 12, 13)),
        ("الأحد", dt.date(2021, 12, 12)),
        ("يوم الجمعة", dt.date(2021, 12, 10)),
        ("في 7 ديسمبر الجاري", dt.date(2021, 12, 7)),
        ("اليوم الثلاثاء 14 ديسمبر 2021", dt.date(2021, 12, 14)),
    ],
)
def test_a_day_between_speaker_and_clause_is_the_day_it_was_said(when: str, day: dt.date) -> None:
    assert only(f"قال الوزير {when} إن الطريق مغلق.").said_on == day


def test_the_day_may_stand_between_commas() -> None:
    assert only("أعلنت وزارة النقل الأردنية، الأحد، أن المطار سيفتح.").said_on == dt.date(2021, 12, 12)


def test_the_day_may_open_the_sentence() -> None:
    assert only("وفي وقت سابق الأحد، أعلنت الرئاسة أن الرئيس سيسافر.").said_on == dt.date(2021, 12, 12)


def test_the_words_that_gave_the_day_are_kept() -> None:
    span = only("قال الوزير أمس الاثنين إن الطريق مغلق.").said_on_span
    assert span is not None
    assert span.text == "أمس الاثنين"


def test_a_day_inside_what_was_said_is_not_the_day_it_was_said() -> None:
    assert only("قال الوزير إن الطريق سيفتح الخميس.").said_on is None


def test_a_week_or_a_month_is_no_day() -> None:
    assert only("قال الوزير الأسبوع الماضي إن الطريق مغلق.").said_on is None
    assert only("قال الوزير في نوفمبر الماضي إن الطريق مغلق.").said_on is None


def test_without_a_day_beside_the_cue_nothing_is_guessed() -> None:
    assert only("قال الوزير إن الطريق مغلق.").said_on is None


def test_a_source_phrase_with_a_verb_may_name_the_day() -> None:
    text = "انهار جسر في المدينة، حسبما أعلن مسؤولون أمس الاثنين."
    assert only(text).said_on == dt.date(2021, 12, 13)


def test_the_day_of_another_event_in_the_clause_is_not_the_day_it_was_said() -> None:
    assert only("أوضح الوزير في رده على مقالة نشرت يوم الأحد أن الطريق مغلق.").said_on is None
