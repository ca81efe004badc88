"""What ``import rawi`` offers, and what it costs."""

from __future__ import annotations

import datetime as dt
import inspect
import subprocess
import sys

import pytest

import rawi
import rawi.errors
import rawi.model

SENTENCE = "قال وزير الخارجية المصري سامح شكري إن المفاوضات مستمرة."


def in_a_new_process(code: str) -> str:
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return run.stdout.strip()


def test_every_public_name_is_there_and_sorted() -> None:
    assert rawi.__all__ == sorted(rawi.__all__)
    assert {name for name in rawi.__all__ if not hasattr(rawi, name)} == set()
    assert set(rawi.__all__) <= set(dir(rawi))


def test_every_record_and_every_error_is_public() -> None:
    assert set(rawi.model.__all__) <= set(rawi.__all__)
    assert set(rawi.errors.__all__) <= set(rawi.__all__)


def test_every_public_name_is_documented() -> None:
    assert [n for n in rawi.__all__ if n != "__version__" and not inspect.getdoc(getattr(rawi, n))] == []


def test_another_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'analyze'"):
        _ = rawi.analyze


def test_functions_stay_functions_whatever_is_imported_first() -> None:
    code = "import rawi.analyse, rawi.read, rawi.desk, rawi; print(callable(rawi.analyse), callable(rawi.read))"
    assert in_a_new_process(code) == "True True"


def test_importing_rawi_imports_nothing_heavy() -> None:
    code = "import sys, rawi; print(*sorted(sys.modules))"
    loaded = set(in_a_new_process(code).split())
    assert loaded.isdisjoint({"sqlalchemy", "rich", "trafilatura", "jinja2", "click", "babel", "orjson"})
    assert {name for name in loaded if name.startswith("rawi")} == {"rawi", "rawi.errors", "rawi.model"}


def test_a_text_is_analysed_as_it_is() -> None:
    analysis = rawi.analyse(SENTENCE, published="2021-12-08", outlet="بوابة النيل")
    assert analysis.document.text == SENTENCE
    assert analysis.document.article.published == dt.date(2021, 12, 8)
    assert analysis.document.article.outlet == "بوابة النيل"


def test_an_article_is_analysed_too(article: rawi.Article) -> None:
    assert rawi.analyse(article).document.article == article


def test_a_day_that_is_none() -> None:
    with pytest.raises(ValueError, match="is no day"):
        rawi.analyse(SENTENCE, published="8 December")


NOON_IN_CAIRO = dt.datetime(2021, 12, 14, 12, 30, tzinfo=dt.timezone(dt.timedelta(hours=2)))


@pytest.mark.parametrize(
    "published", [dt.date(2021, 12, 14), NOON_IN_CAIRO, "2021-12-14", "2021-12-14T12:30", NOON_IN_CAIRO.isoformat()]
)
def test_a_bare_expression_is_counted_from_any_form_of_a_day(published: dt.date | str) -> None:
    assert [time.value for time in rawi.times("بعد غد", published=published)] == ["2021-12-16"]
    assert [time.value for time in rawi.analyse("بعد غد", published=published).times] == ["2021-12-16"]


def test_the_day_is_the_one_written_whatever_its_zone() -> None:
    assert rawi.times("اليوم", published="2021-12-14T23:30:00-05:00")[0].value == "2021-12-14"


def test_an_expression_without_a_day_to_count_from_says_so() -> None:
    (tomorrow,) = rawi.times("غدا")
    assert tomorrow.value is None
    assert tomorrow.reason


def test_an_expression_and_a_day_that_is_none() -> None:
    with pytest.raises(ValueError, match="is no day"):
        rawi.times("غدا", published="soon")


def test_who_said_what() -> None:
    (statement,) = rawi.analyse(SENTENCE).statements
    assert str(statement.speaker) == "سامح شكري"
    assert statement.content.text == "المفاوضات مستمرة"
