"""Times in a document: where each stands, what it comes to, and what it was counted from."""

from __future__ import annotations

import datetime as dt
import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rawi.dates import times_of
from rawi.model import Article, Document, Grain, Time

TUESDAY = dt.date(2021, 12, 14)
REPORT = (
    "قال المتحدث اليوم الثلاثاء إن الرئيسين تحادثا في 7 ديسمبر/كانون الأول الجاري، "
    "وإن القمة ستعقد مطلع العام المقبل.\n"
    "وكان الوفد زار العاصمة بين عامي 2014 و2016، ثم وصل مساء السبت إلى جنيف."
)


def read(text: str, published: dt.date | None = TUESDAY) -> tuple[Time, ...]:
    return times_of(Document(Article("an-article", text, published=published), text))


def only(text: str, published: dt.date | None = TUESDAY) -> Time:
    (found,) = read(text, published)
    return found


def test_a_report_and_its_times() -> None:
    assert [(time.span.text, time.value) for time in read(REPORT)] == [
        ("اليوم الثلاثاء", "2021-12-14"),
        ("7 ديسمبر/كانون الأول الجاري", "2021-12-07"),
        ("مطلع العام المقبل", "2022"),
        ("بين عامي 2014 و2016", "2014/2016"),
        ("مساء السبت", "2021-12-11"),
    ]


def test_every_time_says_its_rule_its_grain_and_its_anchor() -> None:
    today, call, year, years, evening = read(REPORT)
    assert (today.rule, today.grain, today.anchor) == ("beside_today", Grain.DAY, "published")
    assert (call.rule, call.grain, call.anchor) == ("date", Grain.DAY, "published")
    assert (year.rule, year.grain, year.anchor) == ("counted_year", Grain.YEAR, "published")
    assert (years.rule, years.grain, years.anchor) == ("years_between", Grain.RANGE, "expression")
    assert (evening.rule, evening.grain, evening.anchor) == ("weekday", Grain.DAY, "published")


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("وصلَ الوفدُ مساءَ السبتِ إلى جنيف", "مساءَ السبتِ"),
        ("وصل الوفد يـــوم الأحد إلى جنيف", "يـــوم الأحد"),
        ("وصل الوفد في ٧ ديسمبر ٢٠٢١ إلى جنيف", "٧ ديسمبر ٢٠٢١"),
        ("وصل الوفد في ۷ دیسمبر ۲۰۲۱ إلى جنيف", "۷ دیسمبر ۲۰۲۱"),
        ("وصل الوفد في \u200f7 ديسمبر/\u200fكانون الأول 2021 إلى جنيف", "7 ديسمبر/\u200fكانون الأول 2021"),
        ("وصل الوفد ﻳﻮﻡ ﺍﻟﺴﺒﺖ إلى جنيف", "ﻳﻮﻡ ﺍﻟﺴﺒﺖ"),
        ("صدر المرسوم في 10/10/1436هـ بالرياض", "10/10/1436هـ"),
        ("صدر المرسوم عام 1440 هـ بالرياض", "عام 1440 هـ"),
    ],
)
def test_spans_are_exact_in_the_text_as_it_is_spelt(text: str, span: str) -> None:
    found = only(text)
    assert found.span.text == span == text[found.span.start : found.span.stop]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("صدر المرسوم في 10/10/1436هـ", "2015-07-26"),
        ("صدر المرسوم يوم الأحد 10 شوال 1436 هـ", "2015-07-26"),
        ("صدر المرسوم في 10/10/1436هـ الموافق 26/7/2015م", "2015-07-26"),
        ("صدر المرسوم في 26/7/2015م الموافق 10/10/1436هـ", "2015-07-26"),
        ("صدر المرسوم في شهر رمضان 1436هـ", "2015-06-18/2015-07-16"),
        ("صدر المرسوم في 8/1436 هـ", "2015-05-19/2015-06-17"),
        ("صدر المرسوم في ١٥ شباط ٢٠١٣", "2013-02-15"),
        ("صدر المرسوم عام ٢٠١٣", "2013"),
        ("صدر المرسوم عام 1440هـ / 2018م", "2018"),
        ("صدر المرسوم في عام 2018م - 1440هـ", "2018"),
        ("حوصرت المدينة عام 132 هـ/ 750 م", "0750"),
        ("امتد العمل من 1431 إلى 1433هـ", "2009-12-18/2012-11-14"),
        ("صدر المرسوم في 2 ربيع الآخر 1434 هـ - 12 فبراير 2013", "2013-02-12"),
    ],
)
def test_hijri_dates_and_eastern_digits(text: str, value: str) -> None:
    assert only(text).value == value


def test_without_a_day_to_count_from_only_what_tells_its_year_is_placed() -> None:
    text = "قال الوزير أمس الأحد إن الحرب بدأت في مارس 2011 وإن المؤتمر سيعقد في 10 يناير المقبل"
    yesterday, march, january = read(text, published=None)
    assert (yesterday.value, yesterday.anchor) == (None, None)
    assert (march.value, march.anchor) == ("2011-03", "expression")
    assert january.value is None
    assert january.reason is not None


def test_a_weekday_that_the_dateline_contradicts_is_kept_and_noted() -> None:
    found = only("قال المتحدث اليوم الاثنين إن القمة قائمة")
    assert found.value == "2021-12-13"
    assert found.reason == "counted from published it would be 2021-12-14, another weekday; the weekday is kept"


def test_after_such_a_contradiction_the_text_itself_is_the_anchor() -> None:
    text = "قال المتحدث أمس (الأحد) إن القمة قائمة.\nووصل الوفد أمس إلى جنيف."
    first, second = read(text)
    assert (first.value, second.value) == ("2021-12-12", "2021-12-12")
    assert second.anchor == "text"


def test_a_date_whose_weekday_is_wrong_is_kept_and_noted() -> None:
    found = only("جرت القمة يوم الخميس 7 ديسمبر 2021")
    assert (found.value, found.reason) == (
        "2021-12-07",
        "the weekday told is not that of the date; the date is kept",
    )


def test_a_weekday_picks_the_year_that_is_not_told() -> None:
    assert only("الثلاثاء 18 فبراير", dt.date(2013, 2, 12)).value == "2014-02-18"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("وقع الهجوم في 3 مايو 2019. وفي اليوم نفسه أغلق المطار", "2019-05-03"),
        ("وقع الهجوم في 3 مايو 2019. وفي اليوم التالي أغلق المطار", "2019-05-04"),
        ("وقع الهجوم في 3 مايو 2019. وفي الشهر نفسه أغلق المطار", "2019-05"),
        ("وقع الهجوم في 3 مايو 2019. وفي الشهر التالي أغلق المطار", "2019-06"),
        ("وقع الهجوم في 3 مايو 2019. وفي العام نفسه أغلق المطار", "2019"),
        ("وقع الهجوم في 3 مايو 2019. وفي يوليو من العام نفسه أغلق المطار", "2019-07"),
        ("وقع الهجوم عام 2019. وفي العام التالي أغلق المطار", "2020"),
    ],
)
def test_what_is_counted_from_a_date_told_before(text: str, value: str) -> None:
    last = read(text)[-1]
    assert (last.value, last.anchor) == (value, "text")


def test_nothing_told_before_leaves_it_open() -> None:
    found = only("وفي اليوم نفسه أغلق المطار أمام الرحلات")
    assert (found.value, found.reason) == (None, "no day was told before")


def test_tomorrow_in_a_quotation_is_counted_from_the_day_it_was_said() -> None:
    said, tomorrow = read('قال الوزير السبت: "سنجتمع غدا في القصر"')
    assert (said.value, tomorrow.value, tomorrow.anchor) == ("2021-12-11", "2021-12-12", "text")


def test_a_weekday_is_the_one_of_the_date_in_brackets_behind_it() -> None:
    weekday, date = read("وصل الوفد مساء السبت (18 ديسمبر) إلى جنيف")
    assert (weekday.value, date.value) == ("2021-12-18", "2021-12-18")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("وصل الوفد الأحد، وغادر الاثنين التالي", "2021-12-13"),
        ("وقع الهجوم في 3 مايو 2019. وفي الأحد التالي أغلق المطار", "2019-05-05"),
        ("وقع الهجوم في 3 مايو 2019. وفي اليوم ذاته أغلق المطار", "2019-05-03"),
        ("وقع الهجوم في 3 مايو 2019. وفي الشهر ذاته أغلق المطار", "2019-05"),
        ("وقع الهجوم في 3 مايو 2019. وفي اليوم السابق أغلق المطار", "2019-05-02"),
        ("وقع الهجوم في 3 مايو 2019. وفي الأسبوع التالي أغلق المطار", "2019-W19"),
        ("وقع الهجوم في 3 مايو 2019. وفي ذلك اليوم أغلق المطار", "2019-05-03"),
        ("وقع الهجوم في 3 مايو 2019. وفي نفس العام أغلق المطار", "2019"),
    ],
)
def test_days_weeks_and_months_after_one_told_before(text: str, value: str) -> None:
    last = read(text)[-1]
    assert (last.value, last.anchor) == (value, "text")


@pytest.mark.parametrize(
    ("today", "text", "value"),
    [
        (dt.date(2021, 3, 31), "قبل شهر", "2021-02-28"),
        (dt.date(2020, 2, 29), "بعد سنة", "2021-02-28"),
        (dt.date(2021, 12, 31), "بعد شهرين", "2022-02-28"),
    ],
)
def test_months_and_years_step_to_the_same_day_or_the_last_of_the_month(today: dt.date, text: str, value: str) -> None:
    assert only(text, today).value == value


def test_a_relation_that_does_not_fit_leaves_it_open() -> None:
    found = only("يبدأ الدوام في فبراير الجاري")
    assert (found.value, found.reason) == (None, "what it is told to be does not fit the article's day")


def test_a_feast_that_eastern_churches_keep_on_another_day() -> None:
    assert only("احتفلت المدينة خلال عيد الميلاد").value == "2021-12-25"
    copts = only("احتفل الأقباط خلال عيد الميلاد")
    assert (copts.value, copts.reason) == (None, "an eastern church is named, whose day is another")


@pytest.mark.parametrize("text", ["كل جمعة", "أيام الأحد", "15 فبراير من كل عام", "أول جمعة من كل شهر", "كل 15 فبراير"])
def test_what_recurs_is_marked_and_not_placed(text: str) -> None:
    found = only(text)
    assert (found.value, found.reason) == (None, "a recurring day")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("الثلاثاء", "known is the weekday, Tuesday"),
        ("7 ديسمبر", "known is --12-07"),
        ("ديسمبر", "known is --12"),
        ("سنلتقي يوم 12 في جنيف", "known is the day, 12"),
    ],
)
def test_without_a_day_to_count_from_what_is_known_is_kept(text: str, reason: str) -> None:
    found = only(text, published=None)
    assert found.value is None
    assert found.reason is not None
    assert found.reason.endswith(reason)


def test_tense_places_a_bare_weekday_and_a_bare_month() -> None:
    assert only("وصل الوفد الأربعاء").value == "2021-12-08"
    assert only("سيصل الوفد الأربعاء").value == "2021-12-15"
    assert only("وصل الوفد في فبراير").value == "2021-02"
    assert only("سيصل الوفد في فبراير").value == "2022-02"


def test_tense_does_not_reach_to_another_year_far_off() -> None:
    assert only("قررت المحكمة عقد جلسة في 20 ديسمبر").value == "2021-12-20"


def test_a_relation_at_the_end_of_a_list_is_shared() -> None:
    values = [time.value for time in read("تجرى الانتخابات يومي السبت والأحد المقبلين")]
    assert values == ["2021-12-18", "2021-12-19"]


def test_a_month_at_the_end_of_a_list_is_shared() -> None:
    found = read("تحادث الرئيسان في 7 و8 ديسمبر")
    assert [(time.span.text, time.value) for time in found] == [
        ("7", "2021-12-07"),
        ("8 ديسمبر", "2021-12-08"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        "31 فبراير",
        "يوم 0 مايو",
        "0/0/0000",
        "99/99/9999",
        "1/1/0001",
        "31/12/9999",
        "عام 0",
        "عام 0000",
        "عام " + "9" * 5000,
        "9" * 5000,
        "من " + "1" * 1000 + " إلى " + "2" * 1000 + " مايو",
        "بعد 999999999 يوما",
        "بعد 9999 سنة",
        "قبل 9999 سنة",
        "قبل 9999 شهرا",
        "32 ديسمبر 2021",
        "القرن " * 500,
        "الاثنين " * 2000,
        "((((7 ديسمبر",
        "بين بين بين و و و من إلى من إلى",
        "تسعينيات القرن الأول",
        "1/1/1300هـ",
        "رمضان 1600هـ",
        "عام 5 هـ",
        "العام 9999 للميلاد",
        "\u202b\u200f7\u202c ديسمبر",
        "15-فبراير-0",
        "31-فبراير-13",
        "31/2/13",
        "الاثنين 0",
        "الاثنين 99",
        "يوم 32",
        "آخر 9999 سنوات",
        "بعد 9999 سنوات من 1 يناير 9999",
        "آخر يوم من عام 0",
        "أول جمعة من الشهر",
        "العقد العاشر من القرن العاشر",
        "رمضان 9999",
        "عيد الشكر 0",
        "عيد الفطر 1999",
        "بعد يومين من " * 300 + "أمس",
        "2013-99",
        "2013-02-15T99:99",
    ],
)
def test_bad_input_raises_nothing_and_invents_nothing(text: str) -> None:
    for published in (None, TUESDAY, dt.date.min, dt.date.max):
        for found in read(text, published):
            assert text[found.span.start : found.span.stop] == found.span.text
            assert found.value is not None or found.reason


@pytest.mark.parametrize("text", ["31 فبراير", "31 أبريل 2018", "29 فبراير 2019", "31/2/2018", "عام 0"])
def test_what_no_calendar_has_is_found_without_a_value(text: str) -> None:
    found = only(text)
    assert found.value is None
    assert found.reason


def test_a_number_of_a_thousand_digits_is_no_year() -> None:
    assert [time.value for time in read("عام " + "9" * 1000)] == [None]


def test_figures_with_the_month_first_are_not_turned_round() -> None:
    found = only("صدر القرار بتاريخ 5/13/2018")
    assert (found.value, found.reason) == (None, "there is no month 13, and the month is not told first")


@pytest.mark.parametrize(("figures", "value"), [("31-10-74", "1974-10-31"), ("15/2/13", "2013-02-15")])
def test_the_century_of_two_figures_is_counted_from_the_articles_day(figures: str, value: str) -> None:
    assert (only(figures).value, only(figures).anchor) == (value, "published")
    open_ = only(figures, published=None)
    assert (open_.value, open_.reason) == (None, f"the century of the year {figures[-2:]} is not told")


WORDS = (
    "اليوم أمس غدا الاثنين الجمعة يوم مساء ليل من إلى بين و في قبل بعد منذ كل أول آخر نهاية مطلع "
    "3 7 31 2014 1436 0 99 12/5/2019 15/2 / - ( ) ، . « » ديسمبر كانون الأول الثاني مارس رمضان عيد الفطر "
    "الماضي المقبل الجاري نفسه هذا العام الشهر الأسبوع عام شهر القرن تسعينيات الربع النصف صيف ثلاثة عشر "
    "العشرين ألف مئة سيعقد قال هـ م الموافق الأخيرة التالي كل بعد قبل يومين أيام الأيام الثلاثة إحدى العقد غضون 15-2"
)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.sampled_from(WORDS.split()), max_size=14),
    st.sampled_from([None, TUESDAY, dt.date.min, dt.date.max]),
)
def test_any_words_in_any_order_give_spans_in_order_that_do_not_overlap(
    words: list[str], published: dt.date | None
) -> None:
    text, stop = " ".join(words), 0
    for found in read(text, published):
        assert stop <= found.span.start < found.span.stop
        assert text[found.span.start : found.span.stop] == found.span.text
        assert found.value is not None or found.reason
        stop = found.span.stop


def test_a_long_text_takes_time_in_proportion() -> None:
    for text in (REPORT + "\n") * 400, (REPORT.replace("\n", " ") + " ") * 400:
        started = time.perf_counter()
        assert len(read(text)) == 2000
        assert time.perf_counter() - started < 10


def test_values_are_plain_strings() -> None:
    assert json.dumps([time.value for time in read(REPORT)])
