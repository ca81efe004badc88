"""Whose side an actor tells: a state with its organs and officials, a body with those who speak for it, or itself.

A nisba alone makes nothing the state's: the ministry of a country is its side, an observatory, a newspaper, a
party or an opposition of that country is not.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from rawi.lexicon.folded import folded_rows
from rawi.lexicon.gazetteer import Entry, by_form, sides, state_name
from rawi.lexicon.letters import fold
from rawi.lexicon.titles import document_heads, institution_heads, media_heads, titles
from rawi.link.model import Identity
from rawi.link.rarity import WORD
from rawi.link.reading import Reading
from rawi.link.states import nationality_of
from rawi.link.titled import shown_name
from rawi.model import Actor, ActorKind

__all__ = ["Side", "is_vague", "parted", "sides_among"]

LONGEST_NAME = 5
"""Words of a body's name that are looked up at once."""

_ARMS = frozenset(
    (
        *("bare", "delegation", "embassy", "government", "intelligence", "military", "ministry", "mission"),
        *("palace", "police", "presidency", "state"),
    )
)
"""Kinds of institutions and sides that are the state itself: not its parliament, its courts, its parties."""


@dataclass(frozen=True, slots=True)
class Side:
    """A side of a story: a key, a name to show, the ISO code where it is a state's.

    ``known`` where it is an organisation that the lexicon has.
    """

    id: str
    name: str
    state: str | None = None
    known: bool = False


def sides_among(readings: Sequence[Reading], identities: Iterable[Identity]) -> Mapping[str, Side]:
    """The side of every actor of some articles, by the id that it has inside documents.

    All names of one identity have one side: the one that most of their mentions tell of.
    """
    told: dict[str, Counter[Side]] = defaultdict(Counter)
    for reading in readings:
        bodies = _bodies_of(reading)
        for actor in reading.actors:
            told[actor.id].update(_told(actor, bodies))
    found: dict[str, Side] = {}
    for identity in identities:
        counted = sum((told[member] for member in identity.members), Counter[Side]())
        best = min(counted, key=lambda side: (-counted[side], side.id), default=None)
        found.update((member, best or _own(identity)) for member in identity.members)
    return found


def parted(sides: Mapping[str, Side], identities: Iterable[Identity]) -> Mapping[str, Side]:
    """The same with each state's people and institutions as sides of their own: for a story inside one state."""
    own = {member: _own(identity) for identity in identities for member in identity.members}
    return {name: own.get(name, side) if side.state else side for name, side in sides.items()}


@cache
def is_vague(name: str) -> bool:
    """Whether a name alone tells nobody apart: a bare head (الوزارة), or a source that stays unnamed."""
    words = fold(name).split()
    title = titles().get(words[0]) if words else None
    heads = (institution_heads(), media_heads(), document_heads())
    return (len(words) == 1 and any(_bare(words[0]) in known for known in heads)) or bool(
        title and title.kind == "source"
    )


def _own(identity: Identity) -> Side:
    return Side(identity.id, shown_name(identity))


def _bodies_of(reading: Reading) -> Mapping[str, str]:
    """The full names of an article's institutions by every folded form that it calls them by.

    A head alone (الوزارة) is the one body of the article whose name begins so; of several, none.
    """
    bodies = [actor for actor in reading.actors if actor.kind in (ActorKind.INSTITUTION, ActorKind.ALLIANCE)]
    heads: dict[str, set[str]] = defaultdict(set)
    for actor in bodies:
        first, *others = fold(actor.name).split()
        if others:
            heads["ال" + first.removeprefix("ال")].add(actor.name)
    found = {head: min(names) for head, names in heads.items() if len(names) == 1}
    return found | {fold(mention): actor.name for actor in bodies for mention in (*actor.mentions, actor.name)}


def _told(actor: Actor, bodies: Mapping[str, str]) -> Iterator[Side]:
    """The sides that an actor's name and mentions point to, each as often as they do."""
    if actor.kind is ActorKind.PERSON:
        titles = [tuple(WORD.findall(fold(mention))) for mention in dict.fromkeys((actor.name, *actor.mentions))]
        if not any(_words("apart") & set(map(_bare, title)) for title in titles):
            yield from filter(None, (_of_title(title, bodies) for title in titles))
    elif actor.kind not in (ActorKind.MEDIUM, ActorKind.DOCUMENT):
        name = fold(actor.name)
        side = _of_body(tuple(WORD.findall(fold(bodies.get(name, name)))))
        if side:
            yield side


@cache
def _of_body(words: tuple[str, ...]) -> Side | None:
    """The side of a body by what it is of a state, by its whole name, or by a body named in it."""
    if not words or set(map(_bare, words)) & _words("apart"):
        return None
    known = _known(words)
    kind = institution_heads().get(_bare(words[0])) or sides().get(words[0])
    states = set(filter(None, map(_nationality, words[1:])))
    if kind in _ARMS and len(states) == 1:
        return _state(states.pop())
    if known or len(states) > 1:
        return known
    within = (_known(words[at:stop]) for at, stop in _stretches(len(words)) if at)
    return next((side for side in within if side), None)


def _of_title(words: tuple[str, ...], bodies: Mapping[str, str]) -> Side | None:
    """The side of a person by a title: المتحدث باسم الكرملين, وزير الخارجية البريطاني."""
    head, rest = _bare(words[0]) if words else "", words[1:]
    if head not in _words("office") and head not in _words("voice"):
        return None
    if head in _words("office") and rest and nationality_of(rest[0]):
        return _of_office(head, rest)
    for at, stop in _stretches(len(rest)):
        form = " ".join((_unprefixed(rest[at]), *rest[at + 1 : stop]))
        body = _of_body(tuple(WORD.findall(fold(bodies[form])))) if form in bodies else None
        side = body or (_known(rest[at:stop]) if stop - at > 1 else _seat(rest[at]))
        if side:
            return side
    return _of_office(head, rest)


def _of_office(head: str, rest: Sequence[str]) -> Side | None:
    """The state whose office it is, unless what stands between is the head of a body that is not the state's."""
    for word in rest:
        state = _nationality(word)
        if state:
            return _state(state) if head in _words("office") or rest[0] != word else None
        kind = institution_heads().get(_bare(word))
        if (kind and kind not in _ARMS) or _bare(word) in media_heads():
            return None
    return None


def _stretches(size: int) -> Iterator[tuple[int, int]]:
    """Ranges of words, the longer before the shorter, from the left."""
    for length in range(min(size, LONGEST_NAME), 0, -1):
        for at in range(size - length + 1):
            yield at, at + length


@cache
def _known(words: tuple[str, ...]) -> Side | None:
    """The side of what the lexicon knows by the whole of a name."""
    for entry in _entries(words):
        if entry.ambiguous or entry.role == "medium":
            continue
        if entry.role in ("state", "capital", "seat") and entry.of:
            return _state(entry.of)
        return Side(entry.id, entry.name, known=True)
    return None


def _entries(words: tuple[str, ...]) -> Sequence[Entry]:
    """What a name stands for, also behind a preposition written onto it."""
    form = " ".join(words)
    bare = "ال" + form[2:] if form.startswith("لل") else form[1:]
    return by_form().get(form) or (by_form().get(bare, ()) if form[:1] in ("ل", "ب") else ())


def _seat(word: str) -> Side | None:
    """The side of a seat of power or a body that one word names; a state's name is no body."""
    entries = by_form().get(_unprefixed(word), ())
    bodies = [entry for entry in entries if entry.role in ("seat", "organisation") and not entry.ambiguous]
    return _known((_unprefixed(word),)) if bodies else None


@cache
def _nationality(word: str) -> str | None:
    return nationality_of(word) or nationality_of(_unprefixed(word)) or nationality_of(word.removeprefix("و"))


def _state(code: str) -> Side:
    whole = code.partition("-")[0]
    return Side(whole, state_name(whole), whole)


def _unprefixed(word: str) -> str:
    """The word without a preposition written onto it: للكرملين is الكرملين."""
    if word.startswith("لل"):
        return "ال" + word[2:]
    return word[1:] if len(word) > 3 and word[0] in "لب" and (word[1:] in by_form() or word[1:3] == "ال") else word


def _bare(word: str) -> str:
    """The masculine without ال: المتحدثه is متحدث; a word of an institution is left as it is."""
    bare = word.removeprefix("ال")
    return bare[:-1] if bare.endswith("ه") and bare[:-1] in _all_words() else bare


@cache
def _words(speaks: str) -> frozenset[str]:
    rows = folded_rows("link/spokespersons.tsv")
    return frozenset(folded["word"] for row, folded in rows if row["speaks"] == speaks)


@cache
def _all_words() -> frozenset[str]:
    return frozenset(folded["word"] for _, folded in folded_rows("link/spokespersons.tsv"))
