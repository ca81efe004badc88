"""Stories on the page: one utterance in many reports, sides in columns, positions, who spoke to whom."""

from __future__ import annotations

import html
import re

import pytest
from tests.link import summit
from tests.link.reports import report

from rawi.export.dossier import render
from rawi.export.dossier.entries import entries_of
from rawi.export.dossier.labels import told_day
from rawi.export.dossier.linked import Linked, linked
from rawi.export.dossier.stances import stances
from rawi.export.dossier.stories import Story, stories
from rawi.link import Verdict
from rawi.link.voices import voices_of
from rawi.model import Act, Analysis


def told(analyses: list[Analysis]) -> tuple[Linked, tuple[Story, ...]]:
    page = linked(analyses, entries_of(analyses))
    return page, stories(page)


@pytest.fixture(scope="module")
def story() -> Story:
    """The story of the summit."""
    _, (only,) = told(summit.analyses())
    return only


@pytest.fixture(scope="module")
def page() -> str:
    return render(summit.analyses())


# --- the story


def test_a_story_has_its_articles_and_says_what_is_told_twice(story: Story, page: str) -> None:
    assert len(story.pages) == 5
    assert story.repeats == 1
    assert "جملة مكررة" in page


def test_one_story_lends_the_page_its_headline(story: Story, page: str) -> None:
    assert f"<h1>{story.headline}</h1>" in page


def test_articles_that_have_nothing_to_do_with_each_other_make_no_stories() -> None:
    apart = [
        report("a", "قمح في بنغازي", "قال مدير الميناء إن سفن القمح وصلت إلى بنغازي."),
        report("b", "كأس التنس", "قالت لاعبة التنس إن المباراة النهائية كانت طويلة."),
    ]
    assert told(apart)[1] == ()
    assert 'href="#stories"' not in render(apart)


def test_every_address_on_the_page_leads_somewhere(page: str) -> None:
    names = set(re.findall(r'\bid="([^"]+)"', page))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= names


def test_no_name_is_given_twice(page: str) -> None:
    names = re.findall(r'\bid="([^"]+)"', page)
    assert len(names) == len(set(names))


def test_two_files_of_one_name_do_no_harm() -> None:
    analyses = summit.analyses()
    again = report("nairobi", "خبر آخر", "قال وزير الزراعة الكيني إن موسم الشاي بدأ.")
    assert "موسم الشاي" in render([*analyses, again])


# --- utterances


CREDITED = "قال وزير النقل المغربي عمر التازي إن كلفة خط القطار بين طنجة ومراكش بلغت {} مليار درهم خلال خمس سنوات{}."


def trains(*bodies: tuple[str, str]) -> tuple[Story, ...]:
    outlets = ("صدى", "بريد", "منارة", "شراع")
    return told(
        [
            report(outlet, "كلفة القطار السريع بين طنجة ومراكش", CREDITED.format(*body), outlet)
            for outlet, body in zip(outlets, bodies, strict=False)
        ]
    )[1]


def test_the_fullest_report_leads_and_the_others_are_set_beside_it() -> None:
    (one,) = trains(("ثلاثين", " من الأشغال المتواصلة"), ("ثلاثين", ""))
    (utterance,) = one.utterances
    assert utterance.fullest.outlet == "صدى"
    (shorter,) = utterance.others
    assert shorter.verdict is Verdict.SHORTENED
    assert [word.gone for word in shorter.words if word.gone] == ["من الأشغال المتواصلة"]


def test_what_drifted_is_marked_in_both() -> None:
    (one,) = trains(("ثلاثين", " من الأشغال المتواصلة"), ("أربعين", ""))
    (utterance,) = one.utterances
    (other,) = utterance.others
    assert utterance.drifted
    assert [(word.gone, word.text) for word in other.words if word.drift] == [("ثلاثين", "أربعين")]


def test_the_count_of_origins_says_what_it_rests_on(story: Story, page: str) -> None:
    demand = next(one for one in story.utterances if "ضمانات" in one.fullest.report.text)
    assert (demand.carriers, demand.outlets) == (3, False)
    assert (demand.least, demand.most) == (2, 2)
    assert "أصلان مسمّيان</b> (<bdi>الرئاسة الكينية؛ وكالة السنديانة</bdi>)" in page
    assert "ولا يُثبَت بها" in page


def test_outlets_that_name_nobody_leave_the_count_open() -> None:
    (one,) = trains(("ثلاثين", " من الأشغال"), ("ثلاثين", ""), ("ثلاثين", " كاملة"))
    (utterance,) = one.utterances
    assert (utterance.carriers, utterance.outlets) == (3, True)
    assert utterance.named == ()


def test_a_text_that_many_outlets_carry_is_one_witness_and_does_not_flood_the_page() -> None:
    body = CREDITED.format("ثلاثين", " من الأشغال المتواصلة")
    copies = [report(f"copy{at}", "كلفة القطار السريع", body, f"وسيلة {at}") for at in range(30)]
    _, (one,) = told(copies)
    (utterance,) = one.utterances
    assert (utterance.carriers, utterance.least, utterance.most) == (30, 1, 1)
    assert len(one.copies[0]) == 30
    assert "ومطابق في <bdi>19</bdi> سواها" in render(copies)


def test_a_day_that_drifted_is_told_in_words() -> None:
    assert told_day("2021-12-10") == "10 ديسمبر 2021"
    assert told_day("2021-12-10/2021-12-11") == "10 – 11 ديسمبر 2021"
    assert told_day("2021-W49") == "2021-W49"


# --- accounts


def test_the_sides_stand_beside_each_other(story: Story) -> None:
    meeting, whole = story.accounts
    assert meeting.meeting is not None
    assert whole.meeting is None
    alone = {
        column.name: " ".join(item.entry.statement.content.text for item in column.alone) for column in meeting.columns
    }
    assert "ضمانات" in alone["كينيا"]
    assert "عقوبات" in alone["البرتغال"]
    assert "ضمانات" not in alone["البرتغال"]


def test_what_is_said_inside_a_saying_is_shown_within_it(story: Story) -> None:
    kenya = next(column for column in story.accounts[0].columns if column.name == "كينيا")
    demand = next(item for item in kenya.alone if "ضمانات" in item.entry.statement.content.text)
    assert [inner.statement.act for inner in demand.inner] == [Act.DEMAND]
    assert [item for item in kenya.alone if item.entry in demand.inner] == []


def test_a_contradiction_names_both_sides_and_leads_to_both_places(story: Story) -> None:
    (opposed,) = story.accounts[-1].opposed
    assert set(opposed.names) == {"كينيا", "البرتغال"}
    assert {item.entry.article.id for item in opposed.items} == {"both", "lisbon"}


def test_who_carries_one_side_only(story: Story) -> None:
    whole = story.accounts[-1]
    carried = dict(whole.carried)
    one_sided = {name for name, carries in carried.items() if sum(carries) == 1}
    by_id = {page.article.id: f"الخبر {page.number}" for page in story.pages}
    assert by_id["lisbon"] in one_sided
    assert by_id["both"] not in one_sided


# --- positions and the network


def test_the_picture_has_a_dot_for_every_position(story: Story) -> None:
    assert story.stances is not None
    picture = story.stances.picture
    dots = [dot for lane in picture.lanes for dot in lane.dots]
    assert sorted(dot.stance.number for dot in dots) == list(range(1, story.stances.total + 1))
    assert len({(dot.x, dot.y) for dot in dots}) == len(dots)
    assert all(0 < dot.x < picture.width and 0 < dot.y < picture.height for dot in dots)


def test_a_position_stands_in_the_column_of_its_day() -> None:
    first = report(
        "a", "سد ديامة", "طالبت السنغال موريتانيا، أمس الاثنين، بفتح سد ديامة أمام المراكب.", day="2021-12-07"
    )
    later = report(
        "b", "سد ديامة", "طالبت السنغال موريتانيا، اليوم الجمعة، بدفع تعويض للصيادين عن سد ديامة.", day="2021-12-10"
    )
    _, (one,) = told([first, later])
    assert one.stances is not None
    picture = one.stances.picture
    assert [head for _, head in picture.columns] == ["6 ديسمبر", "10 ديسمبر"]
    (early, late) = (dot for lane in picture.lanes for dot in lane.dots)
    assert early.x > late.x  # the first day is on the right


def test_a_long_story_is_drawn_by_months_and_loses_no_position() -> None:
    analyses = [
        report(
            f"m{month}",
            "خلاف على سد ديامة",
            f"طالبت السنغال موريتانيا، أمس، بفتح سد ديامة أمام مراكب الصيد رقم {month}00 من ميناء سان لوي.",
            day=f"2021-{month:02}-15",
        )
        for month in range(1, 9)
    ]
    page = linked(analyses, entries_of(analyses))
    found = stances(voices_of(analyses, page.links), page, 1)
    assert found is not None
    dots = [dot for lane in found.picture.lanes for dot in lane.dots]
    assert len(dots) == found.total
    assert len(found.picture.columns) == len({stance.position.since for stance in (dot.stance for dot in dots)})


def test_who_speaks_to_whom_and_of_whom(story: Story) -> None:
    assert story.network is not None
    ties = {(tie.one, tie.other, tie.to) for tie in story.network.ties}
    assert ("جواو منديس", "وليام كيبيت", True) in ties
    assert ("الرئاسة البرتغالية", "جواو منديس", False) in ties
    assert not any(tie.one == tie.other for tie in story.network.ties)


def test_the_pictures_are_the_same_each_time(page: str) -> None:
    assert re.findall(r"<svg.*?</svg>", render(summit.analyses()), re.DOTALL) == re.findall(
        r"<svg.*?</svg>", page, re.DOTALL
    )


def test_words_of_an_article_cannot_become_markup() -> None:
    bad = [
        report(
            name,
            "<b>قمح</b> في ميناء بنغازي",
            f"قال <script>x</script> سالم الورفلي إن سفن القمح <i>{name}</i> وصلت إلى ميناء بنغازي.",
        )
        for name in ("a", "b")
    ]
    shown = render(bad)
    assert "<script>x" not in shown
    assert "<i>" not in shown
    assert html.escape("<b>قمح</b>") in shown
