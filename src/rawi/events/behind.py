"""What stands behind the word for an event: its parties, medium, place, time, length and status."""

from __future__ import annotations

from collections.abc import Callable

from rawi.events.circumstances import a_forum, a_length, a_medium, a_place, a_topic, an_adjective
from rawi.events.company import between, its_own, together_with
from rawi.events.forums import match_forum
from rawi.events.parties import read_parties
from rawi.events.scene import Mention, Scene
from rawi.events.verbs import VerbReading, read_verb
from rawi.events.words import having, listed, status_word
from rawi.lexicon.function_words import word_class
from rawi.lexicon.letters import fold
from rawi.model import Status

__all__ = ["read_behind", "status_of"]

_LONGEST = 48
_TOPIC = 7
_CLAUSES = frozenset(["comp", "rel", "break", "when", "aux", "neg", "adjunct"])


def read_behind(scene: Scene, mention: Mention, at: int) -> None:
    """Read from token ``at`` on as long as the words belong to the event; ``mention.last`` moves along."""
    start = at
    while at < scene.cursor.stop and at - start < _LONGEST and not mention.dropped:
        step = next((end for rule in RULES if (end := rule(scene, mention, at)) is not None), None)
        if step is None:
            return
        at = step
        if scene.cursor.is_word(at - 1) or scene.cursor.is_sign(at - 1, '"”»“'):
            mention.last = at


def a_time(scene: Scene, mention: Mention, at: int) -> int | None:
    """الثلاثاء: a calendar expression in its own words."""
    if at not in scene.times:
        return None
    end, time = scene.times[at]
    mention.times.append(time)
    if any(status_word(word) is Status.PLANNED for word in fold(time.span.text).split()):
        mention.tell(Status.PLANNED)
    return end


def a_sign(scene: Scene, mention: Mention, at: int) -> int | None:
    """A bracket or a short quotation is passed over; a comma where what follows still belongs."""
    cursor = scene.cursor
    if cursor.is_word(at):
        return None
    behind = cursor.after_bracket(at)
    if behind != at:
        return behind
    closing = cursor.short_quotation(at)
    if closing is not None and match_forum(cursor, at) is None:
        return closing + 1
    if cursor.is_sign(at, "،,-–") and at + 1 < cursor.stop:
        following = scene.word(at + 1)
        verb = read_verb(following)
        carries = verb is not None and verb.verb.role in ("last", "occur") and verb.finite
        return at + 1 if at + 1 in scene.times or following in having("carries on") or carries else None
    return None


def a_relative(scene: Scene, mention: Mention, at: int) -> int | None:
    """التي (تم/قد) عقدت: a clause that goes on about the event, or a light word before its verb."""
    word = scene.word(at)
    if word_class(word) != "rel" and word not in having("light") and word not in ("التى", "والتى"):
        return None
    following = at + 1
    while scene.cursor.is_word(following) and scene.word(following) in having("light"):
        following += 1
    if not scene.cursor.is_word(following):
        return None
    verb = read_verb(scene.word(following))
    tells = verb is not None and verb.finite and verb.verb.role in ("hold", "occur", "last")
    return following if tells else None


def about(scene: Scene, mention: Mention, at: int) -> int | None:
    """حول سوريا الاثنين المقبل: the topic is passed over where a time follows it in the clause."""
    if scene.word(at) not in listed("topics"):
        return None
    for end in range(at + 1, min(at + _TOPIC, scene.cursor.stop)):
        if end in scene.times:
            return end
        word = scene.word(end)
        verb = read_verb(word)
        if not scene.cursor.is_word(end) or word_class(word) in _CLAUSES or (verb is not None and verb.finite):
            return None
    return None


def a_verb(scene: Scene, mention: Mention, at: int) -> int | None:
    """عقدت, ستنطلق, جمعت: what became of the event, and who held it."""
    verb = read_verb(scene.word(at)) if scene.cursor.is_word(at) else None
    if verb is None or verb.verb.role not in ("hold", "occur", "before") or verb.proclitic:
        return None
    if fold(verb.verb.lemma) in listed("violent") and mention.kind.family not in ("violence", "unrest"):
        return None
    if not verb.finite:
        return at + 1 if verb.object else None
    if scene.cursor.is_word(at + 1) and scene.word(at + 1) in having("meanwhile"):
        return None
    if verb.verb.role == "before" and verb.verb.status is not Status.CANCELLED:
        return None
    mention.tell(*status_of(scene, verb))
    mention.held_by = True
    if verb.verb.role != "before":
        through = scene.cursor.is_word(at + 1) and scene.word(at + 1) in having("through")
        parties, end = read_parties(scene.cursor, at + 1 + through)
        if parties and (verb.object or through or verb.verb.lemma in ("جمع", "ضم")):
            mention.add(parties)
            return end
    return at + 1


def status_of(scene: Scene, verb: VerbReading) -> tuple[Status, int]:
    """What a finite verb says of its event, and with what weight: in a headline the present tells what was."""
    if verb.verb.status is not Status.HELD:
        return verb.verb.status, 2
    if verb.future or (not verb.past and not scene.headline):
        return Status.PLANNED, 2
    return Status.HELD, 2 if verb.past else 1


RULES: tuple[Callable[[Scene, Mention, int], int | None], ...] = (
    a_time,
    a_forum,
    a_sign,
    a_medium,
    between,
    a_length,
    a_place,
    together_with,
    a_relative,
    a_verb,
    an_adjective,
    its_own,
    a_topic,
    about,
)
