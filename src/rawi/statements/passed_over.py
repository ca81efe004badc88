"""Where what stands between a verb and what was said may be passed over: relative clauses, glosses, adverbials."""

from __future__ import annotations

from collections.abc import Mapping

from rawi.lexicon.function_words import word_class
from rawi.lexicon.plain_verbs import finite_forms
from rawi.lexicon.verbs import Aspect
from rawi.lexicon.word_sets import is_indefinite_occasion, is_occasion, takes_article, without_possessive, word_set
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.reader import read_phrase
from rawi.names.words import is_strict_verbal_noun, read_word

__all__ = [
    "after_relative",
    "describes_alone",
    "is_refused",
    "past_adverbial",
    "past_dashes",
    "past_genitive",
    "past_gloss",
    "stands_behind_occasion",
    "tells_how_it_came",
]

_LONGEST_ASIDE = 12
_SHORTEST_VERB = 4
_THAT = ("إن", "أن", "بأن", "بإن")
_THAT_WITHOUT_HAMZA = ("ان", "بان", "انه", "انها")


def tells_how_it_came(cursor: Cursor, at: int, word: str, asides: Mapping[int, int]) -> bool:
    """مقالة نشرت يوم الأحد, دراسات نشرت نتائجها: a relative clause without its pronoun."""
    past = any(one.sure and one.aspect is Aspect.PAST for one in finite_forms(word))
    if _describes_in_present(cursor, at, word) or _tells_of_a_copy(cursor, at):
        return True
    if past and not word.startswith(("و", "ف", "ال")) and cursor.is_word(at - 1):
        return word_class(cursor.word(at - 1)) is None and not _is_titled(cursor, at - 1)
    if word not in word_set("took place"):
        return False
    return at + 1 in asides or stands_behind_occasion(cursor, at)


def stands_behind_occasion(cursor: Cursor, at: int) -> bool:
    """في بيان, في رسالة مصورة: whether an occasion without the article, described or not, ends before a token."""
    if at == 0 or not cursor.is_word(at - 1):
        return False
    if is_indefinite_occasion(cursor.word(at - 1)):
        return True
    described = at > 1 and cursor.is_word(at - 2) and is_indefinite_occasion(cursor.word(at - 2))
    return described and not read_word(cursor.word(at - 1)).definite and word_class(cursor.word(at - 1)) is None


def _is_titled(cursor: Cursor, at: int) -> bool:
    """المتحدث راج شاه: behind a definite title no clause goes on without its pronoun, so that a name does."""
    word = read_word(cursor.word(at))
    return word.definite and word.title is not None and word.title.number == "s"


def _tells_of_a_copy(cursor: Cursor, at: int) -> bool:
    """في بيان تسلمت الصحيفة نسخة منه: how the medium came by it, up to the next comma."""
    if not cursor.is_word(at - 1) or not is_indefinite_occasion(cursor.word(at - 1)):
        return False
    for behind in range(at + 1, min(at + _LONGEST_ASIDE, cursor.stop - 1)):
        if cursor.is_sign(behind, "،,.:"):
            return False
        if cursor.word(behind).removeprefix("ب") == "نسخه" and cursor.word(behind + 1) in ("منه", "منها"):
            return True
    return False


def describes_alone(cursor: Cursor, at: int) -> bool:
    """في كلمة ارتجلها عن …: a verb with a pronoun between an occasion and what the main verb governs."""
    if not cursor.is_word(at - 1) or not is_indefinite_occasion(cursor.word(at - 1)):
        return False
    owned = cursor.word(at).endswith(("ها", "ه")) and not cursor.script.tokens[at].bare.endswith("ة")
    behind = word_class(cursor.word(at + 1)) if cursor.is_word(at + 1) else None
    return owned and len(cursor.word(at)) > _SHORTEST_VERB and behind in ("prep", "comp")


def _describes_in_present(cursor: Cursor, at: int, word: str) -> bool:
    """في كلمات تحاول إبعاد الشبهة: a present tense right behind a preposition and its noun without the article."""
    present = any(one.sure and one.aspect is Aspect.PRESENT for one in finite_forms(word)) and word[0] not in "وف"
    if not present or at < 2 or not cursor.is_word(at - 2) or word_class(cursor.word(at - 2)) != "prep":
        return False
    noun = read_word(cursor.word(at - 1))
    return takes_article(noun.folded) and not (noun.definite or noun.may_be_given)


def past_dashes(cursor: Cursor, at: int) -> int:
    """The token after - وزير النقل -, an aside between dashes; that after the first dash where none closes it soon."""
    for end in range(at + 2, min(at + _LONGEST_ASIDE, cursor.stop)):
        if cursor.is_sign(end, "-–—"):
            return end + 1
        if cursor.is_sign(end, '،,.:"'):
            break
    return at + 1


def past_gloss(cursor: Cursor, at: int) -> int:
    """The token after وهو سياسي بارز: at the next preposition, complementizer or sign."""
    end = at + 1
    while cursor.is_word(end) and word_class(cursor.word(end)) not in ("prep", "comp", "adjunct"):
        end += 1
    return end


def after_relative(cursor: Cursor, at: int) -> int:
    """The token after الذي زار المدينة أمس: at the next comma, colon, quotation or complementizer."""
    end = at + 1
    while end < cursor.stop:
        if end > at + 2 and word_class(cursor.word(end)) == "prep" and end + 1 in cursor.script.opening:
            return end
        if cursor.is_sign(end, ".") and len(cursor.script.tokens[end - 1].folded) == 1:
            end += 1
            continue
        if not cursor.is_word(end):
            closing = cursor.short_quotation(end)
            if closing is None or (closing - end > 2 and _closes_its_sentence(cursor, closing)):
                return end
            end = closing
        elif word_class(cursor.word(end)) == "comp":
            bare = cursor.script.tokens[end].bare
            if bare.startswith(_THAT) or bare in _THAT_WITHOUT_HAMZA:
                return end
        end += 1
    return end


def _closes_its_sentence(cursor: Cursor, closing: int) -> bool:
    """Whether nothing but a stop stands behind the mark that closes a quotation."""
    return closing + 1 >= cursor.stop or cursor.is_sign(closing + 1, ".؟!")


def past_adverbial(cursor: Cursor, at: int) -> int:
    """The token after a word with its preposition and the word that describes it: بأشد العبارات, بصوت خافت."""
    behind = at + 1
    if not cursor.is_word(behind):
        return behind
    word = cursor.word(behind)
    described = word in word_set("indefinite adjective") and cursor.word(at) in word_set("in what words")
    return behind + 1 if described or read_word(word).definite else behind


def past_genitive(cursor: Cursor, at: int) -> int:
    """The token after a noun that is nobody's name and the definite words, or the name, behind it: سكان هذا الحي."""
    end = at + 1
    while cursor.is_word(end) and end - at < 4 and _is_determined(cursor.word(end)):
        end += 1
    if end == at + 1 and cursor.word(at) in word_set("adverbial noun") and _is_possessed(cursor, end):
        return end + 1
    if end == at + 1 and is_refused(cursor, at) and _is_possessed(cursor, end + 1):
        return end + 2
    if end == at + 1 and not read_word(cursor.word(at)).definite and _is_indefinite_adjective(cursor, end):
        return end + 1
    if end == at + 1 and _is_deed_of_his(cursor.word(at)) and cursor.is_word(end):
        whom = read_phrase(cursor, end)
        return whom.last if whom is not None else end
    bare = end == at + 1 and takes_article(cursor.word(at)) and cursor.is_word(end) and not is_occasion(cursor.word(at))
    owner = read_phrase(cursor, end) if bare else None
    return owner.last if owner is not None and owner.kind is ActorKind.PERSON and owner.name is not None else end


def is_refused(cursor: Cursor, at: int) -> bool:
    """شريطة عدم ذكر اسمه, دون كشف هويته: what a source would not have told of himself."""
    refused = cursor.is_word(at + 1) and cursor.word(at + 1) in word_set("refused speech")
    return refused and cursor.word(at) in word_set("not doing")


def _is_possessed(cursor: Cursor, at: int) -> bool:
    """في ختام مرافعته: a noun with a pronoun behind a noun that only tells when."""
    plain = cursor.is_word(at) and word_class(cursor.word(at)) is None
    return plain and cursor.script.tokens[at].bare.endswith(("ه", "ها", "هم"))


def _is_indefinite_adjective(cursor: Cursor, at: int) -> bool:
    """في وقت سابق: an adjective of a noun without the article."""
    return cursor.is_word(at) and cursor.is_tight(at) and cursor.word(at) in word_set("indefinite adjective")


def _is_determined(word: str) -> bool:
    """المدينة, هذا, انتخابه: whether a folded word goes on a genitive."""
    read = read_word(word)
    if read.definite:
        return read.function is None
    return word_class(word) == "dem" or _is_owned(word)


def _is_deed_of_his(word: str) -> bool:
    """استقباله, زيارتها: what somebody did, with his pronoun, whose object follows."""
    stem = without_possessive(word)
    return len(stem) > 2 and (is_strict_verbal_noun(stem) or stem in word_set("meeting"))


def _is_owned(word: str) -> bool:
    """انتخابه, حسابها: a common noun with a pronoun."""
    if word_class(word) is not None or read_word(word).is_head:
        return False
    stem = without_possessive(word)
    return len(stem) > 2 and (takes_article(stem) or is_strict_verbal_noun(stem))
