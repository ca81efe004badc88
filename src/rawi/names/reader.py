"""Reads one noun phrase for an actor, from a given token on."""

from __future__ import annotations

from dataclasses import replace

from rawi.lexicon.function_words import opens_content, word_class
from rawi.lexicon.gazetteer import Entry
from rawi.lexicon.verbs import readings
from rawi.lexicon.word_sets import is_common_word, is_plural_of_things, takes_article, word_set
from rawi.model import ActorKind
from rawi.names.apposition import is_given, with_apposition, with_name_behind_comma
from rawi.names.complement import read_complement
from rawi.names.cursor import Cursor
from rawi.names.entity import match_entity
from rawi.names.heads import described, opens_double_title, possessed
from rawi.names.person import read_person_name
from rawi.names.phrase import Phrase
from rawi.names.shares import share_of_those_asked
from rawi.names.spelt_alike import is_name_here
from rawi.names.words import Word, read_word

__all__ = ["opens_double_title", "read_phrase"]

_DETERMINERS = word_set("determiner")
_PEOPLE = (ActorKind.PERSON, ActorKind.GROUP)


def read_phrase(cursor: Cursor, at: int, skip: int = 0, prefix: str = "") -> Phrase | None:
    """The longest phrase for an actor that begins at token ``at``, or None.

    ``skip`` characters of that token are a prefix, of which ``prefix`` is the preposition among them.
    """
    core = _core(cursor, at, skip, prefix)
    if core is None:
        return None
    core = with_apposition(cursor, core)
    return _with_coordination(cursor, core)


def _core(cursor: Cursor, at: int, skip: int, prefix: str) -> Phrase | None:
    if at >= cursor.stop or not cursor.is_word(at):
        return _quoted(cursor, at) if at < cursor.stop else None
    word = read_word(cursor.word(at, skip, prefix))
    share = share_of_those_asked(cursor, at, read_phrase) if word.folded[:1].isdigit() else None
    if share is not None:
        return share
    inner = _after_determiner(cursor, at, word) if match_entity(cursor, at, skip=skip, prefix=prefix) is None else None
    if inner is not None:
        return replace(inner, skip=skip)
    if word.function and not word.is_head and not is_name_here(cursor, at) and not opens_double_title(cursor, at):
        return None
    for reading in (_entity, described, possessed, _named, _definite):
        found = reading(cursor, at, skip, prefix, word)
        if found is not None:
            return found
    return None


def _after_determiner(cursor: Cursor, at: int, word: Word) -> Phrase | None:
    counts = word.folded.isdigit() or word.folded in word_set("number word")
    crowd = word.folded in word_set("group of") and cursor.is_word(at + 1) and cursor.word(at + 1) == "من"
    if word.folded not in _DETERMINERS and word.function != "dem" and not counts and not crowd:
        return None
    inner_at = at + 1
    if cursor.is_word(inner_at) and cursor.word(inner_at) in word_set("of them") and not word.function:
        return Phrase(at, inner_at + 1, ActorKind.GROUP, word.folded, (at, inner_at + 1), definite=False, sure=True)
    sized = inner_at + 1 < cursor.stop and cursor.word(inner_at) in word_set("how many") and not word.function
    if sized and cursor.word(inner_at + 1) == "من":
        inner_at += 1
    if inner_at < cursor.stop and cursor.word(inner_at) == "من":
        inner_at += 1
    inner = _counted(cursor, at, inner_at) or _core(cursor, inner_at, 0, "")
    if word.folded in word_set("one of") and cursor.is_word(inner_at) and cursor.word(inner_at) in word_set("foremost"):
        foremost = _core(cursor, inner_at + 1, 0, "")
        inner = foremost if foremost is not None and foremost.name is None else inner
    if word.folded in word_set("one of") and (inner is None or _is_guessed_name(inner)):
        return _member(cursor, at)
    if inner is None:
        return None
    member = inner.head.startswith("ال") or (inner.kind is ActorKind.GROUP and inner.title is not None)
    one_of_them = word.folded in word_set("one of") and member
    gender = inner.gender
    if word.folded in word_set("one of") and inner.name is None:
        gender = "" if inner.kind in _PEOPLE else "m" if word.folded.endswith("د") else "f"
    return replace(inner, first=at, sure=inner.sure or one_of_them, gender=gender)


def _is_guessed_name(phrase: Phrase) -> bool:
    """نزلاء المدينة, read as somebody's two names for want of knowing either word."""
    return phrase.kind is ActorKind.PERSON and phrase.name is not None and phrase.title is None and not phrase.sure


def _member(cursor: Cursor, at: int) -> Phrase | None:
    """أحد أفراد الطاقم, إحدى نزيلات الفندق: one of people whom a noun tells that the lexicon need not know."""
    if not cursor.is_word(at + 1) or not cursor.is_word(at + 2) or word_class(cursor.word(at + 1)) is not None:
        return None
    if not read_word(cursor.word(at + 2)).definite or not cursor.is_tight(at + 2):
        return None
    phrase = Phrase(at, at + 3, ActorKind.PERSON, cursor.word(at + 1), definite=False, sure=True)
    last = read_complement(cursor, phrase, adjectives_only=True)
    return replace(phrase, last=last, title=(at, last))


def _counted(cursor: Cursor, at: int, noun: int) -> Phrase | None:
    """سبعة مترشحين: a number and an oblique plural."""
    counts = cursor.word(at) in word_set("number word") or cursor.word(at).isdigit()
    plural = cursor.is_word(noun) and cursor.word(noun).endswith("ين") and len(cursor.word(noun)) > 4
    if not counts or not plural or read_word(cursor.word(noun)).is_head:
        return None
    phrase = Phrase(at, noun + 1, ActorKind.GROUP, cursor.word(noun), definite=False, sure=True)
    return replace(phrase, title=(at, noun + 1))


def _quoted(cursor: Cursor, at: int) -> Phrase | None:
    """A short name between quotation marks: «بايدن», "فرانس برس"."""
    end = cursor.short_quotation(at)
    if end is None:
        return None
    entry = match_entity(cursor, at + 1, ambiguous=True)
    if entry and entry[1] == end:
        return _entity_phrase(at, end + 1, entry[0])
    body = described(cursor, at + 1, 0, "", read_word(cursor.word(at + 1))) if cursor.is_word(at + 1) else None
    if body is not None and body.last == end and body.kind is not ActorKind.PERSON:
        return replace(body, first=at, last=end + 1)
    name = read_person_name(cursor, at + 1, end)
    if name is None or name[1] != end:
        return None
    return Phrase(at, end + 1, ActorKind.PERSON, name=name, sure=read_word(cursor.word(at + 1)).given)


def _entity(cursor: Cursor, at: int, skip: int, prefix: str, word: Word) -> Phrase | None:
    found = match_entity(cursor, at, skip=skip, prefix=prefix)
    if found is None:
        return None
    entry, stop = found
    head = word.folded if word.is_head else ""
    phrase = replace(_entity_phrase(at, stop, entry), skip=skip, head=head)
    if entry.role in ("state", "capital") and word.is_head:
        return None
    if stop - at == 1 and word.may_be_given and _names_person(cursor, stop):
        return None
    return replace(phrase, last=read_complement(cursor, phrase, adjectives_only=True))


def _names_person(cursor: Cursor, at: int) -> bool:
    """Whether a surname follows, so that the word before it is a given name and no organisation."""
    if not cursor.is_word(at):
        return False
    word = read_word(cursor.word(at))
    return word.can_name and not word.definite and not word.function


def _entity_phrase(first: int, last: int, entry: Entry) -> Phrase:
    feminine = entry.role in ("state", "capital") and entry.of not in word_set("state of either gender")
    return Phrase(first, last, entry.kind, name=(first, last), entity=entry, gender="f" if feminine else "")


def _named(cursor: Cursor, at: int, skip: int, prefix: str, word: Word) -> Phrase | None:
    name = read_person_name(cursor, at, cursor.stop, skip, prefix)
    if name is None:
        return None
    known = word.given or word.particle or word.folded in cursor.surnames
    known = known or (word.may_be_given and name[1] - at > 1)
    if not known and name[1] - at == 1 and _is_genitive(cursor, name[1]) and not _stands_before_object(cursor, at):
        phrase = Phrase(at, at + 2, ActorKind.GROUP, word.folded, skip=skip, sure=False)
        last = read_complement(cursor, phrase, adjectives_only=True)
        return _with_given_name(cursor, replace(phrase, last=last, title=(at, last)))
    return Phrase(at, name[1], ActorKind.PERSON, name=name, skip=skip, sure=known)


def _with_given_name(cursor: Cursor, phrase: Phrase) -> Phrase:
    """متسلق الجبال خالد الحداد: what somebody is, in a word the lexicon lacks, right before his name."""
    name = read_person_name(cursor, phrase.last, cursor.stop)
    if name is not None and not is_given(cursor, phrase.last):
        full = name[1] - name[0] > 1 and read_word(cursor.word(name[0])).may_be_given
        name = name if full else None
    return replace(phrase, last=name[1], name=name, kind=ActorKind.PERSON, sure=True) if name else phrase


def _is_genitive(cursor: Cursor, at: int) -> bool:
    """Whether a definite noun follows that makes a plain noun of the word before it: فرق الإطفاء."""
    if not cursor.is_word(at) or not cursor.is_tight(at):
        return False
    word = read_word(cursor.word(at))
    return word.definite and not word.function and not word.is_head and not cursor.in_known_entity(at)


def _stands_before_object(cursor: Cursor, at: int) -> bool:
    """نفى ساماريو الاتهامات: behind a verb that may take a thing, a name and what it is about are no genitive."""
    if at == 0 or not cursor.is_word(at - 1):
        return False
    word, thing = cursor.word(at), cursor.word(at + 1).removeprefix("ال")
    takes = any(one.verb.governs("np", "content") for one in readings(cursor.word(at - 1)))
    several = word.endswith("ات") or (word.endswith("و") and takes_article(word + "ن"))
    plain = several or takes_article(word) or is_common_word(word)
    return takes and not plain and (thing.endswith("ات") or opens_content(thing))


def _definite(cursor: Cursor, at: int, skip: int, prefix: str, word: Word) -> Phrase | None:
    """A definite common noun with its adjectives: الشركات البلجيكية, الطرفان."""
    if not word.definite:
        return _indefinite_plural(cursor, at, skip, word)
    gender = "f" if word.folded.endswith(("ه", "ات")) or is_plural_of_things(word.folded) else ""
    phrase = Phrase(at, at + 1, ActorKind.UNKNOWN, head=word.folded, gender=gender, skip=skip, sure=False)
    if word.folded in word_set("holds over") and cursor.is_word(at + 2) and cursor.word(at + 1) == "علي":
        office = replace(phrase, last=at + 2, kind=ActorKind.GROUP, definite=False, sure=True)
        last = read_complement(cursor, office)
        return replace(office, last=last, title=(at, last), definite=True)
    last = read_complement(cursor, phrase, adjectives_only=True)
    feminine = any(cursor.is_word(one) and cursor.word(one).endswith("يه") for one in range(at + 1, last))
    phrase = replace(phrase, last=last, title=(at, last), gender="f" if feminine else gender)
    parted = last - at > 1 and cursor.word(last - 1) in word_set("part of a state")
    kunya = cursor.is_word(last) and read_word(cursor.word(last)).particle
    nisba = word.folded.endswith("ي") and (is_given(cursor, last) or kunya)
    described = word.demonym is not None or parted or nisba or read_word(cursor.word(last - 1)).demonym is not None
    described = described or (last == at + 1 and _is_full_given_name(cursor, last))
    name = read_person_name(cursor, last, cursor.stop) if described else None
    if name is None or not (read_word(cursor.word(name[0])).may_be_given or _is_unknown_full_name(cursor, name)):
        return phrase
    return replace(phrase, last=name[1], name=name, kind=ActorKind.PERSON, sure=True)


def _is_full_given_name(cursor: Cursor, at: int) -> bool:
    """البائع فاضل محمد: a given name, and another that is nothing else, right behind a definite noun."""
    if not (cursor.is_word(at) and cursor.is_word(at + 1) and cursor.is_tight(at)):
        return False
    first, second = read_word(cursor.word(at)), read_word(cursor.word(at + 1))
    plain = first.function or first.definite or second.function or first.is_head
    return first.may_be_given and not plain and (second.given or (second.definite and first.given))


def _is_unknown_full_name(cursor: Cursor, name: tuple[int, int]) -> bool:
    """الكاميروني أمينو بوبا: two unknown words behind a nisba, none of which is a word of the language."""
    words = [read_word(cursor.word(at)) for at in range(*name)]
    return len(words) > 1 and all(word.can_name and not word.definite for word in words)


def _indefinite_plural(cursor: Cursor, at: int, skip: int, word: Word) -> Phrase | None:
    """An indefinite noun with a nisba: دول غربية, شركات بلجيكية."""
    if _is_nominative_plural(word):
        phrase = Phrase(at, at + 1, ActorKind.GROUP, word.folded, skip=skip, definite=False)
        last = read_complement(cursor, phrase)
        return replace(phrase, last=last, title=(at, last))
    behind = read_word(cursor.word(at + 1)) if at + 1 < cursor.stop and cursor.is_word(at + 1) else None
    if word.folded.endswith("ه"):
        return None
    described = behind is not None and behind.folded.endswith(("يه", "يين", "يون"))
    if behind is None or behind.definite or word.function:
        return None
    if not described and behind.folded not in word_set("of other countries"):
        return None
    last = at + 2
    while cursor.is_word(last) and cursor.is_tight(last) and cursor.word(last) in word_set("indefinite adjective"):
        last += 1
    return Phrase(at, last, ActorKind.GROUP, word.folded, (at, last), skip=skip, definite=False, sure=False)


def _is_nominative_plural(word: Word) -> bool:
    """محتجون, مصريون: a participle or a nisba in the plural that only a subject has."""
    shaped = word.folded.startswith("م") or word.folded.endswith("يون")
    plain = not word.function and not word.is_head and not word.may_be_given
    return word.folded.endswith("ون") and len(word.folded) > _SHORTEST_PLURAL and shaped and plain


_SHORTEST_PLURAL = 5


def _with_coordination(cursor: Cursor, phrase: Phrase) -> Phrase:
    parts, last = [phrase], phrase.last
    while len(parts) < 6:
        at = last + 1 if cursor.is_sign(last, "،,") else last
        if not cursor.is_word(at) or not cursor.is_tight(at) or not cursor.word(at).startswith("و"):
            break
        word = cursor.word(at)
        separate = word == "و"
        inner = at + 1 if separate else at
        if inner >= cursor.stop or (len(word) < 4 and not separate):
            break
        following = _core(cursor, inner, 0 if separate else 1, "" if separate else "و")
        if following is None or not _may_join(phrase, following):
            break
        parts.append(following)
        last = cursor.after_bracket(following.last)
    if len(parts) == 1:
        return phrase
    return _of_two_offices(cursor, parts, last) or replace(phrase, last=last, parts=tuple(parts))


def _of_two_offices(cursor: Cursor, parts: list[Phrase], last: int) -> Phrase | None:
    """الباحث والأخصائي في التوليد، سامي طه: two offices without a name, and one name behind them, are one man's."""
    if len(parts) != 2 or any(one.kind is not ActorKind.PERSON or not one.definite for one in parts):
        return None
    first, second = parts
    professions = all(one.noun.removeprefix("ال") in word_set("profession") for one in parts)
    if professions and first.name is None and second.name is not None:
        return replace(first, last=last, title=(first.first, second.name[0]), name=second.name)
    if any(one.name for one in parts):
        return None
    named = with_name_behind_comma(cursor, replace(second, last=last))
    return replace(first, last=named.last, title=(first.first, last), name=named.name) if named.name else None


def _may_join(one: Phrase, other: Phrase) -> bool:
    """Whether two phrases may share one verb: alike in kind, and the second not a mere guess."""
    definite_plural = other.kind is ActorKind.UNKNOWN and other.definite and one.kind is not ActorKind.PERSON
    if not one.sure or not (other.sure or definite_plural or other.kind is ActorKind.GROUP):
        return False
    if one.kind is ActorKind.GROUP and other.kind is ActorKind.GROUP:
        return True
    persons = {ActorKind.PERSON, ActorKind.GROUP}
    return definite_plural or (one.kind in persons) == (other.kind in persons)
