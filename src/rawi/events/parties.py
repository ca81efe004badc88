"""Who takes part: the phrases behind بين and مع, duals that name two at once, pairs of nationalities."""

from __future__ import annotations

from dataclasses import replace

from rawi.events.phrases import Party, name_limit, party_of, stem_of, takes_part, words_of
from rawi.events.words import having
from rawi.lexicon.function_words import word_class
from rawi.lexicon.gazetteer import demonyms, state_name
from rawi.lexicon.titles import titles
from rawi.model import ActorKind
from rawi.names.cursor import Cursor
from rawi.names.person import read_person_name
from rawi.names.phrase import Phrase
from rawi.names.reader import read_phrase
from rawi.names.words import read_word

__all__ = ["Party", "nationalities", "own_country", "read_parties"]

_MOST = 8
_NEAR = 16


def read_parties(cursor: Cursor, at: int, skip: int = 0, prefix: str = "") -> tuple[list[Party], int]:
    """The parties listed from token ``at`` on and the token after the last of them."""
    found: list[Party] = []
    while at < cursor.stop and len(found) < _MOST:
        step = _one(cursor, at, skip, prefix)
        if step is None:
            break
        parties, at = step
        found += _with_office(parties, found)
        after = _conjunction(cursor, at)
        if after is None:
            break
        at, skip, prefix = after
    return found, at


def _one(cursor: Cursor, at: int, skip: int, prefix: str) -> tuple[list[Party], int] | None:
    if not found_word(cursor, at):
        return None
    for rule in (_dual_title, _second_of_a_dual, _phrase):
        step = rule(cursor, at, skip, prefix)
        if step is not None:
            return step
    return None


def _with_office(parties: list[Party], before: list[Party]) -> list[Party]:
    """The nationality or نظيره of a second party, told with the office of the first."""
    if not before or not before[0].stems:
        return parties
    office = frozenset(stem for stem in before[0].stems if not stem.isascii())
    return [
        replace(party, stems=party.stems | office) if party.counterpart or _only_a_state(party) else party
        for party in parties
    ]


def _only_a_state(party: Party) -> bool:
    return len(party.stems) == 1 and next(iter(party.stems)).isascii() and party.name != ()


def found_word(cursor: Cursor, at: int) -> bool:
    """Whether a word or a short quotation begins at the token."""
    return at < cursor.stop and (cursor.is_word(at) or cursor.short_quotation(at) is not None)


def _conjunction(cursor: Cursor, at: int) -> tuple[int, int, str] | None:
    """The token of the next item of a list, and the و to skip on it."""
    after = at + 1 if cursor.is_sign(at, "،,") else at
    if not cursor.is_word(after):
        return None
    word = cursor.word(after)
    if word == "و" and cursor.is_word(after + 1):
        return after + 1, 0, ""
    if word in ("وبين", "ومع") and cursor.is_word(after + 1):
        return after + 1, 0, ""
    return (after, 1, "و") if word[0] == "و" and len(word) > 3 and not word_class(word) else None


def _dual_title(cursor: Cursor, at: int, skip: int, prefix: str) -> tuple[list[Party], int] | None:
    """الرئيسين الروسي والأمريكي, وزيري خارجية مصر والأردن without names: one office, two states."""
    if not cursor.is_word(at):
        return None
    word = cursor.word(at, skip, prefix)
    title = titles().get(word) or titles().get(word + "ن")
    if title is None or title.number != "d":
        return None
    end, stems = at + 1, [frozenset([title.word])]
    while cursor.is_word(end) and end - at < 4 and read_word(cursor.word(end)).definite and not _state(cursor, end):
        stems.append(frozenset([stem_of(cursor.word(end))]))
        end += 1
    office = frozenset().union(*stems)
    article = "ال" if word.startswith("ال") else ""
    called = " ".join([article + title.word, *(_bare(cursor, one) for one in range(at + 1, end))])
    first, second = _state(cursor, end), _state(cursor, end + 1)
    if first is None or second is None or cursor.word(end + 1)[0] != "و":
        return None
    return [
        Party(at, end + 1, skip, ActorKind.PERSON, stems=office | {first}, label=f"{called} {_bare(cursor, end)}"),
        Party(
            end + 1, end + 2, 1, ActorKind.PERSON, stems=office | {second}, label=f"{called} {_bare(cursor, end + 1)}"
        ),
    ], end + 2


def _bare(cursor: Cursor, at: int) -> str:
    """A word as printed, without the و of a list."""
    return cursor.script.tokens[at].bare.removeprefix("و")


def _second_of_a_dual(cursor: Cursor, at: int, skip: int, prefix: str) -> tuple[list[Party], int] | None:
    """… الأمريكي جو بايدن والروسي فلاديمير بوتين: a nationality that stands for the office before it."""
    if not cursor.is_word(at):
        return None
    code = demonyms().get(cursor.word(at, skip, prefix))
    if code is None or not skip:
        return None
    behind = at + 2 if cursor.is_sign(at + 1, "،,") else at + 1
    limit = name_limit(cursor, behind + 1)
    name = read_person_name(cursor, behind, limit) if behind < cursor.stop else None
    if name is None:
        return None
    return [Party(at, name[1], skip, ActorKind.PERSON, words_of(cursor, *name), frozenset([code]))], name[1]


def _phrase(cursor: Cursor, at: int, skip: int, prefix: str) -> tuple[list[Party], int] | None:
    bounded = Cursor(cursor.script, name_limit(cursor, at + 1), cursor.surnames)
    phrase = read_phrase(bounded, at, skip, prefix)
    if phrase is None:
        return None
    parts = [part for part in phrase.parts or (phrase,) if takes_part(bounded, part)]
    if not parts:
        return None
    first = party_of(bounded, parts[0])
    if skip and first.skip == 0:
        first = replace(first, skip=skip)
    second = _second_person(bounded, parts[0])
    if second is not None and len(parts) == 1:
        return [replace(first, last=second)], second
    return [first, *(_behind_and(bounded, part) for part in parts[1:])], phrase.last


def _second_person(cursor: Cursor, phrase: Phrase) -> int | None:
    """The token at which another titled name begins that was read as more of the first: بوتين رئيس الوزراء جونسون."""
    if phrase.name is None or phrase.title is None or phrase.title[0] >= phrase.name[0]:
        return None
    at = phrase.name[1]
    if at >= phrase.last or not cursor.is_word(at):
        return None
    behind = read_phrase(cursor, at)
    return at if behind is not None and behind.name is not None and behind.title is not None else None


def _behind_and(cursor: Cursor, phrase: Phrase) -> Party:
    """A later part of a list, without the و written onto it where a determiner hid it: وعدد من …"""
    party = party_of(cursor, phrase)
    word = cursor.word(phrase.first)
    hidden = phrase.skip == 0 and word[0] == "و" and len(word) > 3 and phrase.name is None
    return replace(party, skip=1) if hidden else party


def _state(cursor: Cursor, at: int) -> str | None:
    """The code of the state whose nisba stands at a token, also behind و."""
    if not cursor.is_word(at):
        return None
    word = cursor.word(at)
    return demonyms().get(word) or (demonyms().get(word[1:]) if word[0] == "و" else None)


def nationalities(cursor: Cursor, at: int) -> tuple[list[Party], int] | None:
    """المحادثات الأمريكية-الروسية, قمة مصرية سودانية: two or more nationalities are the parties."""
    found: list[Party] = []
    while len(found) < 5 and cursor.is_word(at):
        code = _state(cursor, at)
        if code is None:
            break
        skip = 1 if cursor.word(at)[0] == "و" and cursor.word(at) not in demonyms() else 0
        party = Party(at, at + 1, skip, ActorKind.STATE, key=f"state:{code}", label=state_name(code))
        found.append(party)
        at += 1
        if cursor.is_sign(at, "-–—/") and _state(cursor, at + 1):
            at += 1
    return (found, at) if len({party.key for party in found}) > 1 else None


def own_country(cursor: Cursor, at: int) -> Party | None:
    """بلاده is the state whose nisba stands last before it in the text: الرئيس الأميركي … بلاده."""
    if not cursor.is_word(at) or cursor.word(at) not in having("own country"):
        return None
    for before in range(at - 1, max(at - _NEAR, -1), -1):
        code = demonyms().get(cursor.word(before))
        if code is not None:
            return Party(at, at + 1, 0, ActorKind.STATE, key=f"state:{code}", label=state_name(code))
    return None
