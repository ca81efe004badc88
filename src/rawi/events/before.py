"""What stands before the word for an event in its clause: who held it, whether it took place, when."""

from __future__ import annotations

from rawi.events.behind import status_of
from rawi.events.holder import take_holder
from rawi.events.kinds import read_noun
from rawi.events.parties import read_parties
from rawi.events.places import named_place, read_place
from rawi.events.scene import Mention, Scene
from rawi.events.verbs import VerbReading, read_verb
from rawi.events.words import having, listed, status_word
from rawi.lexicon.function_words import word_class
from rawi.lexicon.letters import fold
from rawi.model import Status

__all__ = ["clause_start", "read_before"]

_LONGEST = 26
_REACH = 14
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
        take_holder(scene, mention, start, verb)


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
            if verb.verb.role == "before" and _leads_to(scene, at, mention.first) and not _threatened(scene, at):
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


def _threatened(scene: Scene, at: int) -> bool:
    """تهديدات كوريا الشمالية بإلغاء القمة: what is only threatened or possible has not come about."""
    return any(scene.word(one) in having("threat") for one in range(max(scene.sentence.first, at - 4), at))


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
    return at > scene.sentence.first and scene.word(at - 1) in having("not")


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
