"""Plain verbs: whether a word of the news may be, or surely is, a finite verb that reports nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest

from rawi.errors import LexiconError
from rawi.lexicon import plain_verbs as module
from rawi.lexicon.letters import fold
from rawi.lexicon.plain_verbs import Finite, finite_forms, is_finite, plain_verbs, surely_finite
from rawi.lexicon.tables import rows
from rawi.lexicon.verbs import Aspect, readings


def read(word: str) -> tuple[Finite, ...]:
    return finite_forms(fold(word))


def lemmas(word: str) -> set[str]:
    return {form.verb.lemma for form in read(word)}


def test_a_form_is_read_with_gender_number_and_what_it_wears() -> None:
    (form,) = read("وتعرضت")
    assert (form.verb.lemma, form.verb.present) == ("تعرض", "يتعرض")
    assert (form.aspect, form.gender, form.number, form.object) == (Aspect.PAST, "f", "s", "")
    assert (form.proclitic, form.future, form.sure) == (1, False, True)


@pytest.mark.parametrize(
    "word",
    ["تعرضت", "أقيمت", "اندلعت", "وصلوا", "أجريت", "أنشئت", "يستقبل", "تتحول", "يعانون", "يؤخذ", "ستجري", "سيحاسب"],
)
def test_feminine_and_plural_pasts_presents_and_futures_are_sure(word: str) -> None:
    assert surely_finite(fold(word))
    assert surely_finite(fold("و" + word))


@pytest.mark.parametrize("word", ["عمل", "تقدم", "تحول", "لعب", "درس"])
def test_a_bare_past_that_is_a_noun_as_well_may_be_a_verb_and_is_not_sure(word: str) -> None:
    assert is_finite(fold(word))
    assert not surely_finite(fold(word))


@pytest.mark.parametrize("word", ["أصبح", "انتقل", "استضاف", "احتل", "وصل"])
def test_a_bare_past_without_a_noun_beside_it_is_sure(word: str) -> None:
    assert surely_finite(fold(word))


@pytest.mark.parametrize(
    "word",
    ["حادث", "دول", "سالم", "فهد", "أحمد", "مقتل", "وزير", "فريق", "يوم", "تونس", "وكالة", "سيارة", "سياسي", "الرئيس"],
)
def test_names_and_nouns_are_no_verbs(word: str) -> None:
    assert not surely_finite(fold(word))


@pytest.mark.parametrize("word", ["يوم", "سيناء", "وزارة", "تجارية", "في", "بعد", "من", "الزمن"])
def test_words_that_the_news_hardly_ever_means_as_verbs_are_none(word: str) -> None:
    assert not is_finite(fold(word))


@pytest.mark.parametrize("word", ["إصابة", "إصابته", "عودتها", "قوتنا", "سرقتهما", "تبنيهم", "توقعنا"])
def test_a_noun_with_a_pronoun_is_not_taken_for_a_verb_with_one(word: str) -> None:
    assert not surely_finite(fold(word))


@pytest.mark.parametrize(("word", "pronoun"), [("يقودها", "ها"), ("اتخذته", "ه"), ("سيواجهونهم", "هم")])
def test_pronouns_on_the_end_are_told(word: str, pronoun: str) -> None:
    assert {form.object for form in read(word)} == {pronoun}


@pytest.mark.parametrize(("word", "aspect"), [("أقيمت", "passive"), ("يوضع", "passive"), ("حوصرت", "passive")])
def test_passives_that_are_spelt_unlike_the_active(word: str, aspect: str) -> None:
    assert aspect in {form.aspect for form in read(word)}


def test_the_letter_of_the_future_belongs_to_the_form() -> None:
    assert {(form.future, form.proclitic) for form in read("وستنطلق")} == {(True, 1)}
    assert lemmas("سافر") == {"سافر"}


def test_a_first_letter_of_the_verb_itself_is_no_proclitic() -> None:
    assert {form.proclitic for form in read("وصلت")} == {0}
    assert {form.proclitic for form in read("فازت")} == {0}
    assert {form.proclitic for form in read("ففازت")} == {1}


def test_an_empty_word_and_single_letters_are_none() -> None:
    assert not any(map(is_finite, ("", "و", "ف", "س", "ي", "وس", "12")))


def test_only_the_third_person_is_told() -> None:
    assert not is_finite(fold("نستقبل"))
    assert not is_finite(fold("وصلتم"))


def test_verbs_that_report_are_read_by_their_own_table() -> None:
    reporting = {(row["lemma"], row["present"]) for row in rows("statements/verbs.tsv")}
    assert reporting.isdisjoint((verb.lemma, verb.present) for verb in plain_verbs())
    assert readings(fold("قالت"))
    assert not is_finite(fold("قالت"))


def test_a_plain_verb_that_comes_to_report_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_reporting", lambda: frozenset({("تعرض", "يتعرض")}))
    assert "تعرض" not in {verb.lemma for verb in plain_verbs.__wrapped__()}
    assert "تعرض" in {verb.lemma for verb in plain_verbs()}


def test_every_verb_is_found_by_its_own_forms_unless_they_are_listed_as_something_else() -> None:
    listed = {fold(row["word"]) for row in rows("text/plain_verb_lookalikes.tsv")}
    for verb in plain_verbs():
        for word in (fold(verb.lemma), fold(verb.present)):
            known = word in listed or module.word_class(word) is not None
            assert known or verb in {form.verb for form in finite_forms(word)}, (verb, word)


def test_every_listed_lookalike_would_be_a_verb_without_the_list(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = [fold(row["word"]) for row in rows("text/plain_verb_lookalikes.tsv")]
    monkeypatch.setattr(module, "_reporting", frozenset)
    every = plain_verbs.__wrapped__()
    monkeypatch.setattr(module, "plain_verbs", lambda: every)
    skeletons = module._by_skeleton.__wrapped__()
    monkeypatch.setattr(module, "_by_skeleton", lambda: skeletons)
    monkeypatch.setattr(module, "_lookalikes", dict)
    idle = [word for word in listed if not finite_forms.__wrapped__(word)]
    assert not idle


def test_a_mark_that_is_none_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    row = {"lemma": "عمل", "present": "يعمل", "homograph": "perhaps", "source": "own"}
    monkeypatch.setattr(module, "rows", lambda name: (row,))
    with pytest.raises(LexiconError, match="perhaps"):
        plain_verbs.__wrapped__()
    with pytest.raises(LexiconError, match="seldom or never"):
        module._strength({"word": "يوم", "homograph": "noun", "verb": "no"})


def test_the_table_is_read_at_the_first_look_up_and_not_at_import() -> None:
    code = (
        "import rawi.lexicon.plain_verbs as module\n"
        "assert module.plain_verbs.cache_info().currsize == 0\n"
        "assert module.finite_forms('انطلقت')\n"
        "assert module.plain_verbs.cache_info().currsize == 1\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
