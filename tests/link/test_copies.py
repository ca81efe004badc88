"""Copies: one text under several titles, told from an outlet's own background and from other news."""

from __future__ import annotations

from tests.link.reports import FLOOD, RETOLD, WIRE, report

from rawi.link import link
from rawi.model import Analysis


def copies(*analyses: Analysis) -> list[tuple[str, ...]]:
    return [group.articles for group in link(analyses).copies]


def test_one_wire_text_under_two_titles() -> None:
    one = report("a", "قطار سريع إلى مراكش في الربيع", WIRE, "النهار الجديد")
    other = report("b", "المغرب يفتح خطا جديدا للقطارات", WIRE, "بريد الشمال")
    assert copies(one, other) == [("a", "b")]


def test_spelling_does_not_hide_a_copy() -> None:
    other = WIRE.replace("إ", "ا").replace("أ", "ا").replace("ة", "ه")
    assert copies(report("a", "قطار", WIRE, "النهار الجديد"), report("b", "سكة", other, "بريد الشمال")) == [("a", "b")]


def test_a_rewritten_wire_text_is_still_one_text() -> None:
    one, other = report("a", "قطار", WIRE, "النهار الجديد"), report("b", "سكة", RETOLD, "بريد الشمال")
    assert copies(one, other) == [("a", "b")]


def test_an_outlet_that_repeats_its_own_background_does_not_copy_itself() -> None:
    one, other = report("a", "قطار", WIRE, "النهار الجديد"), report("b", "سكة", RETOLD, "النهار الجديد")
    assert copies(one, other) == []
    assert [(reuse.one, reuse.other) for reuse in link([one, other]).reuses] == [("a", "b")]


def test_a_chain_of_reuse_is_no_group_of_copies() -> None:
    telegram, (train, _, tickets) = "رحبت جمعية المسافرين في فاس بالموعد الجديد وطالبت بأسعار للطلبة", WIRE.split("\n")
    chain = [
        report("a", "قطار", f"{train}\n{telegram}.", "النهار الجديد"),
        report("b", "سكة", f"{train}\n{tickets}", "بريد الشمال"),
        report("c", "تذاكر", f"{tickets}\nوتأخر قطار فاس ساعة.", "صدى الجنوب"),
    ]
    assert copies(*chain[:2]) == [("a", "b")]
    assert copies(*chain[1:]) == [("b", "c")]
    assert copies(*chain) == [("a", "b")]


def test_other_news_is_no_copy() -> None:
    assert copies(report("a", "قطار", WIRE, "النهار الجديد"), report("b", "سيول", FLOOD, "بريد الشمال")) == []


def test_the_proof_shows_the_shared_words_in_both_articles() -> None:
    analyses = [report("a", "قطار", WIRE, "النهار الجديد"), report("b", "سكة", RETOLD, "بريد الشمال")]
    texts = {analysis.document.article.id: analysis.document.text for analysis in analyses}
    (proof,) = link(analyses).copies[0].proofs
    shown = [[texts[place.article][place.start : place.stop] for place in run] for run in proof.runs]
    assert ["كلفة المشروع بلغت ثلاثين مليار درهم" in text for run in shown for text in run].count(True) == 2


def test_a_hundred_identical_articles_are_one_group() -> None:
    analyses = [report(f"a{number:03}", "قطار", WIRE, f"وكالة {number}") for number in range(100)]
    links = link(analyses)
    assert [len(group.articles) for group in links.copies] == [100]
    assert len(links.reuses) < 1000
    assert [len(story.articles) for story in links.stories] == [100]
