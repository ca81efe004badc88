"""What stands behind a reporting word, cut into arguments: noun phrases, prepositions, openings of speech."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rawi.lexicon.function_words import opens_content, word_class
from rawi.lexicon.plain_verbs import finite_forms, surely_finite
from rawi.lexicon.verbs import Aspect, readings
from rawi.lexicon.word_sets import is_word_of_speech, opens_topic, word_set
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.entity import match_entity
from rawi.names.person import quoted_name
from rawi.names.reader import opens_double_title, read_phrase
from rawi.names.spelt_alike import is_name_here, is_title_here, opens_ban, opens_known_surname
from rawi.names.words import read_word
from rawi.statements.argument import Argument
from rawi.statements.passed_over import (
    after_relative,
    describes_alone,
    past_dashes,
    past_genitive,
    past_gloss,
    tells_how_it_came,
)
from rawi.statements.prepositional import prefixed, prepositional

__all__ = ["arguments"]

_LONGEST = 48
_SEPARATORS = frozenset("،,-–—")
_STOPS = frozenset(".؟?!؛")
_BECAUSE = "لان"
_WHERE = "حيث"
_ADDRESSING = frozenset(["ل", "الي", "مع"])


def arguments(cursor: Cursor, at: int, asides: Mapping[int, int]) -> Iterator[Argument]:
    """The arguments from token ``at`` on, up to the first opening of speech or the end of the clause.

    ``asides`` maps the first token of what may be passed over (calendar expressions, sources) to its end.
    """
    start, elsewhere = at, False
    while at < cursor.stop and at - start < _LONGEST:
        found = _next(cursor, at, asides)
        if found is None:
            return
        if found.kind == "that" and (elsewhere or (at > start and _belongs_to_verb(cursor, at))):
            return
        elsewhere = elsewhere or (cursor.is_word(at) and cursor.word(at) == _WHERE)
        yield found
        if found.kind == "that" or (found.kind, found.marker) == ("clause", ""):
            return
        if found.kind == "quote" and found.marker != "short":
            return
        at = found.last


def _belongs_to_verb(cursor: Cursor, at: int) -> bool:
    """مقبرة يعتقد أن, بدا أنها, قرر أخيرا أن: a complementizer is that of the verb right before it."""
    before = at - 2 if cursor.is_word(at - 1) and word_class(cursor.word(at - 1)) == "adverb" else at - 1
    if not cursor.is_word(before):
        return False
    word = cursor.word(before)
    if cursor.word(at).startswith("ب"):
        return False
    present = any(one.sure and one.aspect is Aspect.PRESENT and not one.object for one in finite_forms(word))
    return present or (word in word_set("takes a clause") and before == at - 1) or word in word_set("decided that")


def _next(cursor: Cursor, at: int, asides: Mapping[int, int]) -> Argument | None:
    if at in asides:
        return Argument("time", at, asides[at])
    if not cursor.is_word(at):
        return _sign(cursor, at)
    word = cursor.word(at)
    kind = word_class(word) if not (opens_ban(cursor, at) or opens_known_surname(cursor, at)) else None
    if kind == "comp":
        return _complementizer(cursor, at, word)
    if _is_next_cue(cursor, at, word):
        return None
    if kind == "rel" or word == _WHERE or (word in word_set("gloss opener") and cursor.is_sign(at - 1, "،,")):
        return Argument("word", at, after_relative(cursor, at))
    if word in word_set("asks for") and cursor.is_word(at + 1) and _is_unnamed(cursor.word(at + 1)):
        return Argument("time", at, after_relative(cursor, at))
    if describes_alone(cursor, at):
        return Argument("time", at, at + 1)
    if _is_issued(cursor, at, word):
        by = read_phrase(cursor, at + 2)
        return Argument("time", at, by.last if by is not None else at + 3)
    if word in word_set("in answer"):
        return Argument("time", at, _after_answer(cursor, at))
    if tells_how_it_came(cursor, at, word, asides):
        published = word in word_set("took place")
        return Argument("time", at, _after_publication(cursor, at) if published else after_relative(cursor, at))
    if cursor.is_word(at + 1) and opens_topic(word, cursor.word(at + 1)):
        return Argument("time", at, after_relative(cursor, at))
    if word in word_set("gloss opener"):
        return Argument("word", at, past_gloss(cursor, at), head=word)
    if word == "لم" and cursor.is_word(at - 1):
        return Argument("word", at, at + 2)
    if kind == "when":
        return Argument("word", at, after_relative(cursor, at))
    if kind in ("break", "question", "neg"):
        return _clause_word(at, word, kind)
    if kind in ("adverb", "weekday", "aux", "pronoun"):
        return Argument("time", at, at + 1)
    spelt_alike = is_name_here(cursor, at) or is_title_here(cursor, at) or opens_double_title(cursor, at)
    if kind in ("prep", "adjunct") and not spelt_alike:
        return Argument("time", at, asides[at + 1]) if at + 1 in asides else prepositional(cursor, at, word)
    if word in word_set("manner") and cursor.is_word(at + 1):
        return Argument("time", at, at + 2)
    if _describes_occasion(cursor, at, word):
        return Argument("word", at, after_relative(cursor, at))
    return _again(cursor, at, word) or prefixed(cursor, at, word) or _nominal(cursor, at)


def _complementizer(cursor: Cursor, at: int, word: str) -> Argument | None:
    """أن, بأن: what opens the clause that is said; not لأن, إلا أن, من المتوقع أن, دون أن."""
    if word.removeprefix("و").startswith(_BECAUSE) or _is_except_that(cursor, at):
        return None
    before = cursor.word(at - 1) if cursor.is_word(at - 1) else ""
    if before in word_set("expected that") or before in word_set("without that"):
        return None
    return Argument("that", at, at + 1, marker="ب" if word[0] == "ب" else "", content=at + 1, head=word)


def _is_issued(cursor: Cursor, at: int, word: str) -> bool:
    """بيان صادر عن الوزارة: whether a document and who issued it stand around a word."""
    issued = word in word_set("came out") and cursor.is_word(at - 1) and cursor.is_word(at + 1)
    return issued and cursor.word(at + 1) == "عن" and at + 2 < cursor.stop


def _after_answer(cursor: Cursor, at: int) -> int:
    """The token after ردا على سؤال, and after what the question was about, up to a comma or a complementizer."""
    if not cursor.is_word(at + 1) or cursor.word(at + 1) != "علي" or not cursor.is_word(at + 2):
        return after_relative(cursor, at)
    asked = cursor.word(at + 2) in word_set("what is asked")
    behind = past_genitive(cursor, at + 2)
    return behind if asked and _is_resumed(cursor, behind) else after_relative(cursor, at)


def _after_publication(cursor: Cursor, at: int) -> int:
    """The token after نشر على موقع الوزارة, where the verb before goes on behind it; else after the whole clause."""
    behind = at + 1
    if cursor.is_word(behind) and cursor.word(behind) in word_set("where it was published"):
        where = read_phrase(cursor, behind + 1) if behind + 1 < cursor.stop else None
        behind = where.last if where is not None else past_genitive(cursor, behind + 1)
    return behind if _is_resumed(cursor, behind) else after_relative(cursor, at)


def _is_resumed(cursor: Cursor, at: int) -> bool:
    """Whether what a verb governs stands at a token: a noun that opens what is said, من or على."""
    word = cursor.word(at) if cursor.is_word(at) else ""
    return word != "" and (opens_content(word) or word in ("من", "علي"))


def _is_unnamed(word: str) -> bool:
    """طلب عدم ذكر اسمه, فضل الكشف: what a source would not have told of himself."""
    return word in word_set("not doing") or word in word_set("refused speech")


def _is_except_that(cursor: Cursor, at: int) -> bool:
    """إلا أن: the article goes on in its own voice."""
    return "إلا" in (cursor.script.tokens[at].bare, cursor.script.tokens[at - 1].bare)


def _is_next_cue(cursor: Cursor, at: int, word: str) -> bool:
    """Whether a participle or a joined past tense behind a comma, or one with an object, reports anew."""
    joined = [one for one in readings(word) if one.aspect is Aspect.PAST and one.object and one.proclitic]
    if word[0] == "و" and joined and not cursor.script.tokens[at].bare.endswith("ة"):
        return True
    if not cursor.is_sign(at - 1, "،,.."):
        return False
    if word[0] == "و" and any(one.sure and one.proclitic and one.aspect is Aspect.PAST for one in finite_forms(word)):
        return True
    return any(
        (one.aspect is Aspect.PARTICIPLE and not one.definite and one.verb.lemma != "قال")
        or (one.aspect is Aspect.PAST and one.person == 3 and word[0] == "و" and one.proclitic)
        for one in readings(word)
    )


def _sign(cursor: Cursor, at: int) -> Argument | None:
    sign = cursor.script.tokens[at].folded
    if sign == "#":
        return Argument("time", at, at + 1)
    if sign in _SEPARATORS:
        return Argument("comma", at, past_dashes(cursor, at) if sign in "-–—" else at + 1)
    if sign == ":":
        return Argument("quote", at, at + 1, marker=":", content=at + 1)
    if at in cursor.script.opening:
        reported = cursor.is_word(at + 1) and word_class(cursor.word(at + 1)) == "comp"
        return Argument("that", at, at + 1, content=at) if reported else _quotation(cursor, at)
    if sign == "." and cursor.is_inside_abbreviation(at):
        return Argument("time", at, at + 2)
    if sign in _STOPS:
        return None
    return Argument("comma", at, max(cursor.after_bracket(at), at + 1))


_LONGEST_NAME = 4


def _quotation(cursor: Cursor, at: int) -> Argument:
    end = cursor.short_quotation(at)
    quotation = cursor.script.opening.get(at)
    before = cursor.word(at - 1) if cursor.is_word(at - 1) else ""
    body = read_word(before).institution is not None and not before.startswith("ال")
    medium = body or (
        not before.startswith("ال")
        and any(read_word(one).medium for one in (before, before.removeprefix("ب"), before.removeprefix("ل")) if one)
    )
    if quotation is not None and quotation.closed and medium:
        return Argument("word", at, min(quotation.last + 1, cursor.stop))
    if end is not None and cursor.is_sign(end + 1, ":") and end - at <= _LONGEST_NAME:
        named = read_phrase(cursor, at)
        return Argument("np" if named else "word", at, end + 1, phrase=named)
    if end is not None and _is_abbreviation(cursor, at, end):
        return Argument("word", at, end + 1)
    if end is not None and end - at < _LONGEST_NAME and cursor.is_word(at - 1) and cursor.word(at - 1).startswith("لل"):
        return Argument("word", at, end + 1)
    if end is not None and match_entity(cursor, at + 1, ambiguous=True) is not None:
        phrase = read_phrase(cursor, at)
        if phrase is not None and phrase.entity is not None:
            return Argument("np", at, phrase.last, phrase=phrase, content=at)
    if end == at + 2 and cursor.word(at + 1) in cursor.surnames and not cursor.is_sign(end + 1, ".؟!"):
        named = read_phrase(cursor, at)
        return Argument("np" if named else "word", at, named.last if named else end + 1, phrase=named)
    if end is not None and (cursor.is_word(end + 1) or cursor.is_sign(end + 1, "،,(")) and end - at > 2:
        named = read_phrase(cursor, at)
        body = named is not None and named.kind in (ActorKind.INSTITUTION, ActorKind.MEDIUM)
        person = named is not None and named.kind is ActorKind.PERSON
        person = person and named is not None and (cursor.is_word(end + 1) or named.last > end + 1)
        known = named is not None and (named.sure or _is_subject_in_marks(cursor, at, end))
        if named is not None and (body or person) and known and named.last >= end + 1:
            return Argument("np", at, named.last, phrase=named)
    if end is not None and end + 1 < cursor.stop and end - at <= 4:
        following = end + 2 if cursor.is_sign(end + 1, "،,") else end + 1
        if cursor.is_word(following) and word_class(cursor.word(following)) == "comp":
            phrase = read_phrase(cursor, at)
            return Argument("np" if phrase else "word", at, end + 1, phrase=phrase)
    if end is not None and end + 1 < cursor.stop and not cursor.is_sign(end + 1, ".؟!"):
        return Argument("quote", at, end + 1, marker="short", content=at, head=_first_word(cursor, at))
    if _goes_on_as_noun(cursor, at):
        return Argument("word", at, at + 1)
    return Argument("quote", at, at + 1, content=at, head=_first_word(cursor, at))


def _is_subject_in_marks(cursor: Cursor, at: int, end: int) -> bool:
    """ولفت «كاليب ميشو» إلى أن: a name in marks between a verb and what it governs, whatever its words."""
    if not cursor.is_word(at - 1) or not cursor.is_word(end + 1) or quoted_name(cursor, at) is None:
        return False
    verb = any(one.aspect is Aspect.PAST and one.person == 3 for one in readings(cursor.word(at - 1)))
    return verb and word_class(cursor.word(end + 1)) in ("comp", "prep")


def _is_abbreviation(cursor: Cursor, at: int, end: int) -> bool:
    """لوكالة الأنباء الألمانية "د.ب.أ": single letters between the marks."""
    return all(len(cursor.script.tokens[inner].folded) == 1 for inner in range(at + 1, end))


def _first_word(cursor: Cursor, at: int) -> str:
    """The word behind the mark that opens a quotation: a preposition there may be the verb's own."""
    return cursor.word(at + 1) if cursor.is_word(at + 1) else ""


def _goes_on_as_noun(cursor: Cursor, at: int) -> bool:
    """Whether a plain word follows a quotation that no colon opens: then it names things and says nothing."""
    quotation = cursor.script.opening.get(at)
    if quotation is None or not quotation.closed or not cursor.is_word(quotation.last + 1):
        return False
    behind = cursor.word(quotation.last + 1)
    return word_class(behind) is None and behind[0] not in "وبلف" and not readings(behind)


def _clause_word(at: int, word: str, kind: str) -> Argument | None:
    if kind == "question" or word in ("ما", "مما"):
        return Argument("clause", at, at + 1, marker="" if kind == "question" else "ما", content=at)
    return None


def _describes_occasion(cursor: Cursor, at: int, word: str) -> bool:
    """في بيان نقلته الوكالة إن: a verb with an object pronoun right behind the noun it describes."""
    if not cursor.is_word(at - 1) or word_class(cursor.word(at - 1)) is not None or is_word_of_speech(word):
        return False
    if cursor.script.tokens[at].bare.endswith("ة"):
        return False
    return any(one.object and one.aspect in (Aspect.PAST, Aspect.PRESENT) for one in readings(word))


def _again(cursor: Cursor, at: int, word: str) -> Argument | None:
    """The second half of a doubled cue: قائلا, بالقول."""
    for reading in readings(word):
        owned = reading.definite or reading.object != ""
        nominal = reading.aspect is Aspect.VERBAL_NOUN and owned and word.startswith("ب")
        participle = reading.aspect is Aspect.PARTICIPLE and not reading.object
        if reading.verb.lemma == "قال" and (nominal or participle):
            return Argument("again", at, at + 1)
    return None


def _stands_behind_noun(cursor: Cursor, at: int) -> bool:
    """الشركة المنظمة, and no body behind a verb or a name: جددت المنظمة, حضت طهران المنظمة."""
    before = cursor.word(at - 1) if cursor.is_word(at - 1) else ""
    if read_word(cursor.word(at)).institution is not None:
        return before.startswith(("ال", "لل", "بال", "وال"))
    return before != "" and not readings(before) and not surely_finite(before)


def _addresses(cursor: Cursor, at: int, word: str) -> bool:
    """قال مخاطبا الحكومة: a participle in the accusative, whose object is who is spoken to."""
    if not word.endswith(("ا", "ين")) or not cursor.is_word(at + 1):
        return False
    participles = (one for one in readings(word) if one.aspect is Aspect.PARTICIPLE and not one.definite)
    return any(one.verb.addresses for one in participles)


def _nominal(cursor: Cursor, at: int) -> Argument:
    word = cursor.word(at)
    if word in word_set("in charge of") and _stands_behind_noun(cursor, at) and cursor.is_word(at + 1):
        return Argument("time", at, after_relative(cursor, at))
    if _addresses(cursor, at, word):
        heard = read_phrase(cursor, at + 1)
        return Argument("word", at, heard.last if heard is not None else at + 1, head=word)
    phrase = read_phrase(cursor, at)
    if phrase is None or phrase.last <= at:
        return Argument("word", at, at + 1, content=at, head=word)
    return Argument("np", at, phrase.last, phrase=phrase, content=at, head=word)
