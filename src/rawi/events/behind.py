"""What stands behind the word for an event: its parties, medium, place, time, length and status."""

from __future__ import annotations

from collections.abc import Callable

from rawi.events.forums import match_forum
from rawi.events.kinds import kinds
from rawi.events.parties import Party, nationalities, read_parties
from rawi.events.places import known_place, read_place
from rawi.events.scene import Mention, Scene
from rawi.events.verbs import VerbReading, read_verb
from rawi.events.words import adjectives, listed, media, media_openings, status_adjective, status_word
from rawi.lexicon.function_words import word_class
from rawi.lexicon.letters import fold
from rawi.lexicon.titles import titles
from rawi.model import ActorKind, Status
from rawi.names.words import read_word

__all__ = ["read_behind"]

_LONGEST = 48
_TOPIC = 7
_CLAUSES = frozenset(["comp", "rel", "break", "when", "aux", "neg", "adjunct"])
_CARRY_ON = frozenset(["بين", "مع", "عبر", "في", "التي", "والتي", "الذي", "والذي", "خلال"])
_ANAPHORIC = frozenset(["بينهما", "بينهم", "معه", "معها", "معهم", "معهما", "بهما"])
_LIGHT = frozenset(
    ["له", "لها", "لهم", "لهما", "تم", "يتم", "سيتم", "قد", "سوف", "كان", "كانت", "تقرر", "يوم", "اول", "من", "مبدييا"]
)
_MEANWHILE = frozenset(["خلاله", "خلالها", "فيه", "فيها", "بعده", "بعدها", "اثره", "قبله", "قبلها", "عقبه", "عقبها"])
_STRIKING = frozenset(["وقع", "استهدف", "أودى", "شن", "نفذ"])
_WITH = frozenset(["مع", "يضم", "تضم", "ضم", "ضمت", "برياسه", "بحضور", "بمشاركه", "بقياده"])
_WITH_PARTIES = frozenset(["meeting", "session", "visit", "press", "gathering", "agreement", "court"])
_BY_MEANS_OF = frozenset(["عبر", "عن", "بواسطه", "باستخدام", "من", "طريق"])
_PRESS = frozenset(["الصحفيين", "الصحافيين", "صحفيين", "صحافيين", "الاعلاميين", "المراسلين"])
_PEOPLE = frozenset([ActorKind.PERSON, ActorKind.GROUP])
_WITH_BI = frozenset(["call", "meeting"])


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
        return at + 1 if at + 1 in scene.times or following in _CARRY_ON or carries else None
    return None


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
    start = at + 1 if scene.word(at) in _BY_MEANS_OF else at
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


def between(scene: Scene, mention: Mention, at: int) -> int | None:
    """بين بايدن وبوتين, بين البلدين, بينهما."""
    word = scene.word(at)
    if word in _ANAPHORIC:
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
    if word in ("مع", "ب") and at + 1 < scene.cursor.stop and scene.word(at + 1) in _PRESS:
        mention.kind = kinds()["press conference"]
        return at + 2
    if word == "مع" and scene.cursor.is_word(at + 1) and read_word(scene.word(at + 1)).medium:
        mention.dropped = True
        return None
    if word in _WITH or (word == "من" and mention.kind.name == "call"):
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


def a_place(scene: Scene, mention: Mention, at: int) -> int | None:
    """في جنيف, بجدة, إلى الهند: where; a preposition before a time or a forum is passed over."""
    word = scene.word(at)
    if word in ("في", "خلال", "منذ", "بتاريخ") and at + 1 in scene.times:
        return at + 1
    if word == "في" and at + 2 < scene.cursor.stop and scene.word(at + 2) in ("نفسها", "نفسه", "ذاتها", "ذاته"):
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
    if not lasts and word not in ("لمده", "مدته", "مدتها"):
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
        elif scene.word(end) not in ("حوالي", "نحو", "قرابه", "اكثر", "من", "زهاء", "الي", "كاملتين", "كامله"):
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


def a_relative(scene: Scene, mention: Mention, at: int) -> int | None:
    """التي (تم/قد) عقدت: a clause that goes on about the event, or a light word before its verb."""
    word = scene.word(at)
    if word_class(word) != "rel" and word not in _LIGHT and word not in ("التى", "والتى"):
        return None
    following = at + 1
    while scene.cursor.is_word(following) and scene.word(following) in _LIGHT:
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
    if verb.verb.lemma in _STRIKING and mention.kind.family not in ("violence", "unrest"):
        return None
    if not verb.finite:
        return at + 1 if verb.object else None
    if scene.cursor.is_word(at + 1) and scene.word(at + 1) in _MEANWHILE:
        return None
    if verb.verb.role == "before" and verb.verb.status is not Status.CANCELLED:
        return None
    mention.tell(*status_of(scene, verb))
    mention.held_by = True
    if verb.verb.role != "before":
        through = scene.cursor.is_word(at + 1) and scene.word(at + 1) in ("بها", "به")
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
