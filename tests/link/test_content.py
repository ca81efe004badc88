"""What a saying is about: figures with what they count, states, who asked; and when two are on one matter."""

from __future__ import annotations

import pytest
from tests.link.reports import report

from rawi.link.content import Content, content_of, dice, likeness, mirrored, shared_words
from rawi.link.reading import read


def content(words: str) -> Content:
    """The content of some words as the body of an article."""
    reading = read(report("a", "خبر", words))
    return content_of(reading, reading.titled, len(reading.stems))


@pytest.mark.parametrize(
    ("words", "value", "bounded"),
    [
        ("غرقت ثلاث سفن قرب الميناء", 3, False),
        ("غادر 40 ألف بحار الميناء", 40_000, False),
        ("غادر أكثر من سبعة آلاف بحار الميناء", 7_000, True),
        ("غادر نحو 20 بحارا الميناء", 20, True),
        ("غادر الميناء ما بين 12 ألفا و16 ألف بحار", 16_000, True),
        ("غادر 30 بحارا على الأقل الميناء", 30, True),
    ],
)
def test_a_figure_knows_what_it_counts_and_whether_it_is_a_guess(words: str, value: float, bounded: bool) -> None:
    figure = content(words).figures[-1]
    assert (figure.value, figure.bounded) == (value, bounded)


def test_a_figure_that_counts_nothing_is_none() -> None:
    assert content("وصلت السفينة رقم 7").figures == ()


@pytest.mark.parametrize(
    ("words", "asker"),
    [
        ("جرت المكالمة بطلب من تشيلي", "CL"),
        ("جرت المكالمة بناء على طلب من موسكو", "RU"),
        ("جرت المكالمة بمبادرة نرويجية", "NO"),
        ("طلب تشيلي مكالمة", None),
        ("جرت المكالمة بطلب من الصيادين", None),
    ],
)
def test_who_asked_for_it(words: str, asker: str | None) -> None:
    assert content(words).asker == asker


def test_names_of_states_say_nothing_of_the_matter() -> None:
    one, other = content("موسكو وتشيلي والنرويج"), content("النرويج وموسكو وتشيلي")
    assert shared_words(one, other) == 0
    assert likeness(one, other) == dice(one, other) == 0


def test_who_expels_whom_is_another_matter() -> None:
    one, other = content("روسيا طردت سفير النرويج"), content("النرويج طردت سفير روسيا")
    assert mirrored(one, other)
    assert not mirrored(one, one)


def test_a_part_is_like_the_whole_and_says_less() -> None:
    whole = content("سفن القمح والشعير ترسو في الميناء الجديد قبل موسم الأمطار")
    part = content("سفن القمح والشعير")
    assert likeness(whole, part) > dice(whole, part) > 0
    assert likeness(whole, whole) == pytest.approx(1)
