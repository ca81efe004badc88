"""Noun phrases for somebody: where they begin and end, and what in them is title and what is name."""

from __future__ import annotations

import pytest

from names.phrases import phrase_at, words
from rawi.model import ActorKind


def whole(text: str, first: str = "") -> str:
    script, phrase = phrase_at(text, first)
    return words(script, (phrase.first, phrase.last)) if phrase else ""


def parts(text: str) -> tuple[str, str]:
    """The title and the name in the phrase that opens a text."""
    script, phrase = phrase_at(text)
    assert phrase is not None
    return words(script, phrase.title), words(script, phrase.name)


@pytest.mark.parametrize(
    ("text", "title", "name"),
    [
        ("وزير النقل سامي العطية إن", "وزير النقل", "سامي العطية"),
        ("وزير الخارجية المصري سامح شكري إن", "وزير الخارجية المصري", "سامح شكري"),
        ("المتحدث باسم الدفاع المدني محمود بصل إن", "المتحدث باسم الدفاع المدني", "محمود بصل"),
        ("الناطق باسم المحكمة الابتدائية سفيان العيادي أن", "الناطق باسم المحكمة الابتدائية", "سفيان العيادي"),
        ("الأمين العام للأمم المتحدة أنطونيو غوتيريش إن", "الأمين العام للأمم المتحدة", "أنطونيو غوتيريش"),
        ("مدير مستشفى الأمل الدكتور كريم المصري إن", "مدير مستشفى الأمل الدكتور", "كريم المصري"),
        ("وزير الثقافة والإعلام خالد الجسمي إن", "وزير الثقافة والإعلام", "خالد الجسمي"),
        ("الأستاذة المساعدة هدى النجار إن", "الأستاذة المساعدة", "هدى النجار"),
    ],
)  # fmt: skip
def test_a_title_and_the_name_behind_it_are_one_phrase(text: str, title: str, name: str) -> None:
    assert parts(text) == (title, name)


@pytest.mark.parametrize(
    "phrase",
    [
        "سامي العطية، وزير النقل،",
        "هنري لوبلان مستشار الرئيس الفرنسي",
        "ليلى حداد، المتحدثة باسم الوزارة،",
    ],
)
def test_a_title_may_follow_the_name(phrase: str) -> None:
    assert whole(f"{phrase} إن") == phrase.rstrip("،")


def test_a_name_may_follow_its_title_behind_a_comma() -> None:
    assert whole("وزير النقل، سامي العطية، إن") == "وزير النقل، سامي العطية"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("وزارة الصحة إن", ActorKind.INSTITUTION),
        ("محكمة النقض إن", ActorKind.INSTITUTION),
        ("صحيفة لوموند إن", ActorKind.MEDIUM),
        ("تقرير للبنك الدولي أن", ActorKind.DOCUMENT),
        ("وزير النقل إن", ActorKind.PERSON),
        ("مصادر طبية إن", ActorKind.GROUP),
    ],
)
def test_a_phrase_knows_what_it_stands_for(text: str, kind: ActorKind) -> None:
    _, phrase = phrase_at(text)
    assert phrase is not None
    assert phrase.kind is kind


def test_adjectives_belong_to_the_head_before_them() -> None:
    assert whole("الحكومة الأردنية الجديدة إن") == "الحكومة الأردنية الجديدة"
    assert whole("مسؤول أمني رفيع إن") == "مسؤول أمني رفيع"


def test_a_source_is_read_with_where_it_stands() -> None:
    assert whole("مصدر في وزارة الداخلية إن") == "مصدر في وزارة الداخلية"


def test_two_who_speak_together_are_one_phrase_with_two_parts() -> None:
    script, phrase = phrase_at("وزير النقل ووزير المالية إن")
    assert phrase is not None
    assert [words(script, (one.first, one.last))[one.skip :] for one in phrase.parts] == ["وزير النقل", "وزير المالية"]


def test_a_bracket_behind_a_name_belongs_to_it() -> None:
    assert whole("منظمة الصحة العالمية (مقرها جنيف) إن") == "منظمة الصحة العالمية (مقرها جنيف)"


def test_a_counterpart_is_a_title_with_a_pronoun() -> None:
    _, phrase = phrase_at("نظيره الأردني إن")
    assert phrase is not None
    assert phrase.possessive == "ه"
    assert phrase.kind is ActorKind.PERSON


def test_a_definite_noun_may_stand_for_somebody_but_is_not_sure_to() -> None:
    _, phrase = phrase_at("الطرفان إن")
    assert phrase is not None
    assert not phrase.sure


@pytest.mark.parametrize("text", ["إن الطريق مغلق", "في القاهرة", "، أمس"])
def test_words_of_grammar_open_no_phrase(text: str) -> None:
    assert phrase_at(text)[1] is None


def test_the_gender_of_the_head_is_known() -> None:
    genders = [phrase_at(text)[1] for text in ("الوزيرة إن", "الوزير إن", "الوزارة إن")]
    assert [phrase.gender for phrase in genders if phrase] == ["f", "m", "f"]
