"""The day on which something was said, where another sentence of the article tells it."""

from __future__ import annotations

import datetime as dt

import pytest

from statements.readings import by, statements


def days(text: str) -> list[dt.date | None]:
    return [statement.said_on for statement in statements(text)]


def test_a_participle_shares_the_day_of_its_verb() -> None:
    text = "قال الوزير أمس الاثنين إن الطريق مغلق، مضيفا أن الجسر مفتوح."
    assert by("مضيفا", text).said_on == dt.date(2021, 12, 13)


def test_a_verb_that_needs_no_name_goes_on_with_the_speech_before_it() -> None:
    text = "قالت الوزيرة الأحد إن الطريق مغلق.\nإلا أنها أقرت بأن الجسر مفتوح.\nوأضافت أن العمل يستمر."
    assert days(text) == [dt.date(2021, 12, 12)] * 3


@pytest.mark.parametrize("where", ["في الخطاب نفسه", "في نفس المؤتمر", "ردا على سؤال"])
def test_words_that_say_it_was_the_same_occasion_carry_the_day(where: str) -> None:
    text = f"قال سامي القرقوش الأحد إن الطريق مغلق.\nوأكد القرقوش {where} أن الجسر مفتوح."
    assert days(text) == [dt.date(2021, 12, 12)] * 2


def test_another_sentence_of_the_same_speaker_is_not_the_same_speech_by_itself() -> None:
    text = "قال سامي القرقوش الأحد إن الطريق مغلق.\nوكتب القرقوش أن الجسر مفتوح."
    assert days(text) == [dt.date(2021, 12, 12), None]


def test_what_is_told_of_an_event_on_its_own_day_was_said_that_day() -> None:
    text = (
        "غرق مركب قرب الميناء اليوم الثلاثاء، بحسب ما أعلن متحدث باسم الميناء.\n"
        "وقال شاهد عيان إن الركاب كانوا نائمين.\n"
        "وكان الوزير قال إن المراكب آمنة."
    )
    assert days(text) == [dt.date(2021, 12, 14), dt.date(2021, 12, 14), None]


def test_an_article_with_two_days_dates_nothing_by_the_event() -> None:
    text = (
        "غرق مركب قرب الميناء اليوم الثلاثاء، بحسب ما أعلن متحدث باسم الميناء.\n"
        "وقال شاهد عيان إن الركاب كانوا نائمين.\n"
        "وكان مركب آخر غرق الأحد."
    )
    assert days(text) == [dt.date(2021, 12, 14), None]


@pytest.mark.parametrize(("joint", "day"), [(" ", dt.date(2021, 12, 12)), ("\n", None)])
def test_one_paragraph_tells_of_one_speech(joint: str, day: dt.date | None) -> None:
    text = f"قال سامي القرقوش الأحد إن الطريق مغلق.{joint}وأكد القرقوش أن الجسر مفتوح."
    assert days(text) == [dt.date(2021, 12, 12), day]


def test_another_speaker_in_the_paragraph_has_a_day_of_his_own() -> None:
    text = "قال سامي القرقوش الأحد إن الطريق مغلق. وأكدت ليلى الحسيني أن الجسر مفتوح."
    assert days(text) == [dt.date(2021, 12, 12), None]


def test_a_day_that_was_carried_keeps_the_words_that_gave_it() -> None:
    first, second = statements("قال سامي القرقوش الأحد إن الطريق مغلق. وأضاف أن الجسر مفتوح.")
    assert first.said_on_span is not None
    assert second.said_on_span == first.said_on_span


def test_a_verb_that_goes_on_carries_the_day_into_a_new_paragraph() -> None:
    text = "قال سامي القرقوش الأحد إن الطريق مغلق.\nوأضاف القرقوش أن الجسر مفتوح."
    assert days(text) == [dt.date(2021, 12, 12)] * 2


def test_the_day_of_one_saying_is_not_that_of_an_event() -> None:
    text = "قال متحدث باسم الميناء اليوم الثلاثاء إن مركبا غرق.\nوقال شاهد عيان إن الركاب كانوا نائمين."
    assert days(text) == [dt.date(2021, 12, 14), None]


def test_what_had_been_said_earlier_is_no_news_of_the_day() -> None:
    text = (
        "غرق مركب قرب الميناء اليوم الثلاثاء، بحسب ما أعلن متحدث باسم الميناء.\n"
        "وفي وقت سابق أعلنت وزارة النقل أن المراكب آمنة."
    )
    assert days(text) == [dt.date(2021, 12, 14), None]
