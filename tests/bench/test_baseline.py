"""The baseline finds quotations by their marks, and names the nearest name it knows."""

import json

import pytest
from bench.baseline import baseline_row


def only_statement(text: str) -> dict:
    (said,) = baseline_row("a", text)["statements"]
    return said


def test_a_verb_before_the_quotation_and_a_name_between_them() -> None:
    said = only_statement('وقال الوزير سامي الحداد "سنواصل العمل على فتح الميناء قريبا".')
    assert said["content"]["text"] == "سنواصل العمل على فتح الميناء قريبا"
    assert said["cue"]["text"] == "قال"
    assert said["speaker"]["text"] == "سامي الحداد"
    assert said["rule"] == "verb_before"


def test_a_verb_after_the_quotation() -> None:
    said = only_statement("«لا نريد حربا مع أحد من جيراننا»، قالت موسكو.")
    assert (said["rule"], said["speaker"]["name"]) == ("verb_after", "موسكو")


def test_a_name_and_a_colon_before_the_quotation() -> None:
    said = only_statement("الكرملين: “المحادثات كانت صريحة ومفيدة للطرفين”")
    assert (said["rule"], said["cue"]["text"]) == ("name_before", ":")


def test_a_name_given_in_full_once_is_known_by_its_last_word() -> None:
    text = 'وصل الرئيس الروسي فلاديمير بوتين.\nوأضاف بوتين: "سوف نبحث كل المسائل المطروحة".'
    assert only_statement(text)["speaker"]["mentions"] == ["فلاديمير بوتين", "بوتين"]


@pytest.mark.parametrize("text", ["", "وقال الوزير إن الميناء مفتوح.", 'افتتح معرض "ألوان الخريف في بيروت القديمة".'])
def test_without_marks_or_without_a_verb_there_is_nothing(text: str) -> None:
    assert baseline_row("a", text)["statements"] == []


def test_its_rows_are_plain_json_and_their_spans_hold() -> None:
    text = 'قال الرئيس: "هذا موقفنا ولن نتراجع عنه أبدا" وأكدت واشنطن "أنها مستعدة للحوار غدا".'
    row = json.loads(json.dumps(baseline_row("a", text)))
    assert len(row["statements"]) == 2
    for said in row["statements"]:
        for part in ("content", "cue"):
            assert text[said[part]["start"] : said[part]["end"]] == said[part]["text"]
