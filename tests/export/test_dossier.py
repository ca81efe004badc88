"""The dossier's views: plain functions from analyses to what the page shows."""

from __future__ import annotations

import dataclasses
import datetime as dt
import html
import re

import pytest
from tests.export import december

from rawi.export.dossier import render
from rawi.export.dossier.articles import articles, link
from rawi.export.dossier.chain import relays
from rawi.export.dossier.entries import ancestors, children_of, entries_of
from rawi.export.dossier.highlight import Mark, Marked, pieces, plain
from rawi.export.dossier.labels import ACTS, KINDS, MODES, STATUSES, counted, interval, weekday
from rawi.export.dossier.ledger import ledger
from rawi.export.dossier.linked import linked
from rawi.export.dossier.masthead import masthead
from rawi.export.dossier.timeline import happenings_of, timeline
from rawi.link import Dating
from rawi.link import link as find_links
from rawi.link.titled import actors_by_id
from rawi.model import Act, ActorKind, Analysis, Article, Document, Grain, Mode, Status, When, ZoneKind


@pytest.fixture(scope="module")
def analyses():
    return december.analyses()


@pytest.fixture(scope="module")
def entries(analyses):
    return entries_of(analyses)


def find(entries, article, statement):
    return next(e for e in entries if (e.article_number, e.statement.id) == (article, statement))


# --- how sure a statement is


def test_only_what_is_less_sure_is_marked_and_every_proof_tells_how_sure(analyses):
    first, *others = analyses[0].statements
    loose = dataclasses.replace(first, confidence=0.59, hedge="conditional")
    page = render([dataclasses.replace(analyses[0], statements=(loose, *others))])
    assert page.count('<span class="open unsure">قراءة غير مؤكدة</span>') == 1
    assert page.count("<span>مشروط</span>") == 1
    assert page.count("<dt>الثقة</dt>") == 1 + len(others)
    assert '<dt>الثقة</dt><dd><bdi dir="ltr">0.59</bdi></dd>' in page


def test_a_page_of_sure_statements_has_no_such_mark(analyses):
    assert 'class="open unsure"' not in render(analyses)


# --- one number for every statement


def test_every_statement_gets_one_number_outer_before_inner(entries, analyses):
    assert [entry.number for entry in entries] == list(range(1, sum(len(a.statements) for a in analyses) + 1))
    outer, inner = find(entries, 1, "s1"), find(entries, 1, "s2")
    assert outer.number < inner.number


def test_children_and_ancestors_follow_the_parent(entries, analyses):
    assert [child.statement.id for child in children_of(entries)[find(entries, 1, "s1").number]] == [
        "s2",
        "s3",
    ]
    innermost = find(entries, 5, "s4")
    assert [said.id for said in ancestors(innermost.statement, analyses[4])] == ["s2", "s3"]


def test_statements_that_are_each_other_s_parent_are_both_shown(analyses):
    first, second, *_ = analyses[0].statements
    circle = (
        dataclasses.replace(first, parent=second.id),
        dataclasses.replace(second, parent=first.id),
        dataclasses.replace(analyses[0].statements[2], parent="s2"),
    )
    looping = dataclasses.replace(analyses[0], statements=circle)
    page = render([looping])
    assert all(f'id="q{number}"' in page for number in (1, 2, 3))


# --- the chain of relays


def names(row):
    return [relay.name for relay in row]


def test_the_chain_runs_from_the_outlet_over_media_and_outer_speakers_to_the_speaker(entries):
    assert names(relays(find(entries, 1, "s2"))) == ["المرسى", "تاس", "يوري أوشاكوف", "فلاديمير بوتين"]
    assert [relay.last for relay in relays(find(entries, 1, "s2"))] == [False, False, False, True]


def test_an_open_speaker_and_an_outlet_without_a_name_are_said_to_be_so(entries):
    assert [relay.known for relay in relays(find(entries, 3, "s5"))] == [True, False]
    assert [relay.known for relay in relays(find(entries, 6, "s1"))] == [False, True]


def test_an_outlet_that_quotes_its_own_correspondent_is_one_link(analyses):
    own = dataclasses.replace(analyses[0].document.article, outlet="تاس")
    document = dataclasses.replace(analyses[0].document, article=own)
    entry = find(entries_of([dataclasses.replace(analyses[0], document=document)]), 1, "s1")
    assert names(relays(entry)) == ["تاس", "يوري أوشاكوف"]


# --- marks in a text


def shape(row):
    return [piece if isinstance(piece, str) else (piece.mark.number, shape(piece.children)) for piece in row]


def test_marks_nest():
    row = pieces("أعلن أن فلانا قال نعم", [Mark(8, 21, "content", 1), Mark(18, 21, "content", 2)])
    assert shape(row) == ["أعلن أن ", (1, ["فلانا قال ", (2, ["نعم"])])]


def test_a_mark_that_crosses_another_is_shown_in_two_pieces():
    row = pieces("أبجدهوز", [Mark(0, 4, "content", 1), Mark(2, 6, "content", 2)])
    assert shape(row) == [(1, ["أب", (2, ["جد"])]), (2, ["هو"]), "ز"]
    first, second = row[0].children[1], row[1]
    assert (first.opens, first.closes, second.opens, second.closes) == (True, False, False, True)


def test_a_mark_is_cut_to_the_line_that_is_shown():
    text = "سطر أول\nسطر ثان"
    row = pieces(text, [Mark(4, 11, "content", 1)], 8, 15)
    assert shape(row) == [(1, ["سطر"]), " ثان"]


def test_many_marks_in_one_line_do_not_exhaust_the_stack():
    text = "قال نعم " * 2000
    marks = [Mark(at * 8 + 4, at * 8 + 7, "content", at) for at in range(2000)]
    assert plain(pieces(text, marks)) == text


def test_pieces_lose_no_character(analyses, entries):
    for page, analysis in zip(articles(analyses, entries), analyses, strict=True):
        lines = [line for line in analysis.document.text.split("\n") if line.strip()]
        assert [plain(block.pieces) for block in page.blocks] == lines


def contents(row, number):
    for piece in row:
        if isinstance(piece, Marked):
            if piece.mark.part == "content" and piece.mark.number == number:
                yield plain(piece.children)
            yield from contents(piece.children, number)


def test_what_is_marked_is_the_content(analyses, entries):
    pages = articles(analyses, entries)
    for entry in entries:
        blocks = pages[entry.article_number - 1].blocks
        marked = "".join("".join(contents(block.pieces, entry.number)) for block in blocks)
        assert marked == entry.statement.content.text.replace("\n", "")


def test_lines_play_the_part_of_their_zone(analyses, entries):
    kinds = [block.kind for block in articles(analyses, entries)[0].blocks]
    assert kinds[:2] == [ZoneKind.TITLE, ZoneKind.DATELINE]
    assert kinds[4] is ZoneKind.SUBHEAD


def test_only_web_addresses_become_links():
    assert link("https://example.org/a") == "https://example.org/a"
    assert link("javascript:alert(1)") is None
    assert link(None) is None


# --- the ledger


def book(entries):
    """The ledger of some entries, their actors known across their articles."""
    together = {entry.article_number: entry.analysis for entry in entries}.values()
    return ledger(entries, actors_by_id(find_links(together).identities))


def speaker(entries, name):
    return next(one for one in book(entries) if one.name == name)


def test_one_speaker_over_all_articles(entries):
    biden = speaker(entries, "جو بايدن")
    assert {entry.article_number for entry in biden.entries} == {2, 5}
    assert biden.kind is ActorKind.PERSON


def test_a_bare_surname_joins_the_only_person_who_is_called_so(entries):
    assert {entry.article_number for entry in speaker(entries, "فلاديمير بوتين").entries} == {1, 6}


def test_a_bare_surname_joins_nobody_where_two_are_called_so(analyses):
    other = dataclasses.replace(
        december.ACTORS["putin"], id="igor", name="إيغور بوتين", mentions=("إيغور بوتين", "بوتين")
    )
    statements = tuple(
        dataclasses.replace(said, speaker=dataclasses.replace(said.speaker, actor=other))
        for said in analyses[1].statements
    )
    second = dataclasses.replace(analyses[1], statements=statements, actors=(other,))
    found = [one.name for one in book(entries_of([analyses[0], second, analyses[5]]))]
    assert {"فلاديمير بوتين", "إيغور بوتين", "بوتين"} <= set(found)


def test_most_quoted_first_and_the_undecided_last(entries):
    speakers = book(entries)
    totals = [one.total for one in speakers if one.known]
    assert totals == sorted(totals, reverse=True)
    assert [one.known for one in speakers] == [True] * (len(speakers) - 1) + [False]


def test_every_statement_stands_in_full_once(entries):
    def numbers(said):
        return [n for one in said for n in (one.entry.number, *numbers(one.own))]

    shown = [n for one in book(entries) for n in numbers(one.said)]
    assert sorted(shown) == [entry.number for entry in entries]


def test_a_statement_tells_what_others_say_inside_it(entries):
    outer = speaker(entries, "يوري أوشاكوف").said[0]
    assert [inner.statement.id for inner in outer.others] == ["s2", "s3"]
    assert plain(outer.pieces) == outer.entry.statement.content.text


def test_a_statement_inside_one_by_the_same_speaker_stands_below_it(analyses):
    statements = [
        dataclasses.replace(said, speaker=analyses[0].statements[1].speaker) for said in analyses[0].statements
    ]
    only = book(entries_of([dataclasses.replace(analyses[0], statements=tuple(statements))]))[0]
    outer = next(one for one in only.said if one.entry.statement.id == "s1")
    assert [inner.entry.statement.id for inner in outer.own] == ["s2", "s3"]
    assert outer.others == ()


def test_other_names_are_given_once(entries):
    assert speaker(entries, "فلاديمير بوتين").names == ("بوتين", "الرئيس الروسي")


# --- the timeline


def happenings(analyses, entries):
    page = linked(analyses, entries)
    return happenings_of(page.links.events, page)


def test_days_are_in_order_and_the_undated_stand_apart(analyses, entries):
    line = timeline(analyses, entries, happenings(analyses, entries))
    assert [day.date.day for day in line.days] == [7, 9, 12]
    assert {left.article_number for left in line.undated} >= {4, 6}
    shown = sum(len(day.entries) for day in (*line.days, *line.undated))
    assert shown == len(entries)


def test_the_strip_has_the_empty_days_too(analyses, entries):
    assert [day.date.day for day in timeline(analyses, entries, ()).strip] == list(range(7, 13))


def dated(analyses, entries, kind, **dating):
    """The first event of a kind, as if its articles told this of its day."""
    page = linked(analyses, entries)
    meeting = next(one for one in page.links.events if one.kind == kind)
    return happenings_of([dataclasses.replace(meeting, dating=Dating(**dating))], page)


def days(first, stop, grain):
    return When(dt.date.fromisoformat(first), dt.date.fromisoformat(stop), grain)


def test_a_meeting_of_two_days_says_until_when(analyses, entries):
    found = dated(analyses, entries, "talks", when=days("2021-12-11", "2021-12-13", Grain.RANGE))
    (talks,) = timeline(analyses, entries, found).days[2].events
    assert talks.until == dt.date(2021, 12, 12)


def test_an_event_known_by_its_year_is_not_put_on_the_first_of_january(analyses, entries):
    found = dated(analyses, entries, "summit", when=days("2022-01-01", "2023-01-01", Grain.YEAR))
    line = timeline(analyses, entries, found)
    assert [(one.meeting.status, one.period, one.ahead) for one in line.wide] == [(Status.PROPOSED, "2022", True)]
    assert dt.date(2022, 1, 1) not in [day.date for day in line.days]


def test_an_event_that_several_days_fit_is_on_none_of_them(analyses, entries):
    candidates = (dt.date(2021, 12, 9), dt.date(2021, 12, 16))
    line = timeline(analyses, entries, dated(analyses, entries, "call", candidates=candidates))
    assert [one.meeting.dating.candidates for one in line.partial] == [candidates]
    assert not any(day.events for day in line.days)


def test_every_event_opens_the_words_that_tell_of_it(analyses, entries):
    page = linked(analyses, entries)
    found = happenings_of(page.links.events, page)
    marks = {f"#{mark.anchor}": (number, mark) for number, own in page.marks().items() for mark in own}
    for one in (telling for happening in found for telling in happening.told):
        number, mark = marks[one.href]
        assert (number, analyses[number - 1].document.text[mark.start : mark.stop]) == (one.article, one.text)


# --- labels and the masthead


def test_every_value_of_the_model_has_a_label():
    assert set(ACTS) == set(Act)
    assert set(MODES) == set(Mode)
    assert set(KINDS) == set(ActorKind)
    assert set(STATUSES) == set(Status)


@pytest.mark.parametrize(
    ("number", "noun"),
    [(1, "قول واحد"), (2, "قولان"), (3, "أقوال"), (11, "قولًا"), (100, "قول"), (103, "أقوال")],
)
def test_nouns_agree_with_their_number(number, noun):
    assert counted(number, "statement") == noun


def test_days_in_words():
    assert weekday(dt.date(2021, 12, 7)) == "الثلاثاء"
    assert interval(dt.date(2021, 12, 7), dt.date(2021, 12, 7)) == "7 ديسمبر 2021"
    assert interval(dt.date(2021, 12, 7), dt.date(2021, 12, 13)) == "7 – 13 ديسمبر 2021"
    assert interval(dt.date(2021, 11, 30), dt.date(2021, 12, 2)) == "30 نوفمبر – 2 ديسمبر 2021"
    assert interval(dt.date(2021, 12, 30), dt.date(2022, 1, 2)) == "30 ديسمبر 2021 – 2 يناير 2022"


def test_the_masthead_counts_and_admits(analyses, entries):
    head = masthead(None, analyses, entries, book(entries))
    assert (head.articles, head.statements, head.speakers, len(head.outlets)) == (6, len(entries), 10, 5)
    assert (head.first, head.last) == (dt.date(2021, 12, 7), dt.date(2021, 12, 13))
    assert head.without_speaker == 1
    assert head.without_date == sum(entry.statement.said_on is None for entry in entries)


def test_a_single_article_lends_the_page_its_title(analyses, entries):
    assert masthead(None, analyses[:1], entries, ()).title == "الكرملين: حوار بوتين وبايدن كان صريحا"
    assert masthead("عنوان", analyses[:1], entries, ()).title == "عنوان"
    assert masthead(None, analyses, entries, ()).title == "من قال ماذا"


# --- the page


def test_the_page_needs_nothing_from_outside(analyses):
    page = render(analyses)
    fetched = re.findall(r"""(?:src|href|url)\s*[=(]\s*["']?(?!#|data:)([^"')\s>]+)""", page)
    assert set(fetched) == {"https://almarsa.example/2021/12/07/call", "https://alufuq.example/ar/kyiv"}
    assert "<link" not in page
    assert page.count("data:font/woff2;base64,") == 8


def test_what_an_article_says_cannot_become_markup(analyses):
    page = render(analyses, title="<script>alert(1)</script>")
    assert "<script>alert" not in page
    assert "&lt;أمنية&gt; &amp; تنتظر" in page
    assert "javascript:alert" not in page


def test_every_link_inside_the_page_leads_somewhere(analyses):
    page = render(analyses)
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)


def test_every_word_of_every_article_is_on_the_page(analyses):
    words = re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", render(analyses))))
    for analysis in analyses:
        for line in filter(None, map(str.strip, analysis.document.text.split("\n"))):
            assert re.sub(r"\s+", " ", line) in words


def test_rendering_is_pure(analyses):
    assert render(analyses) == render(analyses)


def test_nothing_found_still_makes_a_page():
    silent = Analysis(Document(Article("x", "خبر بلا قول"), "خبر بلا قول"), (), (), ())
    assert "لم يُعثر في هذه الأخبار على قول" in render([silent])
    assert "<!doctype html>" in render([])
