"""Where what was said begins and ends."""

from __future__ import annotations

import pytest

from statements.readings import contents


def test_it_begins_behind_the_complementizer() -> None:
    for that in ("أن", "بأن", "على أن", "إلى أن"):
        verb = {"أن": "أكد", "بأن": "أفاد", "على أن": "شدد", "إلى أن": "أشار"}[that]
        assert contents(f"{verb} الوزير {that} الطريق مغلق.") == ["الطريق مغلق"]


def test_quotation_marks_and_stops_at_its_edges_are_left_out() -> None:
    assert contents('قال الوزير: "الطريق مغلق."') == ["الطريق مغلق"]


def test_a_question_mark_belongs_to_the_question() -> None:
    assert contents('وتساءلت الكاتبة: "كيف نبني مدينة بلا حدائق؟"') == ["كيف نبني مدينة بلا حدائق؟"]


def test_several_sentences_inside_one_quotation_are_one_content() -> None:
    said = "صورنا في الصحراء. كان البرد شديدا. لكن الفريق صمد"
    assert contents(f'وقال المخرج: "{said}".') == [said]


def test_a_quotation_left_open_runs_to_the_end_of_the_sentence() -> None:
    assert contents('وقالت اللاعبة أنس جابر: "حاولت البقاء هادئة حتى النهاية.') == ["حاولت البقاء هادئة حتى النهاية"]


def test_words_behind_the_closing_mark_that_belong_to_it_are_kept() -> None:
    assert contents('وأكد الرئيس الأوكراني أن بلاده "لن تتنازل عن شبر" من أرضها.') == [
        'بلاده "لن تتنازل عن شبر" من أرضها'
    ]


def test_a_second_clause_under_the_complementizer_is_kept() -> None:
    said = "الجسر سيفتح الأسبوع المقبل، وأن حركة المرور ستعود إلى طبيعتها"
    assert contents(f"وأكد المحافظ أن {said}.") == [said]


@pytest.mark.parametrize(
    "gloss",
    [
        "، في إشارة إلى خصمه السياسي",
        "، وذلك خلال اجتماعها الأسبوعي",
        "، من دون أن يحدد موعدا",
        "، بينما تتواصل الأشغال",
        "، فيما تتواصل الأشغال",
        "، في حين تتواصل الأشغال",
        "، بعدما انتهت الأشغال",
        "، علما أن الأشغال متواصلة",
    ],
)
def test_a_gloss_of_the_article_behind_a_comma_is_left_out(gloss: str) -> None:
    assert contents(f"وأكد الوزير أن الطريق مغلق{gloss}.") == ["الطريق مغلق"]


def test_a_gloss_behind_a_quotation_is_left_out() -> None:
    assert contents('وقال النائب: "من أشعل النار سيحترق بها"، في إشارة إلى خصمه.') == ["من أشعل النار سيحترق بها"]


@pytest.mark.parametrize("source", ["، وفقا لوكالة الأناضول", "، على حد قوله", "، بحسب بيان للوزارة"])
def test_a_source_behind_it_is_left_out(source: str) -> None:
    assert contents(f"وأكد الوزير أن الطريق مغلق{source}.")[0] == "الطريق مغلق"


def test_it_ends_where_the_next_cue_begins() -> None:
    assert contents("وأكد البطريرك أن لبنان في خطر، ودعا إلى الحوار.") == ["لبنان في خطر", "الحوار"]


def test_it_ends_with_its_sentence() -> None:
    assert contents("قال الوزير إن الطريق مغلق. ووصلت الحافلات متأخرة.") == ["الطريق مغلق"]


def test_a_relative_clause_that_restricts_belongs_to_it() -> None:
    said = "الطريق الذي يربط المدينتين مغلق"
    assert contents(f"قال الوزير إن {said}.") == [said]


def test_figures_dates_and_shares_do_not_cut_it() -> None:
    said = "الاحتياطيات بلغت 18.1 مليار دولار بنهاية نوفمبر/تشرين الثاني، بزيادة 13.6 في المئة على أساس سنوي"
    assert contents(f"وقال البنك المركزي الأردني إن {said}.") == [said]


def test_every_content_is_cut_from_the_text_as_it_stands() -> None:
    text = "وأكَّدَ الوزيرُ أنَّ «الطَّريقَ» مُغلَقٌ."
    assert all(one in text for one in contents(text))


def test_a_thing_that_somebody_names_belongs_to_what_is_condemned() -> None:
    assert contents("شجب الوزير ما وصفه بالعدوان على المدينة.") == [
        "ما وصفه بالعدوان على المدينة",
        "بالعدوان على المدينة",
    ]
