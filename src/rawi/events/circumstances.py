"""Forum, medium, place, length and description, as told behind the word for an event."""

from __future__ import annotations

from rawi.events.forums import match_forum
from rawi.events.parties import nationalities
from rawi.events.places import read_place
from rawi.events.scene import Mention, Scene
from rawi.events.verbs import read_verb
from rawi.events.words import adjectives, having, listed, media, media_openings, status_adjective
from rawi.lexicon.function_words import word_class
from rawi.model import Status
from rawi.names.words import read_word

__all__ = ["a_forum", "a_length", "a_medium", "a_place", "a_topic", "an_adjective"]


def a_forum(scene: Scene, mention: Mention, at: int) -> int | None:
    """مجلس الأمن, بصيغة نورماندي: the body or format in which they meet."""
    if mention.forum is not None:
        return None
    start = at + 1 if scene.word(at) in ("ب", "ضمن", "باطار", "ل") else at
    found = match_forum(scene.cursor, start) if start < scene.cursor.stop else None
    if found is None:
        return None
    mention.forum = found[0]
    return found[1]


def a_medium(scene: Scene, mention: Mention, at: int) -> int | None:
    """هاتفيا, عبر الفيديو, بالفيديو كونفرانس: the means."""
    start = at + 1 if scene.word(at) in having("means") else at
    if start > at and scene.cursor.is_word(start) and scene.word(start) == "طريق":
        start += 1
    if start >= scene.cursor.stop:
        return None
    first = scene.word(start)
    if first not in media_openings() and first[1:] not in media_openings():
        return None
    for size in range(min(4, scene.cursor.stop - start), 0, -1):
        text = " ".join(scene.word(one) for one in range(start, start + size))
        medium = media().get(text) or (media().get(text[1:]) if text[0] == "ب" else None)
        if medium is not None:
            mention.medium = mention.medium or medium
            return start + size
    return None


def a_place(scene: Scene, mention: Mention, at: int) -> int | None:
    """في جنيف, بجدة, إلى الهند: where; a preposition before a time or a forum is passed over."""
    word = scene.word(at)
    if word in ("في", "خلال", "منذ", "بتاريخ") and at + 1 in scene.times:
        return at + 1
    if word == "في" and at + 2 < scene.cursor.stop and scene.word(at + 2) in having("same"):
        return at + 3
    found = read_place(scene, at, toward=mention.kind.name == "visit")
    if found is None:
        return None
    mention.place = mention.place or found[0]
    return found[1]


def a_length(scene: Scene, mention: Mention, at: int) -> int | None:
    """لمدة ساعتين; استمرت نحو ساعتين: how long."""
    word = scene.word(at)
    verb = read_verb(word)
    lasts = verb is not None and verb.verb.role == "last"
    if not lasts and word not in having("lasting"):
        if not _lasted(scene, mention, at):
            return None
        at -= 1
    if verb is not None and verb.past:
        mention.tell(Status.HELD)
    first = last = None
    end = at + 1
    while scene.cursor.is_word(end) and end - at < 6:
        if scene.word(end) in listed("units") or scene.word(end).isdigit() or _counts(scene, end):
            first, last = (end if first is None else first), end + 1
        elif scene.word(end) not in having("about so long"):
            break
        end += 1
    if first is None or last is None or not any(scene.word(one) in listed("units") for one in range(first, last)):
        return at + 1
    mention.duration = mention.duration or scene.script.span(first, last)
    return end


def _lasted(scene: Scene, mention: Mention, at: int) -> bool:
    """واستمرت القمة … ساعتين: the length behind the event, its verb before."""
    before = read_verb(scene.word(mention.first - 1)) if mention.first > scene.sentence.first else None
    tells = before is not None and before.verb.role == "last"
    return tells and (scene.word(at) in listed("units") or _counts(scene, at))


def _counts(scene: Scene, at: int) -> bool:
    """ثلاث ساعات: a numeral is known by the unit behind it."""
    return scene.cursor.is_word(at + 1) and scene.word(at + 1) in listed("units") and not word_class(scene.word(at))


def an_adjective(scene: Scene, mention: Mention, at: int) -> int | None:
    """المقبلة, الافتراضية, طارئا: what describes the event, its nationalities among it."""
    if not scene.cursor.is_word(at):
        return None
    pair = nationalities(scene.cursor, at)
    if pair is not None:
        mention.add(pair[0])
        return pair[1]
    word = scene.word(at)
    status = status_adjective(word)
    if status is Status.PROPOSED and mention.kind.family in ("violence", "unrest"):
        return at + 1
    if status in (Status.PLANNED, Status.PROPOSED, Status.CANCELLED) and not word_class(word):
        mention.tell(status)
        return at + 1
    if word in listed("interviews"):
        mention.dropped = True
        return None
    return at + 1 if _describes(mention, word) else None


def _describes(mention: Mention, word: str) -> bool:
    if word_class(word):
        return False
    read = read_word(word)
    if mention.bound:
        return read.definite and not read.is_head
    if read.is_head and not read.demonym:
        return word in adjectives()
    return word in adjectives() or read.demonym is not None or (word.endswith(("يا", "يه")) and not read.given)


def a_topic(scene: Scene, mention: Mention, at: int) -> int | None:
    """محادثات السلام: a definite genitive right behind the noun tells what it is about."""
    if mention.bound or at != mention.head or not scene.cursor.is_word(at) or at in scene.times:
        return None
    end = at
    while scene.cursor.is_word(end) and end - at < 3 and _is_plain(scene.word(end)) and end not in scene.times:
        end += 1
    return end if end > at else None


def _is_plain(word: str) -> bool:
    read = read_word(word)
    return read.definite and read.title is None and not word_class(word)
