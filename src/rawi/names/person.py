"""The proper name of a person, known or never seen before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rawi.lexicon.plain_verbs import surely_finite
from rawi.lexicon.verbs import Aspect, readings
from rawi.lexicon.word_sets import is_common_word, takes_article, word_set
from rawi.names.formulae import formula_at
from rawi.names.name_words import is_marked_accusative, is_plain_noun, is_verb_shaped, may_continue
from rawi.names.spelt_alike import is_name_here
from rawi.names.words import Word, is_accusative, is_verbal_noun, read_word

if TYPE_CHECKING:
    from rawi.names.cursor import Cursor

__all__ = ["quoted_name", "read_person_name"]

_LONGEST = 10
_COMPOUND = word_set("name compound")


def read_person_name(cursor: Cursor, at: int, stop: int, skip: int = 0, prefix: str = "") -> tuple[int, int] | None:
    """The token range of a name that begins at ``at``, or None where no name can begin there."""
    if at >= stop or not cursor.is_word(at) or (at > 0 and cursor.is_hyphen(at - 1)):
        return None
    tail = _known_tail(cursor, at, stop, skip, prefix)
    if tail is not None:
        return at, tail
    if is_initial(cursor, at) and not skip:
        return _behind_initials(cursor, at, stop)
    first = read_word(cursor.word(at, skip, prefix))
    godly = _is_named_after_god(cursor, at, first)
    if (
        (first.definite and not first.may_be_given and first.folded not in cursor.surnames)
        or not (_may_begin(first) or first.folded in cursor.surnames or is_name_here(cursor, at) or godly)
        or (cursor.in_known_entity(at, skip, prefix) and not first.may_be_given)
    ):
        return None
    if is_verb_shaped(first) and first.folded not in cursor.surnames and not _begins_foreign_name(cursor, at, first):
        return None
    body = first.institution or first.document or first.medium
    if body and not (first.may_be_given or first.folded.endswith("ا")):
        return None
    if first.folded in word_set("in what mood"):
        return None
    if (is_accusative(first.folded) and not first.may_be_given) or is_marked_accusative(cursor, at):
        return None
    if _is_nisba(cursor, at, first) or _opens_title(cursor, at) or first.folded in word_set("ordinal"):
        return None
    if not first.may_be_given and not skip and is_plain_noun(cursor, at, first):
        return None
    given = (first.may_be_given and not first.surname) or first.particle or godly
    last = _end_of_name(cursor, at, stop, given)
    if cursor.word(last - 1, skip if last - 1 == at else 0, prefix) in _COMPOUND and _is_compound(
        cursor, last - 1, skip
    ):
        last -= 1
    return (at, last) if last > at else None


def quoted_name(cursor: Cursor, at: int) -> tuple[int, int] | None:
    """وزير الصحة «أحمد عماد»: the range of a name that fills a short quotation, in the press that so marks names."""
    end = cursor.short_quotation(at) if at < cursor.stop else None
    name = read_person_name(cursor, at + 1, end) if end is not None else None
    if name is None or name[1] != end:
        return None
    first = read_word(cursor.word(at + 1))
    alone = name[1] - name[0] == 1
    known = first.folded in cursor.surnames if alone else first.may_be_given or not _is_of_the_language(cursor, name)
    return name if known else None


def _is_of_the_language(cursor: Cursor, name: tuple[int, int]) -> bool:
    words = (cursor.word(at) for at in range(*name))
    return any(is_common_word(word) or takes_article(word) or word.startswith("ال") for word in words)


def _end_of_name(cursor: Cursor, at: int, stop: int, given: bool) -> int:
    """The token after the last word that goes on with the name whose first word stands at ``at``."""
    last = at + 1
    while last < stop and last - at < _LONGEST:
        if cursor.is_hyphen(last):
            last += 2
            continue
        between = cursor.is_sign(last, ".") and is_initial(cursor, last - 1) and cursor.is_word(last + 1)
        if between or is_initial(cursor, last):
            last += 1
            continue
        if not cursor.is_word(last) or not cursor.is_tight(last) or formula_at(cursor.script, last) is not None:
            break
        if last > at + 1 and cursor.word(last - 1) in word_set("ordinal of a king"):
            break
        word = read_word(cursor.word(last))
        given = given or cursor.word(last - 1) in word_set("child of")
        if not _follows_particle(cursor, at, last, word) and not may_continue(cursor, last, word, given, last - at):
            break
        last += 1
    return last


def _is_compound(cursor: Cursor, at: int, skip: int = 0) -> bool:
    """أبي in أبي بكر; آبي, spelt with its madda, is a name by itself."""
    return skip > 0 or (cursor.word(at) in _COMPOUND and cursor.script.tokens[at].bare != "آبي")


def _follows_particle(cursor: Cursor, at: int, last: int, word: Word) -> bool:
    """عبد الله, آيت سعادة, محمد ولد اعلي: whatever the word is elsewhere, the particle before it makes it a name's."""
    of_a_son = cursor.word(last - 1) == "ولد" and last - at > 1 and (word.can_name or word.may_be_given)
    behind = _is_compound(cursor, last - 1) or of_a_son
    return behind and word.folded not in word_set("governing preposition")


def is_initial(cursor: Cursor, at: int) -> bool:
    """آرون ك. فايسمان, ج. ب. ماكاليستر: a single letter with a stop behind it, and more of the name."""
    letter = cursor.is_word(at) and len(cursor.word(at)) == 1 and cursor.word(at).isalpha()
    letter = letter and cursor.word(at) not in word_set("honorific letter")
    if not letter or cursor.word(at) in "وفبلك" or not cursor.is_sign(at + 1, ".") or not cursor.is_word(at + 2):
        return letter and cursor.word(at) in "بفك" and _stands_among_initials(cursor, at)
    return len(cursor.word(at + 2)) == 1 or read_word(cursor.word(at + 2)).can_name


def _stands_among_initials(cursor: Cursor, at: int) -> bool:
    """ب in ج. ب. ماكاليستر, ف in بريندا ف. أوكافور: a letter that is a preposition elsewhere, with its stop."""
    if not cursor.is_sign(at + 1, ".") or not cursor.is_word(at + 2) or not at:
        return False
    behind = read_word(cursor.word(at + 2))
    before = cursor.is_sign(at - 1, ".") or (cursor.is_word(at - 1) and read_word(cursor.word(at - 1)).may_be_given)
    return before and behind.can_name and not behind.definite


def _behind_initials(cursor: Cursor, at: int, stop: int) -> tuple[int, int] | None:
    """The range of ج. ب. ماكاليستر: initials, and the surname they stand for a name with."""
    end = at
    while end + 1 < stop and is_initial(cursor, end):
        end += 2
    name = read_person_name(cursor, end, stop) if end > at else None
    return (at, name[1]) if name is not None else None


def _known_tail(cursor: Cursor, at: int, stop: int, skip: int, prefix: str) -> int | None:
    """The token after سيد قادر, where the document has named him in full before."""
    if at > 0 and cursor.is_word(at - 1) and read_word(cursor.word(at - 1)).may_be_given:
        return None
    words = [cursor.word(at, skip, prefix)]
    for end in range(at + 1, min(at + 4, stop)):
        if not cursor.is_word(end):
            return None
        words.append(cursor.word(end))
        if " ".join(words) in cursor.surnames:
            return end + 1
    return None


def _begins_foreign_name(cursor: Cursor, at: int, word: Word) -> bool:
    """نائب رئيس المفوضية يركي كاتاينن: no verb that is known, behind a definite noun and before an unknown word."""
    if at == 0 or not cursor.is_word(at + 1):
        return False
    reported = (
        any(one.aspect is Aspect.PAST for one in readings(cursor.word(at - 1))) if cursor.is_word(at - 1) else False
    )
    if not reported and not cursor.is_sign(at - 1, '"»”') and not read_word(cursor.word(at - 1)).definite:
        return False
    if readings(word.folded) or surely_finite(word.folded):
        return False
    behind = read_word(cursor.word(at + 1))
    if behind.particle and not readings(word.folded):
        return True
    plain = is_common_word(behind.folded) or takes_article(behind.folded) or is_verbal_noun(behind.folded)
    return behind.can_name and not (behind.definite or plain or cursor.in_known_entity(at + 1))


def _is_nisba(cursor: Cursor, at: int, word: Word) -> bool:
    """التونسي, الكوري الجنوبي: where somebody comes from, and no name."""
    if not word.definite or word.folded in cursor.surnames:
        return False
    behind = cursor.word(at + 1) if cursor.is_word(at + 1) else ""
    return word.demonym is not None or (word.folded.endswith("ي") and behind in word_set("part of a state"))


def _opens_title(cursor: Cursor, at: int) -> bool:
    """أمين عام: a given name elsewhere, here the first word of an office."""
    return cursor.is_word(at + 1) and read_word(f"{cursor.word(at)} {cursor.word(at + 1)}").title is not None


def _is_named_after_god(cursor: Cursor, at: int, word: Word) -> bool:
    """ذبيح الله, عطا الله: a word of the language that makes a name of two words."""
    return word.folded in word_set("before God") and cursor.is_word(at + 1) and cursor.word(at + 1) == "الله"


def _may_begin(word: Word) -> bool:
    return word.particle or word.can_name or (word.may_be_given and not word.function)
