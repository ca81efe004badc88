"""Days across articles: what one report leaves open another may tell, and where they do not the days stay open."""

from __future__ import annotations

import datetime as dt
from itertools import permutations

from tests.link.one_story import day_of, events, on, only, told

from rawi.link import link

WEEKDAY = told(
    "weekday", "عقد الرئيس التونسي سامي قرقوش ونظيره الجزائري كمال بن يوسف قمة عبر الفيديو الثلاثاء، استمرت ساعتين."
)
DATE = told("date", "أعلنت الرئاسة أن القمة عبر الفيديو بين سامي قرقوش وكمال بن يوسف جرت في 3 مايو الجاري.")
DATELINE = told("dateline", "(وكالة الساحل - 9 مايو 2022) رحب وزير الصيد بنتائج القمة الأخيرة بين البلدين.")
YESTERDAY = told(
    "yesterday",
    "عقد الرئيس التونسي سامي قرقوش ونظيره الجزائري كمال بن يوسف قمة عبر الفيديو أمس الثلاثاء.\n"
    "وستعقد محادثات بين تونس والمغرب في جنيف الجمعة المقبلة.",
)


def test_weekday_date_and_dateline_of_three_articles_give_the_day() -> None:
    event = only(WEEKDAY, DATE, DATELINE)
    assert on(event) == dt.date(2022, 5, 3)
    assert {(clue.place.article, clue.text, clue.gives) for clue in event.dating.proof} == {
        ("weekday", "الثلاثاء", "time"),
        ("date", "3 مايو الجاري", "time"),
        ("dateline", "9 مايو 2022", "dateline"),
    }


def test_without_the_dateline_nothing_gives_the_year() -> None:
    dating = only(WEEKDAY, DATE).dating
    assert (dating.when, dating.candidates) == (None, ())
    assert dating.reason == "no article of the story tells from which day to count"


def test_a_day_of_publication_that_came_with_an_article_counts_as_a_dateline() -> None:
    later = told("later", "رحب وزير الصيد بنتائج القمة الأخيرة بين البلدين.", "2022-05-09")
    dating = only(WEEKDAY, DATE, later).dating
    assert dating.when is not None
    assert dating.when.start == dt.date(2022, 5, 3)
    assert [(clue.place.article, clue.text) for clue in dating.proof if clue.gives == "published"] == [
        ("later", "2022-05-09")
    ]


def test_the_articles_own_day_follows_and_dates_its_other_events() -> None:
    articles = [YESTERDAY, DATE, DATELINE]
    own = day_of("yesterday", articles)
    assert own is not None and own.dating.when is not None
    assert own.dating.when.start == dt.date(2022, 5, 4)
    assert sorted(filter(None, map(on, events(*articles)))) == [dt.date(2022, 5, 3), dt.date(2022, 5, 6)]


def test_a_full_date_in_a_text_is_enough_for_an_article_that_tells_of_the_same_event() -> None:
    full = told(
        "full", "عقد الرئيس التونسي سامي قرقوش ونظيره الجزائري كمال بن يوسف قمة عبر الفيديو الثلاثاء 3 مايو 2022."
    )
    own = day_of("yesterday", [full, YESTERDAY])
    assert own is not None and own.dating.when is not None
    assert own.dating.when.start == dt.date(2022, 5, 4)


def test_an_article_that_only_names_a_weekday_may_be_of_a_week_of_days() -> None:
    own = day_of("weekday", [WEEKDAY, DATE, DATELINE])
    assert own is not None
    assert own.dating.when is None
    assert own.dating.candidates == tuple(dt.date(2022, 5, day) for day in range(3, 10))


def test_where_several_days_fit_all_are_listed_and_none_is_chosen() -> None:
    call = told(
        "call",
        "أجرى الرئيس التونسي سامي قرقوش اتصالا هاتفيا مع نظيره الجزائري كمال بن يوسف الخميس.\n"
        "وقال مساعده إن موضوع الاتصال الهاتفي كان تنفيذ ما جرى التوصل إليه خلال القمة عبر الفيديو بين"
        " سامي قرقوش وكمال بن يوسف في 3 مايو الجاري.",
    )
    found = {event.kind: event for event in events(call, WEEKDAY, DATELINE)}
    assert on(found["summit"]) == dt.date(2022, 5, 3)
    assert on(found["call"]) is None
    assert found["call"].dating.candidates == tuple(dt.date(2022, 5, day) for day in (5, 12, 19, 26))
    assert {clue.gives for clue in found["call"].dating.proof} == {"time", "order", "dateline"}


def test_a_month_that_comes_is_counted_from_the_month_that_another_event_tells() -> None:
    plan = told(
        "plan",
        "أعلنت الرئاسة أن القمة عبر الفيديو بين سامي قرقوش وكمال بن يوسف جرت في 3 مايو الجاري.\n"
        "وتعقد محادثات بين تونس والجزائر في جنيف في 12 يناير المقبل.",
    )
    talks = next(event for event in events(plan, WEEKDAY, DATELINE) if event.kind == "talks")
    assert on(talks) == dt.date(2023, 1, 12)


def test_a_week_or_a_month_stays_as_wide_as_it_is_told() -> None:
    month = told("month", "تعقد محادثات بين السودان وإثيوبيا في جنيف الشهر المقبل.", "2022-05-10")
    dating = only(month).dating
    assert dating.when is not None
    assert (dating.when.start, dating.when.stop) == (dt.date(2022, 6, 1), dt.date(2022, 7, 1))
    assert dating.candidates == ()


def test_no_words_for_the_day_no_day() -> None:
    dating = only(told("none", "عقدت محادثات بين السودان وإثيوبيا في جنيف.", "2022-05-10")).dating
    assert (dating.when, dating.candidates, dating.proof) == (None, (), ())
    assert dating.reason == "no article tells its day"


def test_the_order_of_arrival_makes_no_difference() -> None:
    found = [link(order) for order in permutations([WEEKDAY, DATE, DATELINE, YESTERDAY])]
    assert all((links.events, links.days) == (found[0].events, found[0].days) for links in found)


CONTRADICTION = "the words that tell the day exclude each other"


def test_a_weekday_that_is_not_that_of_its_date_leaves_the_day_open() -> None:
    monday = told(
        "monday", "أعلنت الرئاسة أن القمة عبر الفيديو بين سامي قرقوش وكمال بن يوسف جرت الاثنين 3 مايو الجاري."
    )
    dating = only(monday, DATELINE).dating
    assert (dating.when, dating.candidates, dating.reason) == (None, (), CONTRADICTION)


def test_two_datelines_in_one_article_are_none() -> None:
    two = told("two", "(وكالة الساحل - 9 مايو 2022)\n(وكالة البر - 20 يونيو 2022)\nعقدت محادثات في جنيف أمس الثلاثاء.")
    dating = only(two).dating
    assert (dating.when, dating.candidates) == (None, ())
    assert dating.reason is not None


def test_datelines_years_apart_bound_nothing() -> None:
    far = [told(day, "قال الوزير إن القمة ناقشت الصيد.", day) for day in ("2020-01-01", "2022-01-01")]
    dating = only(WEEKDAY, *far).dating
    assert dating.when is None
    assert dating.reason == "the dated articles of the story lie more than a year apart"


def test_a_dateline_under_which_the_weekday_and_the_date_exclude_each_other_dates_neither() -> None:
    year_before = told("before", "(وكالة الساحل - 9 مايو 2021) رحب وزير الصيد بنتائج القمة الأخيرة بين البلدين.")
    found = events(WEEKDAY, DATE, year_before)
    assert [on(event) for event in found] == [None, None]
    assert {event.dating.reason for event in found} == {
        "another telling of what seems the same event is on another day"
    }


def test_an_article_that_counts_from_two_days_has_no_day_of_its_own() -> None:
    torn = told(
        "torn",
        "قالت الوكالة اليوم الخميس إن المجلس سينعقد.\n"
        "وعقد الرئيس التونسي سامي قرقوش ونظيره الجزائري كمال بن يوسف قمة عبر الفيديو أمس الثلاثاء.",
    )
    own = day_of("torn", [torn, DATE, DATELINE])
    assert own is not None
    assert (own.dating.when, own.dating.candidates) == (None, ())
    assert own.dating.reason == "its words count from more than one day"


def test_a_day_behind_an_article_is_not_that_of_what_it_plans() -> None:
    planned = told("planned", "أعلنت الخارجية في 2 مايو 2022 أن محادثات السودان وإثيوبيا ستعقد في جنيف.", "2022-05-10")
    assert [on(event) for event in events(planned)] == [None]


def test_the_ends_of_the_calendar_raise_nothing() -> None:
    for end in ("0001-01-10", "9999-12-20"):
        found = events(WEEKDAY, YESTERDAY, told("end", "تنتهي القمة اليوم.", end))
        assert len(found) == 2
    last = told("last", "تعقد محادثات بين السودان وإثيوبيا في جنيف في 31 ديسمبر 9999.", "9999-12-20")
    assert on(only(last)) == dt.date.max


def test_days_that_no_calendar_has_leave_the_day_open() -> None:
    for words in ("31 فبراير", "0 ديسمبر", "99999999"):
        summit = told("odd", f"عقد سامي قرقوش وكمال بن يوسف قمة عبر الفيديو في {words}.")
        dating = only(summit, DATELINE).dating
        assert (dating.when, dating.candidates) == (None, ())
