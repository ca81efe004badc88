"""Who speaks, also where the verb hides it or a description stands for a name."""

from __future__ import annotations

import pytest

from statements.readings import by, name, read, statements


def speakers(text: str, title: str = "") -> list[str]:
    return [name(one.speaker) for one in statements(text, title)]


def test_a_bare_verb_goes_on_with_the_last_speaker() -> None:
    assert speakers("قالت ليلى الحسيني إن الرصد بدأ. وأضافت أن الصور قريبة. وتابعت: «ننتظر».") == ["ليلى الحسيني"] * 3


def test_a_surname_alone_is_the_person_named_in_full() -> None:
    text = "قال المتحدث باسم الكرملين ديمتري بيسكوف إن الموعد قريب. وأضاف بيسكوف أن القمة ممكنة."
    assert speakers(text) == ["ديمتري بيسكوف"] * 2


def test_a_title_alone_is_whom_it_was_given_to() -> None:
    text = "قال المتحدث باسم خفر السواحل نيكوس لاغاديانوس إن القارب غرق. ولفت المتحدث إلى أن البحث مستمر."
    assert speakers(text) == ["نيكوس لاغاديانوس"] * 2


def test_the_communique_speaks_for_who_issued_it() -> None:
    assert speakers("أعلنت وزارة الدفاع المصرية تدمير نفق. وذكر البيان أن القوات بخير.") == ["وزارة الدفاع المصرية"] * 2


def test_a_communique_of_somebody_is_said_by_him() -> None:
    assert speakers("وقال بيان الكرملين إن الموعد قريب.") == ["الكرملين"]


def test_the_ministry_is_the_ministry_named_before() -> None:
    text = "أعلنت وزارة الصحة السعودية تسجيل أول إصابة. وأوضحت الوزارة أن المصاب عزل."
    assert speakers(text) == ["وزارة الصحة السعودية"] * 2


def test_the_latter_is_the_one_named_last() -> None:
    text = "التقى الوزير سامح شكري نظيره القبرصي يوانيس كاسوليدس، وأكد الأخير دعم بلاده لمصر."
    assert speakers(text) == ["يوانيس كاسوليدس"]


def test_gender_keeps_two_speakers_apart() -> None:
    text = (
        "قالت وزيرة المالية نادية فتاح إن العجز تقلص. وقال رئيس المصرف كريم عمور إن الفائدة ثابتة."
        " وأضافت أن الضرائب ستخفض."
    )
    assert speakers(text)[-1] == "نادية فتاح"


def test_a_capital_is_its_state() -> None:
    found = read("قالت موسكو إن الحوار مستمر. وأضافت روسيا أن الشروط معروفة.")
    assert len({one.speaker.actor.id for one in found.statements if one.speaker}) == 1


def test_the_seat_of_power_is_not_its_state() -> None:
    found = read("قالت روسيا إن الحوار مستمر. وأكد الكرملين أن الشروط معروفة.")
    assert len({one.speaker.actor.id for one in found.statements if one.speaker}) == 2


def test_a_spokeswoman_speaks_not_her_house() -> None:
    assert speakers("وقالت المتحدثة باسم الإليزيه كلير فونتين إن الزيارة قائمة.") == ["كلير فونتين"]


def test_where_nothing_decides_the_speaker_is_left_open() -> None:
    (found,) = statements("وأضاف أن الأشغال ستنتهي قريبا.")
    assert found.speaker is None


def test_an_unknown_person_is_known_by_a_place_beside_the_verb() -> None:
    assert speakers('واختتم بيليغرو كلمته: "أعتذر من الجماهير".') == ["بيليغرو"]


@pytest.mark.parametrize(
    "speaker",
    [
        "شهود عيان",
        "عدد من سكان الحي",
        "أحد السكان",
        "مصادر أمنية",
        "محللون",
        "مسؤول في الدفاع المدني",
        "وسائل إعلام محلية",
    ],
)
def test_people_without_names_speak_too(speaker: str) -> None:
    assert speakers(f"وقال {speaker} إن الطريق مغلق.") == [speaker]


def test_a_speaker_remembers_the_words_that_name_him() -> None:
    text = "قال وزير النقل خالد الجسمي إن الطريق مغلق. وأضاف الوزير أن الجسر مفتوح."
    first, second = (one.speaker for one in statements(text))
    assert first is not None
    assert second is not None
    assert (str(first.span), str(second.span)) == ("وزير النقل خالد الجسمي", "الوزير")
    assert {"وزير النقل خالد الجسمي", "الوزير"} <= set(first.actor.mentions)


def test_a_hidden_speaker_has_no_words() -> None:
    speaker = by("أضاف", "قال بيسكوف إن الموعد قريب. وأضاف أن القمة ممكنة.").speaker
    assert speaker is not None
    assert speaker.span is None
