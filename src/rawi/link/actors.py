"""Actors across articles: names judged pair by pair, and those judged the same made one identity.

Only names that share a word, or the consonants of one, are judged; the rest stay ``open``. A person's word
overrules every rule, and two names that are judged different never become one through a third.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from rawi.link.groups import Groups
from rawi.link.judging import NOTHING_MORE, judge
from rawi.link.known_names import KnownName, known_names
from rawi.link.model import Identity, Judgement, Role, Sameness
from rawi.link.rarity import stem_of, weight_of
from rawi.link.reading import Reading
from rawi.model import ActorKind

__all__ = ["Overrules", "identities_among"]

MOST_SHARING = 64
"""Names that share a key and are still judged pair by pair; more are a common word."""

LEAST_LETTERS = 3
"""Consonants that two spellings of a name have in common."""

LEAST_BITS = 4.0
_TAGS = frozenset("#_")
_LEVEL = str.maketrans({"غ": "ج", "ق": "ك", "ش": "س", "ط": "ت", "ث": "س", "ذ": "د", "ظ": "ض"})
_VOWELS = str.maketrans("", "", "اويه")

Overrules = Mapping[frozenset[str], bool]
"""What a person decided on two ids: True where they are one actor, False where they are not."""


def identities_among(
    readings: Sequence[Reading], overrules: Overrules | None = None
) -> tuple[list[Identity], list[Judgement]]:
    """The actors of all articles, and the judgements that made them, in order of their ids."""
    names = known_names(readings)
    judgements = sorted(_only_ones(list(_judgements(names, overrules or {})), names), key=_strength)
    groups = _grouped(list(names), judgements)
    identities = [_identity([names[member] for member in members]) for members in groups]
    return sorted(identities, key=_identity_id), sorted(judgements, key=_ids)


def _strength(judgement: Judgement) -> tuple[bool, float, str, str]:
    return not judgement.overruled, -judgement.score, judgement.one, judgement.other


def _ids(judgement: Judgement) -> tuple[str, str]:
    return judgement.one, judgement.other


def _identity_id(identity: Identity) -> str:
    return identity.id


def _judgements(names: Mapping[str, KnownName], overrules: Overrules) -> Iterator[Judgement]:
    for one, other in sorted(_candidates(names) | _overruled(names, overrules)):
        decided = overrules.get(frozenset((one, other)))
        if decided is not None:
            sameness = Sameness.SAME if decided else Sameness.DIFFERENT
            yield Judgement(one, other, sameness, 1.0, ("a person decided",), overruled=True)
            continue
        found = judge(names[one], names[other])
        if found:
            yield found


def _only_ones(judgements: Sequence[Judgement], names: Mapping[str, KnownName]) -> Iterator[Judgement]:
    """A bare surname is that of the only full name that has it; where there are several, nobody can say."""
    full = Counter(bare for judgement in judgements if (bare := _bare(judgement, names)))
    for judgement in judgements:
        bare = _bare(judgement, names)
        if bare and full[bare] == 1 and NOTHING_MORE in judgement.reasons:
            judgement = replace(
                judgement, sameness=Sameness.SAME, score=0.7, reasons=("the only full name with this surname",)
            )
        yield judgement


def _bare(judgement: Judgement, names: Mapping[str, KnownName]) -> str | None:
    """Of the two names that a judgement is on, the one that is a surname alone."""
    if names[judgement.one].kind is not ActorKind.PERSON or judgement.sameness is Sameness.DIFFERENT:
        return None
    bare = [name for name in (judgement.one, judgement.other) if len(names[name].words) == 1]
    return bare[0] if len(bare) == 1 else None


def _overruled(names: Mapping[str, KnownName], overrules: Overrules) -> set[tuple[str, str]]:
    pairs = (tuple(sorted(pair)) for pair in overrules if len(pair) == 2)
    return {(one, other) for one, other in pairs if one in names and other in names}


def _candidates(names: Mapping[str, KnownName]) -> set[tuple[str, str]]:
    sharing: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name in names.values():
        for key in _keys(name):
            sharing[key].append(name.id)
    found: set[tuple[str, str]] = set()
    for (_, word), ids in sharing.items():
        for few in _split(word, LEAST_LETTERS, ids, names):
            found.update(combinations(sorted(few), 2))
    return found


def _keys(name: KnownName) -> Iterator[tuple[str, str]]:
    """The words by which a name is found: of a person the first letters, of a state its code."""
    if name.kind is ActorKind.PERSON:
        for word in {_letters(word)[:LEAST_LETTERS] for word in _ends(name)}:
            yield "person", word
    elif name.kind is ActorKind.STATE:
        yield from (("state", state) for state in name.states)
    else:
        yield from (("other", stem) for stem in name.stems if weight_of(stem) >= LEAST_BITS)


def _split(word: str, size: int, ids: Sequence[str], names: Mapping[str, KnownName]) -> Iterator[Sequence[str]]:
    """Persons whose first or last names begin alike, in groups few enough to be judged pair by pair.

    Too many are told apart by one letter more; those that have no more are a common name, which tells nothing.
    """
    if len(ids) <= MOST_SHARING:
        yield ids
        return
    longer: dict[str, list[str]] = defaultdict(list)
    for name in ids:
        ends = (letters for letters in map(_letters, _ends(names[name])) if len(letters) > size)
        for start in {letters[: size + 1] for letters in ends if letters.startswith(word)}:
            longer[start].append(name)
    for start, few in longer.items():
        yield from _split(start, size + 1, few, names)


def _ends(name: KnownName) -> Sequence[str]:
    """The first and the last word of a person's name."""
    return name.words[:1] + name.words[1:][-1:] if name.kind is ActorKind.PERSON else ()


def _letters(word: str) -> str:
    """The consonants of a word; those that stand for one foreign sound are one."""
    return word.removeprefix("ال").translate(_LEVEL).translate(_VOWELS)


def _grouped(ids: Sequence[str], judgements: Sequence[Judgement]) -> list[list[str]]:
    """Names joined from the surest judgement on, unless a join would make one of two that differ."""
    number = {name: at for at, name in enumerate(ids)}
    groups = Groups(len(ids))
    apart: dict[int, set[int]] = defaultdict(set)
    for judgement in judgements:
        one, other = groups.head(number[judgement.one]), groups.head(number[judgement.other])
        if judgement.sameness is Sameness.DIFFERENT:
            apart[one].add(other)
            apart[other].add(one)
        elif judgement.sameness is Sameness.SAME and one != other and other not in apart[one]:
            groups.join(one, other)
            head = groups.head(one)
            together = apart[one] | apart[other]
            apart[head] = together
            for item in together:
                apart[item].add(head)
    return [[ids[at] for at in members] for members in groups.members()]


def _identity(names: Sequence[KnownName]) -> Identity:
    spellings = sorted(
        ((count, spelling) for name in names for spelling, count in name.spellings.items()),
        key=lambda counted: (-counted[0], -len(counted[1]), counted[1]),
    )
    fullest = max(names, key=lambda name: (len(name.words), sum(name.spellings.values()), name.id))
    founder = min(names, key=lambda name: name.id)
    return Identity(
        id=f"actor-{hashlib.sha256(founder.id.encode()).hexdigest()[:12]}",
        name=_usual([spelling for _, spelling in spellings]) if fullest.kind is ActorKind.PERSON else fullest.name,
        kind=fullest.kind,
        members=tuple(sorted(name.id for name in names)),
        names=tuple(dict.fromkeys(spelling for _, spelling in spellings)),
        articles=tuple(sorted({article for name in names for article in name.articles})),
        roles=tuple(_roles(names)),
    )


def _usual(spellings: Sequence[str]) -> str:
    """Of a person's names, the commonest first, the first in full: not a surname, and no tag."""
    full = (spelling for spelling in spellings if " " in spelling and not _TAGS & set(spelling))
    return next(full, spellings[0])


def _roles(names: Sequence[KnownName]) -> Iterator[Role]:
    """What it is called, each title with its days; titles that differ by particles are one."""
    told: dict[tuple[str, ...], list[tuple[str, dt.date | None, str]]] = defaultdict(list)
    for name in names:
        for title, days in name.titles.items():
            told[tuple(map(stem_of, title.split()))] += [(title, day, article) for day, article in days]
    for called in told.values():
        days_known = [day for _, day, _ in called if day]
        articles = tuple(sorted({article for _, _, article in called}))
        title = min(title for title, _, _ in called)
        yield Role(title, min(days_known, default=None), max(days_known, default=None), articles)
