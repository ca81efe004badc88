"""Names that are spelt like function words: علي like the preposition على, بان كي مون like بأن كي."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rawi.lexicon.function_words import word_class
from rawi.lexicon.verbs import readings
from rawi.lexicon.word_sets import is_common_word, word_set
from rawi.names.words import Word, is_verbal_noun, read_word

if TYPE_CHECKING:
    from rawi.names.cursor import Cursor

__all__ = ["is_name_here", "is_spelt_ali", "is_title_here", "opens_ban", "opens_known_surname"]

_COMPOUND = word_set("name compound")
_LONGEST_OFFICE = 6


def is_name_here(cursor: Cursor, at: int) -> bool:
    """Whether a word spelt like a function word is a name: علي with ya and a name behind it, بان before كي."""
    if opens_ban(cursor, at) or _is_spelt_ana(cursor, at) or opens_known_surname(cursor, at):
        return True
    if not is_spelt_ali(cursor, at) or not cursor.is_word(at + 1):
        return False
    behind = read_word(cursor.word(at + 1))
    if behind.definite and not behind.may_be_given:
        return _is_surname_of_ali(cursor, at, behind)
    unknown = cursor.script.dotless and behind.can_name and not behind.folded.endswith(("ات", "ين", "ون"))
    compound = behind.particle and behind.folded in _COMPOUND
    return (behind.may_be_given or unknown or compound) and not behind.function


def is_title_here(cursor: Cursor, at: int) -> bool:
    """إمام المسجد, قال والي المدينة: an office that folds like a preposition, by its hamza or behind a verb."""
    word = read_word(cursor.word(at))
    if word.title is None or word_class(word.folded) is None or not cursor.is_word(at + 1):
        return False
    bare = cursor.script.tokens[at].bare
    if word.title.word[0] == "إ":
        return bare.startswith("إ")
    told = at > 0 and cursor.is_word(at - 1) and bool(readings(cursor.word(at - 1)))
    return told and bare == word.title.word


def opens_known_surname(cursor: Cursor, at: int) -> bool:
    """كي مون, where the text has named بان كي مون: a surname of two words."""
    return cursor.is_word(at + 1) and f"{cursor.word(at)} {cursor.word(at + 1)}" in cursor.surnames


def _is_spelt_ana(cursor: Cursor, at: int) -> bool:
    """آنا, ألان, أم أحمد: careful spelling, or a name behind a verb, tells the names from أنا, الآن and أم."""
    bare = cursor.script.tokens[at].bare
    behind = read_word(cursor.word(at + 1)) if cursor.is_word(at + 1) else None
    if behind is not None and bare == "أم" and behind.may_be_given and not behind.definite:
        return at > 0 and bool(readings(cursor.word(at - 1)))
    return behind is not None and bare in ("آنا", "ألان", "آلان") and behind.can_name


def opens_ban(cursor: Cursor, at: int) -> bool:
    """بان كي مون: no clause of purpose stands right behind a complementizer."""
    behind = cursor.word(at + 1) if cursor.is_word(at + 1) else ""
    return cursor.word(at) == "بان" and behind == "كي"


def _is_surname_of_ali(cursor: Cursor, at: int, behind: Word) -> bool:
    """المهندس علي القحطاني: behind an office a nisba that is no word of the language; behind a title any noun
    right before what was said, in a text that spells the preposition otherwise.
    """
    if behind.folded in cursor.surnames:
        return True
    if behind.function or behind.is_head or behind.demonym or cursor.in_known_entity(at + 1):
        return False
    careful = cursor.script.dotless
    closed = not cursor.is_word(at + 2) or word_class(cursor.word(at + 2)) == "comp"
    titled = at > 0 and cursor.is_word(at - 1) and read_word(cursor.word(at - 1)).title is not None
    titled = titled or (at > 1 and cursor.is_sign(at - 1, ".") and cursor.word(at - 2) in word_set("honorific letter"))
    stem = behind.folded.removeprefix("ال")
    nisba = stem.endswith("ي") and not is_common_word(stem) and not is_verbal_noun(stem)
    reported = careful and at > 0 and cursor.is_word(at - 1) and bool(readings(cursor.word(at - 1)))
    if nisba and (titled or reported or ((careful or closed) and _is_office_before(cursor, at))):
        return True
    return titled and careful and closed


def _is_office_before(cursor: Cursor, at: int) -> bool:
    """Whether an office with its genitives and adjectives ends before a token: وزير النفط والثروة المعدنية."""
    for before in range(at - 1, max(at - _LONGEST_OFFICE, 0) - 1, -1):
        word = read_word(cursor.word(before)) if cursor.is_word(before) else None
        if word is None or word.function:
            return False
        if word.title is not None:
            return True
    return False


def is_spelt_ali(cursor: Cursor, at: int) -> bool:
    """Whether careful spelling tells the name علي from the preposition على."""
    return cursor.script.tokens[at].bare == "علي"
