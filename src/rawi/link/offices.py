"""Whose a name or a title is: وزير الخارجية البريطاني speaks for Britain, the leader of its opposition does not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from rawi.lexicon.folded import folded_rows
from rawi.lexicon.gazetteer import Entry, by_form, sides, state_name
from rawi.lexicon.letters import fold
from rawi.lexicon.titles import document_heads, institution_heads, media_heads, titles
from rawi.link.rarity import WORD
from rawi.link.states import nationality_of

__all__ = ["Side", "is_apart", "is_counterpart", "is_vague", "side_of_body", "side_of_title", "speaks_for"]

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


@cache
def is_vague(name: str) -> bool:
    """Whether a name alone tells nobody apart: a bare head (الوزارة), or a source that stays unnamed."""
    words = fold(name).split()
    title = titles().get(words[0]) if words else None
    heads = (institution_heads(), media_heads(), document_heads())
    return (len(words) == 1 and any(_bare(words[0]) in known for known in heads)) or bool(
        title and title.kind == "source"
    )


@cache
def is_counterpart(name: str) -> bool:
    """Whether a name only says that it is the other one of a talk: محاوره, نظيرها."""
    word = fold(name)
    bare = next((word.removesuffix(end) for end in ("هما", "ها", "ه") if word.endswith(end)), word)
    return bare in _words("other") or bare == "نظير"


def is_apart(words: Sequence[str]) -> bool:
    """Whether folded words say that somebody speaks for none: المعارضة, السابق."""
    return not _words("apart").isdisjoint(map(_bare, words))


def speaks_for(head: str) -> bool:
    """Whether a folded title is an office of whoever is named behind it: مساعد, مستشار."""
    return _bare(head) in _words("office")


@cache
def side_of_body(words: tuple[str, ...]) -> Side | None:
    """The side of a body by what it is of a state, by its whole name, or by a body named in it."""
    if not words or is_apart(words):
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


def side_of_title(words: tuple[str, ...], bodies: Mapping[str, str]) -> Side | None:
    """The side of a person by a title: المتحدث باسم الكرملين, وزير الخارجية البريطاني."""
    head, rest = _bare(words[0]) if words else "", words[1:]
    if head not in _words("office") and head not in _words("voice"):
        return None
    if head in _words("office") and rest and nationality_of(rest[0]):
        return _of_office(head, rest)
    for at, stop in _stretches(len(rest)):
        form = " ".join((_unprefixed(rest[at]), *rest[at + 1 : stop]))
        body = side_of_body(tuple(WORD.findall(fold(bodies[form])))) if form in bodies else None
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
