"""Names and marks that belong to the body or the boss inside an office: مكتب الرئيس عون, متحدث باسم "النسور"."""

from __future__ import annotations

from rawi.lexicon.word_sets import word_set
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.inner_extent import name_follows
from rawi.names.person import read_person_name
from rawi.names.phrase import Phrase
from rawi.names.words import Word, is_definite_adjective, read_word

__all__ = ["begins_name", "name_of_institution", "name_of_office_holder", "names_its_company", "quotes_its_body"]

_IN_THE_NAME_OF = word_set("on behalf")
_WITH_POSSESSIVE = word_set("on behalf of its own")


def quotes_its_body(cursor: Cursor, at: int, end: int) -> bool:
    """متحدث باسم "النسور", عضو المكتب لحزب "النهوض": whether what a mark opens at a token is the holder's body."""
    before = cursor.word(at - 1)
    if read_word(cursor.word(at + 1)).institution is not None:
        return True
    if before in _IN_THE_NAME_OF or _names_its_body(cursor, end + 1):
        return True
    return _is_body(before)


def names_its_company(cursor: Cursor, phrase: Phrase, at: int, end: int) -> bool:
    """الرئيس التنفيذي لشركة السيارات السويدية "فالهالا"، …: the marks name the company told before, a name goes on."""
    company = any(cursor.is_word(one) and _is_body(cursor.word(one)) for one in range(phrase.first + 1, at))
    return company and (cursor.is_sign(end + 1, "،,") or name_follows(cursor, end + 1))


def _is_body(word: str) -> bool:
    """شركة, لشركة, بجامعة: whether a word is the kind of a body, a preposition written onto it or not."""
    return any(read_word(one).institution for one in (word, word.removeprefix("ل"), word.removeprefix("ب")))


def _names_its_body(cursor: Cursor, at: int) -> bool:
    """زعيم حزب "الجمهوريون" اليميني لوران …: the holder's name stands behind the body's, or its adjective's."""
    described = cursor.is_word(at) and is_definite_adjective(read_word(cursor.word(at)))
    return name_follows(cursor, at + described)


def name_of_office_holder(
    cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word
) -> tuple[int, bool] | None:
    """مكتب الرئيس عون, مكتب سامي الحداد: the name of whose office it is."""
    if phrase.kind is ActorKind.INSTITUTION and at == phrase.first + 1 and word.may_be_given and not complete:
        name = read_person_name(cursor, at, cursor.stop)
        sure = name is not None and (word.given or _is_sure_name(cursor, name))
        return (name[1], True) if name is not None and sure else None
    if phrase.kind is ActorKind.PERSON and word.given and _is_named_after(cursor, at):
        name = read_person_name(cursor, at, cursor.stop)
        return (name[1], True) if name is not None and name_follows(cursor, name[1]) else None
    if phrase.kind is ActorKind.PERSON or not _holds_office(cursor, phrase, at - 1):
        return None
    known = word.given or word.folded in cursor.surnames
    name = read_person_name(cursor, at, cursor.stop) if known or word.may_be_given else None
    return (name[1], True) if name is not None and (known or name[1] - at > 1) else None


def _is_named_after(cursor: Cursor, at: int) -> bool:
    """أستاذ بجامعة محمد الخامس فاطمة …: whether a body that may bear somebody's name ends right before a token."""
    before = cursor.word(at - 1)
    return _is_body(before) and not read_word(before).definite


def _is_sure_name(cursor: Cursor, name: tuple[int, int]) -> bool:
    """حكومة رجب طيب أردوغان: one of the words behind the first can only be a name."""
    return any(read_word(cursor.word(at)).given for at in range(name[0] + 1, name[1]))


def _holds_office(cursor: Cursor, phrase: Phrase, at: int) -> bool:
    """إدارة الرئيس, منتقدو الرئيس التركي: whether a definite title, with its adjective or not, ends at a token."""
    if at > phrase.first + 1 and read_word(cursor.word(at)).title is None:
        at -= is_definite_adjective(read_word(cursor.word(at)))
    before = read_word(cursor.word(at))
    return at > phrase.first and before.title is not None and before.definite


def name_of_institution(cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word) -> tuple[int, bool] | None:
    """المتحدث باسم …: what follows is named anew."""
    title = read_word(phrase.noun).title
    own = word.folded in _WITH_POSSESSIVE
    if own and phrase.kind is ActorKind.PERSON and (title is None or title.kind != "spokesman"):
        return None
    if word.folded in _IN_THE_NAME_OF:
        return at + 1, own
    return None


def begins_name(cursor: Cursor, at: int, word: Word) -> bool:
    """رئيس الغرفة الوطنية الهادي بن سالم: a definite given name that looks like an adjective, with a name behind it."""
    if not word.may_be_given or word.title is not None or word.surname or word.demonym or not cursor.is_word(at + 1):
        return False
    name = read_person_name(cursor, at, cursor.stop)
    behind = read_word(cursor.word(at + 1))
    return name is not None and name[1] - at > 1 and not behind.definite
