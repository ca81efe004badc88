"""What link keeps of an article: its words, once each sentence."""

from __future__ import annotations

import pytest
from tests.link.reports import FLOOD, WIRE, report

from rawi.lexicon.letters import fold
from rawi.link import Place, link
from rawi.link.rarity import stem_of, weight_of
from rawi.link.reading import read

FIRST, SECOND, _ = WIRE.split("\n")


def test_the_words_of_title_and_body_with_their_places() -> None:
    reading = read(report("a", "قطار سريع", FIRST))
    assert reading.titled == 2
    words = [reading.text[start:stop] for start, stop in zip(reading.starts, reading.stops, strict=True)]
    assert words[:4] == ["قطار", "سريع", "أعلنت", "وزارة"]


def test_sentences_follow_each_other_without_gaps() -> None:
    reading = read(report("a", "قطار سريع", WIRE))
    assert [first for first, _ in reading.sentences[1:]] == [last for _, last in reading.sentences[:-1]]
    assert reading.sentences[-1][1] == len(reading.stems)


def test_a_paragraph_told_twice_counts_once() -> None:
    once, twice = report("a", "قطار", f"{FIRST}\n{SECOND}"), report("a", "قطار", f"{FIRST}\n{SECOND}\n{FIRST}")
    assert read(once).stems == read(twice).stems
    text = twice.document.text
    place = text.rindex(FIRST)
    (repeat,) = link([twice]).repeats
    assert repeat == (
        Place("a", text.index(FIRST), text.index(FIRST) + len(FIRST) - 1),
        Place("a", place, place + len(FIRST) - 1),
    )


def test_other_paragraphs_repeat_nothing() -> None:
    assert link([report("a", "قطار", f"{WIRE}\n{FLOOD}")]).repeats == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("وزارة", "والوزارة"),
        ("مستشفى", "لمستشفى"),
        ("المستشفى", "بالمستشفى"),
        ("قال", "وقال"),
        ("دبلوماسيا", "الدبلوماسيين"),
        ("سبعة", "7"),
        ("ثلاثون", "30"),
    ],
)
def test_words_of_one_stem(one: str, other: str) -> None:
    assert stem_of(fold(one)) == stem_of(fold(other))


def test_the_rarer_a_word_the_more_it_tells() -> None:
    assert weight_of(stem_of("في")) < weight_of(stem_of("وزير")) < weight_of(stem_of("زنجبيل"))
