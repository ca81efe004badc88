"""One article in, all that Rawi reads in it out: a pure function, the same every time."""

from __future__ import annotations

import datetime as dt
import time
from dataclasses import replace
from itertools import pairwise

import pytest

import rawi
from rawi.analyse import analyse
from rawi.model import Act, ActorKind, Article, Mode, Span

TITLE = "العلمي: سنغرس مليون شجرة"
BODY = """الرباط - وكالة السنديانة: أعلنت وزيرة البيئة نجاة العلمي، أمس الاثنين، أن المغرب سيبدأ حملة تشجير واسعة.

وأضافت العلمي أن الحملة تشمل خمسين مدينة، مشيرة إلى أن البلديات وفرت الأرض.
وقالت: "نطالب الجميع بحماية الغابات".

من جهته، رحب رئيس جمعية أصدقاء الغابة يوسف بنجلون بالحملة، وحذر من قلة المياه.
وتكلف الحملة مئة مليون درهم، بحسب بيان للوزارة."""
ARTICLE = Article(
    id="trees",
    text=f"{TITLE}\n{BODY}",
    outlet="المرفأ",
    title=Span(0, len(TITLE), TITLE),
    published=dt.date(2021, 12, 14),
)


@pytest.fixture(scope="module")
def analysis() -> rawi.Analysis:
    return analyse(ARTICLE)


def test_a_report_becomes_a_ledger_of_who_said_what(analysis: rawi.Analysis) -> None:
    ledger = [(str(one.speaker), str(one.cue), one.content.text) for one in analysis.statements]
    assert ledger == [
        ("نجاة العلمي", ":", "سنغرس مليون شجرة"),
        ("نجاة العلمي", "أعلنت", "المغرب سيبدأ حملة تشجير واسعة"),
        ("نجاة العلمي", "أضافت", "الحملة تشمل خمسين مدينة"),
        ("نجاة العلمي", "مشيرة", "البلديات وفرت الأرض"),
        ("نجاة العلمي", "قالت", "نطالب الجميع بحماية الغابات"),
        ("يوسف بنجلون", "رحب", "بالحملة"),
        ("يوسف بنجلون", "حذر", "قلة المياه"),
        ("الوزارة", "بحسب", "تكلف الحملة مئة مليون درهم"),
    ]


def test_each_line_tells_what_was_done_by_saying_it(analysis: rawi.Analysis) -> None:
    acts = {str(one.cue): one.act for one in analysis.statements}
    assert acts["قالت"] is Act.DEMAND
    assert acts["رحب"] is Act.SUPPORT
    assert acts["حذر"] is Act.WARN
    assert acts["أضافت"] is Act.STATE


def test_each_line_tells_whether_it_is_word_for_word(analysis: rawi.Analysis) -> None:
    modes = {str(one.cue): one.mode for one in analysis.statements}
    assert modes["قالت"] is Mode.DIRECT
    assert modes["أعلنت"] is Mode.INDIRECT


def test_the_day_is_told_where_the_text_decides_it(analysis: rawi.Analysis) -> None:
    days = {str(one.cue): one.said_on for one in analysis.statements}
    assert days["أعلنت"] == dt.date(2021, 12, 13)
    assert days["رحب"] is None


def test_every_span_stands_in_the_text_where_it_says(analysis: rawi.Analysis) -> None:
    text = analysis.document.text
    for one in analysis.statements:
        voices = [voice for voice in (one.speaker, one.addressee, *one.via) if voice]
        spans = [one.content, one.cue, one.said_on_span, *(voice.span for voice in voices)]
        assert all(text[span.start : span.stop] == span.text for span in spans if span)


def test_the_document_is_the_text_that_came_in(analysis: rawi.Analysis) -> None:
    assert analysis.document.text == ARTICLE.text
    assert analysis.document.title == TITLE


def test_the_calendar_expressions_of_the_text_are_there_too(analysis: rawi.Analysis) -> None:
    assert [(each.span.text, each.value) for each in analysis.times] == [("أمس الاثنين", "2021-12-13")]


def test_the_actors_are_those_who_take_part(analysis: rawi.Analysis) -> None:
    kinds = {actor.name: actor.kind for actor in analysis.actors}
    assert kinds["نجاة العلمي"] is ActorKind.PERSON
    assert kinds["يوسف بنجلون"] is ActorKind.PERSON


def test_the_same_article_gives_the_same_analysis() -> None:
    assert analyse(ARTICLE) == analyse(ARTICLE)


def test_one_article_leaves_no_trace_in_the_next() -> None:
    other = Article("other", "وأضافت أن الأشغال بدأت.")
    alone = analyse(other)
    analyse(ARTICLE)
    assert analyse(other) == alone


def test_without_a_day_of_publication_a_bare_weekday_stays_open() -> None:
    found = analyse(replace(ARTICLE, text="قال الوزير أمس إن الطريق مغلق.", title=None, published=None))
    assert [one.said_on for one in found.statements] == [None]


def test_a_text_may_be_analysed_without_an_article() -> None:
    found = rawi.analyse("قال الوزير أمس إن الطريق مغلق.", published="2021-12-08", outlet="المرفأ")
    (one,) = found.statements
    assert (one.said_on, one.chain[0]) == (dt.date(2021, 12, 7), "المرفأ")


@pytest.mark.parametrize("text", ["", "\n\n", "...", "«»", "قال", "قال إن", "وقال:", "بحسب", "\u200f\u202b", "12345"])
def test_a_text_that_says_nothing_gives_nothing_and_breaks_nothing(text: str) -> None:
    assert analyse(Article("empty", text)).statements == ()


@pytest.mark.parametrize(
    "text", ["The minister said that the road was closed.", "他说道路已关闭", "وزیر گفت که راه بسته است"]
)
def test_another_language_says_nothing_to_us(text: str) -> None:
    assert analyse(Article("foreign", text)).statements == ()


def test_time_grows_with_the_text_and_no_faster() -> None:
    def seconds(size: int) -> float:
        begun = time.process_time()
        analyse(Article("long", "قال الوزير إن الطريق مغلق، مضيفا أن الجسر مفتوح بحسب بيان. " * size))
        return time.process_time() - begun

    seconds(10)
    measured = [min(seconds(size) for _ in range(3)) for size in (100, 200, 400)]
    assert all(later < 4 * max(earlier, 0.02) for earlier, later in pairwise(measured))


def test_a_line_without_any_stop_takes_no_longer_than_its_length_allows() -> None:
    begun = time.process_time()
    analyse(Article("endless", "قال الوزير إن الطريق مغلق وأضاف أن الجسر مفتوح " * 250))
    assert time.process_time() - begun < 5
