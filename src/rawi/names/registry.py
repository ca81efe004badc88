"""The actors of one document: every mention filed under who it stands for, in the order of the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from rawi.lexicon.gazetteer import by_form, demonyms, sides
from rawi.lexicon.letters import fold
from rawi.lexicon.word_sets import word_set
from rawi.model import Actor, ActorKind
from rawi.names.cursor import Cursor
from rawi.names.phrase import Phrase
from rawi.names.spelling import same_name
from rawi.names.words import read_word, without_prefix
from rawi.segment.script import Script

__all__ = ["Record", "Registry"]


@dataclass(slots=True, eq=False)
class Record:
    """What the document has told of one actor so far; ``seen`` is the last token at which it was named."""

    kind: ActorKind
    name: str
    forms: list[str] = field(default_factory=list)
    names: list[tuple[str, ...]] = field(default_factory=list)
    titles: list[frozenset[str]] = field(default_factory=list)
    heads: set[str] = field(default_factory=set)
    entity: str | None = None
    gender: str = ""
    plural: bool = False
    seen: int = -1

    def actor(self) -> Actor:
        """The finished actor; its id is made of its kind and its folded name."""
        return Actor(f"{self.kind.value}:{fold(self.name).replace(' ', '-')}", self.name, self.kind, tuple(self.forms))


class Registry:
    """Files phrases under records; a record is shared by all the mentions of one actor."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._records: list[Record] = []

    def resolve(self, phrase: Phrase, avoid: Record | None = None) -> Record:
        """The record that a phrase stands for, made anew where the document has not named it before.

        ``avoid`` is an actor it cannot be, such as the one who speaks of his counterpart.
        """
        if phrase.parts:
            return self._several(phrase)
        record = self._find(phrase, avoid) or self._new(phrase)
        self._add(record, phrase)
        return record

    def known(self, phrase: Phrase) -> Record | None:
        """The record that a description stands for, or None where the document has not used it before."""
        return self._by_title(phrase, None)

    def recent(self, before: int, kinds: frozenset[ActorKind], avoid: Record | None = None) -> Record | None:
        """The record of one of ``kinds`` named last before token ``before``."""
        fitting = [one for one in self._records if one.kind in kinds and one.seen < before and one is not avoid]
        return max(fitting, key=lambda one: one.seen, default=None)

    def _several(self, phrase: Phrase) -> Record:
        text = self._text(phrase.first, phrase.last, phrase.skip)
        known = next((one for one in self._records if one.plural and one.name == text), None)
        if known is None:
            known = Record(ActorKind.GROUP, text, [text], plural=True)
            self._records.append(known)
            for part in phrase.parts:
                _extend(known.forms, self.resolve(part).forms)
        known.seen = phrase.first
        return known

    def _find(self, phrase: Phrase, avoid: Record | None) -> Record | None:
        key = self._key(phrase)
        if key is not None:
            return self._by_entity(key)
        if phrase.name is not None:
            skip = phrase.skip if phrase.name[0] == phrase.first else 0
            return self._by_name(phrase, self._words(*phrase.name, skip)) or self._nameless(phrase)
        return self._by_title(phrase, avoid)

    def _key(self, phrase: Phrase) -> str | None:
        """The entity a phrase names: known by its name, or a side of a state (الجانب الروسي)."""
        key = _entity_key(phrase)
        if key is not None or phrase.title is None or sides().get(phrase.head) != "state":
            return key
        nisba = next((code for word in self._words(*phrase.title) if (code := demonyms().get(word))), None)
        return f"state:{nisba}" if nisba else None

    def _by_entity(self, key: str) -> Record | None:
        return next((one for one in self._records if one.entity == key), None)

    def _by_name(self, phrase: Phrase, words: tuple[str, ...]) -> Record | None:
        fitting = [
            one
            for one in self._records
            if one.kind is ActorKind.PERSON and any(same_name(words, known) for known in _comparable(one, words))
        ]
        titled = self._title_words(phrase) if phrase.title else frozenset()
        return max(fitting, key=lambda one: (_shared_title(one, titled), one.seen), default=None)

    def _nameless(self, phrase: Phrase) -> Record | None:
        """The actor that a headline called by office alone, and that the text now names with that office."""
        if phrase.title is None:
            return None
        titled = self._title_words(phrase)
        fitting = (one for one in self._records if one.kind is ActorKind.PERSON and not one.names)
        return next((one for one in fitting if any(len(had) > 1 and had == titled for had in one.titles)), None)

    def _by_title(self, phrase: Phrase, avoid: Record | None) -> Record | None:
        """الوزيرة, الرئيس الروسي, الشركات: who was last called just so, else in these words and more.

        وزير الخارجية is whom the text called that, not the minister of another state named since.
        """
        if not self._is_determined(phrase) or self._is_one_of_several(phrase):
            return None
        alike = [
            one
            for one in self._records
            if one is not avoid and not one.plural and _agrees(one, phrase) and _alike(one.kind, phrase.kind)
            if _is_built_alike(one, phrase)
        ]
        bare = self._bare(phrase)
        for wanted in (self._title_words(phrase), self._described(phrase.first, bare, phrase.skip) if bare else None):
            fitting = [one for one in alike if wanted and any(wanted <= had for had in one.titles)]
            if wanted and fitting:
                return max(fitting, key=lambda one: (len(wanted) > 1 and wanted in one.titles, one.seen))
        return self._by_noun(phrase, alike)

    def _by_noun(self, phrase: Phrase, alike: list[Record]) -> Record | None:
        """الفنانة اللبنانية: the only person named so far by that noun, now told with where he or she is from."""
        words = self._words(*phrase.title, phrase.skip) if phrase.title is not None else ()
        if phrase.kind is not ActorKind.PERSON or len(words) < 2 or any(word not in demonyms() for word in words[1:]):
            return None
        head = _plain(words[0])
        called = [one for one in alike if one.names and head in one.heads]
        alone = len(called) == 1 and all(had <= {head} for had in called[0].titles)
        return called[0] if alone else None

    def _is_one_of_several(self, phrase: Phrase) -> bool:
        """أحد تلك المصادر: somebody else than all of them."""
        first = self._script.tokens[phrase.first].folded[phrase.skip :]
        return phrase.name is None and phrase.head.startswith("ال") and first in word_set("one of")

    def _is_determined(self, phrase: Phrase) -> bool:
        """مدير الهيئة, مدرب تونس: definite by its article or by the last noun of its genitive."""
        if phrase.definite or phrase.source or phrase.title is None or phrase.kind is not ActorKind.PERSON:
            return phrase.definite
        inner = self._words(*phrase.title, phrase.skip)[1:]
        if not inner or any(read_word(word).function for word in inner):
            return False
        return any(read_word(word).definite for word in inner) or inner[-1] in by_form()

    def _new(self, phrase: Phrase) -> Record:
        named = phrase.name or (phrase.first, phrase.last)
        record = Record(phrase.kind, self._text(*named, phrase.skip if named[0] == phrase.first else 0))
        record.entity = self._key(phrase)
        self._records.append(record)
        return record

    def _add(self, record: Record, phrase: Phrase) -> None:
        record.seen = phrase.first
        record.gender = record.gender or phrase.gender
        _extend(record.forms, self._surface(phrase))
        if phrase.name is not None and phrase.entity is None:
            skip = phrase.skip if phrase.name[0] == phrase.first else 0
            words = self._words(*phrase.name, skip)
            if len(words) > max((len(known) for known in record.names), default=0):
                record.name = self._text(*phrase.name, skip)
            if words not in record.names:
                record.names.append(words)
        if (phrase.title is not None or phrase.entity is not None) and not self._is_one_of_several(phrase):
            record.titles.append(self._title_words(phrase))
            record.heads.add(_plain(phrase.noun))
        if phrase.office is not None:
            record.titles.append(self._described(*phrase.office))
            record.heads.update(_plain(word) for word in self._words(*phrase.office)[:1])

    def _surface(self, phrase: Phrase) -> Iterator[str]:
        yield self._text(phrase.first, phrase.last, phrase.skip)
        if phrase.skip:
            yield self._text(phrase.first, phrase.last, 0)
        if phrase.name is None and (bare := self._bare(phrase)) is not None:
            yield self._text(phrase.first, bare, phrase.skip)
        if phrase.name is None and (plain := self._unadorned(phrase)) is not None:
            yield self._text(phrase.first, plain, phrase.skip)
        if phrase.name is None and phrase.title is not None and phrase.title[1] < phrase.last:
            yield self._text(phrase.first, phrase.title[1], phrase.skip)
            yield self._text(phrase.first, phrase.title[1], 0)
        if phrase.name is not None:
            yield self._text(*phrase.name, phrase.skip if phrase.name[0] == phrase.first else 0)
            if phrase.title is not None and phrase.title[1] - phrase.title[0] > 1:
                yield self._text(*phrase.title, phrase.skip if phrase.title[0] == phrase.first else 0)
        if phrase.office is not None:
            yield self._text(*phrase.office, 0)

    def _bare(self, phrase: Phrase) -> int | None:
        """ضابط يمني في المواقع الأمامية, السلطات في مصر: the token at which the description leaves its noun, if any."""
        tokens = self._script.tokens
        inside = range(phrase.first + 1, phrase.last)
        leaves = word_set("leaves its noun")
        return next((at for at in inside if tokens[at].folded in leaves and not phrase.parts), None)

    def _unadorned(self, phrase: Phrase) -> int | None:
        """موقع "النهار" الإخباري: the token behind the own name of a body, before its adjectives."""
        if phrase.kind not in (ActorKind.MEDIUM, ActorKind.INSTITUTION) or phrase.parts or phrase.definite:
            return None
        tokens = self._script.tokens
        for at in range(phrase.first + 2, phrase.last):
            before, word = tokens[at - 1], tokens[at]
            named = not before.is_word or read_word(before.folded).can_name
            if word.is_word and word.folded.startswith("ال") and named and not before.folded.startswith("ال"):
                return at
        return None

    def _title_words(self, phrase: Phrase) -> frozenset[str]:
        first, last = phrase.title or (phrase.first, phrase.last)
        return self._described(first, last, phrase.skip if first == phrase.first else 0)

    def _described(self, first: int, last: int, skip: int = 0) -> frozenset[str]:
        same = word_set("the same one")
        return frozenset(_plain(word) for word in self._words(first, last, skip) if word not in same)

    def _words(self, first: int, last: int, skip: int = 0) -> tuple[str, ...]:
        cursor = Cursor(self._script, last)
        found = [cursor.word(first, skip, "ل" if skip else "")]
        found += [cursor.word(at) for at in range(first + 1, last) if cursor.is_word(at)]
        return tuple(word for word in found if word.isalnum())

    def _text(self, first: int, last: int, skip: int) -> str:
        tokens = self._script.tokens
        text = self._script.text[tokens[first].start : tokens[last - 1].stop]
        if not skip:
            return text
        rest = text[skip:]
        whole = without_prefix(tokens[first].folded[skip - 1 :], text[skip - 1])
        return "ا" + rest if whole.startswith("ال") and rest.startswith("ل") else rest


def _extend(forms: list[str], more: Iterator[str] | list[str]) -> None:
    forms.extend(form for form in dict.fromkeys(more) if form and form not in forms)


def _is_built_alike(record: Record, phrase: Phrase) -> bool:
    """الرئيس is no نائب رئيس, and الأكراد no مسؤولون أكراد: a description is taken up again by its own noun."""
    return not phrase.head or not record.heads or _plain(phrase.noun) in record.heads


def _alike(one: ActorKind, other: ActorKind) -> bool:
    """Whether a person's description may not stand for an institution, nor the reverse."""
    people = (ActorKind.PERSON, ActorKind.GROUP)
    return ActorKind.UNKNOWN in (one, other) or (one in people) == (other in people)


def _comparable(record: Record, words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The names to hold a name against: a full name is never matched by surname alone where both are full."""
    full = [known for known in record.names if len(known) > 1]
    return full or record.names


def _shared_title(record: Record, titled: frozenset[str]) -> bool:
    return any(titled & known for known in record.titles)


def _entity_key(phrase: Phrase) -> str | None:
    entity = phrase.entity
    if entity is None:
        return None
    return f"state:{entity.of}" if entity.role in ("state", "capital") else entity.id


def _plain(word: str) -> str:
    """A word of a description without its article and its ending of number and gender."""
    stem = word.removeprefix("ال")
    return stem[:-1] if len(stem) > 3 and stem.endswith("ه") else stem


def _agrees(record: Record, phrase: Phrase) -> bool:
    return not record.gender or not phrase.gender or record.gender == phrase.gender
