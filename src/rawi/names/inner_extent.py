"""How far what a preposition inside a phrase governs reaches: a place, a body, a genitive, and whose name follows."""

from __future__ import annotations

from rawi.lexicon.verbs import readings
from rawi.lexicon.word_sets import is_common_word, is_plural_of_things, takes_article, word_set
from rawi.names.cursor import Cursor
from rawi.names.entity import match_entity
from rawi.names.person import read_person_name
from rawi.names.spelt_alike import is_name_here
from rawi.names.words import Word, read_word, without_prefix

__all__ = [
    "apposed_name",
    "end_of_genitive",
    "end_of_inner",
    "end_of_place",
    "governs_behind",
    "inner_governed",
    "is_adjective",
    "is_plain_definite",
    "name_behind",
    "name_follows",
]

_DEFINITE_ADJECTIVES = word_set("definite adjective")
_PLACES = word_set("kind of place")


def is_adjective(word: str, before: str) -> bool:
    """Whether a definite word may be an adjective of the word before it rather than the next noun phrase."""
    if word.endswith("ات") and is_plural_of_things(before):
        return False
    if word[-2:] in ("ات", "ين", "ون"):
        return word[-2:] == before[-2:]
    return word.endswith(("ي", "ه")) or word in _DEFINITE_ADJECTIVES


def inner_governed(cursor: Cursor, at: int, word: Word) -> tuple[int, bool] | None:
    """المنظمة المعنية بحقوق …, الأرقام الصادرة عن …: what stands behind an adjective that is nothing without it."""
    governing = word_set("adjective with its preposition")
    before = cursor.word(at - 1)
    if f"{before} {word.folded}" in governing and cursor.is_word(at + 1):
        end = end_of_genitive(cursor, at + 1, read_word(cursor.word(at + 1))) or end_of_inner(cursor, at + 1)
        return (end, True) if end is not None else None
    if f"{before} {word.folded[0]}" not in governing:
        return None
    inner = read_word(without_prefix(word.folded, word.folded[0]))
    found = match_entity(cursor, at, skip=1, prefix=word.folded[0])
    governed = found[1] if found else at + 1 if inner.definite else end_of_genitive(cursor, at, inner)
    return (governed, True) if governed is not None else None


def governs_behind(cursor: Cursor, at: int) -> bool:
    """التقرير الصادر عن …: whether the word at a token is such an adjective, with its preposition behind it."""
    if not cursor.is_word(at + 1):
        return False
    governing, behind = word_set("adjective with its preposition"), cursor.word(at + 1)
    return f"{cursor.word(at)} {behind}" in governing or f"{cursor.word(at)} {behind[0]}" in governing


def end_of_place(cursor: Cursor, at: int) -> int:
    """The token after the name of a place whose kind stands before ``at``: بمنطقة مكة المكرمة, بحي الروضة."""
    found = match_entity(cursor, at)
    if found is not None or not cursor.is_word(at) or read_word(cursor.word(at)).function:
        return found[1] if found else at
    name = read_person_name(cursor, at, cursor.stop) if read_word(cursor.word(at)).particle else None
    if name is not None:
        return name[1]
    end = at + 1
    while end - at < 3 and cursor.is_word(end) and is_adjective(cursor.word(end), cursor.word(end - 1)):
        if not is_plain_definite(cursor.word(end)) or read_word(cursor.word(end)).title:
            break
        end += 1
    return end


def end_of_genitive(cursor: Cursor, at: int, inner: Word) -> int | None:
    """The token after لكرة القدم, لمدارس تعليم السياقة: nouns behind ل or ب, the last of them definite."""
    if inner.function or inner.may_be_given:
        return None
    for end in range(at + 1, min(at + 4, cursor.stop)):
        if not cursor.is_word(end):
            quoted = cursor.short_quotation(end) if end > at + 1 else None
            return quoted + 1 if quoted is not None else None
        word = read_word(cursor.word(end))
        if word.definite:
            return None if cursor.in_known_entity(end) else end + 1
        if word.is_head or word.may_be_given or word.function or readings(word.folded):
            return None
    return None


def end_of_inner(cursor: Cursor, at: int) -> int | None:
    """The token after المطار الدولي, what a free preposition governs; None where it is no place or body."""
    found = match_entity(cursor, at)
    if found:
        return found[1]
    word = read_word(cursor.word(at))
    if word.folded in _PLACES:
        return end_of_place(cursor, at + 1)
    titled = cursor.short_quotation(at + 1) if at + 1 < cursor.stop else None
    if titled is not None and not word.function:
        return titled + 1
    if word.folded in word_set("selfsame") and cursor.is_word(at + 1):
        return end_of_inner(cursor, at + 1)
    if takes_article(word.folded) and not (word.definite or word.institution or word.is_head):
        kind = _end_of_body(cursor, at + 1)
        return kind if kind > at + 1 else None
    if word.title is not None and word.title.number == "s" and not word.definite:
        office = _end_of_body(cursor, at + 1)
        if office == at + 1:
            return None
        return office + _describes_office(cursor, office)
    people = word.title is not None and word.title.number == "p"
    if not (word.definite or word.institution or word.medium or word.can_name or people):
        return None
    end = at + 1
    if word.particle:
        name = read_person_name(cursor, at, cursor.stop)
        return name[1] if name is not None else end
    if word.institution and cursor.is_word(end) and cursor.word(end) in _PLACES:
        return end_of_place(cursor, end + 1)
    if (word.institution or word.medium) and not word.definite:
        end = _end_of_body(cursor, end)
    crowd = word.title is not None and word.title.number == "p" and not word.definite
    if crowd:
        several = _end_of_body(cursor, end)
        return several if several > end else None
    described = word.definite or word.institution is not None
    if word.institution and not word.definite and _is_indefinite_nisba(cursor, end):
        end += 1
    while described and cursor.is_word(end) and end - at < 5 and is_plain_definite(cursor.word(end)):
        joined = cursor.word(end).startswith(("وال", "لل"))
        if not joined and not is_adjective(cursor.word(end), cursor.word(end - 1)):
            break
        end += 1
    return end


def _is_indefinite_nisba(cursor: Cursor, at: int) -> bool:
    """بنك استثماري, شركة سعودية: an adjective in ي of a body without the article."""
    word = read_word(cursor.word(at)) if cursor.is_word(at) and cursor.is_tight(at) else None
    if word is None or word.definite or word.may_be_given or word.function or word.is_head:
        return False
    stem = word.folded.removesuffix("ه")
    return len(stem) > 4 and stem.endswith("ي") and not readings(word.folded)


def _end_of_body(cursor: Cursor, at: int) -> int:
    """The token after بورصة عمان, مكتب كبير القضاة: what makes a body definite, or ``at`` where nothing does."""
    for end in range(at, min(at + 3, cursor.stop)):
        found = match_entity(cursor, end) if cursor.is_word(end) and cursor.is_tight(end) else None
        if found is not None:
            return found[1]
        word = read_word(cursor.word(end)) if cursor.is_word(end) else None
        if word is None or word.function or readings(word.folded):
            return at
        if word.definite:
            return end + 1
    return at


def _describes_office(cursor: Cursor, at: int) -> bool:
    """رئيس الحكومة المكلف: an adjective of an office or of what it is in charge of."""
    return cursor.is_word(at) and cursor.is_tight(at) and cursor.word(at) in _DEFINITE_ADJECTIVES


def is_plain_definite(word: str) -> bool:
    """Whether a definite word, of its own or behind ل or و, goes on a description and is no rank before a name."""
    for prefix in ("ل", "و"):
        if word.startswith(("لل", "وال")):
            word = without_prefix(word, prefix) if word[0] == prefix else word
    read = read_word(word)
    ranked = read.title is not None and read.title.kind in ("rank", "honorific") and read.title.number == "s"
    return read.definite and not ranked and read.function is None


def name_behind(cursor: Cursor, at: int) -> bool:
    """المبعوث إلى القرن الأفريقي دوايت هالبروك: a name at a token, known or of two words that are nothing else."""
    if name_follows(cursor, at):
        return True
    name = read_person_name(cursor, at, cursor.stop)
    words = [read_word(cursor.word(one)) for one in range(*name)] if name is not None else []
    plain = any(is_common_word(word.folded) or takes_article(word.folded) or word.definite for word in words)
    return len(words) > 1 and not plain and not any(readings(word.folded) for word in words)


def apposed_name(cursor: Cursor, at: int) -> bool:
    """المتحدث باسم الطوارئ في عمان، سامي الحداد: a name between commas behind the place of the office."""
    at += cursor.is_word(at) and cursor.word(at) in word_set("acting")
    return cursor.is_sign(at, "،,") and name_follows(cursor, at + 1)


def name_follows(cursor: Cursor, at: int) -> bool:
    """Whether a titled or given name stands at ``at``: the preposition before it was the title's."""
    if not cursor.is_word(at):
        return False
    word = read_word(cursor.word(at))
    if word.title is not None and word.title.kind in ("rank", "honorific"):
        return True
    if word.given or word.folded in cursor.surnames:
        return True
    return word.may_be_given and (not word.function or is_name_here(cursor, at))
