"""What stands before the word for an event in its clause: who held it, whether it took place, when."""

from __future__ import annotations

from rawi.events.behind import status_of
from rawi.events.forums import match_forum
from rawi.events.kinds import read_noun
from rawi.events.parties import Party, own_country, read_parties
from rawi.events.places import named_place, read_place
from rawi.events.scene import Mention, Scene
from rawi.events.verbs import VerbReading, read_verb
from rawi.events.words import listed, status_word
from rawi.lexicon.function_words import word_class
from rawi.lexicon.letters import fold
from rawi.model import ActorKind, Status
from rawi.names.cursor import Cursor
from rawi.names.words import read_word

__all__ = ["clause_start", "parties_among", "read_before"]

_LONGEST = 26
_REACH = 14
_HEAD = 4
_DURING = frozenset(["خلال", "في", "اثناء", "لدي", "عقب", "بعد", "اثر", "اعقاب", "قبل", "قبيل", "هامش", "ختام"])
_PEOPLE = frozenset([ActorKind.PERSON, ActorKind.GROUP])
_AT_IT = frozenset(["خلال", "في", "اثناء", "لدي"])
_BREAKS = frozenset(["comp", "break", "when", "rel"])
_HELD_BY_ONE = frozenset(["press conference", "conference", "visit", "meeting", "call", "talks", "summit", "session"])


def read_before(scene: Scene, mention: Mention) -> None:
    """Read the words of the clause before the mention, nearest first."""
    start = clause_start(scene, mention.first)
    verb = _status(scene, mention, start)
    if mention.dropped:
        return
    if mention.kind.name == "visit" and mention.place is None:
        _going_to(scene, mention, start)
    if verb is not None and mention.place is None:
        _place_before(scene, mention, verb)
    if mention.kind.name in _HELD_BY_ONE:
        _holder(scene, mention, start, verb)


def clause_start(scene: Scene, at: int) -> int:
    """The token at which the clause around ``at`` begins."""
    first = max(scene.sentence.first, at - _LONGEST)
    for start in range(at - 1, first - 1, -1):
        word = scene.word(start)
        if not scene.cursor.is_word(start):
            if word in ':؛."“«':
                return start + 1
        elif word_class(word) in _BREAKS and word not in ("ما", "كما"):
            return start + 1
    return first


def _status(scene: Scene, mention: Mention, start: int) -> tuple[int, VerbReading] | None:
    """Tell the status by the nearest word that decides it; return the verb that holds or plans the event."""
    holding: tuple[int, VerbReading] | None = None
    for at in range(mention.first - 1, max(start, mention.first - _REACH) - 1, -1):
        if not scene.cursor.is_word(at) or at in scene.times:
            continue
        word = scene.word(at)
        status = status_word(word)
        if status is not None:
            mention.tell(status, 1 if status is Status.PLANNED else 2)
            if status is Status.HELD:
                return holding
            continue
        verb = read_verb(word)
        if verb is None:
            if read_noun(word) is not None:
                return holding
            continue
        if verb.verb.role == "meet":
            return holding
        if not verb.finite or _is_noun_here(scene, at, start, mention):
            if verb.verb.role == "before" and _leads_to(scene, at, mention.first):
                mention.tell(verb.verb.status)
            continue
        if _negated(scene, at):
            mention.dropped = True
            return None
        if verb.verb.role in ("hold", "occur") or _governs(scene, at, start, mention):
            mention.tell(*status_of(scene, verb))
            mention.held_by = True
            return at, verb
    return holding


def _leads_to(scene: Scene, at: int, event: int) -> bool:
    """تأجيل عقد القمة, الدعوة إلى قمة: only nouns of holding and prepositions stand before the event."""
    for between in range(at + 1, event):
        word = scene.word(between)
        verb = read_verb(word)
        if word_class(word) != "prep" and verb is None:
            return False
    return True


def _is_noun_here(scene: Scene, at: int, start: int, mention: Mention) -> bool:
    """يعتزمون عقد اجتماع: a verbal noun that is spelt like the verb, right before the event it holds."""
    if scene.word(at).removeprefix("و") != "عقد" or at == start or at < mention.first - 2:
        return False
    return not scene.word(mention.first).endswith("ا")


def _negated(scene: Scene, at: int) -> bool:
    return at > scene.sentence.first and scene.word(at - 1) in ("لم", "لا", "لن", "ولم", "ولن", "ولا")


def _governs(scene: Scene, at: int, start: int, mention: Mention) -> bool:
    """Whether what a verb asks for or plans is the event: nothing but nouns of holding stand before it."""
    before = scene.word(mention.first - 1)
    if mention.first - 1 == at or read_parties(scene.bounded(mention.first), at + 1)[1] == mention.first:
        return True
    verb = read_verb(before)
    noun = verb is not None and (not verb.finite or _is_noun_here(scene, mention.first - 1, start, mention))
    return (
        noun or before in ("الي", "على", "علي", "عن", "ل", "ب", "عمل", "اعمال") or scene.word(mention.first)[0] in "لب"
    )


def _holder(scene: Scene, mention: Mention, start: int, verb: tuple[int, VerbReading] | None) -> None:
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
    at_it = scene.word(occasion) in _AT_IT
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
        if scene.cursor.is_word(at) and scene.word(at).removeprefix("و") in _DURING:
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


def _place_before(scene: Scene, mention: Mention, verb: tuple[int, VerbReading]) -> None:
    """انطلقت في فيينا محادثات, تستضيف الرياض قمة: a place between the verb and the event."""
    at, reading = verb
    if reading.verb.role == "before":
        return
    host = named_place(scene, at + 1) if fold(reading.verb.lemma) in listed("hosts") else None
    for one in range(at + 1, mention.first - 1):
        host = host or (read_place(scene, one) if scene.word(one) == "في" and one + 1 not in scene.times else None)
    if host is not None and host[1] <= mention.first:
        mention.place = host[0]


def _going_to(scene: Scene, mention: Mention, start: int) -> None:
    """وصل إلى موسكو في زيارة: where a visit goes, told before it."""
    for at in range(start, mention.first - 1):
        found = read_place(scene, at, toward=True) if scene.word(at) == "الي" else None
        if found is not None:
            mention.place = found[0]
            return


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
