"""Who takes part, as told behind the word for an event."""

from __future__ import annotations

from rawi.events.kinds import kinds
from rawi.events.parties import Party, read_parties
from rawi.events.places import known_place
from rawi.events.scene import Mention, Scene
from rawi.events.words import having, listed
from rawi.lexicon.titles import titles
from rawi.model import ActorKind
from rawi.names.words import read_word

__all__ = ["between", "its_own", "together_with"]

_WITH_PARTIES = frozenset(["meeting", "session", "visit", "press", "gathering", "agreement", "court"])
_PEOPLE = frozenset([ActorKind.PERSON, ActorKind.GROUP])
_WITH_BI = frozenset(["call", "meeting"])


def between(scene: Scene, mention: Mention, at: int) -> int | None:
    """بين بايدن وبوتين, بين البلدين, بينهما."""
    word = scene.word(at)
    if word in having("pair"):
        mention.pair = True
        return at + 1
    if word != "بين" or at + 1 >= scene.cursor.stop:
        return None
    parties, end = read_parties(scene.cursor, at + 1)
    if len(parties) > 1:
        mention.add(parties)
        return end
    if scene.cursor.is_word(at + 1) and scene.word(at + 1) in listed("pairs"):
        _pair(mention, scene.word(at + 1))
        return at + 2
    mention.add(parties)
    return end if parties else None


def _pair(mention: Mention, word: str) -> None:
    """الرئيسين, البلدين: two who were named before, by their office where the word tells it."""
    title = titles().get(word)
    mention.pair, mention.office = True, title.word if title is not None else ""


def together_with(scene: Scene, mention: Mention, at: int) -> int | None:
    """مع نظيره, بنظيره, من نظيره: the other side."""
    if mention.kind.family not in _WITH_PARTIES:
        return None
    word = scene.word(at)
    if word in ("مع", "ب") and at + 1 < scene.cursor.stop and scene.word(at + 1) in having("press"):
        mention.kind = kinds()["press conference"]
        return at + 2
    if word == "مع" and scene.cursor.is_word(at + 1) and read_word(scene.word(at + 1)).medium:
        mention.dropped = True
        return None
    if word in having("with") or (word == "من" and mention.kind.name == "call"):
        parties, end = read_parties(scene.cursor, at + 1)
    elif word[0] == "ب" and len(word) > 3 and mention.kind.name in _WITH_BI:
        parties, end = read_parties(scene.cursor, at, 1, "ب")
        parties = [party for party in parties if party.kind in _PEOPLE]
    elif word[0] == "ل" and len(word) > 4 and mention.kind.name != "agreement" and not mention.parties:
        parties, end = read_parties(scene.cursor, at, 1, "ل")
        people = mention.kind.name == "visit"
        parties = [
            party
            for party in parties
            if party.kind in _PEOPLE or not (people or (party.key or "").startswith("state:"))
        ]
        mention.owned = bool(parties)
    else:
        return None
    mention.add(parties)
    return end if parties else None


def its_own(scene: Scene, mention: Mention, at: int) -> int | None:
    """قمة السيسي والعاهل الأردني, زيارة الرئيس: a genitive right behind the noun names who meets."""
    if at != mention.head or mention.bound or mention.parties or mention.kind.family not in _WITH_PARTIES:
        return None
    city = known_place(scene, at, scene.word(at)) if scene.cursor.is_word(at) else None
    parties, end = read_parties(scene.cursor, at)
    if len(parties) < 2 and scene.cursor.is_word(at) and scene.word(at) in listed("pairs"):
        _pair(mention, scene.word(at))
        return at + 1
    if city and not parties and mention.kind.name != "visit":
        mention.place = scene.script.span(at, city).text
        return city
    if not parties or not all(_meets(scene, mention, party) for party in parties):
        return None
    if len(parties) == 1 and (parties[0].key or "").startswith("state:"):
        mention.place = scene.script.span(parties[0].first, parties[0].last).text
        return end
    mention.add(parties)
    mention.owned = True
    return end


def _meets(scene: Scene, mention: Mention, party: Party) -> bool:
    """Whether a genitive can be who meets, not what is talked of: مشاورات الأمن, محادثات السلام."""
    if mention.kind.name == "session":
        return party.kind is ActorKind.INSTITUTION
    if party.name and not party.stems:
        return party.name[-1] in scene.cursor.surnames
    if mention.kind.name == "visit" and party.kind is ActorKind.INSTITUTION:
        return "وفد" in party.stems
    known = bool(party.name or party.key) or party.kind in (ActorKind.PERSON, ActorKind.GROUP)
    return known or (party.kind is ActorKind.INSTITUTION and mention.kind.name not in ("talks", "call"))
