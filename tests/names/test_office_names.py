"""Names and marks that belong to the body or the boss inside an office, and names that only look like adjectives."""

from __future__ import annotations

import pytest

from names.phrases import phrase_at, words


def parts(text: str) -> tuple[str, str]:
    script, phrase = phrase_at(text)
    assert phrase is not None
    name = words(script, phrase.name) if phrase.name else ""
    return words(script, (phrase.first, phrase.last)), name


@pytest.mark.parametrize(
    "phrase",
    [
        "مكتب الرئيس ميشال عون",
        "حكومة رجب طيب أردوغان",
        'متحدث باسم "النسور"',
        'قائد "كتيبة النصر"',
        'متحدث باسم حزب "النهوض"',
    ],
)
def test_what_belongs_to_the_body_names_nobody_else(phrase: str) -> None:
    assert parts(f"{phrase} إن") == (phrase, "")


def test_the_holders_name_stands_behind_the_bodys() -> None:
    assert parts('زعيم حزب "النهوض" سامي طه إن') == ('زعيم حزب "النهوض" سامي طه', "سامي طه")


def test_a_university_bears_a_kings_name() -> None:
    whole, name = parts("أستاذة بجامعة محمد الخامس سلمى طه إن")
    assert (whole, name) == ("أستاذة بجامعة محمد الخامس سلمى طه", "سلمى طه")


def test_a_definite_given_name_is_no_adjective_where_a_name_goes_on() -> None:
    assert parts("رئيس الغرفة الوطنية الهادي بن سالم إن")[1] == "الهادي بن سالم"
    assert parts("رئيس الغرفة الوطنية الجديدة إن") == ("رئيس الغرفة الوطنية الجديدة", "")
