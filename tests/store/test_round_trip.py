"""What is written comes back equal, whole, and once."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, func, select

from rawi.model import (
    Actor,
    ActorKind,
    Analysis,
    Article,
    Document,
    Event,
    Grain,
    Span,
    Status,
    Time,
    Voice,
    When,
)
from rawi.store import Question, article_key, holds, keys, load, load_article, said, schema, write, writing


def test_an_analysis_comes_back_equal(connection: Connection, analysis: Analysis) -> None:
    write(connection, analysis)
    assert load(connection, article_key(analysis.document.article)) == analysis


def test_the_words_of_its_spans_come_back_too(connection: Connection, analysis: Analysis) -> None:
    write(connection, analysis)
    back = load(connection, article_key(analysis.document.article))
    assert [s.content.text for s in back.statements] == [s.content.text for s in analysis.statements]
    assert back.document.article.title.text == analysis.document.article.title.text


CALLS = "🔴🔴 عاجل: اتصل بايدن ببوتين هاتفيا الثلاثاء 7 ديسمبر لمدة ساعتين، ثم التقيا في جنيف الخميس ضمن قمة الأمن."


def span(words: str) -> Span:
    """Where words stand among the calls."""
    start = CALLS.index(words)
    return Span(start, start + len(words), words)


BIDEN = Actor("person:biden", "بايدن", ActorKind.PERSON, ("بايدن",))
TUESDAY = Time(span("الثلاثاء"), "2021-12-07", Grain.DAY, "weekday", "published")
SEVENTH = Time(span("7 ديسمبر"), "2021-12-07", Grain.DAY, "day_and_month", "published")
THURSDAY = Time(span("الخميس"), None, Grain.DAY, "weekday", reason="no day to count from")


def told_in_full() -> Event:
    """An event with something in every field, behind characters that take two UTF-16 units and four bytes."""
    return Event(
        kind="call",
        parties=(Voice(BIDEN, span("بايدن")),),
        forum="قمة الأمن",
        place="جنيف",
        when=When(dt.date(2021, 12, 7), dt.date(2021, 12, 8), Grain.DAY, TUESDAY),
        status=Status.HELD,
        span=span("اتصل بايدن ببوتين"),
        rule="verbal",
        medium="phone",
        duration="ساعتين",
        evidence=(span("هاتفيا"), span("اتصل بايدن ببوتين"), span("لمدة ساعتين")),
        times=(SEVENTH, TUESDAY),
        when_value="2021-12-07",
    )


def dated_by_no_day() -> Event:
    """An event of whose day only the words are known."""
    met = span("التقيا في جنيف الخميس")
    known = {"evidence": (met,), "times": (THURSDAY,), "when_value": "الخميس"}
    return dataclasses.replace(told_in_full(), when=None, span=met, medium=None, duration=None, **known)


def calls(*events: Event, times: tuple[Time, ...] = ()) -> Analysis:
    return Analysis(Document(Article("calls", CALLS), CALLS), (), (BIDEN,), times, events)


def test_an_event_comes_back_with_every_field(connection: Connection) -> None:
    event = told_in_full()
    left_out = [field.name for field in dataclasses.fields(event) if not getattr(event, field.name)]
    assert left_out == []
    write(connection, calls(event))
    (back,) = load(connection, article_key(calls().document.article)).events
    assert back == event
    assert [words.text for words in back.evidence] == ["هاتفيا", "اتصل بايدن ببوتين", "لمدة ساعتين"]
    assert [time.span.text for time in back.times] == ["7 ديسمبر", "الثلاثاء"]


@pytest.mark.parametrize("times", [(), (TUESDAY, SEVENTH, THURSDAY)], ids=["times of events alone", "listed times"])
def test_each_event_keeps_its_own_evidence_and_times(connection: Connection, times: tuple[Time, ...]) -> None:
    bare = dataclasses.replace(dated_by_no_day(), evidence=(), times=(), when_value=None)
    several = calls(bare, told_in_full(), dated_by_no_day(), told_in_full(), times=times)
    write(connection, several)
    write(connection, several)
    assert load(connection, article_key(several.document.article)) == several


def test_an_article_about_which_nothing_is_known(connection: Connection) -> None:
    bare = Analysis(Document(Article("bare", "خبر"), "خبر"), (), (), ())
    write(connection, bare)
    assert load(connection, article_key(bare.document.article)) == bare


def test_a_readable_text_that_is_not_the_stored_one(connection: Connection, analysis: Analysis) -> None:
    other = Analysis(Document(analysis.document.article, "نص آخر"), (), (), ())
    write(connection, other)
    assert load(connection, article_key(other.document.article)).document.text == "نص آخر"


def test_writing_it_again_changes_nothing(connection: Connection, analysis: Analysis) -> None:
    write(connection, analysis)
    write(connection, analysis)
    assert keys(connection) == [article_key(analysis.document.article)]
    assert connection.execute(select(func.count()).select_from(schema.statements)).scalar() == 2
    assert [row.statement for row in said(connection, Question(words="القمة"))] == ["s1"]


def test_what_is_held_and_what_is_not(connection: Connection, analysis: Analysis) -> None:
    article = analysis.document.article
    assert not holds(connection, article)
    write(connection, analysis)
    assert holds(connection, article)
    assert not holds(connection, dataclasses.replace(article, text=article.text + "\nتتمة"))


def test_an_article_of_which_more_is_known_takes_the_place_of_the_old_one(
    connection: Connection, analysis: Analysis
) -> None:
    write(connection, analysis)
    dated = dataclasses.replace(analysis.document.article, published=dt.date(2021, 12, 9))
    assert not holds(connection, dated)
    write(
        connection,
        dataclasses.replace(analysis, document=dataclasses.replace(analysis.document, article=dated)),
    )
    assert [load_article(connection, key).published for key in keys(connection)] == [dated.published]


def test_an_article_is_written_whole_or_not_at_all(engine: Engine, analysis: Analysis) -> None:
    broken = dataclasses.replace(analysis.statements[1], reasons=(object(),))
    halting = dataclasses.replace(analysis, statements=(analysis.statements[0], broken))
    with pytest.raises(Exception, match="not JSON serializable"), writing(engine).begin() as connection:
        write(connection, halting)
    with engine.connect() as connection:
        assert keys(connection) == []
        assert connection.execute(select(func.count()).select_from(schema.statements)).scalar() == 0


def test_articles_come_by_day_and_the_undated_last(connection: Connection, article: Article) -> None:
    for name, day in ("c", None), ("b", dt.date(2021, 12, 9)), ("a", dt.date(2021, 12, 8)):
        dated = dataclasses.replace(article, id=name, published=day)
        write(connection, Analysis(Document(dated, dated.text), (), (), ()))
    assert [load_article(connection, key).id for key in keys(connection)] == ["a", "b", "c"]


def test_an_article_is_known_by_its_place_its_id_and_its_text(article: Article) -> None:
    elsewhere = dataclasses.replace(article, source="other/cairo.txt")
    later = dataclasses.replace(article, fetched=None, outlet=None)
    assert article_key(elsewhere) != article_key(article)
    assert article_key(later) == article_key(article)


def test_a_path_is_one_place_however_it_is_written(article: Article) -> None:
    absolute = dataclasses.replace(article, source=str(Path(article.source).absolute()))
    assert article_key(absolute) == article_key(article)


WORDS = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=WORDS, title=WORDS, cut=st.integers(0, 40), day=st.none() | st.dates())
def test_any_text_comes_back_with_its_spans(
    engine: Engine, text: str, title: str, cut: int, day: dt.date | None
) -> None:
    cut = min(cut, len(text))
    words = Span(0, cut, text[:cut])
    article = Article(id=title, text=text, source=title, outlet=title, title=words, published=day)
    times = (Time(words, title, Grain.DAY, title),)
    analysis = Analysis(Document(article, text), (), (), times)
    with writing(engine).begin() as connection:
        write(connection, analysis)
    with engine.connect() as connection:
        back = load(connection, article_key(article))
    assert back == analysis
    assert back.times[0].span.text == words.text
