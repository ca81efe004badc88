"""Which words may go on with a person's name: fathers, particles, surnames known and unknown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rawi.lexicon.function_words import opens_content, word_class
from rawi.lexicon.plain_verbs import finite_forms, surely_finite
from rawi.lexicon.verbs import Aspect, readings
from rawi.lexicon.word_sets import is_common_word, takes_article, without_possessive, word_set
from rawi.names.spelt_alike import is_spelt_ali, opens_ban
from rawi.names.words import Word, is_strict_verbal_noun, is_verbal_noun, read_word

if TYPE_CHECKING:
    from rawi.names.cursor import Cursor

__all__ = ["is_manner", "is_marked_accusative", "is_plain_noun", "is_verb_shaped", "may_continue"]

_SHORTEST_JOINED = 3
_SHORTEST_WITH_WAW = 5
_LONGEST_BEFORE_WAW = 2
_ENDINGS = word_set("ends a given name")
_COMPOUND = word_set("name compound")
_PATTERN = 4
_FATHATAN = "\u064b"
_MANNER = re.compile(r".ا..ا$")


def may_continue(cursor: Cursor, at: int, word: Word, given: bool, size: int) -> bool:
    """Whether the word at token ``at`` belongs to the name that ends there, of ``size`` tokens so far.

    ``given``: the name begins with a given name that is known. Each question below answers, or leaves it to the next.
    """
    if word.folded in word_set("goes with its verb") or word.folded in word_set("in what mood"):
        return False
    if is_marked_accusative(cursor, at):
        return False
    for question in (_known_part, _surname_by_place, _no_part, _word_of_the_language):
        answer = question(cursor, at, word, given, size)
        if answer is not None:
            return answer
    return _unknown_surname(cursor, at, word, given, size)


def _known_part(cursor: Cursor, at: int, word: Word, given: bool, size: int) -> bool | None:
    """كي مون, بن محمد, خالد: a particle, a given name, or a title that is a surname here; no function word."""
    if size == 1 and opens_ban(cursor, at - 1):
        return True
    if (
        word.function
        and not is_spelt_ali(cursor, at)
        and not (word.particle and cursor.script.tokens[at].bare == word.folded)
    ):
        return False
    if word.folded == "ابن" and given and cursor.is_word(at + 1):
        return read_word(cursor.word(at + 1)).can_name and not read_word(cursor.word(at + 1)).definite
    if size == 1 and given and _is_title_for_surname(cursor, at, word):
        return True
    if given and size == 1 and _is_surname_and_title(cursor, at, word):
        return True
    if word.surname and size and cursor.word(at - 1) in cursor.surnames:
        return False
    if given and size == 1 and word.title is not None and word.title.kind == "honorific" and not word.definite:
        behind = read_word(cursor.word(at + 1)) if cursor.is_word(at + 1) else None
        if word.may_be_given and behind is not None and behind.may_be_given and not behind.is_head:
            return True
    if word.particle or word.may_be_given:
        return not word.is_head
    return None


def _surname_by_place(cursor: Cursor, at: int, word: Word, given: bool, size: int) -> bool | None:
    """عبدالحفيظ بن محمد فدا, هيذر ناورت إن: whatever else the word may be, its place tells."""
    if len(word.folded) > 1 and _ends_lineage(cursor, at) and not (word.function or word.is_head or word.definite):
        plain = is_plain_noun(cursor, at, word) or opens_content(word.folded)
        return not plain and _ends_name(cursor, at + 1)
    return True if given and size == 1 and _stands_before_that(cursor, at, word) else None


def _no_part(cursor: Cursor, at: int, word: Word, given: bool, size: int) -> bool | None:
    """يزور, ترشحه, بالقرار: a verb, a determiner, a deed with its pronoun, a preposition behind a definite name."""
    verbal = is_verb_shaped(word) and not (given and size == 1 and _stands_as_surname(cursor, at, word))
    if word.folded in word_set("determiner") or verbal or _is_verb_between(cursor, at, word):
        return False
    before = read_word(cursor.word(at - 1))
    prefixed = word.folded[0] == "ب" and size == 1 and before.definite
    prefixed = prefixed and not (given and before.may_be_given and _is_own_ba(cursor, at, word))
    return False if prefixed or _has_pronoun_on_deed(cursor, at, word) else None


def _word_of_the_language(cursor: Cursor, at: int, word: Word, given: bool, size: int) -> bool | None:
    """سامي الحداد, سمير بركات: a definite noun, a plural or a common word as a surname; none behind a definite one."""
    if word.definite:
        return _may_end_definite(cursor, at, word, given, size)
    compound = size > 1 and cursor.word(at - 2) in _COMPOUND
    if read_word(cursor.word(at - 1)).definite and size > 1 and cursor.word(at - 1) not in _ENDINGS and not compound:
        return False
    behind = read_word(cursor.word(at + 1)) if cursor.is_word(at + 1) else word
    if takes_article(word.folded) and behind.definite and not (behind.may_be_given or behind.function):
        return False
    if word.folded.endswith("ات") and not opens_content(word.folded):
        return given and size == 1 and not word.is_head and _ends_name(cursor, at + 1)
    if is_common_word(word.folded) and not word.function and not word.is_head:
        return given and size == 1 and _ends_clause_part(cursor, at + 1)
    return None


def _unknown_surname(cursor: Cursor, at: int, word: Word, given: bool, size: int) -> bool:
    """ناورت, وليامسون: a word that is nothing else, and no prefix written onto a word of the language."""
    if word.is_head or word.demonym or not word.can_name or cursor.in_known_entity(at):
        return False
    if word.folded[0] == "و":
        return size <= _LONGEST_BEFORE_WAW and _is_own_letter(cursor, at, word)
    if word.folded.startswith("لل") or cursor.word(at - 1) in cursor.surnames:
        return False
    prefixed = _is_prefixed(word.folded) or (word.folded[0] == "ل" and cursor.in_known_entity(at, 1, "ل"))
    if word.folded[0] in "بل" and (prefixed or read_word(cursor.word(at - 1)).surname):
        return False
    if len(word.folded) > 5 and word.folded[-1] == "ا" and is_verbal_noun(word.folded[:-1]):
        return False
    if size >= 2 and is_manner(word.folded):
        return False
    if size >= 2 and (is_verbal_noun(word.folded) or not (_ends_name(cursor, at + 1) or _ends_name(cursor, at + 2))):
        return False
    return size < 4


def _may_end_definite(cursor: Cursor, at: int, word: Word, given: bool, size: int) -> bool:
    """سامي الحداد: whether a definite word is the surname of the name before it."""
    if cursor.in_known_entity(at):
        return False
    closes = not cursor.is_word(at + 1) or word_class(cursor.word(at + 1)) == "comp"
    full = size > 2 or (size > 1 and cursor.word(at - 2) not in _COMPOUND)
    common = is_common_word(word.folded[2:]) or takes_article(word.folded[2:])
    if full and common and not closes and not word.folded.endswith("ي"):
        return False
    titled = at > 1 and size == 1 and read_word(cursor.word(at - 2)).title is not None and not common
    may_close = size == 1 and (word.folded.endswith("ي") or closes or titled)
    return (given or may_close) and _is_surname(cursor, at, word, size)


def _is_surname_and_title(cursor: Cursor, at: int, word: Word) -> bool:
    """فيصل خليفة, نبيل العربي: a word that is a title elsewhere, behind a given name, with nothing to complete it."""
    if word.title is None or word.title.number != "s":
        return False
    if word.definite:
        return word.title.ambiguous and word.may_be_given
    ends = _ends_clause_part(cursor, at + 1) or bool(finite_forms(cursor.word(at + 1)))
    if word.title.kind in ("honorific", "rank") and cursor.is_word(at + 1):
        behind = read_word(cursor.word(at + 1))
        ends = ends or (behind.title is not None and behind.definite)
    return ends and word.title.kind in ("office", "relation", "honorific", "rank")


def _is_title_for_surname(cursor: Cursor, at: int, word: Word) -> bool:
    """الدكتور عبدالرحمن الشيخ إن: behind a title and a given name, with nothing of the name behind it."""
    before = read_word(cursor.word(at - 2)).title if at > 1 and cursor.is_word(at - 2) else None
    titled = before is not None and before.kind in ("rank", "honorific")
    single = word.title is not None and word.title.number == "s" and word.definite
    return titled and single and _ends_clause_part(cursor, at + 1)


def _is_own_waw(cursor: Cursor, at: int, word: Word) -> bool:
    """رجل الأعمال الشهير وارين بافيت: a و that joins no word, with a surname behind it."""
    rest = word.folded[1:]
    behind = read_word(cursor.word(at + 1)) if cursor.is_word(at + 1) else None
    known = takes_article(rest) or is_common_word(rest) or is_verbal_noun(rest) or surely_finite(word.folded)
    known = known or bool(readings(word.folded)) or len(rest) < _SHORTEST_JOINED + 1
    plain = behind is None or behind.definite or not behind.can_name or takes_article(behind.folded)
    return not known and not plain and word.can_name


def _is_own_ba(cursor: Cursor, at: int, word: Word) -> bool:
    """الهادي باكور: a ب that is the name's own, as what follows it is no word and nothing else is behind the name."""
    rest = word.folded[1:]
    known = _is_prefixed(word.folded) or takes_article(rest) or is_common_word(rest) or read_word(rest).may_be_given
    known = known or cursor.in_known_entity(at, 1, "ب") or not _ends_clause_part(cursor, at + 1)
    return len(rest) > 2 and not known and word.can_name


def is_marked_accusative(cursor: Cursor, at: int) -> bool:
    """مبتسمًا, محذرًا: a word written with the ending of the indefinite accusative, which no name bears."""
    token = cursor.script.tokens[at]
    return _FATHATAN in cursor.script.text[token.start : token.stop]


def is_manner(word: str) -> bool:
    """ضاحكا, باكيا: the active participle of a man in the accusative, which tells how he speaks."""
    return _MANNER.match(word) is not None


def _has_pronoun_on_deed(cursor: Cursor, at: int, word: Word) -> bool:
    """بلاتيني ترشحه: what somebody does, with his pronoun, behind his name."""
    bare = cursor.script.tokens[at].bare
    base = "" if bare.endswith("ة") else without_possessive(word.folded)
    if len(base) <= 2:
        return False
    return (base[0] == "ت" and len(base) == _PATTERN) or takes_article(base) or is_verbal_noun(base)


def _ends_lineage(cursor: Cursor, at: int) -> bool:
    """عبدالحفيظ بن محمد فدا: behind the father's name stands the family's, whatever else the word may be."""
    return at > 2 and cursor.is_word(at - 2) and cursor.word(at - 2) in word_set("child of")


def is_verb_shaped(word: Word) -> bool:
    """يزور, سيحاسب: an unknown word of four or five letters behind ي, or longer behind سي, is a verb sooner."""
    future = word.folded.startswith("سي") and len(word.folded) > 5
    long = word.folded[0] == "س" and len(word.folded) > 5
    future = future or (
        (long or (word.folded.startswith("سي") and len(word.folded) > _PATTERN))
        and any(one.future for one in finite_forms(word.folded))
    )
    if word.folded[0] == "ي" and any(one.object for one in finite_forms(word.folded)) and not word.may_be_given:
        return True
    return (future or (word.folded[0] == "ي" and len(word.folded) in (4, 5))) and not word.may_be_given


def _stands_before_that(cursor: Cursor, at: int, word: Word) -> bool:
    """هيذر ناورت إن: a verb that reports nothing has no complementizer behind it, so that the word is a surname."""
    behind = word_class(cursor.word(at + 1)) if cursor.is_word(at + 1) else None
    titled = at > 1 and cursor.is_word(at - 2) and read_word(cursor.word(at - 2)).definite
    if behind != "comp" and not (behind in ("weekday", "adverb") and titled):
        return False
    reported = any(one.verb.governs("that") for one in readings(word.folded))
    verbal = bool(readings(word.folded)) or surely_finite(word.folded)
    verbal = verbal and not reported
    return verbal and not (word.definite or word.is_head or word.function or opens_content(word.folded))


def _stands_as_surname(cursor: Cursor, at: int, word: Word) -> bool:
    """توم سيمونز إن: no verb that is known, and nothing behind it for a verb to govern."""
    if surely_finite(word.folded):
        return False
    behind = read_word(cursor.word(at + 1)) if cursor.is_word(at + 1) else None
    return behind is None or word_class(behind.folded) is not None or (behind.title is not None and not behind.definite)


def _is_verb_between(cursor: Cursor, at: int, word: Word) -> bool:
    """سلمى تزور نادية: an unknown word in ت… or …ت between two given names is a verb sooner than a name."""
    present = word.folded[0] == "ت" and len(word.folded) in (4, 5)
    shaped = present or (word.folded[-1] == "ت" and len(word.folded) > 4)
    if not shaped or not cursor.is_word(at + 1):
        return False
    behind = read_word(cursor.word(at + 1))
    return behind.may_be_given and not behind.function


def _is_surname(cursor: Cursor, at: int, word: Word, size: int) -> bool:
    """Whether a definite word may be the surname of the given name before it: العسيري, الخطيب."""
    if word.folded in _ENDINGS:
        return True
    if word.institution or word.medium or (word.title is not None and not word.title.ambiguous):
        return False
    known = takes_article(word.folded[2:]) or is_common_word(word.folded[2:])
    ranked = read_word(cursor.word(at - 2)).title if at > 1 and size == 1 else None
    own = ranked is not None and ranked.kind in ("rank", "honorific") and not known
    plural = word.folded.endswith(("ين", "ون")) or (word.folded.endswith("ات") and not own)
    if plural and word.folded not in cursor.surnames:
        return False
    if any(one.aspect is Aspect.VERBAL_NOUN for one in readings(word.folded)):
        return False
    compound = size > 1 and cursor.word(at - 2) in word_set("takes the article")
    compound = compound or (size == 2 and _ends_titled_name(cursor, at, word))
    before = read_word(cursor.word(at - 1))
    return size == 1 or compound or before.folded in _ENDINGS or (before.may_be_given and not before.definite)


def _ends_titled_name(cursor: Cursor, at: int, word: Word) -> bool:
    """المهندس حسن خواجي الحازمي: behind a rank or honorific and two names a nisba that is no word of the language."""
    title = read_word(cursor.word(at - 3)).title if at > 2 and cursor.is_word(at - 3) else None
    ranked = title is not None and title.kind in ("rank", "honorific")
    stem = word.folded[2:]
    plain = word.demonym or takes_article(stem) or is_common_word(stem) or word.folded in word_set("definite adjective")
    return ranked and stem.endswith("ي") and not plain


def _ends_name(cursor: Cursor, at: int) -> bool:
    """Whether a name may end before a token: at a sign, a function word, or a word that reports or names."""
    if not cursor.is_word(at):
        return True
    word = read_word(cursor.word(at))
    joined = word.folded[0] == "و" and len(word.folded) > _SHORTEST_JOINED
    return word.function is not None or word.is_head or word.definite or joined or not word.can_name


def _is_own_letter(cursor: Cursor, at: int, word: Word) -> bool:
    """جافين وليامسون: a و that begins a surname joins nothing, as the rest is no word of its own."""
    rest = read_word(word.folded[1:])
    own = rest.is_head or rest.definite or rest.may_be_given or rest.function or is_common_word(word.folded)
    own = own or is_common_word(rest.folded) or takes_article(rest.folded) or is_verbal_noun(rest.folded)
    if own or len(word.folded) < _SHORTEST_WITH_WAW or readings(word.folded) or cursor.in_known_entity(at, 1, "و"):
        return False
    return _ends_clause_part(cursor, at + 1)


def _ends_clause_part(cursor: Cursor, at: int) -> bool:
    """Whether a sign or a function word stands at a token, so that no genitive or adjective goes on there."""
    return not cursor.is_word(at) or word_class(cursor.word(at)) is not None


def _is_prefixed(word: str) -> bool:
    """Whether what follows a ب or ل is a word of its own, so that the letter is a preposition."""
    rest = word[1:]
    read = read_word(rest)
    known = read.definite or is_verbal_noun(rest) or read.is_head or rest in word_set("in what manner")
    return known or (word[0] == "ل" and read.may_be_given)


def is_plain_noun(cursor: Cursor, at: int, word: Word) -> bool:
    """لكرة القدم, بمدارس الرياض, ومعدة: a preposition or conjunction written onto a noun."""
    if word.folded in cursor.surnames:
        return False
    if word.folded[0] == "و" and len(word.folded) > 3:
        joined = read_word(word.folded[1:])
        known = joined.is_head or joined.definite or joined.may_be_given or cursor.in_known_entity(at, 1, "و")
        before = cursor.word(at - 1) if at else ""
        titled = read_word(before).title is not None or before in word_set("on behalf of its own")
        return known or not (titled or (read_word(before).definite and _is_own_waw(cursor, at, word)))
    behind = read_word(cursor.word(at + 1)) if cursor.is_word(at + 1) else None
    if word.folded[0] not in "بل":
        return False
    rest = word.folded[1:]
    if word.folded.startswith("لل") or rest.startswith("ال") or rest in word_set("kind of place"):
        return True
    if word.folded[0] == "ل" and cursor.in_known_entity(at, 1, "ل"):
        return True
    if takes_article(rest) or (behind is not None and behind.folded in word_set("not doing")):
        return True
    deed = is_strict_verbal_noun(rest) or (rest[:1] == "ت" and is_verbal_noun(rest))
    if len(rest) > 3 and (read_word(rest).is_head or rest.endswith("ات") or deed):
        return True
    return behind is not None and behind.definite
