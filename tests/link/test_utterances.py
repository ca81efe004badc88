"""Utterances: reports of one act of saying, however each article words it."""

from __future__ import annotations

from tests.link.reports import report

from rawi.link import Utterance, link
from rawi.model import Analysis

QUOTED = report(
    "quoted",
    "الجزائر تعيد فتح مصنع الزجاج في وهران",
    "قالت وزيرة الصناعة الجزائرية نادية بن صالح، الأحد، إن مصنع الزجاج في وهران سيعود إلى العمل ويشغل 340 عاملا."
    "\nوأضافت أن الحكومة لن تبيع حصتها في المصنع.",
    "صدى المغرب",
)
RETOLD = report(
    "retold",
    "مصنع الزجاج في وهران يعود",
    "أعلنت وزارة الصناعة الجزائرية أن مصنع الزجاج بوهران سيعود للعمل وسيشغل 340 عاملا من أبناء المدينة.\n"
    "وكان المصنع قد أغلق أبوابه قبل سنتين بعد حريق أتى على أفرانه.",
    "بريد الشمال",
)
UNCREDITED = report(
    "uncredited",
    "وهران: الزجاج من جديد",
    "يعود مصنع الزجاج في وهران إلى العمل ويشغل 340 عاملا بعد حريق أتى على أفرانه قبل سنتين.",
    "النهار الجديد",
)
ELSEWHERE = report(
    "elsewhere",
    "مصنع الزجاج في وهران: النقابة ترد",
    "قال رئيس نقابة عمال الزجاج في وهران كمال زروقي إن المصنع لا يصلح للعمل ما لم تستبدل أفرانه المحترقة.",
    "النهار الجديد",
)


def utterances(*analyses: Analysis) -> tuple[Utterance, ...]:
    return link(analyses).utterances


def articles(utterance: Utterance) -> list[str]:
    return [report.place.article for report in utterance.reports]


def test_a_minister_and_her_ministry_report_one_act_of_saying() -> None:
    (utterance,) = utterances(QUOTED, RETOLD)
    assert articles(utterance) == ["quoted", "retold"]
    assert utterance.speaker in ("نادية بن صالح", "وزارة الصناعة الجزائرية")


def test_an_article_that_credits_nobody_reports_it_too() -> None:
    (utterance,) = utterances(QUOTED, UNCREDITED)
    credits = {report.place.article: report.speaker for report in utterance.reports}
    assert credits == {"quoted": "نادية بن صالح", "uncredited": None}


def test_what_nobody_is_credited_with_is_no_utterance() -> None:
    again = report("again", "وهران", UNCREDITED.document.text.partition("\n")[2], "صدى المغرب")
    assert utterances(UNCREDITED, again) == ()


def test_another_speaker_on_the_same_matter_says_something_else() -> None:
    assert all("elsewhere" not in articles(utterance) for utterance in utterances(QUOTED, RETOLD, ELSEWHERE))


def test_one_number_of_two_peoples_is_two_utterances() -> None:
    title = "طرد دبلوماسيين"
    oslo = report("oslo", title, "أعلنت النرويج طرد 17 دبلوماسيا تشيليا من أوسلو بعد الخلاف على الصيد.", "أ")
    chile = report("chile", title, "أعلنت تشيلي طرد 17 دبلوماسيا نرويجيا من سانتياغو بعد الخلاف على الصيد.", "ب")
    assert utterances(oslo, chile) == ()


def test_every_report_stands_where_it_says() -> None:
    texts = {analysis.document.article.id: analysis.document.text for analysis in (QUOTED, RETOLD, UNCREDITED)}
    for utterance in utterances(QUOTED, RETOLD, UNCREDITED):
        for told in utterance.reports:
            assert texts[told.place.article][told.place.start : told.place.stop] == told.text


def test_a_copy_reports_what_its_original_reports() -> None:
    copy = report("copy", "مصنع الزجاج", QUOTED.document.text.partition("\n")[2], "بريد الشمال")
    assert {tuple(articles(utterance)) for utterance in utterances(QUOTED, copy)} >= {("copy", "quoted")}
