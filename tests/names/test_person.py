"""The proper name of a person, known or never seen before."""

from __future__ import annotations

import pytest

from names.phrases import cursor_over
from rawi.names.person import read_person_name


def name_in(text: str, at: int = 0) -> str:
    cursor = cursor_over(text)
    found = read_person_name(cursor, at, cursor.stop)
    return cursor.script.span(*found).text if found else ""


@pytest.mark.parametrize(
    "name",
    [
        "أحمد الشرقاوي",
        "تميم بن حمد آل ثاني",
        "عبد الله حمدوك",
        "عبد الفتاح السيسي",
        "أورسولا فون دير لاين",
        "نجلاء بودن",
        "أبو بكر المنصوري",
    ],
)
def test_a_name_is_read_with_all_its_parts(name: str) -> None:
    assert name_in(f"{name} أمس") == name


@pytest.mark.parametrize("name", ["دوبرافكا شويتسا", "تشوي هيون سو"])
def test_a_name_never_seen_before_is_read_by_its_place(name: str) -> None:
    assert name_in(f"{name} إن") == name


@pytest.mark.parametrize(
    "text", ["سامي العطية إن الطريق مغلق", "سامي العطية أن", "سامي العطية، أمس", "سامي العطية: نعم"]
)
def test_a_name_ends_where_the_sentence_goes_on(text: str) -> None:
    assert name_in(text) == "سامي العطية"


def test_a_name_does_not_run_over_the_end_of_a_line() -> None:
    assert name_in("سامي العطية\nالدوحة اليوم") == "سامي العطية"


def test_a_name_ends_before_a_title() -> None:
    assert name_in("سامي العطية وزير النقل") == "سامي العطية"


@pytest.mark.parametrize("text", ["الميناء الجديد", "في القاهرة", "وزير النقل", "استئناف المحادثات", "موسكو"])
def test_a_thing_an_office_or_a_place_is_no_name(text: str) -> None:
    assert name_in(text) == ""


def test_there_is_no_name_behind_the_end() -> None:
    assert name_in("سامي", at=1) == ""


def test_behind_the_fathers_name_a_prefixed_word_is_no_surname() -> None:
    assert name_in("زيد بن سامي بالقرار") == "زيد بن سامي"
    assert name_in("زيد بن سامي للمرة الأولى") == "زيد بن سامي"
    assert name_in("زيد بن سامي فدا إن") == "زيد بن سامي فدا"


def test_a_hyphen_joins_two_words_only_between_them() -> None:
    assert name_in("جان-كلود يونكر إن") == "جان-كلود يونكر"
    assert name_in("- سامي العطية إن", at=1) == name_in("-سامي العطية إن", at=1) == "سامي العطية"
