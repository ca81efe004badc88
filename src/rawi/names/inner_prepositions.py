"""The prepositional phrases inside the name of an office or a body: لحلف …, بدولة …, في المطار."""

from __future__ import annotations

from rawi.lexicon.function_words import opens_content, word_class
from rawi.lexicon.letters import fold
from rawi.lexicon.verbs import readings
from rawi.lexicon.word_sets import is_common_word, is_occasion, takes_article, word_set
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.entity import match_entity
from rawi.names.person import read_person_name
from rawi.names.phrase import Phrase
from rawi.names.spelt_alike import is_name_here
from rawi.names.words import Word, is_verbal_noun, read_word, without_prefix

__all__ = ["inner_governed", "inner_phrase", "inner_prefix", "is_adjective", "name_follows"]

_DEFINITE_ADJECTIVES = word_set("definite adjective")
_PLACES = word_set("kind of place")
_ADVERBIAL_NOUNS = word_set("adverbial noun")
_NEAR_A_SOURCE = word_set("near a source")
_SHORTEST = 4


def is_adjective(word: str, before: str) -> bool:
    """Whether a definite word may be an adjective of the word before it rather than the next noun phrase."""
    if word[-2:] in ("ات", "ين", "ون"):
        return word[-2:] == before[-2:]
    return word.endswith(("ي", "ه")) or word in _DEFINITE_ADJECTIVES


def inner_prefix(cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word) -> tuple[int, bool] | None:
    """الأمين العام لحلف …, وزير الخارجية بدولة …, بيان للكرملين: a preposition written onto a word inside the phrase.

    The token after what it governs, and whether that completes the phrase; None where the word is outside it.
    """
    if word.folded[0] not in "بل" or word.is_head or word.function or word.given:
        return None
    if word.folded in word_set("under whom"):
        return None
    inner = read_word(without_prefix(word.folded, word.folded[0]))
    governed = inner_governed(cursor, at, word)
    if governed is not None:
        return governed
    if len(word.folded) < _SHORTEST and inner.folded not in _PLACES:
        return None
    documentary = phrase.kind is ActorKind.DOCUMENT
    served = match_entity(cursor, at + 1) if word.folded[0] == "ل" and cursor.is_word(at + 1) else None
    body = (
        served is not None and served[0].role != "medium" and not (inner.function or inner.medium or inner.institution)
    )
    if served is not None and body and phrase.kind is ActorKind.PERSON and _serves(phrase):
        return served[1], True
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
    deed = word.folded[0] == "ب" and phrase.definite and not inner.definite and is_verbal_noun(inner.folded)
    if (inner.institution or inner.medium or inner.title) and not deed:
        return at + 1, inner.definite
    title = read_word(phrase.head.split(" ")[0]).title
    speaks = title is not None and title.kind == "spokesman" and word.folded[0] == "ل"
    if opens_content(word.folded) and not speaks:
        return None
    if inner.definite and word.folded[0] == "ل":
        plain = not is_verbal_noun(inner.folded.removeprefix("ال"))
        if plain or (
            phrase.kind is ActorKind.PERSON and (name_follows(cursor, at + 1) or _apposed_name(cursor, at + 1))
        ):
            return at + 1, True
    if word.folded in cursor.surnames or word.may_be_given:
        return None
    if inner.definite and inner.folded[2:] in _PLACES and phrase.kind is ActorKind.PERSON and at - phrase.first > 1:
        return at + 1, True
    if inner.folded in _PLACES and phrase.kind is not ActorKind.UNKNOWN:
        return _end_of_place(cursor, at + 1), True
    stem = inner.folded.removeprefix("ال")
    deed = takes_article(stem) if inner.definite else is_verbal_noun(stem)
    place = word.folded[0] == "ب" and not (is_common_word(stem) or deed)
    place = place and not inner.folded.endswith("ات")
    if place and phrase.kind is ActorKind.PERSON and complete and _given_follows(cursor, at + 1):
        return at + 1, True
    branch = word.folded[0] == "ب" and phrase.kind is ActorKind.PERSON and complete and cursor.is_word(at + 1)
    if branch and not read_word(cursor.word(at + 1)).is_head and cursor.is_word(at + 2) and cursor.is_tight(at + 2):
        holder = read_word(cursor.word(at + 2))
        if holder.given and not holder.function and read_person_name(cursor, at + 2, cursor.stop) is not None:
            return at + 2, True
    serves = word.folded[0] == "ل" and _serves(phrase)
    placed = cursor.is_word(at + 1) and cursor.in_known_entity(at + 1) and (speaks or serves or not phrase.definite)
    if placed and not inner.function and not inner.given:
        found = match_entity(cursor, at + 1)
        return (found[1], True) if found else None
    if (
        speaks
        and cursor.is_word(at + 1)
        and not read_word(cursor.word(at + 1)).is_head
        and name_follows(cursor, at + 2)
    ):
        return at + 2, True
    end = _end_of_genitive(cursor, at, inner)
    if end is not None and word.folded[0] == "ب" and not _is_corps(cursor, phrase, end):
        return None
    return (end, True) if end is not None else None


def inner_governed(cursor: Cursor, at: int, word: Word) -> tuple[int, bool] | None:
    """المنظمة المعنية بحقوق …, الأرقام الصادرة عن …: what stands behind an adjective that is nothing without it."""
    governing = word_set("adjective with its preposition")
    before = cursor.word(at - 1)
    if f"{before} {word.folded}" in governing and cursor.is_word(at + 1):
        end = _end_of_genitive(cursor, at + 1, read_word(cursor.word(at + 1))) or _end_of_inner(cursor, at + 1)
        return (end, True) if end is not None else None
    if f"{before} {word.folded[0]}" not in governing:
        return None
    inner = read_word(without_prefix(word.folded, word.folded[0]))
    found = match_entity(cursor, at, skip=1, prefix=word.folded[0])
    governed = found[1] if found else at + 1 if inner.definite else _end_of_genitive(cursor, at, inner)
    return (governed, True) if governed is not None else None


def _is_corps(cursor: Cursor, phrase: Phrase, end: int) -> bool:
    """جنرال بمشاة البحرية، مايكل: what stands behind a rank and right before a sign or a name is its corps."""
    title = read_word(phrase.head).title
    ranked = title is not None and title.kind == "rank" and not cursor.word(phrase.first).startswith("ال")
    ranked = ranked or (title is not None and title.kind == "rank" and " " in phrase.head)
    return ranked and (cursor.is_sign(end, "،,") or name_follows(cursor, end))


def _end_of_place(cursor: Cursor, at: int) -> int:
    """The token after the name of a place whose kind stands before ``at``: بمنطقة مكة المكرمة, بحي الروضة."""
    found = match_entity(cursor, at)
    if found is not None or not cursor.is_word(at) or read_word(cursor.word(at)).function:
        return found[1] if found else at
    name = read_person_name(cursor, at, cursor.stop) if read_word(cursor.word(at)).particle else None
    if name is not None:
        return name[1]
    end = at + 1
    while end - at < 3 and cursor.is_word(end) and is_adjective(cursor.word(end), cursor.word(end - 1)):
        if not _is_plain_definite(cursor.word(end)) or read_word(cursor.word(end)).title:
            break
        end += 1
    return end


def _given_follows(cursor: Cursor, at: int) -> bool:
    """المدير الجهوي للتجارة بنابل فوزي: a name follows, so that the word before it was a place."""
    if not cursor.is_word(at):
        return False
    word = read_word(cursor.word(at))
    if word.title is not None and (word.definite or word.title.kind in ("rank", "honorific")):
        return cursor.is_word(at + 1) and (read_word(cursor.word(at + 1)).may_be_given or is_name_here(cursor, at + 1))
    if word.given or not word.may_be_given or not cursor.is_word(at + 1):
        return word.given
    behind = read_word(cursor.word(at + 1))
    return word.definite or behind.may_be_given or (behind.definite and behind.folded.endswith("ي"))


def _is_served(cursor: Cursor, phrase: Phrase, at: int, word: Word) -> bool:
    """نقابة لأطباء العيون: a plural whom it serves; journalists are rather spoken to."""
    office = word.title is not None and word.title.kind == "office" and not word.definite
    if office and phrase.kind is ActorKind.PERSON and _serves(phrase):
        return True
    plural = word.title is not None and word.title.number == "p"
    behind = cursor.word(at + 1) if cursor.is_word(at + 1) else ""
    definite = word.definite or cursor.word(at).startswith("لل")
    plural = plural and (definite or (phrase.kind is not ActorKind.MEDIUM and read_word(behind).definite))
    return plural and word.folded not in word_set("those who are told")


def _serves(phrase: Phrase) -> bool:
    """المستشار لرئيس الحكومة, الممثلة لبرنامج …: an office that is told by whom it serves."""
    title = read_word(phrase.head.split(" ")[0]).title
    return title is not None and fold(title.word) in word_set("serves an office")


def _end_of_genitive(cursor: Cursor, at: int, inner: Word) -> int | None:
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


def inner_phrase(cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word) -> tuple[int, bool] | None:
    """مسؤول في المطار, المشرف على المهرجان: a preposition of its own that still describes the speaker.

    The token after what it governs, and whether that completes the phrase; None where the word is outside it.
    """
    governed = inner_governed(cursor, at, word)
    if governed is not None:
        return governed
    if word.folded == "ل" and phrase.kind is ActorKind.PERSON:
        return _quoted_body(cursor, at + 1)
    if word.folded == "الي":
        return _sent_to(cursor, phrase, at + 1)
    if word.folded not in ("في", "من", "عن", "لدي", "علي") or at + 1 >= cursor.stop:
        return None
    several = phrase.kind is ActorKind.GROUP and phrase.head in word_set("stand up for")
    defends = phrase.kind is ActorKind.INSTITUTION and cursor.word(at - 1) in word_set("defence of")
    if word.folded == "عن" and phrase.kind is not ActorKind.PERSON and not several and not defends:
        return None
    if not cursor.is_word(at + 1):
        end = cursor.short_quotation(at + 1)
        if end is None:
            return None
        holds = phrase.kind is ActorKind.PERSON and (_name_behind(cursor, end + 1) or _apposed_name(cursor, end + 1))
        return (end + 1, True) if word.folded == "عن" or holds else None
    behind = cursor.word(at + 1)
    over = word_set("holds over")
    near = [cursor.word(one) for one in (at - 2, at - 1) if one > phrase.first]
    holds_over = word.folded == "علي" and (any(one in over for one in near) or phrase.head.split(" ")[0] in over)
    if (
        (is_occasion(behind) and not holds_over)
        or behind in _ADVERBIAL_NOUNS
        or (opens_content(behind) and not several)
        or word_class(behind)
    ):
        return None
    if phrase.kind is ActorKind.DOCUMENT and (read_word(behind).title is not None or takes_article(behind)):
        return None
    genitive = _end_of_genitive(cursor, at + 1, read_word(behind)) if holds_over else None
    end = genitive if genitive is not None else _end_of_inner(cursor, at + 1)
    if end is None and several and cursor.is_word(at + 2) and _is_plain_definite(cursor.word(at + 2)):
        end = at + 3
    if end is None:
        return None
    described = not phrase.definite and (phrase.source or not complete) and (word.folded != "عن" or several)
    described = described or defends
    if word.folded == "علي" and phrase.kind is ActorKind.INSTITUTION and cursor.word(at - 1) in word_set("watch over"):
        return end, True
    if word.folded == "علي" and not ((phrase.kind is ActorKind.PERSON or phrase.source) and holds_over):
        return None
    described = (
        described
        or word.folded == "علي"
        or (phrase.source and cursor.word(at - 1).removeprefix("ال") in _NEAR_A_SOURCE)
    )
    named = phrase.kind is ActorKind.PERSON and (_name_behind(cursor, end) or _apposed_name(cursor, end))
    placed = word.folded == "في" and (_is_body_in_place(cursor, phrase, at) or _is_voice_in_place(cursor, phrase, at))
    return (end, True) if described or named or placed else None


def _name_behind(cursor: Cursor, at: int) -> bool:
    """المبعوث إلى القرن الأفريقي دوايت هالبروك: a name at a token, known or of two words that are nothing else."""
    if name_follows(cursor, at):
        return True
    name = read_person_name(cursor, at, cursor.stop)
    words = [read_word(cursor.word(one)) for one in range(*name)] if name is not None else []
    plain = any(is_common_word(word.folded) or takes_article(word.folded) or word.definite for word in words)
    return len(words) > 1 and not plain and not any(readings(word.folded) for word in words)


def _apposed_name(cursor: Cursor, at: int) -> bool:
    """المتحدث باسم الطوارئ في عمان، سامي الحداد: a name between commas behind the place of the office."""
    at += cursor.is_word(at) and cursor.word(at) in word_set("acting")
    return cursor.is_sign(at, "،,") and name_follows(cursor, at + 1)


def _is_body_in_place(cursor: Cursor, phrase: Phrase, at: int) -> bool:
    """السلطات في تايلاند, اتحاد العمال في ليبيريا: a body told apart by the state it is in."""
    found = match_entity(cursor, at + 1)
    body = phrase.kind is ActorKind.INSTITUTION or (phrase.kind is ActorKind.GROUP and not phrase.definite)
    return body and found is not None and found[0].role in ("state", "capital")


def _is_voice_in_place(cursor: Cursor, phrase: Phrase, at: int) -> bool:
    """متحدث باسم السفارة في عمان: a spokesman without a name is told by where those are he speaks for."""
    title = read_word(phrase.head.split(" ")[0]).title
    unnamed = title is not None and title.kind == "spokesman" and not phrase.definite
    return unnamed and at - phrase.first > 1 and match_entity(cursor, at + 1) is not None


def _sent_to(cursor: Cursor, phrase: Phrase, at: int) -> tuple[int, bool] | None:
    """المبعوث الأممي إلى عمان سامي الحداد: the state an envoy is sent to, with his name behind it."""
    found = match_entity(cursor, at)
    sent = phrase.kind is ActorKind.PERSON and found is not None and found[0].role in ("state", "capital")
    return (found[1], True) if sent and found is not None and name_follows(cursor, found[1]) else None


def _quoted_body(cursor: Cursor, at: int) -> tuple[int, bool] | None:
    """الناطق الرسمي لـ "هيئة الموانئ" سالم القبيسي: a body in quotation marks, its holder's name behind it."""
    end = cursor.short_quotation(at) if at < cursor.stop else None
    return (end + 1, True) if end is not None and name_follows(cursor, end + 1) else None


def _end_of_inner(cursor: Cursor, at: int) -> int | None:
    """The token after المطار الدولي, what a free preposition governs; None where it is no place or body."""
    found = match_entity(cursor, at)
    if found:
        return found[1]
    word = read_word(cursor.word(at))
    if word.folded in _PLACES:
        return _end_of_place(cursor, at + 1)
    titled = cursor.short_quotation(at + 1) if at + 1 < cursor.stop else None
    if titled is not None and not word.function:
        return titled + 1
    if word.folded in word_set("selfsame") and cursor.is_word(at + 1):
        return _end_of_inner(cursor, at + 1)
    if takes_article(word.folded) and not (word.definite or word.institution or word.is_head):
        kind = _end_of_body(cursor, at + 1)
        return kind if kind > at + 1 else None
    if word.title is not None and word.title.number == "s" and not word.definite:
        office = _end_of_body(cursor, at + 1)
        if office == at + 1:
            return None
        return office + _is_definite_adjective(cursor, office)
    if not (word.definite or word.institution or word.can_name):
        return None
    end = at + 1
    if word.particle:
        name = read_person_name(cursor, at, cursor.stop)
        return name[1] if name is not None else end
    if word.institution and cursor.is_word(end) and cursor.word(end) in _PLACES:
        return _end_of_place(cursor, end + 1)
    if word.institution and not word.definite:
        end = _end_of_body(cursor, end)
    described = word.definite or word.institution is not None
    while described and cursor.is_word(end) and end - at < 5 and _is_plain_definite(cursor.word(end)):
        end += 1
    return end


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


def _is_definite_adjective(cursor: Cursor, at: int) -> bool:
    """رئيس الحكومة المكلف: an adjective of an office or of what it is in charge of."""
    return cursor.is_word(at) and cursor.is_tight(at) and cursor.word(at) in _DEFINITE_ADJECTIVES


def _is_plain_definite(word: str) -> bool:
    """Whether a definite word, of its own or behind ل or و, goes on a description and is no rank before a name."""
    for prefix in ("ل", "و"):
        if word.startswith(("لل", "وال")):
            word = without_prefix(word, prefix) if word[0] == prefix else word
    read = read_word(word)
    ranked = read.title is not None and read.title.kind in ("rank", "honorific") and read.title.number == "s"
    return read.definite and not ranked and read.function is None


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
