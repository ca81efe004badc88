"""Who holds an event, as told before the word for it: the subject of its verb, or of the clause around it."""

from __future__ import annotations

from rawi.events.forums import match_forum
from rawi.events.parties import Party, own_country, read_parties
from rawi.events.scene import Mention, Scene
from rawi.events.verbs import VerbReading
from rawi.events.words import having, listed
from rawi.lexicon.function_words import word_class
from rawi.lexicon.letters import fold
from rawi.model import ActorKind, Status
from rawi.names.cursor import Cursor
from rawi.names.words import read_word

__all__ = ["parties_among", "take_holder"]

_HEAD = 4
_PEOPLE = frozenset([ActorKind.PERSON, ActorKind.GROUP])


def take_holder(scene: Scene, mention: Mention, start: int, verb: tuple[int, VerbReading] | None) -> None:
    """The subject of the verb that holds the event, or of the clause in which it is the occasion."""
    settled = mention.pair or mention.owned or mention.forum is not None
    if settled or len({party.first for party in mention.parties}) > 1:
        return
    if verb is not None:
        _held(scene, mention, start, *verb)
        return
    occasion = _occasion(scene, mention, start)
    if occasion is not None:
        _occasioned(scene, mention, start, occasion)


def _held(scene: Scene, mention: Mention, start: int, at: int, verb: VerbReading) -> None:
    """عقد الوزير اجتماعا: who holds the event, with whom, and when."""
    found = _in_forum(scene, mention, _subject(scene, mention, start, at))
    if mention.place is not None and fold(verb.verb.lemma) in listed("hosts"):
        found = [party for party in found if not (party.key or "").startswith("state:")]
    if not mention.parties:
        mention.add(_others(scene, at, mention.first))
    asked = verb.verb.role == "before" and verb.verb.status is Status.PROPOSED
    if found and verb.verb.role in ("hold", "before") and (mention.parties or not asked):
        mention.parties[:0] = found
    if verb.verb.role == "hold":
        _times(scene, mention, start, mention.first)


def _occasioned(scene: Scene, mention: Mention, start: int, occasion: int) -> None:
    """قال الوزير خلال لقائه مع …: the event is the occasion of what the clause tells."""
    if scene.cursor.is_sign(occasion - 1, "،,") and occasion > scene.sentence.first:
        start = scene.sentence.first
    at_it = scene.word(occasion) in having("at it")
    if mention.kind.name != "session" and (mention.parties or _has_one_holder(mention)):
        people = mention.kind.name in ("visit", "call")
        found = _subject_of_clause(scene, start, occasion)
        mention.parties[:0] = [one for one in found if not people or one.kind in _PEOPLE][:1]
    elif at_it and mention.kind.family == "meeting" and (mention.status is Status.HELD or not mention.told):
        mention.add(_two_at_head(scene, start, occasion))
    if at_it:
        _times(scene, mention, start, mention.first)


def _two_at_head(scene: Scene, start: int, stop: int) -> list[Party]:
    """أبلغ بوتين جونسون، في اتصال: subject and object of the verb, one right behind the other, talked."""
    cursor = scene.bounded(stop)
    for at in range(start, min(start + _HEAD, stop)):
        first, end = read_parties(cursor, at) if scene.cursor.is_word(at) else ([], at)
        if first and _stands_free(scene, at):
            second = _right_behind(scene, cursor, end)
            pair = [*first, *second]
            return pair if second and len(pair) == 2 and all(one.kind in _PEOPLE for one in pair) else []
    return []


def _right_behind(scene: Scene, cursor: Cursor, at: int) -> list[Party]:
    if not cursor.is_word(at):
        return []
    word = scene.word(at)
    if word in ("من", "الي", "مع"):
        return read_parties(cursor, at + 1)[0]
    if word[0] in "لب" and len(word) > 3 and not read_word(word).given and word not in cursor.surnames:
        return read_parties(cursor, at, 1, word[0])[0]
    return read_parties(cursor, at)[0]


def _subject_of_clause(scene: Scene, start: int, stop: int) -> list[Party]:
    """Who stands at the head of the clause; further in, only where nobody else is named."""
    first = parties_among(scene, start, stop)
    if not first or first[0].first <= start + _HEAD:
        return first
    rest = parties_among(scene, first[0].last, stop)
    return [] if any(one.kind in _PEOPLE for one in rest) else first


def _has_one_holder(mention: Mention) -> bool:
    """خلال لقائه, في مؤتمر صحفي, في زيارة إلى: whoever the clause is about met, spoke or went."""
    if mention.rule == "possessed noun" or mention.kind.name == "press conference":
        return True
    gone = mention.kind.name == "visit" and mention.place is not None
    return gone or (mention.kind.name == "conference" and mention.medium is not None)


def _occasion(scene: Scene, mention: Mention, start: int) -> int | None:
    """The preposition of an occasion right before the mention, an adjective or noun between them at most."""
    for at in range(mention.first - 1, max(start, mention.first - 4) - 1, -1):
        if scene.cursor.is_word(at) and scene.word(at).removeprefix("و") in having("occasion"):
            return at
    return None


def _times(scene: Scene, mention: Mention, start: int, stop: int) -> None:
    for at in range(start, stop):
        if at in scene.times and scene.times[at][1] not in mention.times:
            mention.times.append(scene.times[at][1])


def _in_forum(scene: Scene, mention: Mention, found: list[Party]) -> list[Party]:
    """عقد مجلس الأمن اجتماعا: a body that meets is the forum of its meeting, not a party."""
    if len(found) != 1 or mention.parties or mention.kind.family not in ("meeting", "session", "gathering"):
        return found
    forum = match_forum(scene.cursor, found[0].first)
    if forum is None or found[0].kind is ActorKind.PERSON:
        return found
    mention.forum = forum[0]
    return []


def _others(scene: Scene, start: int, stop: int) -> list[Party]:
    """يجري مع نظيره محادثات: the other side, told before the event."""
    cursor = scene.bounded(stop)
    for at in range(start + 1, stop - 1):
        if scene.word(at) == "مع":
            return read_parties(cursor, at + 1)[0]
    return []


def _subject(scene: Scene, mention: Mention, start: int, at: int) -> list[Party]:
    """The parties behind the verb, before the event; else those before the verb."""
    behind, _ = read_parties(scene.bounded(mention.first), at + 1)
    return behind or parties_among(scene, start, at)[-2:]


def parties_among(scene: Scene, start: int, stop: int) -> list[Party]:
    """The persons, or else the bodies and states, that stand between two tokens, the subject's list first."""
    cursor = scene.bounded(stop)
    at, bodies = start, list[Party]()
    while at < stop:
        country = own_country(cursor, at)
        if country is not None:
            bodies = bodies or [country]
        parties, end = read_parties(cursor, at) if cursor.is_word(at) and at not in scene.times else ([], at)
        if parties and _stands_free(scene, at):
            persons = [party for party in parties if party.kind in (ActorKind.PERSON, ActorKind.GROUP)]
            if persons:
                return persons
            bodies = bodies or parties
        at = max(end, at + 1)
    return bodies


def _stands_free(scene: Scene, at: int) -> bool:
    """Whether no preposition stands before the phrase: then it may be a subject."""
    return at == scene.sentence.first or word_class(scene.word(at - 1)) not in ("prep", "adjunct")
