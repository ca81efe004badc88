"""A document is the article's text, unchanged, and the zones that mark every character of it."""

from __future__ import annotations

import time

from hypothesis import example, given
from hypothesis import strategies as st

from rawi.clean import agencies_of, document_of
from rawi.model import Article, Document
from rawi.read.headline import title_of

PAGE = """الوزير يصل إلى جنيف لبدء المحادثات

عرب وعالم

صحيفة المرفأ

موسكو - تاس: وصل وزير الخارجية إلى جنيف مساء الثلاثاء على رأس وفد كبير للمشاركة في المحادثات.

وقال الوزير إن بلاده تريد اتفاقا دائما.
قلق في العواصم
وأعرب دبلوماسي أوروبي عن قلقه من تعثر الجولة الجديدة، ودعا الجانبين إلى ضبط النفس.
اقرأ أيضا: السفير يغادر العاصمة
ومن المقرر أن تختتم الجولة يوم الخميس. (رويترز)
تابعنا
الأكثر تداولاً"""


def marked(text: str) -> Document:
    return document_of(Article(id="page", text=text, title=title_of(text)))


def zones(text: str) -> list[tuple[str, str]]:
    document = marked(text)
    return [(zone.kind.value, document.text[zone.start : zone.stop].strip()) for zone in document.zones]


def test_every_part_of_a_page_is_known_for_what_it_is() -> None:
    kinds = [kind for kind, _ in zones(PAGE)]
    assert kinds == [
        *("title", "boilerplate", "byline", "dateline", "body", "subhead"),
        *("body", "boilerplate", "body", "boilerplate"),
    ]


def test_the_dateline_is_cut_off_inside_the_paragraph() -> None:
    assert ("dateline", "موسكو - تاس:") in zones(PAGE)
    assert any(kind == "body" and words.startswith("وصل وزير الخارجية") for kind, words in zones(PAGE))


def test_a_closing_credit_is_cut_off_the_last_sentence() -> None:
    assert zones(PAGE)[-1] == ("boilerplate", "(رويترز)\nتابعنا\nالأكثر تداولاً")


def test_an_agency_in_the_last_sentence_is_no_credit() -> None:
    text = "وصل الوزير إلى جنيف.\nوالاتفاق قريب بحسب ما نقلت الوكالة الروسية (تاس)."
    assert [kind for kind, _ in zones(text)] == ["body"]


def test_the_agencies_a_report_is_credited_to() -> None:
    document = marked(PAGE)
    assert [str(agency) for agency in agencies_of(document)] == ["تاس", "رويترز"]
    assert all(document.text[each.start : each.stop] == each.text for each in agencies_of(document))


def test_an_agency_nobody_knows_is_known_by_its_first_word() -> None:
    document = marked("عنوان قصير\n\nعمان - وكالة السنديانة - 14 ديسمبر 2021\n\nوصل الوزير إلى عمان مساء أمس.")
    assert [str(agency) for agency in agencies_of(document)] == ["وكالة السنديانة"]


def test_a_page_that_opens_with_a_caption() -> None:
    text = "الرئيسان خلال لقاء سابق في جنيف (Handout/Reuters)\nتابعنا\n\nأعلن الكرملين عن لقاء قريب."
    assert [kind for kind, _ in zones(text)] == ["caption", "boilerplate", "body"]


def test_a_date_on_a_line_of_its_own_is_a_dateline() -> None:
    text = "الوزير يصل إلى جنيف\nالثلاثاء 14 ديسمبر 2021\nوصل الوزير إلى جنيف مساء الثلاثاء."
    assert ("dateline", "الثلاثاء 14 ديسمبر 2021") in zones(text)


def test_a_second_headline_is_a_subhead() -> None:
    text = "الوزير يصل إلى جنيف\nالجولة الجديدة تبدأ وسط خلافات كبيرة\nوصل الوزير إلى جنيف مساء الثلاثاء."
    assert [kind for kind, _ in zones(text)] == ["title", "subhead", "body"]


def test_verse_and_lists_stay_body() -> None:
    lines = "\n".join(f"شطر قصير رقم {number} بلا نقطة" for number in ("واحد", "اثنان", "ثلاثة", "أربعة", "خمسة"))
    text = f"قصيدة جديدة\nألقى الشاعر قصيدته في المهرجان.\n{lines}\nوصفق الجمهور طويلا للشاعر الذي شكر الحاضرين."
    assert [kind for kind, _ in zones(text)] == ["title", "body"]


def test_a_short_sentence_without_its_stop_is_no_subhead() -> None:
    text = (
        "الوزير في جنيف\nوصل الوزير مساء أمس.\nوأكد أن الاتفاق قريب\n"
        "وتستمر المحادثات حتى نهاية الأسبوع في جنيف السويسرية."
    )
    assert [kind for kind, _ in zones(text)] == ["title", "body"]


def test_an_article_without_words_has_no_zones_but_body() -> None:
    assert zones("") == []
    assert zones(" \n\n") == [("body", "")]


@given(
    st.text(
        alphabet='ابوقال .،:؛؟!-–—/«»"()[]\n\r\t\u200f\u202b\u0640\u064e\u2028دبيرويترز0123CNN*@',
        max_size=300,
    )
)
@example("\ufdfa - \ufb50: ")
@example("دبي \u200f- ")
def test_zones_cover_any_text_without_gap_or_overlap(text: str) -> None:
    document = marked(text)
    assert document.text == text
    edges = [(zone.start, zone.stop) for zone in document.zones]
    assert [start for start, _ in edges] == [0, *(stop for _, stop in edges)][: len(edges)]
    assert all(start < stop for start, stop in edges)
    assert (edges[-1][1] if edges else 0) == len(text)


def test_time_grows_with_the_text_and_no_faster() -> None:
    for hostile in ("- " * 100, "@." * 100, "(" * 90 + " ", "سبق-" * 40, '"«' * 60, ". " * 90, "a" * 190):
        text = (hostile + "\n") * 2000
        start = time.process_time()
        marked(text)
        assert time.process_time() - start < 4


def test_twenty_megabytes_on_one_line() -> None:
    start = time.process_time()
    text = "قال الوزير إن المحادثات مستمرة في جنيف. " * 500_000
    assert [zone.kind.value for zone in marked(text).zones] == ["body"]
    assert time.process_time() - start < 4
