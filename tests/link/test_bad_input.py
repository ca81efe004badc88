"""What real feeds bring: floods of one text, digests, articles without a date, stories without an end."""

from __future__ import annotations

import datetime as dt
import time
from dataclasses import replace

from tests.link.reports import FLOOD, RETOLD, WIRE, report

from rawi.link import link
from rawi.model import Analysis

EVENTS = {
    "snow": "قطعت الثلوج الطريق الجبلي بين بلدتي أزرو وميشليفن وعلقت مئة شاحنة منذ فجر السبت.",
    "bees": "نفقت آلاف خلايا النحل في سهل البقاع بعد رش مبيدات محظورة، بحسب نقابة النحالين.",
    "opera": "أعادت دار الأوبرا في دمنهور افتتاح مسرحها بعرض لفرقة الطنبورة بعد ترميم دام سنتين.",
    "ferry": "جنحت عبارة سياحية قرب جزيرة قرقنة وأنقذ خفر السواحل ركابها السبعين.",
    "chess": "فازت لاعبة الشطرنج ليان العتيبي ببطولة الناشئات في الدوحة دون هزيمة.",
    "dates": "صدرت واحة سيوة شحنتها الأولى من التمور المجففة إلى اليابان هذا الموسم.",
    "bridge": "أغلقت بلدية الموصل الجسر العتيق أمام الشاحنات بعد ظهور شقوق في دعاماته.",
    "locust": "اجتاحت أسراب الجراد مزارع الذرة في تهامة وأتلفت محاصيل ثلاثين قرية.",
    "museum": "استعاد متحف تدمر تمثالا نصفيا من المرمر هربه لصوص إلى معرض في بروكسل.",
    "strike": "أضرب سائقو الحافلات في وهران احتجاجا على تأخر أجورهم شهرين.",
    "whale": "قذف الموج حوتا أحدب نافقا إلى شاطئ صلالة فتجمع الأهالي لتصويره.",
    "satellite": "أطلق مهندسون إماراتيون قمرا صناعيا صغيرا يرصد العواصف الترابية من مدار منخفض.",
    "cholera": "سجلت مستشفيات الحديدة إصابات جديدة بالكوليرا وطلبت محاليل الإماهة.",
    "camel": "أوقف حكام سباق الهجن في الطائف متسابقا حقن ناقته بمنشطات.",
    "well": "أنقذ متطوعون طفلا سقط في بئر ارتوازية قرب بسكرة بعد حفر دام ليلتين.",
    "bank": "خفض المصرف المركزي الأردني سعر الفائدة ربع نقطة مئوية للمرة الأولى منذ عامين.",
    "poet": "رحلت الشاعرة العراقية لميعة الزيدي عن ثمانين عاما بعد أن نشرت سبعة دواوين.",
    "olive": "بدأ قطاف الزيتون في جبال صفاقس مبكرا بسبب الجفاف وتراجعت الغلة إلى النصف.",
    "dam": "ملأت أمطار نيسان سد المسيرة وعاد الري إلى بساتين دكالة.",
    "radio": "احتفلت إذاعة جيبوتي بمرور ستين سنة على أول بث لها باللغة العفرية.",
}


def event(name: str, outlet: str, day: str = "2021-12-06") -> Analysis:
    text = EVENTS[name]
    return report(f"{name}-{outlet}", " ".join(text.split()[:6]), text, outlet, day)


def test_a_thousand_identical_articles() -> None:
    wire = report("wire", "قطار", WIRE)
    flood = [_reprinted(wire, f"{number:04}", f"outlet {number % 12}") for number in range(1000)]
    began = time.process_time()
    links = link(flood)
    assert time.process_time() - began < 10
    assert [len(group.articles) for group in links.copies] == [1000]
    assert [len(story.articles) for story in links.stories] == [1000]


def _reprinted(analysis: Analysis, name: str, outlet: str) -> Analysis:
    article = replace(analysis.document.article, id=name, outlet=outlet)
    return replace(analysis, document=replace(analysis.document, article=article))


def test_a_digest_of_twenty_stories_does_not_make_one_story_of_all() -> None:
    digest = report("digest", "أخبار اليوم", "\n".join(EVENTS.values()), "موجز")
    articles = [event(name, outlet) for name in EVENTS for outlet in ("صدى", "بريد")]
    found = [set(story.articles) - {"digest"} for story in link([digest, *articles]).stories]
    assert len(EVENTS) == 20
    assert sorted(map(sorted, filter(None, found))) == sorted([f"{name}-بريد", f"{name}-صدى"] for name in EVENTS)


def test_articles_without_a_date_or_an_outlet_are_linked_too() -> None:
    undated = [report("a", "القطار السريع", WIRE, None, None), report("b", "القطار السريع", RETOLD, None, None)]
    assert [story.articles for story in link(undated).stories] == [("a", "b")]


def test_an_article_of_unknown_time_joins_a_dated_one_only_where_they_are_much_alike() -> None:
    strike = "طالب سائقو القطار السريع في المغرب بزيادة أجورهم، وهددوا بالإضراب عن العمل في محطة طنجة نهاية الشهر."
    dated, undated = report("a", "القطار السريع", WIRE), report("b", "القطار السريع", WIRE, day=None)
    retold, next_one = report("c", "القطار السريع", RETOLD), report("d", "أجور سائقي القطارات", strike)
    assert [len(link(pair).stories) for pair in ((dated, retold), (undated, retold))] == [1, 1]
    assert [len(link(pair).stories) for pair in ((dated, next_one), (undated, next_one))] == [1, 2]


def test_an_outlet_that_copies_everything_makes_no_story_of_its_own() -> None:
    articles = [event(name, "صدى") for name in EVENTS] + [event(name, "ناسخ") for name in EVENTS]
    links = link(articles)
    assert sorted(group.articles for group in links.copies) == sorted((f"{n}-صدى", f"{n}-ناسخ") for n in EVENTS)
    assert len(links.stories) == len(EVENTS)


def test_two_namesakes_in_one_story_stay_two() -> None:
    body = "قال الوزير سامي قرقوش إن القطار جاهز.\nوقال النائب مروان قرقوش إن القطار غير جاهز."
    identities = link([report("a", "القطار", body)]).identities
    assert {"سامي قرقوش", "مروان قرقوش"} <= {identity.name for identity in identities}


def test_a_story_that_runs_for_a_year_is_told_in_parts() -> None:
    first = dt.date(2021, 1, 1)
    days = [(first + dt.timedelta(days=7 * week)).isoformat() for week in range(52)]
    articles = [report(f"week-{at:02}", "سيول سنار", FLOOD, f"outlet {at}", day) for at, day in enumerate(days)]
    links = link(articles)
    assert sum(len(story.articles) for story in links.stories) == 52
    assert link(articles[::-1]) == links


def test_words_in_no_language_and_no_words_at_all() -> None:
    for body in ("…", "123 456 789", "!" * 1000, "ب" * 5000):
        assert len(link([report("a", "", body), report("b", "", body)]).stories) >= 1
