"""Corroboration: outlets counted by where they have it from."""

from __future__ import annotations

from tests.link.reports import report

from rawi.link import Origin, link
from rawi.model import Analysis

SAID = "إن ميناء بنغازي سيستقبل ثلاثين سفينة قمح قبل رمضان"
TITLE = "قمح في ميناء بنغازي"


def origins(*analyses: Analysis) -> tuple[Origin, ...]:
    found = [utterance for utterance in link(analyses).utterances if len(utterance.reports) >= len(analyses)]
    return found[0].origins


def relayed(name: str, outlet: str, agency: str) -> Analysis:
    body = f"نقلت {agency} عن رئيس هيئة الموانئ الليبية سالم الورفلي قوله {SAID}."
    return report(name, TITLE, body, outlet)


def test_two_outlets_that_relay_one_agency_have_one_origin() -> None:
    (origin,) = origins(relayed("a", "صدى", "وكالة رويترز"), relayed("b", "بريد", "وكالة رويترز للأنباء"))
    assert origin.articles == ("a", "b")
    assert origin.outlets == ("صدى", "بريد")
    assert origin.reasons == ("relayed by it",)


def test_two_agencies_are_two_origins() -> None:
    retold = report(
        "b",
        "سفن القمح",
        "أفادت وكالة الأناضول نقلا عن سالم الورفلي رئيس هيئة الموانئ الليبية بأن ثلاثين سفينة قمح سيستقبلها ميناء"
        " بنغازي قبل رمضان، على أن يبدأ التفريغ ليلا.",
        "بريد",
    )
    found = origins(relayed("a", "صدى", "وكالة رويترز"), retold)
    assert [origin.articles for origin in found] == [("a",), ("b",)]


def test_two_agencies_with_one_text_are_one_witness_of_two_names() -> None:
    (origin,) = origins(relayed("a", "صدى", "وكالة رويترز"), relayed("b", "بريد", "وكالة الأناضول"))
    assert origin.names == ("وكالة رويترز", "وكالة الأناضول")


def test_an_institution_that_gives_its_words_out_is_the_origin() -> None:
    first = report("a", TITLE, f"قالت هيئة الموانئ الليبية {SAID}.", "صدى")
    second = report("b", "بنغازي", "وأعلنت هيئة الموانئ الليبية أن ميناء بنغازي سيستقبل ثلاثين سفينة قمح.", "بريد")
    (origin,) = origins(first, second)
    assert (origin.names, origin.reasons) == (("هيئة الموانئ الليبية",), ("its own statement",))


def test_one_text_in_two_outlets_is_one_origin_even_where_none_is_named() -> None:
    body = f"قال المهندس سالم الورفلي {SAID}، وأضاف أن الرصيف الجديد جاهز وأن العمال عادوا من عطلتهم."
    (origin,) = origins(report("a", TITLE, body, "صدى"), report("b", "بنغازي", body, "بريد"))
    assert (origin.articles, origin.names) == (("a", "b"), ())
    assert origin.reasons == ("no source is named",)
