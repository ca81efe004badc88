"""Verbs that tell of an event themselves: التقى, استقبل, زار, اجتمع."""

from __future__ import annotations

from rawi.events.before import clause_start
from rawi.events.behind import read_behind, status_of
from rawi.events.holder import parties_among
from rawi.events.parties import Party, read_parties
from rawi.events.places import named_place
from rawi.events.scene import Mention, Scene
from rawi.events.verbs import VerbReading, read_verb
from rawi.events.words import having
from rawi.lexicon.function_words import word_class
from rawi.model import ActorKind, Status

__all__ = ["read_verbal"]

_REACH = 12
_OPENING = 4
_MEETING = frozenset([ActorKind.PERSON, ActorKind.GROUP, ActorKind.INSTITUTION])


def read_verbal(scene: Scene, at: int) -> Mention | None:
    """The event that the verb at token ``at`` tells of, or None where it has no subject and object for one."""
    verb = read_verb(scene.word(at))
    if verb is None or verb.verb.role != "meet" or verb.verb.kind is None or not verb.finite:
        return None
    if scene.word(at - 1) in having("not") and at > scene.sentence.first:
        return None
    mention = Mention(verb.verb.kind, at, at + 1, f"verb {verb.verb.lemma}", word=verb.verb.lemma)
    mention.tell(*_status(scene, verb, at))
    _leading_times(scene, mention, at)
    subject, end = _subject(scene, mention, at)
    objects, end = _object(scene, mention, end)
    mention.last = max(mention.last, end)
    if not (objects or mention.place) or not (subject or verb.number == "d" or len(objects) > 1):
        return None
    mention.add(subject)
    mention.add(objects)
    read_behind(scene, mention, end)
    return mention


def _status(scene: Scene, verb: VerbReading, at: int) -> tuple[Status, int]:
    if at > scene.sentence.first and scene.word(at - 1) in ("ان", "قد") and not verb.past:
        return Status.PLANNED, 2
    return status_of(scene, verb)


def _leading_times(scene: Scene, mention: Mention, at: int) -> None:
    """وفي نهاية مايو، التقى …: a time that opens the clause of the verb."""
    start = clause_start(scene, at)
    for one in range(start, min(at, start + _OPENING)):
        if one in scene.times:
            mention.times.append(scene.times[one][1])


def _skip(scene: Scene, mention: Mention, at: int) -> int:
    """Past times, commas and adverbs between the verb and its arguments."""
    while at < scene.cursor.stop:
        if at in scene.times:
            mention.times.append(scene.times[at][1])
            at = scene.times[at][0]
        elif scene.cursor.is_sign(at, "،,") or (scene.cursor.is_word(at) and word_class(scene.word(at)) == "adverb"):
            at += 1
        else:
            break
    return at


def _subject(scene: Scene, mention: Mention, at: int) -> tuple[list[Party], int]:
    """The parties behind the verb where two phrases follow; else those that stand before it."""
    start = _skip(scene, mention, at + 1)
    behind, end = _read(scene, start)
    if behind:
        following = _skip(scene, mention, end)
        if _read(scene, following)[0] or _joins(scene, following) or _goes(scene, mention, following):
            return behind, following
    before = parties_among(scene, max(clause_start(scene, at), at - _REACH), at)
    return before, start


def _read(scene: Scene, at: int) -> tuple[list[Party], int]:
    if at >= scene.cursor.stop or not scene.cursor.is_word(at):
        return [], at
    parties, end = read_parties(scene.cursor, at)
    return [party for party in parties if party.kind in _MEETING], end


def _joins(scene: Scene, at: int) -> bool:
    """Whether مع or ب introduces the other side at a token."""
    if not scene.cursor.is_word(at):
        return False
    word = scene.word(at)
    return word == "مع" or (word[0] == "ب" and len(word) > 3 and bool(read_parties(scene.cursor, at, 1, "ب")[0]))


def _goes(scene: Scene, mention: Mention, at: int) -> bool:
    return mention.kind.name == "visit" and scene.cursor.is_word(at) and named_place(scene, at) is not None


def _object(scene: Scene, mention: Mention, at: int) -> tuple[list[Party], int]:
    """Whom the subject met, or where the visit went."""
    at = _skip(scene, mention, at)
    if not scene.cursor.is_word(at):
        return [], at
    if mention.kind.name == "visit":
        found = named_place(scene, at)
        if found is None:
            return [], at
        mention.place = found[0]
        return [], found[1]
    word = scene.word(at)
    if word == "مع":
        return read_parties(scene.cursor, at + 1)
    if word[0] == "ب" and _joins(scene, at):
        return read_parties(scene.cursor, at, 1, "ب")
    parties, end = _read(scene, at)
    return parties, end
