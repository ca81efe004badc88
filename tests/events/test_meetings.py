"""From a report to the meetings it tells of: who, by what means, where, when, and whether they took place."""

from __future__ import annotations

import datetime as dt

import pytest

from rawi.analyse import analyse
from rawi.clean import document_of
from rawi.dates import times_of
from rawi.events import events_of
from rawi.model import Article, Event, Status

PUBLISHED = dt.date(2021, 12, 8)


def read(text: str, published: dt.date | None = PUBLISHED) -> tuple[Event, ...]:
    document = document_of(Article("an-article", text, published=published))
    return events_of(document, times_of(document))


def only(text: str) -> Event:
    (event,) = read(text)
    return event


def names(event: Event) -> list[str]:
    return [voice.actor.name for voice in event.parties]


def test_a_call_has_its_parties_its_medium_and_its_day() -> None:
    event = only("أجرى وزير الخارجية المصري سامح شكري أمس الثلاثاء اتصالا هاتفيا مع نظيره الأردني أيمن الصفدي.")
    assert (event.kind, event.medium, event.status) == ("call", "phone", Status.HELD)
    assert names(event) == ["سامح شكري", "أيمن الصفدي"]
    assert event.when is not None
    assert (event.when.start, event.when.stop) == (dt.date(2021, 12, 7), dt.date(2021, 12, 8))


def test_several_mentions_of_one_meeting_are_one_event_with_all_its_evidence() -> None:
    text = (
        "عقد الرئيس الأمريكي جو بايدن ونظيره الروسي فلاديمير بوتين قمة عبر الفيديو الثلاثاء.\n"
        "واستمرت القمة بين بوتين وبايدن ساعتين. وقال مسؤول إن المحادثات كانت صريحة."
    )
    event = only(text)
    assert (event.kind, event.medium, event.duration) == ("summit", "video", "ساعتين")
    assert names(event) == ["جو بايدن", "فلاديمير بوتين"]
    assert len(event.evidence) == 3
    assert all(text[span.start : span.stop] == span.text for span in event.evidence)


def test_two_calls_on_two_media_are_two_events() -> None:
    text = (
        "بحث الرئيسان جو بايدن وفلاديمير بوتين الأزمة في اتصال عبر الفيديو بين جو بايدن وفلاديمير بوتين يوم الثلاثاء.\n"
        "وأعقبه اتصال هاتفي بين جو بايدن وفلاديمير بوتين يوم الخميس."
    )
    assert [event.medium for event in read(text)] == ["video", "phone"]


def test_what_was_only_asked_for_is_proposed() -> None:
    event = only("طالبت برلين وباريس بضرورة استئناف محادثات السلام بصيغة نورماندي.")
    assert (event.kind, event.forum, event.status) == ("talks", "صيغة نورماندي", Status.PROPOSED)


def test_what_is_to_come_is_planned() -> None:
    event = only("وتنطلق المحادثات الأميركية الروسية في جنيف في 10 يناير المقبل.")
    assert (event.place, event.status) == ("جنيف", Status.PLANNED)
    assert event.when is not None and event.when.start == dt.date(2022, 1, 10)
    assert names(event) == ["الولايات المتحدة", "روسيا"]


@pytest.mark.parametrize("text", ["ألغت موسكو قمة روسية أوكرانية في إسطنبول.", "تأجيل اجتماع مجلس الأمن"])
def test_what_was_called_off_is_cancelled(text: str) -> None:
    assert only(text).status is Status.CANCELLED


def test_a_day_that_nothing_decides_stays_open_and_keeps_its_words() -> None:
    (event,) = read("جرت محادثة هاتفية بين جو بايدن وفلاديمير بوتين الخميس.", published=None)
    assert event.when is None
    assert event.when_value == "الخميس"


def test_a_press_conference_is_held_by_who_speaks_there() -> None:
    event = only("وقالت المتحدثة باسم البيت الأبيض جين ساكي، في مؤتمر صحفي اليوم الأربعاء، إن المشاورات مستمرة.")
    assert (event.kind, names(event)) == ("press conference", ["جين ساكي"])
    assert event.when is not None and event.when.start == PUBLISHED


def test_the_two_of_one_office_are_who_held_it() -> None:
    text = (
        "اتفق الرئيس الأمريكي جو بايدن والرئيس الروسي فلاديمير بوتين على خفض التوتر.\n"
        "وجاء الاتفاق عقب محادثة هاتفية بين الرئيسين."
    )
    assert names(only(text)) == ["جو بايدن", "فلاديمير بوتين"]


@pytest.mark.parametrize(
    "text",
    [
        "بلغ المتسلقون قمة الجبل قبل الظهر.",
        "يحتاج الفريق إلى لقاء آخر.",
        "شركات الاتصالات تخفض أسعارها.",
        "أكد أن الاجتماع مهم.",
        "خسر المنتخب لقاء الإياب في الدوري أمس.",
    ],
)
def test_a_word_alone_is_no_event(text: str) -> None:
    assert read(text) == ()


def test_who_speaks_and_who_meets_is_one_actor() -> None:
    text = "قال وزير الخارجية المصري سامح شكري إن الحوار مستمر، وذلك خلال لقاء بين سامح شكري وأيمن الصفدي."
    analysis = analyse(Article("an-article", text, published=PUBLISHED))
    speaker = analysis.statements[0].speaker
    assert speaker is not None
    assert analysis.events[0].parties[0].actor is speaker.actor


@pytest.mark.parametrize(
    "text", ["", " \n\n", "قمة", "قمة بين", "بين مع في قمة لقاء اجتماع زيارة", "اتصال هاتفي مع", "\u202b\u0000"]
)
def test_broken_texts_tell_nothing(text: str) -> None:
    assert read(text) == ()


def test_what_is_called_off_had_been_planned() -> None:
    assert only("ألغيت القمة المقررة بين سامي قرقوش وكمال بن يوسف في وهران.").status is Status.CANCELLED


def test_the_year_since_which_there_was_none_is_not_its_own() -> None:
    event = only("يلتقي سامي قرقوش وكمال بن يوسف في وهران في أول قمة بين قرقوش وبن يوسف منذ عام 2007.")
    assert (event.when, event.times) == (None, ())
    strike = only("يستمر إضراب عام في باريس منذ الأربعاء.")
    assert strike.when is not None
