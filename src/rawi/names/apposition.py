"""What stands beside a title or a name and belongs to the same man: a name behind a comma, a title behind the name."""

from __future__ import annotations

from dataclasses import replace

from rawi.lexicon.verbs import readings
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.distant_names import distant_name
from rawi.names.heads import described, speaks_for_person
from rawi.names.person import read_person_name
from rawi.names.phrase import Phrase
from rawi.names.words import is_accusative, read_word

__all__ = ["is_given", "with_apposition", "with_name_behind_comma"]


def with_apposition(cursor: Cursor, phrase: Phrase) -> Phrase:
    """The phrase with the name or the title that stands beside it, and with a bracket behind it."""
    at = cursor.after_bracket(phrase.last)
    phrase = replace(phrase, last=at)
    if phrase.kind is not ActorKind.PERSON and phrase.kind is not ActorKind.UNKNOWN:
        return phrase
    if phrase.name is None:
        return with_name_behind_comma(cursor, phrase)
    return _with_title_behind(cursor, phrase)


def with_name_behind_comma(cursor: Cursor, phrase: Phrase) -> Phrase:
    """وزير الصحة، سامي الحداد، …: the phrase with the name between signs behind it, where one is."""
    far = distant_name(cursor, phrase)
    if far is not None:
        return replace(phrase, last=cursor.after_bracket(far[1]), name=far)
    if not cursor.is_sign(phrase.last, "،,-–") or phrase.head == "" or speaks_for_person(cursor, phrase):
        return phrase
    at = phrase.last + 1
    at += _is_origin_of_name(cursor, at)
    name = read_person_name(cursor, at, cursor.stop) or _ranked_name(cursor, phrase.last + 1)
    if name is None or not cursor.ends_apposition(name[1]):
        return phrase
    if name[1] - name[0] == 1 and not cursor.is_sign(name[1], "،,-–"):
        return phrase
    return replace(phrase, last=cursor.after_bracket(name[1]), name=name)


def _is_origin_of_name(cursor: Cursor, at: int) -> bool:
    """مدرب الفريق، الصربي نيناد يوفيتش، …: where he comes from, with his name closed by a sign behind it."""
    word = read_word(cursor.word(at)) if cursor.is_word(at) else None
    if word is None or not word.definite or not (word.demonym or word.folded.endswith(("ي", "يه"))):
        return False
    if word.demonym and _may_be_given(cursor, at + 1):
        return True
    name = read_person_name(cursor, at + 1, cursor.stop)
    return name is not None and name[1] - name[0] > 1 and cursor.is_sign(name[1], "،,-–")


def _ranked_name(cursor: Cursor, at: int) -> tuple[int, int] | None:
    """وزير الصحة، الدكتور سامي الحداد، …: a name behind its rank, from the rank on."""
    title = read_word(cursor.word(at)).title if cursor.is_word(at) else None
    if title is None or title.kind not in ("rank", "honorific", "office") or title.number != "s":
        return None
    if title.kind == "office" and not read_word(cursor.word(at)).definite:
        return None
    ranked = described(cursor, at, 0, "", read_word(cursor.word(at)))
    closed = ranked is not None and ranked.name is not None and cursor.is_sign(ranked.last, "،,-–")
    return ranked.name if ranked is not None and closed else None


def _with_title_behind(cursor: Cursor, phrase: Phrase) -> Phrase:
    """يوري أوشاكوف(،) مساعد الرئيس الروسي: a title after the name."""
    behind_comma = cursor.is_sign(phrase.last, "،,")
    at = phrase.last + 1 if behind_comma else phrase.last
    if at >= cursor.stop or not cursor.is_word(at) or not cursor.is_tight(at):
        return phrase
    word = read_word(cursor.word(at))
    if word.title is None or word.title.kind in ("honorific", "group", "source") or word.title.number == "p":
        return phrase
    if (word.title.kind == "relation" and not behind_comma) or is_accusative(word.folded):
        return phrase
    behind = described(cursor, at, 0, "", word)
    if behind is None or (behind_comma and not cursor.ends_apposition(behind.last)):
        return phrase
    if behind.name is not None and not behind_comma and (phrase.title is not None or behind.definite):
        return phrase
    if not behind_comma and behind.definite and _is_bare_behind_transitive(cursor, phrase):
        return phrase
    sure = phrase.sure or behind_comma or (phrase.name is not None and phrase.name[1] - phrase.name[0] > 1)
    return replace(
        phrase,
        last=cursor.after_bracket(behind.last),
        title=phrase.title or (at, behind.last),
        office=(at, behind.last) if phrase.title is not None else None,
        head=phrase.head or behind.head,
        gender=phrase.gender or ("" if phrase.title is not None else behind.gender),
        sure=sure,
    )


def _is_bare_behind_transitive(cursor: Cursor, phrase: Phrase) -> bool:
    """شكر ماكرون العاهل الأردني: behind a verb that addresses somebody, a surname alone and an office are two men."""
    alone = phrase.name is not None and phrase.title is None and phrase.name[1] - phrase.name[0] == 1
    verb = phrase.first - 1
    if not alone or verb < 0 or not cursor.is_word(verb):
        return False
    return any(one.verb.addresses and not one.object for one in readings(cursor.word(verb)))


def is_given(cursor: Cursor, at: int) -> bool:
    """الديمقراطي ديفيد: whether a word that is always a given name stands right behind an adjective."""
    return cursor.is_word(at) and cursor.is_tight(at) and read_word(cursor.word(at)).given


def _may_be_given(cursor: Cursor, at: int) -> bool:
    return cursor.is_word(at) and cursor.is_tight(at) and read_word(cursor.word(at)).may_be_given
