"""Reporting verbs: from a word on the page to the verb, its government and its act."""

from __future__ import annotations

import pytest

from rawi.errors import LexiconError
from rawi.lexicon.letters import fold
from rawi.lexicon.tables import rows
from rawi.lexicon.verbs import Aspect, Frame, Slot, parse_frames, readings, verbs
from rawi.model import Act


def lemmas(word: str) -> set[str]:
    return {reading.verb.lemma for reading in readings(fold(word))}


def test_a_verb_knows_its_act_and_its_government() -> None:
    warn = verbs()["حذر"]
    assert warn.act is Act.WARN
    assert (Slot("to", "np", optional=True), Slot("content", "من")) in warn.frames


def test_a_verb_tells_what_it_governs_by_mark_and_by_role() -> None:
    warn = verbs()["حذر"]
    assert warn.governs("من")
    assert warn.governs("np", "to")
    assert warn.governs(role="content")
    assert not warn.governs("من", "to")


def test_a_verb_whose_object_is_always_the_hearer_addresses_somebody() -> None:
    assert verbs()["خاطب"].addresses
    assert not verbs()["قال"].addresses


def test_some_verbs_go_on_with_the_last_speaker() -> None:
    assert verbs()["أضاف"].continues
    assert not verbs()["قال"].continues


def test_a_form_is_read_with_person_gender_and_number() -> None:
    (said,) = readings("قالت")
    assert (said.verb.lemma, said.aspect, said.person, said.gender, said.number) == (
        "قال",
        Aspect.PAST,
        3,
        "f",
        "s",
    )


def test_hamza_carriers_and_vowel_marks_do_not_matter() -> None:
    assert lemmas("اضاف") == lemmas("أضَافَ") == {"أضاف"}


@pytest.mark.parametrize(
    ("word", "proclitic"),
    [("وأضاف", 1), ("فقال", 1), ("وقوله", 1), ("بقوله", 1), ("وبقوله", 2), ("بالقول", 1), ("ليؤكد", 1)],
)
def test_proclitics_are_counted_in_characters(word: str, proclitic: int) -> None:
    assert [reading.proclitic for reading in readings(fold(word))] == [proclitic]


@pytest.mark.parametrize("word", ["سيقول", "وستعلن", "سنطالب"])
def test_the_letter_of_the_future_belongs_to_the_form(word: str) -> None:
    assert {reading.future for reading in readings(fold(word))} == {True}


def test_a_first_letter_of_the_verb_itself_is_no_proclitic() -> None:
    assert {reading.proclitic for reading in readings("وصف")} == {0}
    assert lemmas("وعد") == {"وعد"}
    assert lemmas("عد") == {"عد"}


@pytest.mark.parametrize(
    ("word", "lemma", "pronoun"),
    [("نفته", "نفى", "ه"), ("وصفها", "وصف", "ها"), ("يطالبها", "طالب", "ها"), ("طالبتهم", "طالب", "هم")],
)
def test_an_object_pronoun_is_told(word: str, lemma: str, pronoun: str) -> None:
    found = readings(fold(word))
    assert {(reading.verb.lemma, reading.object) for reading in found} == {(lemma, pronoun)}


def test_a_noun_with_the_article_is_definite() -> None:
    (reading,) = readings("القول")
    assert (reading.aspect, reading.definite) == (Aspect.VERBAL_NOUN, True)


@pytest.mark.parametrize("word", ["", "و", "ف", "كتاب", "الرئيس", "بحث", "سامي", "2021", "NATO", "في", "وزير"])
def test_other_words_have_no_reading(word: str) -> None:
    assert readings(fold(word)) == ()


@pytest.mark.parametrize("word", ["مدينة", "نصف", "تبين", "الحملة", "ابنته", "هناك"])
def test_a_common_word_that_only_looks_like_a_form_has_none(word: str) -> None:
    assert readings(fold(word)) == ()


def test_a_word_that_is_hardly_ever_the_verb_is_none() -> None:
    assert lemmas("إضافة") == set()


def test_a_person_is_no_object_of_a_verb_that_takes_none() -> None:
    assert lemmas("أكدته") == {"أكد"}
    assert lemmas("أضافهم") == set()


def test_the_accusative_of_a_noun_is_no_dual_of_its_verb() -> None:
    assert lemmas("نقلا") == lemmas("طلبا") == set()
    assert lemmas("أكدا") == {"أكد"}


def test_frames_are_written_as_alternatives_of_slots() -> None:
    expected: tuple[Frame, ...] = (
        (Slot("to", "ل", True), Slot("content", "that")),
        (Slot("content", "علي"),),
    )
    assert parse_frames("to:ل?+c:that | c:على") == expected


@pytest.mark.parametrize("frames", ["", "c", "c:كذا", "x:that", "c:that |", "c:that to:ل"])
def test_a_frame_that_means_nothing_is_refused(frames: str) -> None:
    with pytest.raises(LexiconError, match="is no slot"):
        parse_frames(frames)


@pytest.mark.parametrize("row", rows("statements/verbs.tsv"), ids=lambda row: row["lemma"])
def test_every_verb_is_found_by_its_principal_parts(row: dict[str, str]) -> None:
    assert row["lemma"] in lemmas(row["lemma"]) | lemmas("و" + row["lemma"]) or row["lemma"] == "هنأ"
    assert row["present"] == "-" or row["lemma"] in lemmas(row["present"])
    nouns = [noun for noun in row["verbal_noun"].split("/") if noun != "-"]
    assert all(row["lemma"] in lemmas(noun) for noun in nouns)
    participles = [word for word in row["participle"].split("/") if word != "-"]
    accusatives = [lemmas(word + "ا") | lemmas(word + "يا") | lemmas(word) for word in participles]
    assert all(row["lemma"] in found for found in accusatives)


@pytest.mark.parametrize("row", rows("statements/verb_examples.tsv"), ids=lambda row: row["lemma"])
def test_every_verb_has_an_example_with_its_cue_and_what_is_said(row: dict[str, str]) -> None:
    assert row["cue"] in row["example"]
    assert row["content"] in row["example"]
    words_with_cue = [word.strip(":،") for word in row["example"].split() if row["cue"] in word]
    assert any(row["lemma"] in lemmas(word) for word in words_with_cue)


def test_every_verb_has_an_example_and_every_ambiguous_one_a_non_example() -> None:
    examples = {row["lemma"]: row["non_example"] for row in rows("statements/verb_examples.tsv")}
    assert examples.keys() == verbs().keys()
    assert not [verb.lemma for verb in verbs().values() if verb.homograph != "-" and examples[verb.lemma] == "-"]
