"""Phrases built on a word that tells what somebody is: a title, an institution, a document, a medium."""

from __future__ import annotations

from dataclasses import replace

from rawi.lexicon.function_words import word_class
from rawi.lexicon.gazetteer import Entry
from rawi.lexicon.letters import fold
from rawi.lexicon.titles import Title, given_names
from rawi.lexicon.verbs import Aspect, readings
from rawi.lexicon.word_sets import is_common_word, is_plural_of_things, takes_article, word_set
from rawi.model import ActorKind
from rawi.names.complement import read_complement
from rawi.names.cursor import Cursor
from rawi.names.entity import match_entity
from rawi.names.inner_extent import name_follows
from rawi.names.person import quoted_name, read_person_name
from rawi.names.phrase import Phrase
from rawi.names.words import Word, read_word, without_prefix

__all__ = ["described", "opens_double_title", "possessed", "speaks_for_person"]

_POSSESSIVES = ("هما", "هم", "هن", "ها", "نا", "ه", "ي")


def _honorific_letters(cursor: Cursor, at: int) -> int:
    """د. سامي, م. سامي, أ. د. سامي, أ.د سامي: tokens of the letters and their stops, 0 if none stand there."""
    letters = word_set("honorific letter")
    if not cursor.is_word(at) or not cursor.is_sign(at + 1, "."):
        return 0
    again = cursor.is_word(at + 2) and cursor.word(at + 2) in letters
    if cursor.word(at) not in letters and not (again and cursor.word(at) == "ا"):
        return 0
    if not again:
        return 2
    return 4 if cursor.is_sign(at + 3, ".") else 3


def described(cursor: Cursor, at: int, skip: int, prefix: str, word: Word) -> Phrase | None:
    """وزير النقل, محكمة النقض, بيان الوزارة, وكالة تاس: the phrase built on such a head at a token, or None."""
    size = 1
    letters = _honorific_letters(cursor, at)
    if letters:
        word, size = read_word("دكتور"), letters
    elif cursor.is_word(at + 1):
        double = _doubled(word, cursor.word(at + 1))
        word, size = (double, 2) if double is not None else (word, 1)
    if word.institution and word.title is not None and word.title.kind == "rank" and _is_quoted(cursor, at + size):
        word = replace(word, title=None)
    if (
        not word.is_head
        or _determines(cursor, at, word)
        or _is_deed_of_people(cursor, at, word)
        or _is_in_front_of(cursor, at, word)
    ):
        return None
    is_spelt_feminine = cursor.script.tokens[at].bare.endswith("ة")
    if is_spelt_feminine and size == 1 and _is_his(word) and not _is_title(cursor, at + 1):
        return None
    phrase = Phrase(
        at,
        at + size,
        _kind(word),
        head=word.folded,
        gender="" if letters else _gender(word) or ("f" if is_spelt_feminine and _has_feminine(word) else ""),
        skip=skip,
        definite=any(part.startswith("ال") for part in word.folded.split(" ")),
        source=word.title is not None and word.title.kind in ("source", "group"),
    )
    pronoun = _pronoun_of(word.folded) if size == 1 and not is_spelt_feminine else ""
    return _complete(cursor, replace(phrase, possessive=pronoun, definite=phrase.definite or pronoun != ""))


def _is_title(cursor: Cursor, at: int) -> bool:
    return cursor.is_word(at) and read_word(cursor.word(at)).title is not None


def _has_feminine(word: Word) -> bool:
    """ممثلة, والدة: a title with a form for women that folding hides; not عضوة and عمدة, which both bear."""
    single = word.title is not None and word.title.number == "s"
    return single and word.title is not None and fold(word.title.word) not in word_set("title of both")


def _is_his(word: Word) -> bool:
    """مساعدة is help, and مساعده his aide: a title without a feminine, whose pronoun folds like its ending."""
    return word.title is not None and word.title.gender == "m" and word.folded == fold(word.title.word) + "ه"


def _is_quoted(cursor: Cursor, at: int) -> bool:
    """فريق "النسور": a name in quotation marks is a team's, which no officer's is."""
    return at < cursor.stop and not cursor.is_word(at) and cursor.short_quotation(at) is not None


def _determines(cursor: Cursor, at: int, word: Word) -> bool:
    """آخر زيارة, أحد مواقع: a word for somebody that here only tells which noun is meant."""
    behind = cursor.word(at + 1) if cursor.is_word(at + 1) else ""
    either = word.title is not None and word.title.kind == "source" and word.folded in word_set("determiner")
    return either and takes_article(behind) and not read_word(behind).is_head


def _is_deed_of_people(cursor: Cursor, at: int, word: Word) -> bool:
    """بحث الوزير سامي طه مع …: a document by its letters, right before an office what its holder did."""
    behind = read_word(cursor.word(at + 1)) if cursor.is_word(at + 1) else None
    return word.folded in word_set("deed or document") and behind is not None and behind.title is not None


def _is_in_front_of(cursor: Cursor, at: int, word: Word) -> bool:
    """أمام, beside إمام: a preposition that careful spelling tells from the title folded alike."""
    title = word.title if word.function is not None else None
    return title is not None and title.word[0] == "إ" and cursor.script.tokens[at].bare.lstrip("ولفب").startswith("أ")


def _doubled(word: Word, behind: str) -> Word | None:
    """A head of two words, definite or not: قائم مقام, اللفتنانت جنرال."""
    for first in (word.folded, word.folded.removeprefix("ال")):
        double = read_word(f"{first} {behind}")
        if double.is_head:
            return double
    return None


def opens_double_title(cursor: Cursor, at: int) -> bool:
    """Whether a title of two words begins at a token: إمام وخطيب, whose first word folds with a preposition."""
    return cursor.is_word(at + 1) and _doubled(read_word(cursor.word(at)), cursor.word(at + 1)) is not None


def _pronoun_of(word: str) -> str:
    """The possessive pronoun on a head that the lexicon knows without it: ه on نظيره."""
    for pronoun in _POSSESSIVES[:-1]:
        stem = word.removesuffix(pronoun)
        if stem != word and len(stem) > 2 and any(read_word(base).is_head for base in (stem, stem[:-1] + "ه")):
            return pronoun
    return ""


def possessed(cursor: Cursor, at: int, skip: int, prefix: str, word: Word) -> Phrase | None:
    """A title with a pronoun: نظيره الأمريكي, محاميها, بلاده."""
    for pronoun in _POSSESSIVES:
        stem = word.folded.removesuffix(pronoun)
        if len(stem) < 3 or stem == word.folded or (pronoun == "ه" and cursor.script.tokens[at].bare.endswith("ة")):
            continue
        for candidate in (stem, stem[:-1] + "ه" if stem.endswith("ت") else stem, stem + "ن"):
            base = read_word(candidate)
            if base.is_head and not base.definite:
                phrase = Phrase(at, at + 1, _kind(base), base.folded, gender=_gender(base), skip=skip)
                return _complete(cursor, replace(phrase, possessive=pronoun, source=_is_source(base.title)))
    return None


def _is_source(title: Title | None) -> bool:
    """Whether a title is that of people without names: مصدر, مسؤولون."""
    return title is not None and title.kind in ("source", "group")


def _complete(cursor: Cursor, phrase: Phrase) -> Phrase:
    """وزير → وزير النقل خالد الجسمي: the phrase of a head with what completes it, and the name behind it."""
    last = read_complement(cursor, phrase)
    begun = phrase.last
    phrase = replace(phrase, last=last, title=(phrase.first, last))
    if (
        phrase.gender == ""
        and phrase.kind in (ActorKind.DOCUMENT, ActorKind.MEDIUM)
        and _is_plural_of_things(cursor, phrase)
    ):
        phrase = replace(phrase, gender="f")
    if phrase.kind is ActorKind.MEDIUM:
        return replace(phrase, entity=_medium_named(cursor, begun, last))
    if phrase.kind is ActorKind.GROUP and _is_one_member(cursor, phrase):
        phrase = replace(phrase, kind=ActorKind.PERSON, source=False)
    if phrase.kind is not ActorKind.PERSON:
        return phrase
    marked = quoted_name(cursor, last)
    if marked is not None and not _awaits_a_name(cursor, phrase):
        return replace(phrase, last=marked[1] + 1, name=marked)
    name = read_person_name(cursor, last, cursor.stop) or _name_behind_second_office(cursor, phrase)
    if name is not None and _is_verb_of_speech(cursor, name):
        name = None
    if name is not None and _is_called_after(cursor, phrase, name[0]):
        return _of_body_called_after(cursor, phrase, name)
    inner = _behind_place(cursor, phrase, name) if name is not None else None
    if inner is not None:
        return replace(phrase, last=inner[1], title=(phrase.first, inner[0]), name=inner)
    if name is not None and _is_place_of_office(cursor, name):
        return replace(phrase, last=name[1], title=(phrase.first, name[1]))
    if name is not None and (speaks_for_person(cursor, phrase) or _is_name_of_relation(cursor, phrase, name)):
        return replace(phrase, last=name[1], title=(phrase.first, name[1]))
    return replace(phrase, last=name[1], name=name) if name else phrase


def _awaits_a_name(cursor: Cursor, phrase: Phrase) -> bool:
    """بطل مسلسل «…»: whether the last word of an office is a noun without the article, whose own name follows."""
    before = phrase.last - 1
    if before == phrase.first or not cursor.is_word(before):
        return False
    word = read_word(cursor.word(before))
    return (takes_article(word.folded) or is_common_word(word.folded)) and word.title is None


def _is_plural_of_things(cursor: Cursor, phrase: Phrase) -> bool:
    """تقارير صحفية: the feminine of the adjective tells the plural, which verbs agree with as with a woman."""
    behind = (
        cursor.word(phrase.first + 1) if phrase.last > phrase.first + 1 and cursor.is_word(phrase.first + 1) else ""
    )
    return behind.endswith("يه")


def _is_verb_of_speech(cursor: Cursor, name: tuple[int, int]) -> bool:
    """متحدث باسم الجمعية طالب، …, رئيس الوزراء أبلغه أن: a name that is a verb as well, alone behind a title."""
    if name[1] - name[0] > 1 or read_word(cursor.word(name[0])).given:
        return False
    told = [one for one in readings(cursor.word(name[0])) if one.aspect is Aspect.PAST and one.person == 3]
    if not cursor.is_word(name[1]):
        return bool(told)
    return word_class(cursor.word(name[1])) == "comp" and any(one.object for one in told)


def _is_called_after(cursor: Cursor, phrase: Phrase, at: int) -> bool:
    """مدير مستشفى الملك فهد, مديرة مؤسسة الشهيد سامي طه: a name whose honour stands right behind the kind of a body."""
    if at - phrase.first < _SHORTEST_OFFICE or not (cursor.is_word(at - 1) and cursor.is_word(at - 2)):
        return False
    honour, body = read_word(cursor.word(at - 1)), read_word(cursor.word(at - 2))
    honoured = honour.definite and honour.folded in word_set("bodies are called after")
    return honoured and body.institution is not None and not body.definite


def _of_body_called_after(cursor: Cursor, phrase: Phrase, called: tuple[int, int]) -> Phrase:
    """The office with the name its body bears, and with its holder's own name behind it."""
    office = replace(phrase, last=called[1], title=(phrase.first, called[1]), definite=True)
    office = replace(office, last=read_complement(cursor, office))
    office = replace(office, title=(phrase.first, office.last))
    own = _name_behind_rank(cursor, office.last)
    return replace(office, last=own[1], name=own) if own is not None else office


def _name_behind_rank(cursor: Cursor, at: int) -> tuple[int, int] | None:
    """الدكتور سامي الحداد: a name behind the rank or the honour that stands at a token."""
    title = read_word(cursor.word(at)).title if cursor.is_word(at) else None
    ranked = title is not None and title.kind in ("rank", "honorific")
    return read_person_name(cursor, at + 1, cursor.stop) if ranked else None


def _is_place_of_office(cursor: Cursor, name: tuple[int, int]) -> bool:
    """عضو النقابة بدوار هيشر، طارق العليبي: what looks like a name in ب is where the office is, as a name follows."""
    first = read_word(cursor.word(name[0]))
    known = first.may_be_given or first.folded in cursor.surnames
    if first.folded[0] != "ب" or known:
        return False
    branch = name[1] - name[0] == 1 and read_word(cursor.word(name[0] - 1)).definite
    closed = not cursor.is_word(name[1]) or word_class(cursor.word(name[1])) == "comp"
    told = any(cursor.word(one) in word_set("on behalf") for one in range(max(0, name[0] - 3), name[0] - 1))
    if branch and closed and told:
        return True
    return cursor.is_sign(name[1], "،,") and name_follows(cursor, name[1] + 1)


def _behind_place(cursor: Cursor, phrase: Phrase, name: tuple[int, int]) -> tuple[int, int] | None:
    """المتحدث لهيئة الهلال الأحمر بتبوك خالد مرضي: the range of the holder's name behind where the branch is."""
    first = read_word(cursor.word(name[0]))
    known = first.may_be_given or first.folded in cursor.surnames or len(first.folded) <= _SHORTEST_PLACE
    if first.folded[0] != "ب" or known or phrase.last - phrase.first < _SHORTEST_OFFICE or name[1] - name[0] == 1:
        return None
    return read_person_name(cursor, name[0] + 1, cursor.stop) if _is_given(cursor, name[0] + 1) else None


def _is_given(cursor: Cursor, at: int) -> bool:
    return cursor.is_word(at) and read_word(cursor.word(at)).may_be_given


_SHORTEST_PLACE = 3
"""Letters of a place with its ب; shorter words are names."""

_SHORTEST_OFFICE = 3
"""Tokens of an office that tells its body as well, before a place or before whom the body is called after."""


def _is_one_member(cursor: Cursor, phrase: Phrase) -> bool:
    """الديمقراطي ديفيد كول: one of a group, with his name behind it."""
    title = read_word(phrase.head).title
    single = title is not None and title.number == "s" and phrase.definite
    return single and cursor.is_word(phrase.last) and read_word(cursor.word(phrase.last)).given


def _medium_named(cursor: Cursor, at: int, last: int) -> Entry | None:
    """وكالة «تاس»: the known medium whose name stands behind a word for media, in quotation marks or not."""
    inner = at if cursor.is_word(at) else at + 1
    found = match_entity(cursor, inner, ambiguous=True) if inner < last else None
    return found[0] if found is not None and found[1] <= last and found[0].kind is ActorKind.MEDIUM else None


def _name_behind_second_office(cursor: Cursor, phrase: Phrase) -> tuple[int, int] | None:
    """مدير الشرطة رئيس اللجنة اللواء …: one man's second office, and his name behind his rank or title."""
    at, first = phrase.last, read_word(phrase.head).title
    word = read_word(cursor.word(at)) if cursor.is_word(at) and cursor.is_tight(at) else None
    if word is None or word.title is None or word.title.kind not in ("office", "honorific"):
        return None
    second = described(cursor, at, 0, "", word)
    if second is None or second.name is None:
        return None
    inside = (read_word(cursor.word(step)).title for step in range(at, second.name[0]) if cursor.is_word(step))
    ranked = any(title is not None and title.kind in ("rank", "honorific") for title in inside)
    before = read_word(cursor.word(second.name[0] - 1))
    office = first is not None and first.kind == "office"
    beside = cursor.word(phrase.first) in word_set("beside an office")
    beside = (
        beside
        or (first is not None and first.kind == "rank")
        or (office and before.title is not None and before.definite)
    )
    return second.name if ranked or beside else None


def speaks_for_person(cursor: Cursor, phrase: Phrase) -> bool:
    """متحدث باسم رئيسة الحكومة تيريزا ماي: the name is that of whom an unnamed spokesman speaks for."""
    own = read_word(phrase.noun).title
    if phrase.definite or (own is not None and own.kind == "honorific"):
        return False
    boss = read_word(cursor.word(phrase.first + 1)) if phrase.last > phrase.first + 1 else None
    if boss is not None and boss.definite and boss.title is not None and boss.title.kind == "honorific":
        return True
    if any(_serves(cursor.word(at)) for at in range(phrase.first + 1, phrase.last)):
        return True
    behalf = next((at for at in range(phrase.first, phrase.last) if cursor.word(at) in word_set("on behalf")), None)
    if behalf is None:
        return False
    served = (read_word(cursor.word(at)).title for at in range(behalf + 1, min(behalf + 3, phrase.last)))
    return any(title is not None and title.kind == "office" for title in served)


def _is_name_of_relation(cursor: Cursor, phrase: Phrase, name: tuple[int, int]) -> bool:
    """والدة اللاعب سامي طه: the name is that of whose mother she is, as it is a man's."""
    title, given = read_word(phrase.head).title, given_names().get(cursor.word(name[0]))
    relation = title is not None and title.kind == "relation" and phrase.possessive == ""
    return relation and given is not None and {given.gender, phrase.gender} == {"m", "f"}


def _serves(word: str) -> bool:
    """مستشار للرئيس: a title behind ل, with its article."""
    served = read_word(without_prefix(word, "ل")) if word.startswith("لل") else None
    return served is not None and served.title is not None and served.title.kind == "office" and served.definite


def _kind(word: Word) -> ActorKind:
    """What a head stands for: a plural title for a group, any other for a person."""
    if word.title:
        return ActorKind.GROUP if word.title.kind == "group" or word.title.number == "p" else ActorKind.PERSON
    if word.medium:
        return ActorKind.MEDIUM
    return ActorKind.INSTITUTION if word.institution else ActorKind.DOCUMENT


def _gender(word: Word) -> str:
    """The gender of a head, as verbs agree with it; empty for عمدة and other titles of both."""
    if word.title:
        if fold(word.title.word) in word_set("title of both"):
            return ""
        several = word.title.number == "p" and word.folded.endswith("ات")
        return "f" if several or is_plural_of_things(word.folded) else word.title.gender
    noun = word.folded.split(" ")[0]
    if noun.removeprefix("ال") in word_set("masculine document" if word.document else "masculine body"):
        return "m"
    return "f" if noun.endswith(("ه", "ات")) or is_plural_of_things(noun) else ""
