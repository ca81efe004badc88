"""Every span in every output stands in the text where it says, whatever the text.

The texts are the samples, the annotated articles where they are at hand, a thousand damaged slices of both,
and whatever Hypothesis makes up. Along the way: nothing is raised, and an analysis keeps its own promises.
"""

import dataclasses
import datetime as dt
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from bench.gold import find_gold
from hypothesis import given, settings
from hypothesis import strategies as st

from rawi.analyse import analyse
from rawi.export.jsonl import extract_row
from rawi.model import Act, Analysis, Article, Mode, Span, Statement
from rawi.read import read
from rawi.read.headline import title_of

SAMPLES = list(read(Path(__file__).parents[1] / "samples"))
MUTATIONS = 1000
PUBLISHED = dt.date(2021, 12, 14)
SLICE = 600
"""The longest stretch that is damaged, in code points: short, so that a thousand take seconds."""


def spans_in(record: object) -> Iterator[Span]:
    """Every span anywhere inside a record of the model."""
    if isinstance(record, Span):
        yield record
    elif dataclasses.is_dataclass(record):
        for field in dataclasses.fields(record):
            yield from spans_in(getattr(record, field.name))
    elif isinstance(record, tuple):
        for item in record:
            yield from spans_in(item)


def rows_in(value: object) -> Iterator[dict]:
    """Every JSON object anywhere inside a row that gives offsets."""
    if isinstance(value, dict):
        if value.get("start") is not None and isinstance(value["start"], int):
            yield value
        for item in value.values():
            yield from rows_in(item)
    elif isinstance(value, list):
        for item in value:
            yield from rows_in(item)


def plain(text: str, published: dt.date | None = None) -> Article:
    """The article that a plain text file of this text is read as."""
    return Article(id="a", text=text, title=title_of(text), published=published)


def check(article: Article) -> Analysis:
    """Analyse an article and hold the analysis to what it promises."""
    analysis = analyse(article)
    assert analysis.document.text == article.text
    check_spans(analysis)
    check_row(analysis)
    check_parents(analysis.statements)
    for statement in analysis.statements:
        check_statement(statement)
    return analysis


def check_spans(analysis: Analysis) -> None:
    text = analysis.document.text
    for span in spans_in((analysis.statements, analysis.times, analysis.events)):
        assert 0 <= span.start < span.stop <= len(text), span
        assert text[span.start : span.stop] == span.text, span
    for zone in analysis.document.zones:
        assert 0 <= zone.start <= zone.stop <= len(text), zone


def check_row(analysis: Analysis) -> None:
    text = analysis.document.text
    for row in rows_in(extract_row(analysis)):
        assert 0 <= row["start"] <= row["end"] <= len(text), row
        assert text[row["start"] : row["end"]] == row.get("text", text[row["start"] : row["end"]]), row


def check_statement(statement: Statement) -> None:
    content, cue = statement.content, statement.cue
    assert content.text.strip(), statement
    assert isinstance(statement.act, Act) and isinstance(statement.mode, Mode), statement
    assert statement.rule, statement
    if cue:
        apart = cue.stop <= content.start or content.stop <= cue.start
        inside = content.start < cue.start and cue.stop < content.stop
        assert apart or inside, f"the cue cuts the edge of its content: {statement}"


def check_parents(statements: tuple[Statement, ...]) -> None:
    by_id = {statement.id: statement for statement in statements}
    assert len(by_id) == len(statements), "two statements of one id"
    starts = [(statement.cue or statement.content).start for statement in statements]
    assert starts == sorted(starts), "statements out of the order of their cues"
    for statement in statements:
        if statement.parent is not None:
            outer = by_id[statement.parent].content
            assert outer.start <= statement.content.start and statement.content.stop <= outer.stop, statement
            assert outer != statement.content, "a statement inside itself"


def texts() -> list[str]:
    """The samples, and the annotated articles where they are at hand."""
    gold = find_gold()
    samples = [article.text for article in SAMPLES]
    return samples + [document.text for document in gold.documents] if gold else samples


@pytest.mark.parametrize("article", SAMPLES, ids=lambda article: article.id)
def test_spans_hold_on_the_samples(article: Article) -> None:
    assert check(article).statements, "a test over no statements shows nothing"


def test_spans_hold_on_the_annotated_articles() -> None:
    gold = find_gold()
    if gold is None:
        pytest.skip("no annotated articles here")
    for document in gold.documents:
        check(plain(document.text))


VOWEL_MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670"
QUOTATION_MARKS = "\"“”«»„‟'‘’"
BIDI_CONTROLS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c"
ASTRAL = "😀𝔸𞸀𐤀\U0010fffd"
LINE_ENDS = "\r\n\x85\u2028\u2029\x0b\x0c"


def inserted(chars: str) -> Callable[[str, random.Random], str]:
    """A damage that inserts some of ``chars`` at one to eight places."""

    def damage(text: str, chance: random.Random) -> str:
        for _ in range(chance.randint(1, 8)):
            at = chance.randint(0, len(text))
            text = text[:at] + chance.choice(chars) + text[at:]
        return text

    return damage


def drop_a_character(text: str, chance: random.Random) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + text[at + 1 :]


def double_a_character(text: str, chance: random.Random) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + text[at : at + 1] + text[at:]


def swap_two_characters(text: str, chance: random.Random) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + text[at : at + 2][::-1] + text[at + 2 :]


def drop_a_word(text: str, chance: random.Random) -> str:
    words = text.split(" ")
    del words[chance.randrange(len(words))]
    return " ".join(words)


def double_a_word(text: str, chance: random.Random) -> str:
    words = text.split(" ")
    at = chance.randrange(len(words))
    return " ".join([*words[:at], words[at], *words[at:]])


def swap_two_words(text: str, chance: random.Random) -> str:
    words = text.split(" ")
    one, other = chance.randrange(len(words)), chance.randrange(len(words))
    words[one], words[other] = words[other], words[one]
    return " ".join(words)


def set_a_prefix_apart(text: str, chance: random.Random) -> str:
    """ل الوزير: the first letter of a word, by itself."""
    words = text.split(" ")
    at = chance.randrange(len(words))
    words[at] = f"{words[at][:1]} {words[at][1:]}"
    return " ".join(words)


def begin_with_a_sign(text: str, chance: random.Random) -> str:
    return chance.choice('-–•*،.:"%1') + chance.choice(["", " "]) + text


def lose_line_breaks(text: str, chance: random.Random) -> str:
    return text.replace("\n", chance.choice(["", " "]))


def windows_line_ends(text: str, chance: random.Random) -> str:
    return text.replace("\n", "\r\n")


def lose_a_quotation_mark(text: str, chance: random.Random) -> str:
    places = [at for at, char in enumerate(text) if char in QUOTATION_MARKS]
    if not places:
        return text
    at = chance.choice(places)
    return text[:at] + text[at + 1 :]


def cut_short(text: str, chance: random.Random) -> str:
    return text[: chance.randint(0, len(text))]


def lose_the_beginning(text: str, chance: random.Random) -> str:
    return text[chance.randint(0, len(text)) :]


DAMAGES: tuple[Callable[[str, random.Random], str], ...] = (
    drop_a_character,
    double_a_character,
    swap_two_characters,
    drop_a_word,
    double_a_word,
    swap_two_words,
    set_a_prefix_apart,
    begin_with_a_sign,
    lose_line_breaks,
    windows_line_ends,
    lose_a_quotation_mark,
    cut_short,
    lose_the_beginning,
    inserted(QUOTATION_MARKS),
    inserted(VOWEL_MARKS),
    inserted("ـ"),
    inserted(BIDI_CONTROLS),
    inserted("\0\x01\x1b\x7f\ufffd\ufeff"),
    inserted(ASTRAL),
    inserted(LINE_ENDS),
    inserted(" \u00a0\u200c\t"),
    inserted("،؛:.؟!()[]-–—…,/#@_"),
    inserted("ﻻﷲﺍﯾک۱٣"),
)


def damaged(intact: list[str], count: int) -> Iterator[str]:
    """``count`` slices of the texts, each damaged one to four times; always the same ones."""
    chance = random.Random(20211207)
    for _ in range(count):
        text = chance.choice(intact)
        start = chance.choice([0, chance.randint(0, len(text))])
        text = text[start : start + SLICE]
        for damage in chance.choices(DAMAGES, k=chance.randint(1, 4)):
            text = damage(text, chance)
        yield text


def test_spans_hold_on_a_thousand_damaged_texts() -> None:
    for number, text in enumerate(damaged(texts(), MUTATIONS)):
        try:
            check(plain(text, PUBLISHED if number % 2 else None))
        except Exception as fault:
            raise AssertionError(f"{fault!r} on the text {text!r}") from fault


WORDS = [
    "قال",
    "وأضاف",
    "قائلاً",
    "بوتين",
    "الرئيس",
    "أن",
    "إن",
    ":",
    "،",
    ".",
    '"',
    "«",
    "»",
    "\n",
    " ",
    "في بيان",
    "-",
    "ل",
    "%",
    "54",
    "جان",
]


@given(st.lists(st.sampled_from(WORDS) | st.text(max_size=6), max_size=30).map(" ".join))
@settings(derandomize=True, deadline=None, max_examples=200)
def test_spans_hold_on_words_in_any_order(text: str) -> None:
    check(plain(text))


@given(st.text())
@settings(derandomize=True, deadline=None, max_examples=200)
def test_spans_hold_on_any_text(text: str) -> None:
    check(plain(text))
