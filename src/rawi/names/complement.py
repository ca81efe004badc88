"""What belongs to the head of a phrase: adjectives, genitives, and the prepositional phrases inside it."""

from __future__ import annotations

from rawi.lexicon.function_words import opens_content
from rawi.lexicon.word_sets import word_set
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.entity import match_entity
from rawi.names.free_prepositions import inner_phrase
from rawi.names.indefinite import indefinite_word, is_honorific
from rawi.names.inner_extent import governs_behind, inner_governed, is_adjective, name_follows
from rawi.names.inner_prepositions import inner_prefix
from rawi.names.office_names import (
    begins_name,
    name_of_institution,
    name_of_office_holder,
    names_its_company,
    quotes_its_body,
)
from rawi.names.person import quoted_name
from rawi.names.phrase import OUTSIDE, Phrase
from rawi.names.words import Word, is_definite_adjective, read_word

__all__ = ["read_complement"]

_LONGEST_CHAIN = 12
_SHORTEST_NISBA = 4
_IN_THE_NAME_OF = word_set("on behalf")
_WITH_POSSESSIVE = word_set("on behalf of its own")
_ADJECTIVES = word_set("indefinite adjective")
_DEFINITE_ADJECTIVES = word_set("definite adjective")


def read_complement(cursor: Cursor, phrase: Phrase, *, adjectives_only: bool = False) -> int:
    """The token after the last word that belongs to the phrase's head (its proper name not included)."""
    at, definite = phrase.last, phrase.definite
    if phrase.head in word_set("stands alone"):
        return at
    complete = definite and (adjectives_only or phrase.possessive != "" or not _wants_genitive(phrase))
    if cursor.word(at - 1) in _IN_THE_NAME_OF and not adjectives_only:
        complete = cursor.word(at - 1) in _WITH_POSSESSIVE
    if cursor.word(at - 1) in word_set("stands in for"):
        complete = False
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
    if cursor.is_sign(at, "#") and cursor.is_word(at + 1):
        return at + 1, complete
    if not cursor.is_word(at):
        return _quoted(cursor, phrase, at, complete, adjectives_only)
    if not cursor.is_tight(at):
        return None
    word = read_word(cursor.word(at))
    if word.folded in word_set("uncovered") or word.folded in word_set("made of") or _opens_year(cursor, at):
        return None
    fixed = _fixed_word(cursor, phrase, at, complete, word)
    if fixed is not None:
        return fixed
    if adjectives_only:
        return _adjective(cursor, at, word)
    for rule in (
        name_of_office_holder,
        name_of_institution,
        _known_name,
        _definite_word,
        _joined_word,
        _number_of_article,
        inner_prefix,
        inner_phrase,
    ):
        step = rule(cursor, phrase, at, complete, word)
        if step is not None:
            return step
    return None if complete else indefinite_word(cursor, phrase, at, word)


def _opens_year(cursor: Cursor, at: int) -> bool:
    """توقعت الاستطلاعات العام الماضي: when it was, and no general poll."""
    year = cursor.word(at) in word_set("unit of time") and cursor.is_word(at + 1)
    return year and cursor.word(at + 1) in word_set("this or last")


def _quoted(cursor: Cursor, phrase: Phrase, at: int, complete: bool, adjectives_only: bool) -> tuple[int, bool] | None:
    """منظمة "جسور", حزب "النهوض": a name in marks that belongs to the head; what was said does not."""
    end = cursor.short_quotation(at)
    if end is None:
        return None
    if end - at == 2 and is_definite_adjective(read_word(cursor.word(at + 1))):
        return end + 1, complete
    if phrase.kind is ActorKind.MEDIUM and cursor.is_sign(end + 1, "،,"):
        return end + 1, True
    if phrase.kind is ActorKind.PERSON and complete and _names_a_person(cursor, at):
        return None
    if phrase.kind is ActorKind.PERSON and not complete and quotes_its_body(cursor, at, end):
        return end + 1, True
    if phrase.kind is ActorKind.PERSON and complete and names_its_company(cursor, phrase, at, end):
        return end + 1, True
    named = phrase.kind in (ActorKind.MEDIUM, ActorKind.INSTITUTION, ActorKind.DOCUMENT) or phrase.source
    named = named or phrase.head.removeprefix("ال") in word_set("sent by a medium")
    if not named or adjectives_only:
        return None
    medium = phrase.kind is ActorKind.MEDIUM and not complete
    return (end + 1, True) if medium or not _quotes_speech(cursor, end) else None


def _names_a_person(cursor: Cursor, at: int) -> bool:
    """وزير الصحة «أحمد عماد»، …: a given name, and more of the name, between the marks."""
    name = quoted_name(cursor, at)
    return name is not None and read_word(cursor.word(name[0])).may_be_given


def _fixed_word(cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word) -> tuple[int, bool] | None:
    """المشرف عليها, ذو …, غير حكومية, الدول ال12, العميد الركن, نفسه, بالوكالة: words that only go on with a head."""
    if word.folded in word_set("other than") and cursor.is_word(at + 1):
        return at + 2, complete or read_word(cursor.word(at + 1)).definite
    if word.folded.startswith("ال") and word.folded[2:].isdigit():
        return at + 1, True
    if word.folded in word_set("in rank") and cursor.is_word(at + 1):
        return at + 2, complete
    if word.folded in word_set("recognised so") and cursor.word(at - 1) in word_set("recognised"):
        return at + 1, complete
    if word.folded in word_set("over it") and phrase.head.removeprefix("ال") in word_set("holds over"):
        return at + 1, True
    if word.folded in word_set("endowed with") and cursor.is_word(at + 1):
        return at + 2, complete
    if word.folded in word_set("arm of") and phrase.kind is ActorKind.INSTITUTION:
        return at + 1, True
    if word.folded in word_set("goes on a rank") and _is_ranked(cursor.word(at - 1), word.folded):
        return at + 1, complete
    acting = phrase.kind is ActorKind.PERSON and word.folded in word_set("acting")
    return (at + 1, True) if acting or word.folded in word_set("the same one") else None


def _adjective(cursor: Cursor, at: int, word: Word) -> tuple[int, bool] | None:
    """الشركات البلجيكية, الطرفان المعنيان: an adjective, with what it governs."""
    names_another = word.demonym is None and cursor.in_known_entity(at)
    plural = word.definite and word.folded[-2:] in ("ون", "ين") and word.folded[-2:] == cursor.word(at - 1)[-2:]
    plural = plural or _is_plural_nisba(word, read_word(cursor.word(at - 1)))
    adjective = is_definite_adjective(word) or (plural and not word.title and not word.function)
    return (at + 1, True) if adjective and not names_another else inner_governed(cursor, at, word)


def _quotes_speech(cursor: Cursor, end: int) -> bool:
    """Whether a quotation that closes at ``end`` is what was said: nothing but a stop follows it."""
    return end + 1 >= cursor.stop or cursor.is_sign(end + 1, ".؟!")


def _known_name(cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word) -> tuple[int, bool] | None:
    if complete and cursor.word(at - 1) not in _IN_THE_NAME_OF:
        return None
    if not complete and _governs_no_noun(cursor, phrase, at):
        return None
    announced = phrase.kind is ActorKind.MEDIUM and not complete
    found = match_entity(cursor, at, ambiguous=announced)
    return (found[1], True) if found else None


def _definite_word(cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word) -> tuple[int, bool] | None:
    if word.function == "dem" and at == phrase.first + 1 and not complete and cursor.is_word(at + 1):
        return (at + 2, True) if read_word(cursor.word(at + 1)).definite else None
    if not word.definite or word.function:
        return None
    if phrase.kind is ActorKind.PERSON and word.folded in cursor.surnames and is_honorific(phrase.head):
        return None
    if complete:
        answer = _agreeing_word(cursor, phrase, at, word) or _second_noun(cursor, phrase, at, word)
        return answer if answer is not OUTSIDE else None
    before = cursor.word(at - 1)
    plural = phrase.kind is ActorKind.GROUP and not phrase.definite and before.endswith("ون")
    closed = at == phrase.first + 2 and _is_indefinite_nisba(read_word(before))
    return None if plural or closed or _governs_no_noun(cursor, phrase, at) else (at + 1, True)


def _agreeing_word(cursor: Cursor, phrase: Phrase, at: int, word: Word) -> tuple[int, bool] | None:
    """الوزراء الأوروبيون, القوات العراقية: what the endings of a definite word and of the noun before it tell."""
    before = cursor.word(at - 1)
    if word.folded.endswith("يه") and opens_content(word.folded[2:]):
        return OUTSIDE
    if phrase.kind is ActorKind.DOCUMENT and governs_behind(cursor, at):
        return at + 1, True
    if _is_plural_nisba(word, read_word(before)):
        return at + 1, True
    titled = word.title is not None and word.title.kind in ("rank", "honorific")
    if phrase.kind is not ActorKind.PERSON and titled and word.folded not in _DEFINITE_ADJECTIVES:
        return OUTSIDE
    plural = phrase.head.endswith(("و", "ون")) and phrase.kind is ActorKind.GROUP
    nisba_of_genitive = word.folded.endswith("يه") and before.endswith(("ه", "ات")) and before.startswith("ال")
    if plural and word.folded.endswith(("ه", "ات")) and not nisba_of_genitive:
        return OUTSIDE
    if phrase.kind is ActorKind.GROUP and word.folded.endswith("ون") and not word.title:
        return at + 1, True
    if word.folded.endswith("يه") and (before.endswith("ات") or before.startswith("لل")):
        return at + 1, True
    several = word.title is not None and word.title.number == "p" and word.demonym is None
    return OUTSIDE if several and word.folded.endswith(("ه", "ين")) else None


def _second_noun(cursor: Cursor, phrase: Phrase, at: int, word: Word) -> tuple[int, bool]:
    """رئيس الاتحاد الأمير سامي: whether a definite word goes on a whole description, or begins another one."""
    before = cursor.word(at - 1)
    person, called = phrase.kind is ActorKind.PERSON, before in _IN_THE_NAME_OF
    if word.medium or (person and begins_name(cursor, at, word)):
        return OUTSIDE
    ranked = word.title is not None and word.title.kind == "rank" and name_follows(cursor, at + 1)
    if word.institution not in (None, "bare") and not called and not ranked:
        chosen = person and word.folded in word_set("came to office")
        return (at + 1, True) if chosen or _is_adjective_too(word.folded, before) else OUTSIDE
    holder = person and not word.may_be_given and name_follows(cursor, at + 1)
    beside = holder or (person and _may_stand_beside(cursor, at, word))
    if not is_adjective(word.folded, before) and not beside:
        return OUTSIDE
    nisba = word.demonym is not None and word.folded.endswith("ه")
    return OUTSIDE if not nisba and cursor.in_known_entity(at) and not called else (at + 1, True)


def _governs_no_noun(cursor: Cursor, phrase: Phrase, at: int) -> bool:
    """مصدر أمني, مصادر مطلعة, محللون: behind an adjective, or a plural with its ending, no genitive stands."""
    before, first = cursor.word(at - 1), cursor.word(phrase.first)
    if phrase.kind is ActorKind.GROUP and before.endswith(("ون", "ين")) and at - phrase.first > 1:
        return not phrase.definite and not before.startswith("ال")
    if phrase.kind is ActorKind.GROUP and at == phrase.first + 1:
        return first.endswith(("ون", "ين")) and phrase.head.endswith(("ون", "ين")) and not phrase.definite
    if not phrase.source or at - phrase.first < 2:
        return False
    described = before in _ADJECTIVES or read_word(before).demonym is not None
    return described or (before.endswith(("ي", "يه")) and not read_word(before).is_head)


def _may_stand_beside(cursor: Cursor, at: int, word: Word) -> bool:
    """رئيس الاتحاد الأمير سامي: a rank or honour, or an office with a name behind it, of the man told before."""
    if word.title is None or word.title.number != "s":
        return False
    over = word.folded in word_set("holds over")
    if cursor.is_word(at + 1) and read_word(cursor.word(at + 1)).particle:
        return True
    return over or word.title.kind in ("rank", "honorific") or name_follows(cursor, at + 1)


def _is_indefinite_nisba(word: Word) -> bool:
    """حكومات غربية: an adjective that closes an indefinite phrase; no deed like تنمية, رعاية."""
    deed = word.folded.startswith("ت") or word.folded.endswith("ايه") or word.institution or word.given
    return word.folded.endswith("يه") and len(word.folded) > _SHORTEST_NISBA and not deed


def _is_adjective_too(word: str, before: str) -> bool:
    """القوة البحرية, اللجنة المنظمة: a body by itself, and an adjective right behind a definite feminine noun."""
    feminine = before.startswith("ال") and before.endswith(("ه", "ات"))
    return feminine and (word.endswith("يه") or word in word_set("in charge of"))


def _is_plural_nisba(word: Word, before: Word) -> bool:
    """المسؤولان التركيان, الوزراء الأوروبيون, مجلس النقباء الأردنيين: the adjective of a plural title."""
    several = before.title is not None and before.definite and before.title.number != "s"
    if several and word.folded.endswith("ين") and (word.demonym is not None or word.folded.endswith("يين")):
        return True
    nisba = word.demonym is not None or word.folded.endswith(("يون", "يان"))
    return several and nisba and word.folded.endswith(("ون", "ان"))


def _joined_word(cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word) -> tuple[int, bool] | None:
    """وزير الثقافة والإعلام, الهيئة العامة للأرصاد وحماية البيئة, إمام وخطيب الجامع: a second part joined by و."""
    if complete and word.folded[0] == "و" and phrase.kind is ActorKind.GROUP and cursor.in_known_entity(at, 1, "و"):
        known = match_entity(cursor, at, skip=1, prefix="و")
        return (known[1], True) if known else None
    joined = read_word(word.folded[1:])
    if word.folded[0] != "و" or phrase.kind is ActorKind.UNKNOWN:
        return None
    if at == phrase.first + 1 and phrase.definite and cursor.word(phrase.first).endswith("ون"):
        return None
    if not complete:
        before = read_word(cursor.word(at - 1))
        both = _is_single_office(joined) and not joined.definite and _is_single_office(before)
        return (at + 1, False) if both else None
    behind_definite = read_word(cursor.word(at - 1).removeprefix("ل")).definite or cursor.word(at - 1).startswith("لل")
    if not behind_definite:
        return None
    if joined.folded in word_set("joined office") and cursor.is_word(at + 1):
        office = read_word(cursor.word(at + 1))
        return (at + 2, True) if office.definite and not cursor.in_known_entity(at + 1) else None
    genitive = phrase.kind is ActorKind.INSTITUTION and joined.folded.endswith("ين")
    served = joined.title is None or genitive or phrase.noun in word_set("minister")
    served = served or (joined.title is not None and joined.title.number == "p" and name_follows(cursor, at + 1))
    return (at + 1, True) if joined.definite and served else None


def _is_single_office(word: Word) -> bool:
    return word.title is not None and word.title.number == "s" and word.title.kind != "source"


def _number_of_article(cursor: Cursor, phrase: Phrase, at: int, complete: bool, word: Word) -> tuple[int, bool] | None:
    """المادة 12, القناة 12: which one of its kind a text or a channel is."""
    numbered = phrase.kind in (ActorKind.DOCUMENT, ActorKind.MEDIUM)
    numbered = numbered and at == phrase.first + 1 and word.folded.isdigit()
    return (at + 1, True) if numbered else None


def _is_ranked(before: str, word: str) -> bool:
    """العميد الركن, العميد ركن طيار: whether a rank, or what goes on one, stands before such a word."""
    if before in word_set("goes on a rank"):
        return True
    ranks = (read_word(before).title, read_word(f"{before.removeprefix('ال')} {word}").title)
    return any(title is not None and title.kind == "rank" for title in ranks)
