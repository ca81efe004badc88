"""Nouns that tell of an event: القمة, اتصال هاتفي, محادثات; and forums whose work is spoken of."""

from __future__ import annotations

from rawi.events.before import read_before
from rawi.events.behind import read_behind
from rawi.events.forums import match_forum
from rawi.events.kinds import NounReading, read_noun
from rawi.events.scene import Mention, Scene
from rawi.events.verbs import read_verb
from rawi.events.words import having
from rawi.lexicon.function_words import word_class
from rawi.names.words import read_word

__all__ = ["read_nominal", "read_work_of_forum"]


def read_nominal(scene: Scene, at: int) -> Mention | None:
    """The event that the noun at token ``at`` tells of, or None."""
    found = _noun(scene, at)
    if found is None:
        return None
    reading, end = found
    noun = reading.noun
    rule = "possessed noun" if reading.pronoun else "definite noun" if reading.definite else "noun"
    mention = Mention(noun.kind, at, end, rule, bound=reading.definite, number=reading.number, medium=noun.medium,
                      need=noun.need, word=noun.word, same=noun.same, head=end)  # fmt: skip
    read_behind(scene, mention, end)
    if not mention.dropped:
        read_before(scene, mention)
    return None if mention.dropped or _is_general(scene, mention) else mention


def _is_general(scene: Scene, mention: Mention) -> bool:
    """قنوات الاتصال, مؤسسة منتدى …: a word that is part of another name or notion is no event."""
    if mention.kind.family == "gathering" and mention.first > scene.sentence.first:
        return not mention.bound and read_word(scene.word(mention.first - 1)).is_head
    if mention.need != "medium" or mention.medium is not None or mention.first == scene.sentence.first:
        return False
    before = scene.word(mention.first - 1)
    return scene.cursor.is_word(mention.first - 1) and word_class(before) is None and read_verb(before) is None


def _noun(scene: Scene, at: int) -> tuple[NounReading, int] | None:
    """The longest noun of an event at a token: مؤتمر صحفي before مؤتمر."""
    word = scene.word(at)
    for size in (2, 1):
        if size > 1 and not scene.cursor.is_word(at + 1):
            continue
        reading = read_noun(word if size == 1 else f"{word} {scene.word(at + 1)}")
        if reading is not None:
            return reading, at + size
    return None


def read_work_of_forum(scene: Scene, at: int) -> Mention | None:
    """استئناف عمل مجلس روسيا - الناتو: the forum meets where its work is held, resumed or called for."""
    word = scene.word(at)
    verb = read_verb(word)
    opens = word in having("work") or (verb is not None and not verb.finite and verb.verb.role == "hold")
    found = match_forum(scene.cursor, at + 1) if opens and at + 1 < scene.cursor.stop else None
    if found is None:
        return None
    forum, end = found
    mention = Mention(forum.kind, at, end, "work of a forum", bound=True, forum=forum)
    read_behind(scene, mention, end)
    read_before(scene, mention)
    return None if mention.dropped else mention
