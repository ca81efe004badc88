"""Fits a verb's government to the arguments behind it: who speaks, to whom, and where what was said begins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rawi.lexicon.function_words import opens_content
from rawi.lexicon.plain_verbs import surely_finite
from rawi.lexicon.verbs import Aspect, Frame, Reading, Slot, readings
from rawi.lexicon.word_sets import (
    is_occasion,
    is_plural_of_things,
    is_word_of_speech,
    takes_article,
    without_possessive,
    word_set,
)
from rawi.model import Act, ActorKind
from rawi.names.phrase import Phrase
from rawi.names.words import is_accusative, is_strict_verbal_noun, read_word
from rawi.statements.argument import Argument

__all__ = ["Fit", "fit"]


@dataclass(frozen=True, slots=True)
class Fit:
    """How a frame was filled: ``content`` is the token where what was said begins."""

    content: int
    opener: str
    speaker: Phrase | None
    addressee: Phrase | None
    last_before: int
    again: int | None = None
    thing: Phrase | None = None


def fit(frames: Sequence[Frame], reading: Reading, found: Sequence[Argument], *, subject_known: bool) -> Fit | None:
    """The best filling over all frames, or None where no frame fits. ``subject_known``: said before the verb."""
    fits = []
    for frame in frames:
        filled = _fill(frame, reading, found, subject_known)
        if filled is not None:
            fits.append(filled)
    if not fits:
        return None
    best = max(fits, key=_rank)
    early = [one for one in fits if one.opener == "np" and one.content + _NEAR < best.content]
    early = [one for one in early if one.thing is None or one.thing.kind is not ActorKind.PERSON or not one.thing.sure]
    if best.opener in ("noun", "np") or not early:
        return best
    first = min(early, key=lambda one: one.content)
    return best if _goes_on_naming(first) or _runs_into(first, best, found) else first


def _goes_on_naming(candidate: Fit) -> bool:
    """Whether the noun that would open the content stands right behind a speaker still without a name."""
    speaker = candidate.speaker
    return speaker is not None and speaker.name is None and speaker.last == candidate.content


def _runs_into(early: Fit, best: Fit, found: Sequence[Argument]) -> bool:
    """أكد فلان صانع ألعاب الفريق أن …: nothing but noun phrases lies between a noun and the complementizer."""
    if best.opener != "that" or early.thing is None or opens_content(early.thing.head):
        return False
    if any(one.kind == "that" and one.head.startswith("و") for one in found):
        return False
    between = [one for one in found if early.content <= one.first < best.last_before]
    if any(one.kind == "word" and one.head[:1] == "و" and surely_finite(one.head) for one in between):
        return False
    passed = ("np", "pp", "time", "occasion", "comma")
    return all(one.kind in passed or (one.kind == "word" and one.last - one.first == 1) for one in between)


def _rank(candidate: Fit) -> tuple[int, int]:
    """A noun that opens speech is surer than a complementizer, that than a bare noun; of two alike the first."""
    return _SURENESS[candidate.opener], -candidate.content


_SURENESS = {"noun": 3, "that": 3, "quote": 3, "prep": 3, "np": 2, "short": 2, "clause": 1}
_NEAR = 3
_FARTHEST = 4


def _fill(frame: Frame, reading: Reading, found: Sequence[Argument], subject_known: bool) -> Fit | None:
    content = next(slot for slot in frame if slot.role == "content" or slot.role == "about")
    to = next((slot for slot in frame if slot.role == "to"), None)
    about = any(slot.role == "about" for slot in frame)
    state = _Filling(subject_known, reading, content, to, about)
    for argument in found:
        done = state.take(argument)
        if done is not None:
            return done if _complete(frame, done, reading, found) else None
        if argument.kind == "clause" and not about:
            return None
    return None


def _complete(frame: Frame, done: Fit, reading: Reading, found: Sequence[Argument]) -> bool:
    """Whether every slot that must be filled is: an object pronoun stands for an addressee."""
    told = reading.object != "" or any(one.head in word_set("him as an object") for one in found)
    for slot in frame:
        if slot.role == "to" and not slot.optional and done.addressee is None and not told:
            return False
    needs_tail = any(slot.role == "about" for slot in frame) and len(frame) > 1
    if not needs_tail:
        return True
    tail = next(slot.marker for slot in frame if slot.role == "content")
    return any(_opens(tail, argument) for argument in found)


def _opens(marker: str, argument: Argument) -> bool:
    if marker == "that":
        return argument.kind == "that"
    if len(marker) > 4:
        return argument.kind in ("np", "word") and argument.head.removeprefix("ال").startswith(marker)
    return argument.marker == marker or (marker == "np" and argument.kind in ("np", "word"))


def _is_oblique(head: str) -> bool:
    """Whether a noun stands in a case that no subject has: السائقين, زملاءه."""
    if head.endswith(_OBLIQUE_WITH_PRONOUN):
        return True
    word = read_word(head)
    plural = word.title.number != "s" if word.title is not None else not word.is_head
    return plural and head.endswith("ين")


def _is_his_speech(head: str) -> bool:
    """واختتم حديثه, وجهت كلمتها: what somebody said, with his pronoun, says nothing itself."""
    stem = without_possessive(head)
    return stem != "" and (is_occasion(stem) or is_occasion(stem.removesuffix("ت") + "ه"))


def _is_deed(head: str) -> bool:
    """أكدت تحرك القافلة: an indefinite verbal noun of the fifth form, which the press also writes with the article."""
    return len(head) == _FIFTH_FORM and head.startswith("ت") and takes_article(head)


def _is_owned(head: str) -> bool:
    """تنفي ضلوعها: a noun with a pronoun that no feminine ending folds like."""
    return head.endswith(("ها", "هم", "هما")) and len(without_possessive(head)) > _SHORTEST_OWNED


_FIFTH_FORM = 4
_SHORTEST_OWNED = 3
"""Letters of a noun before its pronoun; with fewer the word may as well be a name."""


def _is_predicate(phrase: Phrase) -> bool:
    """اعتبرتها قوة احتلال: behind a verb with its object an indefinite noun tells what it is held to be."""
    named = phrase.definite or phrase.name is not None or phrase.entity is not None or phrase.source
    return not named and phrase.kind is not ActorKind.GROUP


_OBLIQUE_WITH_PRONOUN = ("اءه", "اءها", "اءهم")


class _Filling:
    """The state of one frame as the arguments go by."""

    __slots__ = (
        "_about",
        "_about_or_noun",
        "_addressee",
        "_again",
        "_behind_speaker",
        "_content",
        "_object",
        "_past_comma",
        "_reading",
        "_speaker",
        "_stray",
        "_subject",
        "_to",
    )

    def __init__(self, subject: bool, reading: Reading, content: Slot, to: Slot | None, about: bool) -> None:
        self._subject = subject
        self._reading = reading
        self._content = content
        self._to = to
        self._about = about
        self._speaker: Phrase | None = None
        self._addressee: Phrase | None = None
        self._again: int | None = None
        self._object = bool(reading.object)
        self._stray = 0
        self._behind_speaker = -1
        self._past_comma = False
        self._about_or_noun = about or content.marker == "np"

    def take(self, argument: Argument) -> Fit | None:
        """Use one more argument; the filling, where it opens what was said."""
        if argument.kind == "comma":
            self._past_comma = True
        elif argument.kind == "again":
            self._again = argument.first
        elif argument.kind == "occasion":
            if argument.marker == self._content.marker:
                return self._done(argument, "prep")
            self._addressee = self._addressee or argument.phrase
        elif argument.kind in ("np", "word"):
            return self._take_noun(argument)
        elif argument.kind == "pp":
            wanted = {self._content.marker, self._to.marker if self._to else ""}
            if argument.whole is not None and argument.marker not in wanted:
                return self._take_noun(replace(argument, phrase=argument.whole))
            return self._take_preposition(argument)
        elif argument.kind == "that":
            return self._take_complementizer(argument)
        elif argument.kind == "quote":
            return self._take_quote(argument)
        elif argument.kind == "clause":
            takes = self._content.marker == "np" or (self._content.marker == "that" and not argument.marker)
            return self._done(argument, "clause") if takes else None
        return None

    def _take_noun(self, argument: Argument) -> Fit | None:
        phrase = argument.phrase
        may_come = not self._subject and self._speaker is None and not self._past_comma
        if phrase is not None and may_come and self._may_speak(phrase, argument):
            self._speaker = phrase
            self._behind_speaker = phrase.last
            self._subject = True
            return None
        wants_hearer = self._to is not None and self._to.marker == "np" and not self._object
        if wants_hearer and argument.head in word_set("him as an object"):
            self._object = True
            return None
        if wants_hearer and self._addressee is None and phrase is not None and (phrase.sure or phrase.definite):
            self._addressee = phrase
            return None
        if self._content.marker == "word" and is_word_of_speech(argument.head):
            return self._done(argument, "noun")
        if self._content.marker == "np" and argument.content >= 0 and self._may_be_content(argument):
            opener = "noun" if self._is_noun_of_content(argument) else "np"
            return replace(self._done(argument, opener), thing=phrase)
        if self._names_speaker(argument):
            self._behind_speaker = argument.last
        else:
            self._stray += not argument.head.isdigit()
        return None

    def _names_speaker(self, argument: Argument) -> bool:
        """المتحدث راج شاه: single words right behind an office without a name are its holder's."""
        speaker = self._speaker
        nameless = speaker is not None and speaker.kind is ActorKind.PERSON and speaker.name is None
        right_behind = argument.first == self._behind_speaker and argument.last - argument.first == 1
        return nameless and speaker is not None and speaker.definite and right_behind

    def _may_be_content(self, argument: Argument) -> bool:
        phrase = argument.phrase
        if phrase is None or self._subject or self._about:
            return True
        disagrees = {phrase.gender, self._reading.gender} == {"m", "f"} and self._reading.number == "s"
        if disagrees and phrase.kind is ActorKind.DOCUMENT:
            return True
        return self._object and (not phrase.sure or _is_predicate(phrase))

    def _is_noun_of_content(self, argument: Argument) -> bool:
        return argument.phrase is None or opens_content(argument.phrase.head)

    def _may_speak(self, phrase: Phrase, argument: Argument) -> bool:
        if (self._reading.person and self._reading.person < 3) or self._reading.number in ("p", "d"):
            return False
        if argument.head in word_set("any at all"):
            return False
        if argument.head in word_set("everybody") and self._to is not None and self._to.marker == "np":
            return False
        if self._object and self._about_or_noun and not phrase.sure:
            return False
        if self._object and self._about_or_noun and _is_predicate(phrase):
            return False
        deed = any(one.aspect is Aspect.VERBAL_NOUN and one.definite for one in readings(phrase.head))
        refused = self._reading.verb.act is Act.REJECT and self._content.marker == "np"
        deed = deed or (refused and is_strict_verbal_noun(phrase.head.removeprefix("ال")))
        if deed and not phrase.sure:
            return False
        if any(part.name is None and _is_oblique(part.head) for part in phrase.parts):
            return False
        whole = phrase.title is None or phrase.title[0] == phrase.first
        inquiry = phrase.kind is ActorKind.DOCUMENT and phrase.last - phrase.first > 1 and not self._about_or_noun
        titled = phrase.kind is ActorKind.PERSON and phrase.name is not None
        opens = opens_content(phrase.head) and not inquiry and not titled
        owned = not phrase.sure or phrase.possessive != ""
        if phrase.last - phrase.first == 1 and owned and _is_his_speech(argument.head):
            return False
        done = _is_deed(argument.head) or _is_owned(argument.head)
        if self._content.marker == "np" and not phrase.sure and done:
            return False
        if phrase.name is None and phrase.last - phrase.first == 1 and is_accusative(phrase.head):
            return False
        if phrase.name is None and ((whole and _is_oblique(phrase.noun)) or opens):
            return False
        feminine = self._reading.gender == "f"
        body = phrase.kind in (ActorKind.INSTITUTION, ActorKind.STATE) or is_plural_of_things(phrase.head)
        body = body or phrase.kind is ActorKind.GROUP or (phrase.kind is ActorKind.UNKNOWN and not phrase.sure)
        if phrase.gender == "f" and body and self._stands_next(phrase):
            return feminine
        if phrase.gender and not phrase.parts and phrase.kind is ActorKind.PERSON:
            titled_behind = phrase.name is not None and phrase.title is not None and phrase.title[0] > phrase.name[0]
            return (phrase.gender == "f") == feminine or (feminine and titled_behind)
        plain = phrase.kind is ActorKind.UNKNOWN and not phrase.parts and self._reading.number == "s"
        if plain and phrase.gender == "f" and self._reading.gender == "m" and self._stray:
            return False
        return not (phrase.gender == "m" and feminine)

    def _stands_next(self, phrase: Phrase) -> bool:
        """Whether nothing came before the phrase, so that a feminine one wants a feminine verb."""
        plain = self._reading.number == "s" and self._reading.gender != ""
        return plain and not self._stray and not self._past_comma and self._addressee is None

    def _take_preposition(self, argument: Argument) -> Fit | None:
        if self._to is not None and argument.marker == self._to.marker and self._may_hear(argument):
            self._addressee = argument.phrase
            return None
        if argument.marker == self._content.marker:
            return self._done(argument, "prep")
        return None

    def _may_hear(self, argument: Argument) -> bool:
        phrase = argument.phrase
        if phrase is None or self._addressee is not None:
            return False
        asked = argument.marker == "من" and phrase.kind is ActorKind.UNKNOWN and phrase.definite
        return asked or phrase.sure or (phrase.kind is ActorKind.PERSON and not opens_content(phrase.head))

    def _take_complementizer(self, argument: Argument) -> Fit | None:
        marker = argument.marker
        if self._stray > _FARTHEST:
            return None
        if self._content.marker == "that" and marker in ("", "ب", "علي", "الي"):
            return self._done(argument, "that")
        return self._done(argument, "that") if marker and marker == self._content.marker else None

    def _take_quote(self, argument: Argument) -> Fit | None:
        if self._stray > 1 and argument.marker != ":":
            return None
        if argument.head and argument.head == self._content.marker:
            return replace(self._done(argument, "prep"), content=argument.content + 2)
        if self._content.marker in ("ب", "ل") and argument.head.startswith(self._content.marker):
            return self._done(argument, "prep")
        opener = "short" if argument.marker == "short" else "quote"
        accepts = self._content.marker == "quote" or self._again is not None
        if accepts or (self._content.marker == "np" and argument.marker != ":"):
            return self._done(argument, opener)
        return None

    def _done(self, argument: Argument, opener: str) -> Fit:
        return Fit(argument.content, opener, self._speaker, self._addressee, argument.first, self._again)
