"""What belongs to the head of a phrase: adjectives, genitives, and the prepositional phrases inside it."""

from __future__ import annotations

from rawi.lexicon.function_words import opens_content, word_class
from rawi.lexicon.verbs import readings
from rawi.lexicon.word_sets import is_common_word, is_occasion, word_set
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.entity import match_entity
from rawi.names.person import is_name_ali
from rawi.names.phrase import Phrase
from rawi.names.words import Word, is_strict_verbal_noun, is_verbal_noun, read_word, without_prefix

__all__ = ["read_complement"]

_LONGEST_CHAIN = 12
_IN_THE_NAME_OF = word_set("on behalf")
_WITH_POSSESSIVE = word_set("on behalf of its own")
_ADJECTIVES = word_set("indefinite adjective")
_DEFINITE_ADJECTIVES = word_set("definite adjective")
_NEAR_A_SOURCE = word_set("near a source")
_PLACES = word_set("kind of place")
_ADVERBIAL_NOUNS = word_set("adverbial noun")


def read_complement(cursor: Cursor, phrase: Phrase, *, adjectives_only: bool = False) -> int:
    """The token after the last word that belongs to the phrase's head (its proper name not included)."""
    at, definite = phrase.last, phrase.definite
    complete = definite and (adjectives_only or phrase.possessive != "" or not _wants_genitive(phrase))
    if cursor.word(at - 1) in _IN_THE_NAME_OF and not adjectives_only:
        complete = cursor.word(at - 1) in _WITH_POSSESSIVE
    while at < cursor.stop and at - phrase.first < _LONGEST_CHAIN:
        bracketed = cursor.after_bracket(at)
        if bracketed != at:
            at, complete = bracketed, True
            continue
        step = _step(cursor, phrase, at, complete, adjectives_only)
        if step is None:
            break
        at, complete = step
    return at


def _wants_genitive(phrase: Phrase) -> bool:
    return phrase.kind is not ActorKind.UNKNOWN and not phrase.definite


def _step(cursor: Cursor, phrase: Phrase, at: int, complete: bool, adjectives_only: bool) -> tuple[int, bool] | None:
    """The token after the next word of the complement and whether the phrase is now definite; None at its end."""
    if not cursor.is_word(at):
        end = cursor.short_quotation(at)
        named = phrase.kind in (ActorKind.MEDIUM, ActorKind.INSTITUTION, ActorKind.DOCUMENT) or phrase.source
        if end is None or not named or adjectives_only:
            return None
        return (end + 1, True) if phrase.kind is ActorKind.MEDIUM or not _quotes_speech(cursor, end) else None
    if not cursor.is_tight(at):
        return None
    word = read_word(cursor.word(at))
    if word.folded in word_set("the same one"):
        return at + 1, True
    if adjectives_only:
        names_another = word.demonym is None and cursor.in_known_entity(at)
        plural = word.definite and word.folded[-2:] in ("ون", "ين") and word.folded[-2:] == cursor.word(at - 1)[-2:]
        adjective = _is_definite_adjective(word) or (plural and not word.title and not word.function)
        return (at + 1, True) if adjective and not names_another else None
    for rule in (
        _name_of_office_holder,
        _name_of_institution,
        _known_name,
        _definite_word,
        _joined_word,
        _prefixed,
        _inner_phrase,
    ):
        step = rule(cursor, phrase, at, complete, word)
        if step is not None:
            return step
    return None if complete else _indefinite_word(cursor, phrase, at, word)


def _quotes_speech(cursor: Cursor, end: int) -> bool:
    """Whether a quotation that closes at ``end`` is what was said: nothing but a stop follows it."""
    return end + 1 >= cursor.stop or cursor.is_sign(end + 1, ".؟!")


def _is_definite_adjective(word: Word) -> bool:
    nisba = word.demonym is not None or word.folded.endswith(("يه", "ي")) or word.folded in _DEFINITE_ADJECTIVES
    return word.definite and nisba and not word.title and not word.function


def _name_of_office_holder(
    cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word
) -> tuple[int, bool] | None:
    """مكتب الرئيس عون: the name of whose office it is."""
    before = read_word(cursor.word(at - 1))
    if phrase.kind is ActorKind.PERSON or before.title is None or not before.definite or at - phrase.first < 2:
        return None
    return (at + 1, True) if word.given or word.folded in cursor.surnames else None


def _name_of_institution(
    cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word
) -> tuple[int, bool] | None:
    """المتحدث باسم …: what follows is named anew."""
    if word.folded in _IN_THE_NAME_OF:
        return at + 1, word.folded in _WITH_POSSESSIVE
    return None


def _known_name(cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word) -> tuple[int, bool] | None:
    if complete and cursor.word(at - 1) not in _IN_THE_NAME_OF:
        return None
    announced = phrase.kind is ActorKind.MEDIUM and not complete
    found = match_entity(cursor, at, ambiguous=announced)
    return (found[1], True) if found else None


def _definite_word(cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word) -> tuple[int, bool] | None:
    if not word.definite or word.function:
        return None
    if complete and phrase.kind is not ActorKind.PERSON and word.title and word.title.kind in ("rank", "honorific"):
        return None
    if complete and phrase.kind is ActorKind.GROUP and word.folded.endswith("ون") and not word.title:
        return at + 1, True
    if complete and word.folded.endswith("يه") and cursor.word(at - 1).endswith("ات"):
        return at + 1, True
    if complete and word.institution not in (None, "bare") and cursor.word(at - 1) not in _IN_THE_NAME_OF:
        return None
    if (
        complete
        and not _is_adjective(word.folded, cursor.word(at - 1))
        and not (word.title and word.title.number == "s" and phrase.kind is ActorKind.PERSON)
        and not (phrase.kind is ActorKind.PERSON and not word.may_be_given and _name_follows(cursor, at + 1))
    ):
        return None
    nisba = word.demonym is not None and word.folded.endswith("ه")
    if complete and not nisba and cursor.in_known_entity(at) and cursor.word(at - 1) not in _IN_THE_NAME_OF:
        return None
    return at + 1, True


def _is_adjective(word: str, before: str) -> bool:
    """Whether a definite word may be an adjective of the word before it rather than the next noun phrase."""
    if word[-2:] in ("ات", "ين", "ون"):
        return word[-2:] == before[-2:]
    return word.endswith(("ي", "ه")) or word in _DEFINITE_ADJECTIVES


def _joined_word(cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word) -> tuple[int, bool] | None:
    """وزير الثقافة والإعلام, الهيئة العامة للأرصاد وحماية البيئة, إمام وخطيب الجامع: a second part joined by و."""
    if complete and word.folded[0] == "و" and phrase.kind is ActorKind.GROUP and cursor.in_known_entity(at, 1, "و"):
        known = match_entity(cursor, at, skip=1, prefix="و")
        return (known[1], True) if known else None
    joined = read_word(word.folded[1:])
    if word.folded[0] != "و" or phrase.kind is ActorKind.UNKNOWN:
        return None
    if not complete:
        both = joined.title is not None and not joined.definite and read_word(cursor.word(at - 1)).title is not None
        return (at + 1, False) if both else None
    behind_definite = read_word(cursor.word(at - 1).removeprefix("ل")).definite or cursor.word(at - 1).startswith("لل")
    if not behind_definite:
        return None
    if joined.folded in word_set("joined office") and cursor.is_word(at + 1):
        office = read_word(cursor.word(at + 1))
        return (at + 2, True) if office.definite and not cursor.in_known_entity(at + 1) else None
    return (at + 1, True) if joined.definite and not joined.title else None


def _prefixed(cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word) -> tuple[int, bool] | None:
    """الأمين العام لحلف …, وزير الخارجية بدولة …, بيان للكرملين: a preposition inside the phrase."""
    if word.folded[0] not in "بل" or len(word.folded) < 4 or word.is_head or word.function or word.given:
        return None
    inner = read_word(without_prefix(word.folded, word.folded[0]))
    documentary = phrase.kind is ActorKind.DOCUMENT
    office = inner.title is not None and not inner.institution
    if (office and not documentary and not _is_served(cursor, phrase, at, inner)) or (
        inner.medium and not documentary and not (phrase.kind is ActorKind.INSTITUTION and inner.definite)
    ):
        return None
    known = match_entity(cursor, at, skip=1, prefix=word.folded[0])
    if known and not (known[0].role == "medium" and not documentary):
        return known[1], True
    if inner.title and word.folded[0] == "ب" and phrase.definite:
        return None
    if inner.institution or inner.medium or inner.title:
        return at + 1, inner.definite
    if opens_content(word.folded):
        return None
    if inner.definite and word.folded[0] == "ل" and not is_verbal_noun(inner.folded.removeprefix("ال")):
        return at + 1, True
    if word.folded in cursor.surnames or word.may_be_given:
        return None
    if inner.folded in _PLACES and phrase.kind is not ActorKind.UNKNOWN:
        return _end_of_place(cursor, at + 1), True
    place = word.folded[0] == "ب" and not (is_common_word(inner.folded) or is_verbal_noun(inner.folded))
    place = place and not inner.folded.endswith("ات")
    if place and phrase.kind is ActorKind.PERSON and complete and _given_follows(cursor, at + 1):
        return at + 1, True
    placed = cursor.is_word(at + 1) and cursor.in_known_entity(at + 1) and not phrase.definite
    if placed and not inner.function and not inner.given:
        found = match_entity(cursor, at + 1)
        return (found[1], True) if found else None
    end = _end_of_genitive(cursor, at, inner)
    if end is not None and word.folded[0] == "ب" and not _is_corps(cursor, phrase, end):
        return None
    return (end, True) if end is not None else None


def _is_corps(cursor: Cursor, phrase: Phrase, end: int) -> bool:
    """جنرال بمشاة البحرية، مايكل: what stands behind a rank and right before a sign or a name is its corps."""
    title = read_word(phrase.head).title
    ranked = title is not None and title.kind == "rank" and not cursor.word(phrase.first).startswith("ال")
    ranked = ranked or (title is not None and title.kind == "rank" and " " in phrase.head)
    return ranked and (cursor.is_sign(end, "،,") or _name_follows(cursor, end))


def _end_of_place(cursor: Cursor, at: int) -> int:
    """The token after the name of a place whose kind stands before ``at``: بمنطقة مكة المكرمة, بحي الروضة."""
    found = match_entity(cursor, at)
    if found is not None or not cursor.is_word(at) or read_word(cursor.word(at)).function:
        return found[1] if found else at
    end = at + 1
    while end - at < 3 and cursor.is_word(end) and _is_adjective(cursor.word(end), cursor.word(end - 1)):
        if not _is_plain_definite(cursor.word(end)) or read_word(cursor.word(end)).title:
            break
        end += 1
    return end


def _given_follows(cursor: Cursor, at: int) -> bool:
    """المدير الجهوي للتجارة بنابل فوزي: a name follows, so that the word before it was a place."""
    if not cursor.is_word(at):
        return False
    word = read_word(cursor.word(at))
    if word.title is not None and word.title.kind in ("rank", "honorific"):
        return cursor.is_word(at + 1) and read_word(cursor.word(at + 1)).may_be_given
    return word.given or (word.may_be_given and word.definite and cursor.is_word(at + 1))


def _is_served(cursor: Cursor, phrase: Phrase, at: int, word: Word) -> bool:
    """المفوض السامي للاجئين, نقابة لأطباء العيون: a plural whom it serves; journalists are rather spoken to."""
    plural = word.title is not None and word.title.number == "p"
    behind = cursor.word(at + 1) if cursor.is_word(at + 1) else ""
    plural = plural and (word.definite or (phrase.kind is not ActorKind.MEDIUM and read_word(behind).definite))
    return plural and word.folded not in word_set("those who are told")


def _end_of_genitive(cursor: Cursor, at: int, inner: Word) -> int | None:
    """The token after لكرة القدم, لمدارس تعليم السياقة: nouns behind ل or ب, the last of them definite."""
    if inner.function or inner.may_be_given:
        return None
    for end in range(at + 1, min(at + 4, cursor.stop)):
        if not cursor.is_word(end):
            return None
        word = read_word(cursor.word(end))
        if word.definite:
            return None if cursor.in_known_entity(end) else end + 1
        if word.is_head or word.may_be_given or word.function or readings(word.folded):
            return None
    return None


def _inner_phrase(cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word) -> tuple[int, bool] | None:
    """مسؤول في المطار, النائب عن الحزب: a free preposition that still describes the speaker."""
    if word.folded not in ("في", "من", "عن", "لدي", "علي") or at + 1 >= cursor.stop:
        return None
    if word.folded == "عن" and phrase.kind is not ActorKind.PERSON:
        return None
    if not cursor.is_word(at + 1):
        end = cursor.short_quotation(at + 1)
        return (end + 1, True) if end is not None and word.folded == "عن" else None
    behind = cursor.word(at + 1)
    over = word_set("holds over")
    holds_over = word.folded == "علي" and (cursor.word(at - 1) in over or phrase.head in over)
    if (
        (is_occasion(behind) and not holds_over)
        or behind in _ADVERBIAL_NOUNS
        or opens_content(behind)
        or word_class(behind)
    ):
        return None
    end = _end_of_inner(cursor, at + 1)
    if end is None:
        return None
    described = not phrase.definite and (phrase.source or not complete) and word.folded != "عن"
    if word.folded == "علي" and not (phrase.kind is ActorKind.PERSON and holds_over):
        return None
    described = (
        described
        or word.folded == "علي"
        or (phrase.source and cursor.word(at - 1).removeprefix("ال") in _NEAR_A_SOURCE)
    )
    named = phrase.kind is ActorKind.PERSON and _name_follows(cursor, end)
    return (end, True) if described or named else None


def _end_of_inner(cursor: Cursor, at: int) -> int | None:
    found = match_entity(cursor, at)
    if found:
        return found[1]
    word = read_word(cursor.word(at))
    if not (word.definite or word.institution or word.can_name):
        return None
    end = at + 1
    while cursor.is_word(end) and end - at < 5 and _is_plain_definite(cursor.word(end)):
        end += 1
    return end


def _is_plain_definite(word: str) -> bool:
    """Whether a definite word, of its own or behind ل or و, goes on a description and is no rank before a name."""
    for prefix in ("ل", "و"):
        if word.startswith(("لل", "وال")):
            word = without_prefix(word, prefix) if word[0] == prefix else word
    read = read_word(word)
    return read.definite and not (read.title is not None and read.title.kind in ("rank", "honorific"))


def _name_follows(cursor: Cursor, at: int) -> bool:
    """Whether a titled or given name stands at ``at``: the preposition before it was the title's."""
    if not cursor.is_word(at):
        return False
    word = read_word(cursor.word(at))
    if word.title is not None and word.title.kind in ("rank", "honorific"):
        return True
    if word.given or word.folded in cursor.surnames:
        return True
    return word.may_be_given and (not word.function or is_name_ali(cursor, at))


def _indefinite_word(cursor: Cursor, phrase: Phrase, at: int, word: Word) -> tuple[int, bool] | None:
    """A link of a genitive chain or an indefinite adjective, while the phrase is still indefinite."""
    inside_name = phrase.kind is ActorKind.INSTITUTION and cursor.is_word(at + 1)
    inside_name = inside_name and read_word(cursor.word(at + 1)).definite
    if word.function or word_class(word.folded):
        return None
    if is_strict_verbal_noun(word.folded) and not word.institution and not inside_name:
        return None
    if word.folded in word_set("came out"):
        return None
    absolute = phrase.kind is ActorKind.GROUP and phrase.head.endswith(("ون", "ين"))
    if absolute and at == phrase.first + 1 and not word.folded.endswith(("ون", "ين")):
        return None
    if word.is_head or word.folded in _ADJECTIVES or word.demonym or word.folded.endswith(("يه", "ي", "يون", "يين")):
        return at + 1, False
    if word.given and at == phrase.first + 1 and phrase.kind is ActorKind.PERSON and not _is_honorific(phrase.head):
        return at + 1, True
    if phrase.source or readings(word.folded) or word.given:
        return None
    if phrase.kind is ActorKind.PERSON and read_word(phrase.head).title and _is_honorific(phrase.head):
        return None
    return at + 1, False


def _is_honorific(head: str) -> bool:
    title = read_word(head).title
    return title is not None and title.kind in ("honorific", "rank")
