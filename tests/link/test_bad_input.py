"""What real feeds bring: floods of one text, digests, articles without a date, stories without an end."""

from __future__ import annotations

import datetime as dt
import time

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
}


def event(name: str, outlet: str, day: str = "2021-12-06") -> Analysis:
    text = EVENTS[name]
    return report(f"{name}-{outlet}", " ".join(text.split()[:6]), text, outlet, day)


def test_a_thousand_identical_articles() -> None:
    one = report("0000", "قطار", WIRE, "outlet 0")
    body = one.document.text.partition("\n")[2]
    copies = [report(f"{number:04}", "قطار", body, f"outlet {number}") for number in range(12)]
    flood = [_renamed(copies[number % 12], f"{number:04}") for number in range(1000)]
    began = time.perf_counter()
    links = link(flood)
    assert time.perf_counter() - began < 30
    assert [len(group.articles) for group in links.copies] == [1000]
    assert [len(story.articles) for story in links.stories] == [1000]


def _renamed(analysis: Analysis, name: str) -> Analysis:
    article = analysis.document.article
    return report(name, "قطار", analysis.document.text.partition("\n")[2], article.outlet)


def test_a_digest_does_not_make_one_story_of_all() -> None:
    digest = report("digest", "أخبار اليوم", "\n".join(EVENTS.values()), "موجز")
    articles = [event(name, outlet) for name in EVENTS for outlet in ("صدى", "بريد")]
    stories = [story.articles for story in link([digest, *articles]).stories if len(story.articles) > 1]
    assert all(len({article.split("-")[0] for article in members} - {"digest"}) == 1 for members in stories)


def test_articles_without_a_date_or_an_outlet_are_linked_too() -> None:
    undated = [report("a", "القطار السريع", WIRE, None, None), report("b", "القطار السريع", RETOLD, None, None)]
    assert [story.articles for story in link(undated).stories] == [("a", "b")]


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
