"""Whom the parties of events stand for: the actors of the document, and those that only meet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from rawi.events.kinds import read_noun
from rawi.events.phrases import Party, described, name_limit, stem_of, words_of
from rawi.lexicon.function_words import word_class
from rawi.lexicon.gazetteer import by_form, state_name
from rawi.lexicon.letters import fold
from rawi.lexicon.titles import titles
from rawi.model import Actor, ActorKind
from rawi.names.cursor import Cursor
from rawi.names.phrase import Phrase
from rawi.names.reader import read_phrase
from rawi.names.spelling import same_name
from rawi.names.words import read_word
from rawi.segment.script import Script, Sentence

__all__ = ["Cast", "named_persons"]


@dataclass(slots=True, eq=False)
class _Person:
    """What the document tells of one person: names in folded words, descriptions, and the words as printed."""

    names: list[tuple[str, ...]] = field(default_factory=list)
    titles: list[frozenset[str]] = field(default_factory=list)
    printed: str = ""
    counts: Counter[str] = field(default_factory=Counter)
    actor: Actor | None = None


def named_persons(script: Script) -> list[Phrase]:
    """The phrases of a document that give a person a name of two words or more, or a title and a name."""
    found: list[Phrase] = []
    for sentence in script.sentences:
        found += _named_in(script, sentence)
    return found


def _named_in(script: Script, sentence: Sentence) -> list[Phrase]:
    found: list[Phrase] = []
    cursor = Cursor(script, sentence.last)
    for at in range(sentence.first, sentence.last):
        token = script.tokens[at]
        if not token.is_word or (found and at < found[-1].last) or word_class(token.folded):
            continue
        word = read_word(token.folded)
        if word.title is None and (not word.given or (at and read_noun(script.tokens[at - 1].folded))):
            continue
        phrase = read_phrase(Cursor(script, name_limit(cursor, at + 1)), at)
        parts = phrase.parts or (phrase,) if phrase is not None else ()
        if len(parts) > 1 or not (parts and _is_lone_dual(cursor, parts[0])):
            found.extend(part for part in parts if _is_named(cursor, part))
    return found


def _is_lone_dual(cursor: Cursor, phrase: Phrase) -> bool:
    """الرئيسين جرت …: what stands alone behind a title of two is no name of one."""
    return _is_dual(cursor, phrase) and phrase.name is not None and phrase.name[1] - phrase.name[0] == 1


def _is_dual(cursor: Cursor, phrase: Phrase) -> bool:
    title = titles().get(cursor.word(phrase.first, phrase.skip))
    return title is not None and title.number == "d"


def _is_named(cursor: Cursor, phrase: Phrase) -> bool:
    return phrase.name is not None and phrase.sure and phrase.entity is None and not _of_two(cursor, phrase)


def _of_two(cursor: Cursor, phrase: Phrase) -> bool:
    """Whether a dual title is read with what is no name: الرئيسين الروسي والأمريكي وفق …"""
    return _is_dual(cursor, phrase) and sum(stem.isascii() for stem in described(cursor, phrase)) > 1


class Cast:
    """Gives every party its actor; two mentions of one participant get the same one."""

    def __init__(self, script: Script, phrases: Iterable[Phrase], actors: Sequence[Actor]) -> None:
        self._script = script
        self._cursor = Cursor(script, len(script.tokens))
        self._persons: list[_Person] = []
        self._others: dict[str, Actor] = {}
        for actor in actors:
            self._enter(actor)
        for phrase in phrases:
            self._file(phrase)

    def actor(self, party: Party, beside: Sequence[Party] = ()) -> Actor:
        """The actor of a party; ``beside`` are the others of the same event, whom a counterpart is not."""
        if party.kind is not ActorKind.PERSON:
            return self._other(party)
        return self._cast(self._person(party, beside), self._text(party))

    def _cast(self, person: _Person, text: str) -> Actor:
        if person.actor is None:
            name = person.printed or text
            person.actor = Actor(_id(ActorKind.PERSON, name), name, ActorKind.PERSON, (text,))
        return person.actor

    def _enter(self, actor: Actor) -> None:
        if actor.kind is ActorKind.PERSON:
            described = [frozenset(map(stem_of, _folded(form))) for form in actor.mentions]
            words = _folded(actor.name)
            names = [] if not words or _is_description(actor.name) else [words]
            person = _Person(names, described, actor.name, actor=actor)
            self._persons.append(person)
            return
        self._others.setdefault(_key(actor.name) or fold(actor.name), actor)

    def _file(self, phrase: Phrase) -> None:
        if phrase.name is None:
            return
        skip = phrase.skip if phrase.name[0] == phrase.first else 0
        words = tuple(word for word in words_of(self._cursor, *phrase.name, skip) if word.isalnum())
        if not words:
            return
        known = self._by_name(words)
        if known is None:
            known = _Person([words], printed=self._printed(phrase))
            self._persons.append(known)
        known.counts[self._printed(phrase)] += len(words) > 1
        if known.actor is None:
            known.printed = max(known.counts, key=lambda name: known.counts[name])
        if words not in known.names:
            known.names.append(words)
        if phrase.title is not None:
            known.titles.append(described(self._cursor, phrase))

    def _printed(self, phrase: Phrase) -> str:
        first, last = phrase.name or (phrase.first, phrase.last)
        return self._script.span(first, last).text[phrase.skip if first == phrase.first else 0 :]

    def _by_name(self, words: tuple[str, ...]) -> _Person | None:
        for one in reversed(self._persons):
            if words in one.names or (len(words) > 2 and words[:-1] in one.names):
                return one
        return next(
            (one for one in reversed(self._persons) if any(same_name(words, known) for known in one.names)), None
        )

    def _person(self, party: Party, beside: Sequence[Party]) -> _Person:
        found = self._by_name(party.name) if party.name else self._by_title(party, beside)
        if found is None:
            found = _Person([party.name] if party.name else [], [], self._name(party))
            self._persons.append(found)
        if len(party.name) > max(map(len, found.names), default=0) and found.actor is None:
            found.printed = self._name(party)
            found.names.append(party.name)
        if party.stems and party.stems not in found.titles:
            found.titles.append(party.stems)
        return found

    def _by_title(self, party: Party, beside: Sequence[Party]) -> _Person | None:
        """الرئيس الروسي is who was called so; نظيره الأمريكي whoever of that state is not the first."""
        wanted = frozenset(stem for stem in party.stems if not stem.startswith("نظير"))
        if not wanted:
            return None
        others = {id(self._by_name(other.name)) for other in beside if other.name and other is not party}
        fitting = [
            one for one in self._persons if any(_is_called(wanted, had) for had in one.titles) and id(one) not in others
        ]
        return max(fitting, key=lambda one: max(map(len, one.names), default=0), default=None)

    def learn(self, parties: Iterable[Party]) -> None:
        """File the named parties first, so that those only described find them."""
        named = [party for party in parties if party.kind is ActorKind.PERSON and party.name]
        for party in sorted(named, key=lambda one: -len(one.name)):
            self.actor(party)

    def holders(self, office: str) -> list[Actor]:
        """The two persons of one office whom a word such as الرئيسين means; empty unless there are just two."""
        found = [one for one in self._persons if one.names and any(_is_only(office, had) for had in one.titles)]
        return [self._cast(one, one.printed) for one in found] if len(found) == 2 else []

    def _other(self, party: Party) -> Actor:
        key = party.key or fold(self._text(party))
        known = self._others.get(key)
        if known is None:
            name = state_name(key[6:]) if key.startswith("state:") else party.label or self._text(party)
            known = Actor(_id(party.kind, name), name, party.kind, (self._text(party),))
            self._others[key] = known
        return known

    def _name(self, party: Party) -> str:
        """The printed words of the name, or of the whole description where there is none."""
        if not party.name:
            return party.label or self._text(party)
        text = self._text(party)
        words = text.split()
        return " ".join(words[-len(party.name) :]) if len(words) >= len(party.name) else text

    def _text(self, party: Party) -> str:
        text = self._script.span(party.first, party.last).text
        rest = text[party.skip :]
        if party.skip and text[: party.skip].endswith("ل") and rest.startswith("ل"):
            rest = ("ال" if read_word(fold(rest.split(" ", 1)[0])).is_head else "ا") + rest
        return rest.strip("\"'«»“”،,")


def _is_description(name: str) -> bool:
    """Whether an actor is known by what he is, not by a name: الرئيس الروسي, نظيره, رئيسنا."""
    word = read_word(fold(name).split(" ", 1)[0])
    return word.title is not None or word.definite or word.folded.startswith("نظير") or not word.can_name


def _is_called(wanted: frozenset[str], described: frozenset[str]) -> bool:
    """Whether a description fits one told in more words, of the same office: مساعد الرئيس is not الرئيس."""
    more = described - wanted - {"نظير"}
    return wanted <= described and not any(fold(stem) in titles() for stem in more)


def _is_only(office: str, described: frozenset[str]) -> bool:
    """Whether a description is of this office and no other: مساعد الرئيس is no president."""
    return office in described and not any(stem != office and fold(stem) in titles() for stem in described)


def _folded(name: str) -> tuple[str, ...]:
    return tuple(word for word in fold(name).replace("«", " ").replace("»", " ").split() if word.isalnum())


@cache
def _key(name: str) -> str | None:
    entries = by_form().get(fold(name))
    if not entries:
        return None
    entry = entries[0]
    return f"state:{entry.of}" if entry.role in ("state", "capital") else entry.id


def _id(kind: ActorKind, name: str) -> str:
    return f"{kind.value}:{fold(name).replace(' ', '-')}"
