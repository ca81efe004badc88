"""Events across articles: what several reports of one story tell of one meeting, and what keeps two apart."""

from __future__ import annotations

import datetime as dt
from itertools import permutations

import pytest
from tests.link.one_story import events, names, on, only, told

from rawi.link import link
from rawi.model import Status

TUESDAY = told(
    "tuesday",
    "عقد الرئيس التونسي سامي قرقوش ونظيره الجزائري كمال بن يوسف قمة عبر الفيديو الثلاثاء، استمرت ثلاث ساعات.",
    "2022-05-05",
)
STATEMENT = told(
    "statement",
    "أعلنت الرئاسة أن القمة عبر الفيديو بين سامي قرقوش وكمال بن يوسف جرت في 3 مايو الجاري.\n"
    "وقالت إن القمة ناقشت حقوق الصيد.",
    "2022-05-06",
)
WEDNESDAY = told(
    "wednesday",
    "عقد الرئيس التونسي سامي قرقوش ونظيره الجزائري كمال بن يوسف قمة عبر الفيديو الأربعاء.",
    "2022-05-05",
)
PHONE = told(
    "phone", "أجرى الرئيس التونسي سامي قرقوش اتصالا هاتفيا مع نظيره الجزائري كمال بن يوسف الثلاثاء.", "2022-05-05"
)
OTHERS = told(
    "others", "عقد الرئيس التونسي سامي قرقوش ونظيره المغربي نادر الحلبي قمة عبر الفيديو الثلاثاء.", "2022-05-05"
)


def test_a_video_summit_that_another_article_calls_a_contact_is_one_event_with_all_its_evidence() -> None:
    event = only(TUESDAY, STATEMENT)
    assert (event.kind, event.medium, event.status, event.duration) == ("summit", "video", Status.HELD, "ثلاث ساعات")
    assert names(event) == {"سامي قرقوش", "كمال بن يوسف"}
    assert on(event) == dt.date(2022, 5, 3)
    assert event.articles == ("tuesday", "statement")
    assert {place.article for place in event.evidence} == {"tuesday", "statement"}


def test_evidence_and_proof_are_characters_of_their_articles() -> None:
    texts = {analysis.document.article.id: analysis.document.text for analysis in (TUESDAY, STATEMENT)}
    event = only(TUESDAY, STATEMENT)
    assert all(texts[place.article][place.start : place.stop].strip() for place in event.evidence)
    words = [clue for clue in event.dating.proof if clue.gives != "published"]
    assert words
    assert all(texts[clue.place.article][clue.place.start : clue.place.stop] == clue.text for clue in words)


@pytest.mark.parametrize("other", [WEDNESDAY, PHONE, OTHERS], ids=["another day", "another medium", "another party"])
def test_day_medium_and_parties_keep_two_meetings_apart(other: object) -> None:
    found = events(TUESDAY, other)  # type: ignore[arg-type]
    assert len(found) == 2
    assert all(len(event.articles) == 1 for event in found)


def test_two_meetings_a_day_apart_stay_two_without_any_date() -> None:
    tuesday, wednesday = (
        told(day, f"عقد الرئيس التونسي سامي قرقوش ونظيره الجزائري كمال بن يوسف قمة عبر الفيديو {day}.")
        for day in ("الثلاثاء", "الأربعاء")
    )
    assert len(events(tuesday, wednesday)) == 2


def test_one_visit_told_twice() -> None:
    arrival = told(
        "v1", "وصل وزير الخارجية المصري نادر الحلبي إلى روما أمس الاثنين في زيارة رسمية إلى إيطاليا.", "2022-05-10"
    )
    begins = told("v2", "بدأ الوزير المصري نادر الحلبي زيارة إلى إيطاليا الاثنين.", "2022-05-10")
    event = only(arrival, begins)
    assert (event.kind, event.place, on(event)) == ("visit", "إيطاليا", dt.date(2022, 5, 9))


def test_one_strike_told_twice_and_another_elsewhere() -> None:
    paris = [told(name, "بدأ إضراب عام في باريس الأربعاء.", "2022-05-12") for name in ("s1", "s2")]
    rome = told("s3", "بدأ إضراب عام في روما الأربعاء.", "2022-05-12")
    found = events(*paris, rome)
    assert [(event.kind, event.place, event.articles) for event in found] == [
        ("strike", "باريس", ("s1", "s2")),
        ("strike", "روما", ("s3",)),
    ]


def test_talks_of_two_states_need_more_than_the_states_to_be_one_event() -> None:
    geneva = told("t1", "تنطلق محادثات بين السودان وإثيوبيا في جنيف في 12 يونيو المقبل.", "2022-05-10")
    again = told("t2", "أعلنت الخارجية أن محادثات السودان وإثيوبيا في جنيف ستعقد في 12 يونيو.", "2022-05-11")
    somewhere = told("t3", "اتفق السودان وإثيوبيا على عقد اجتماع بين السودان وإثيوبيا قريبا.", "2022-05-11")
    found = {event.articles for event in events(geneva, again, somewhere)}
    assert found == {("t1", "t2"), ("t3",)}


STATES = told("states", "استضافت جنيف محادثات بين روسيا والولايات المتحدة في 10 يناير.", "2022-01-11")


def test_who_speaks_for_a_state_may_stand_for_it_where_place_and_day_agree() -> None:
    deputies = told(
        "deputies",
        "التقى نائب وزير الخارجية الروسي سيرغي ريابكوف ونظيرته الأمريكية ويندي شيرمان في جنيف في 10 يناير.",
        "2022-01-11",
    )
    assert only(STATES, deputies).articles == ("deputies", "states")


def test_one_day_alone_does_not_make_a_leader_his_state() -> None:
    leaders = told(
        "leaders", "أجرى الرئيس الروسي فلاديمير بوتين محادثات مع الرئيس الأمريكي جو بايدن الاثنين.", "2022-01-11"
    )
    assert len(events(STATES, leaders)) == 2


def test_what_was_planned_and_then_held_is_held() -> None:
    before = told(
        "p1", "يلتقي الرئيس التونسي سامي قرقوش نظيره الجزائري كمال بن يوسف في وهران الأحد المقبل.", "2022-05-10"
    )
    after = told("p2", "التقى الرئيس التونسي سامي قرقوش نظيره الجزائري كمال بن يوسف في وهران أمس الأحد.", "2022-05-16")
    event = only(before, after)
    assert (event.status, on(event)) == (Status.HELD, dt.date(2022, 5, 15))
    assert [telling.status for telling in event.tellings] == [Status.PLANNED, Status.HELD]


def test_a_telling_that_fits_two_events_belongs_to_neither() -> None:
    monday, thursday = (
        told(name, f"أجرى الرئيس التونسي سامي قرقوش محادثات مع نظيره الجزائري كمال بن يوسف {day}.", "2022-05-06")
        for name, day in (("q1", "الثلاثاء"), ("q2", "الخميس"))
    )
    vague = told("q3", "عقدت محادثات بين سامي قرقوش وكمال بن يوسف.", "2022-05-06")
    assert [event.articles for event in events(monday, thursday, vague)] == [("q1",), ("q2",)]
    assert only(monday, vague).articles == ("q1", "q3")


def test_spellings_of_one_name_are_one_party() -> None:
    one = told("n1", "التقى ينس ستولتنبرج رئيس الوزراء التونسي سامي قرقوش في بروكسل الاثنين.", "2022-05-10")
    other = told("n2", "اجتمع سامي قرقوش مع ينس ستولتنبرغ في بروكسل الاثنين.", "2022-05-10")
    assert len(only(one, other).parties) == 2


def test_the_order_of_arrival_makes_no_difference() -> None:
    articles = [TUESDAY, STATEMENT, WEDNESDAY, PHONE]
    found = [link(order) for order in permutations(articles)]
    assert all((links.events, links.days) == (found[0].events, found[0].days) for links in found)


def test_an_event_keeps_its_id_when_later_articles_join_it() -> None:
    alone, together = only(TUESDAY), only(TUESDAY, STATEMENT)
    assert alone.id == together.id


def test_events_of_two_stories_are_never_one() -> None:
    flood = told("flood", "غمرت السيول قرى سنار الأحد بعد أمطار غزيرة، وعقد الوالي اجتماعا.", "2022-05-06", "سيول سنار")
    links = link([TUESDAY, flood])
    assert len(links.stories) == 2
    assert all(len(event.articles) == 1 for event in links.events)


def test_no_articles_no_events() -> None:
    assert (link([]).events, link([]).days) == ((), ())


def test_a_delegation_is_not_the_king() -> None:
    king = told(
        "k", "التقى العاهل الأردني الملك عبد الله الثاني رئيس الوزراء سامي القرقوش في عمان الاثنين.", "2022-05-10"
    )
    unions = told("u", "عقد اجتماع بين ممثلي النقابات الأردنية ورئيس الوزراء سامي القرقوش في عمان.", "2022-05-10")
    assert len(events(king, unions)) == 2


def test_what_was_called_off_may_be_on_again() -> None:
    off = told("off", "ألغيت القمة المقررة بين سامي قرقوش وكمال بن يوسف في وهران في 20 مايو.", "2022-05-10")
    on_again = told("on", "تعقد القمة بين سامي قرقوش وكمال بن يوسف في وهران في 20 مايو المقبل.", "2022-05-12")
    assert only(off).status is Status.CANCELLED
    assert only(off, on_again).status is Status.PLANNED
