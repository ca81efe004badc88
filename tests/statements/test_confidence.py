"""How sure a statement is, why, and what was not plainly said."""

from __future__ import annotations

import pytest

from rawi.dates import times_of
from rawi.lexicon.tables import rows
from rawi.model import Article, Document
from rawi.statements.assemble import features_of_statements
from rawi.statements.confidence import INTERCEPT, TABLE, confidence_of, probability, reasons_of, weights
from rawi.statements.evidence import AGAINST, FOR
from statements.readings import only, statements


def features(text: str) -> frozenset[str]:
    """What speaks for and against the last statement of a text."""
    document = Document(Article("a-report", text), text)
    return features_of_statements(document, times_of(document))[-1]


# The probability


def test_every_statement_has_a_probability() -> None:
    assert all(0 < said.confidence < 1 for said in statements("قال الوزير إن الجسر مفتوح. وأضاف أن السوق مغلقة."))


def test_a_plain_report_of_a_named_speaker_is_surer_than_a_verb_in_search_of_one() -> None:
    plain = only("قال وزير الخارجية المصري سامح شكري إن الجسر مفتوح.")
    loose = only("وصل الخبير إلى المدينة مساء. وطلب إغلاق الجسر.")
    assert plain.confidence > 0.9 > loose.confidence


def test_the_probability_is_that_of_the_summed_weights() -> None:
    known = {INTERCEPT: 1.0, "speaker named": 1.0, "content short": -2.0}
    assert probability({"speaker named", "content short"}, known) == 0.5
    assert probability({"speaker named"}, known) > probability(set(), known) > 0.5


def test_a_feature_without_a_weight_counts_nothing() -> None:
    assert probability({"something new"}, {INTERCEPT: 0.0}) == 0.5


# The reasons


def test_reasons_are_the_features_that_weigh_most_with_their_side() -> None:
    known = {"a": 0.2, "b": -0.9, "c": 0.5, "d": 0.3, "e": 0.01}
    assert reasons_of(known, known) == ("confidence: - b", "confidence: + c", "confidence: + d")


def test_what_hardly_weighs_is_no_reason() -> None:
    assert reasons_of({"a"}, {"a": 0.01}) == ()


def test_a_statement_tells_its_reasons_beside_those_of_its_act() -> None:
    said = only("قال وزير الخارجية المصري سامح شكري إن الجسر مفتوح.")
    assert "confidence: + cue and speaker agree" in said.reasons
    assert said.reasons[0].startswith("act: ")


# The features


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال الكرملين إن الجسر مفتوح.", "speaker a known entity"),
        ("قال سامح شكري إن الجسر مفتوح.", "speaker named"),
        ("قال مسؤول إن الجسر مفتوح.", "speaker described and indefinite"),
        ("قال الخبير إن الجسر مفتوح.", "speaker a person never named"),
        ("قال سامح شكري: «الجسر مفتوح».", "content opened by a quotation"),
        ("قال سامح شكري: الجسر مفتوح.", "colon before the content"),
        ("قال سامح شكري إن الجسر مفتوح.", "content opened by a complementizer"),
        ("قال سامح شكري إن الجسر مفتوح، وأضاف أن السوق مغلقة.", "several statements in the sentence"),
        ("قال سامح شكري إن الجسر مفتوح.\nوأضاف أن السوق مغلقة.", "speaker hidden, named just before"),
        ("قال سامح شكري إن الجسر مفتوح.\nوأضاف أن السوق مغلقة.", "verb without a subject"),
        ("سامح شكري: الجسر مفتوح أمام السيارات", "headline with a colon"),
        ("حذر سامح شكري من انهيار الجسر.", "cue does more than say"),
    ],
)
def test_what_is_known_of_a_statement_is_said_in_words(text: str, name: str) -> None:
    assert name in features(text)


def test_a_cue_agrees_with_its_speaker_in_gender() -> None:
    assert "cue and speaker agree" in features("قالت مريم الصادق إن الجسر مفتوح.")


def test_every_feature_is_said_to_speak_for_or_against() -> None:
    text = "قال سامح شكري، بحسب وكالة النيل، إن «الجسر مفتوح». وأكدت مريم الصادق أن الخبير يعتبر السوق ضيقة."
    assert features(text) <= FOR | AGAINST
    assert not FOR & AGAINST


def test_the_weights_are_of_these_features_and_on_their_side() -> None:
    assert set(weights()) == FOR | AGAINST | {INTERCEPT}
    assert all(weights()[name] >= 0 for name in FOR)
    assert all(weights()[name] <= 0 for name in AGAINST)
    assert rows(TABLE)


def test_the_best_and_the_worst_that_can_be_said_of_a_statement() -> None:
    (best, _), (worst, _) = confidence_of(FOR), confidence_of(AGAINST)
    assert worst < 0.5 < 0.95 < best <= 1


# What was not plainly said


def test_a_cue_of_the_future_is_planned() -> None:
    assert only("سوف يعلن الوزير أن الجسر مفتوح.").hedge == "planned"


@pytest.mark.parametrize("text", ["لم يستبعد الوزير إغلاق الجسر.", "لا يستبعد الوزير انهيار الجسر."])
def test_a_negated_cue_is_denied(text: str) -> None:
    assert only(text).hedge == "denied"


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير إن الحكومة ستغلق الجسر إذا هطلت الأمطار.",
        "قال الوزير: «إذا هطلت الأمطار أغلقنا الجسر».",
        "أكد الوزير أن الجسر سيغلق في حال هطول الأمطار.",
        "أوضح الوزير أن السوق لن تفتح ما لم يصلح الجسر.",
        "ذكر الوزير أنه سيوقع شريطة أن يفتح الجسر.",
    ],
)
def test_what_hangs_on_a_condition_is_conditional(text: str) -> None:
    assert only(text).hedge == "conditional"


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير إن الجسر مفتوح.",
        "نفى الوزير أن الجسر مغلق.",
        "الجسر مغلق، بحسب ما أعلن الوزير.",
        "قال الوزير إن الخبراء يدرسون ما إذا كان الجسر آمنا.",
        "قال الوزير إن الجسر مغلق حتى لو كان آمنا.",
        "قال الوزير إن الحكومة ستفتح الجسر غدا.",
    ],
)
def test_what_is_plainly_said_has_no_flag(text: str) -> None:
    assert {said.hedge for said in statements(text)} == {None}


def test_a_condition_deep_in_a_long_content_is_not_taken_for_that_of_the_whole() -> None:
    long = " و".join(["الجسر الكبير مفتوح أمام السيارات"] * 6)
    assert only(f"قال الوزير إن {long} والسوق تغلق إذا هطلت الأمطار.").hedge is None
