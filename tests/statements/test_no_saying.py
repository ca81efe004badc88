"""Verbs that report nothing although their government is filled: each rule, beside a near sentence that does report."""

from __future__ import annotations

import pytest

from rawi.statements import no_saying
from statements.readings import told

RULES = [
    (
        "is_a_name_in_marks",
        'انتظر ركاب شركة "فيعلن" سامي حداد إن الرحلة تأخرت.',
        "انتظر ركاب الشركة فيعلن سامي حداد إن الرحلة تأخرت.",
    ),
    (
        "leaves_its_speaker_out",
        "يذكر أن الجسر بني قبل ستين عاما.",
        "يذكر المدير أن الجسر بني قبل ستين عاما.",
    ),
    (
        "points_back",
        "صرح بذلك المتحدث باسم الشرطة.",
        "صرح المتحدث باسم الشرطة بأن الطريق مغلق.",
    ),
    (
        "leaves_somebody_out",
        "واستبعد المدرب لاعب الوسط سامي طه من التشكيلة.",
        "واستبعد المدرب مشاركة المهاجم سامي طه في المباراة.",
    ),
    (
        "ranks_among_others",
        "ويعد اللاعب من أبرز مواهب النادي ويتميز بسرعته.",
        "ويعد اللاعب بالفوز.",
    ),
    (
        "closes_something",
        'وختم الشاعر الأمسية بقصيدة "نجوم الصيف البعيدة".',
        'واختتم الشاعر كلمته: "نجوم الصيف بعيدة".',
    ),
    (
        "tells_an_attitude",
        "وعلم السكان أن الحلف يؤيد توسيع الميناء.",
        "وعلم السكان أن الحلف أيد توسيع الميناء.",
    ),
    (
        "tells_an_ambition",
        "ويتطلع المدرب سامي الحداد إلى الفوز بالكأس.",
        "وتطلع المدرب سامي الحداد إلى الفوز بالكأس.",
    ),
    (
        "is_told_of_by_another",
        "واتهم سابقا من قبل المدعي سامي الحداد بالتقصير.",
        "واتهم سابقا المدعي سامي الحداد المدير بالتقصير.",
    ),
    (
        "is_said_of_its_antecedent",
        "وبدلا من الإضراب الذي هددت به، سارعت الوزارة إلى التأكيد على أن الهجوم انتهى.",
        "الوزارة التي هددت بالرد لم ترد.",
    ),
    (
        "has_a_fact_for_subject",
        "وهو الأمر الذي يرجح فرضية أن القرار سياسي.",
        "وهو الخبير الذي رجح أن القرار سياسي.",
    ),
    (
        "is_in_the_first_person",
        "أعتقد أن الطريق طويل.",
        "ويعتقد المدير أن الطريق طويل.",
    ),
    (
        "has_a_thing_for_subject",
        "الخطر يهدد بكارثة.",
        "وزير الري يهدد بإغلاق السد.",
    ),
    (
        "counts_as_something",
        "والسوق تعتبر فرصة جديدة للتجار.",
        "والوزيرة تعتبر أن السوق فرصة جديدة للتجار.",
    ),
    (
        "relays_for_nobody",
        "ونقلت أن الطريق مغلق.",
        'ونقلت صحيفة "المرفأ" أن الطريق مغلق.',
    ),
    (
        "refuses_to_speak",
        "ورفض الوزير التعليق على الأنباء.",
        "ورفض الوزير الاتهامات.",
    ),
    (
        "hides_before_a_title",
        'عرض "نجوم الصيف" للموسم الثاني.',
        'عرض الوزير "خطة الصيف" على السكان.',
    ),
    (
        "hears_nobody",
        "أنذرت الغيوم بمطر غزير.",
        "أنذر الوزير السكان بمطر غزير.",
    ),
    (
        "hides_behind_a_noun",
        "وكان ذلك خطأ كبيرا يهدد بوقف العمل.",
        "وكان ذلك خطأ كبيرا، وهدد المدير بوقف العمل.",
    ),
    (
        "has_a_plain_subject_before_it",
        "إشارات ميدانية تؤكد عزم السكان فتح الطريق.",
        "إشارات ميدانية تؤكد أن السكان سيفتحون الطريق.",
    ),
]
each_rule = pytest.mark.parametrize(("rule", "silent", "telling"), RULES, ids=[rule for rule, *_ in RULES])


def test_every_rule_has_its_sentences_here_in_the_order_in_which_it_is_asked() -> None:
    assert [rule for rule, *_ in RULES] == [rule.__name__ for rule in no_saying.REJECTIONS]


@each_rule
def test_where_the_rule_holds_nothing_is_said(rule: str, silent: str, telling: str) -> None:
    assert told(silent) == []


@each_rule
def test_in_a_near_sentence_something_is(rule: str, silent: str, telling: str) -> None:
    assert len(told(telling)) == 1


@each_rule
def test_without_the_rule_the_verb_would_report(
    rule: str, silent: str, telling: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    others = tuple(other for other in no_saying.REJECTIONS if other.__name__ != rule)
    monkeypatch.setattr(no_saying, "REJECTIONS", others)
    assert len(told(silent)) == 1


def test_inside_what_another_said_a_stance_is_part_of_his_words() -> None:
    assert told("قال الوزير إن الحلف يؤيد توسيع الميناء.") == [("قال", "الوزير", "الحلف يؤيد توسيع الميناء")]


def test_inside_marks_a_word_for_she_said_is_sooner_i_said() -> None:
    assert len(told('وقال المدير القرقوش: "نعم. أكدت أن الطريق مفتوح".')) == 1
    assert len(told('وقال المدير القرقوش: "نعم. أكدت الوزارة أن الطريق مفتوح".')) == 2


@pytest.mark.parametrize(("shown", "count"), [("صورا للأبواب المحطمة", 0), ("خدماتها على السكان", 1)])
def test_what_is_shown_is_a_thing_and_what_is_offered_a_deed(shown: str, count: int) -> None:
    assert len(told(f"وعرضت الشرطة {shown}.")) == count
