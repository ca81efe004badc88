"""Whether two names are one actor's, by rules that each say why; the first that knows decides."""

from __future__ import annotations

from collections.abc import Callable

from rawi.lexicon.titles import given_names, titles
from rawi.link.known_names import KnownName
from rawi.link.model import Judgement, Sameness
from rawi.link.rarity import RAREST, weight_of
from rawi.model import ActorKind
from rawi.names.spelling import same_name, same_word

__all__ = ["NOTHING_MORE", "judge"]

_NAMELESS = (ActorKind.DOCUMENT, ActorKind.GROUP, ActorKind.UNKNOWN)
"""Kinds that are described and not named: تقارير of one article are not those of another."""

_OFFICES = ("office", "spokesman", "source", "rank")

NOTHING_MORE = "one surname, nothing more told"

Rule = Callable[[KnownName, KnownName], tuple[Sameness, float, str] | None]


def judge(one: KnownName, other: KnownName) -> Judgement | None:
    """The judgement on two names; None where no rule has anything to say."""
    if one.kind in _NAMELESS or other.kind in _NAMELESS or _titled(one) or _titled(other):
        return None
    for rule in _PERSONS if one.kind is other.kind is ActorKind.PERSON else _OTHERS:
        found = rule(one, other)
        if found:
            sameness, score, reason = found
            return Judgement(one.id, other.id, sameness, score, (reason, *_more(one, other)))
    return None


def _titled(name: KnownName) -> bool:
    """A person known by an office alone: وزير النقل النرويجي and وزير المالية النرويجي share no surname."""
    title = titles().get(name.words[0]) if name.kind is ActorKind.PERSON and name.words else None
    return bool(title and title.kind in _OFFICES and name.words[0] not in given_names())


def _more(one: KnownName, other: KnownName) -> list[str]:
    """What speaks for or against besides the rule that decided."""
    shared = sorted(one.titles.keys() & other.titles.keys())
    return [f"both called {title}" for title in shared[:1]]


def _spelt_alike(one: KnownName, other: KnownName) -> tuple[Sameness, float, str] | None:
    """ستولتنبرج and شتولتنبرغ: given name and surname agree but for letters that foreign names share."""
    if min(len(one.words), len(other.words)) > 1 and same_name(one.words, other.words):
        return Sameness.SAME, 0.95, "given name and surname agree"
    return None


def _part_of(one: KnownName, other: KnownName) -> tuple[Sameness, float, str] | None:
    """محمد بن سلمان and محمد بن سلمان بن عبد العزيز: the shorter opens the longer."""
    short, long = sorted((one.words, other.words), key=len)
    if len(short) > 1 and all(same_word(a, b) for a, b in zip(short, long, strict=False)):
        return Sameness.SAME, 0.85, "the shorter name opens the longer"
    return None


def _surname_and_office(one: KnownName, other: KnownName) -> tuple[Sameness, float, str] | None:
    """Two full names whose surnames agree, both called الرئيس الأمريكي: a given name misspelt."""
    if not _share_surname(one, other):
        return None
    offices = (title for title in one.titles.keys() & other.titles.keys() if " " in title)
    return (Sameness.SAME, 0.75, "surname and office agree") if any(offices) else None


def _surname_alone(one: KnownName, other: KnownName) -> tuple[Sameness, float, str] | None:
    """جورج بوش and جيب بوش: two full names that share the last word are two people."""
    if not _share_surname(one, other):
        return None
    given, another = one.words[0], other.words[0]
    if len(given) == len(another) and sum(a != b for a, b in zip(given, another, strict=True)) == 1:
        return Sameness.UNSURE, 0.5, "the given names differ by one letter"
    return Sameness.DIFFERENT, 0.9, "only the surname agrees"


def _share_surname(one: KnownName, other: KnownName) -> bool:
    return min(len(one.words), len(other.words)) > 1 and same_word(one.words[-1], other.words[-1])


def _by_surname(one: KnownName, other: KnownName) -> tuple[Sameness, float, str] | None:
    """ماي and تيريزا ماي: one article names by surname whom another names in full."""
    short, long = sorted((one.words, other.words), key=len)
    if len(short) != 1 or not long or not same_word(short[0], long[-1]):
        return None
    if one.states and other.states and not one.states & other.states:
        return Sameness.UNSURE, 0.3, "one surname, other states"
    if one.states & other.states:
        return Sameness.SAME, 0.8, "one surname, one state"
    return Sameness.UNSURE, 0.5, NOTHING_MORE


def _one_state(one: KnownName, other: KnownName) -> tuple[Sameness, float, str] | None:
    """موسكو and روسيا."""
    if one.kind is other.kind is ActorKind.STATE and one.states & other.states:
        return Sameness.SAME, 0.95, "both name one state"
    return None


def _one_body(one: KnownName, other: KnownName) -> tuple[Sameness, float, str] | None:
    """تاس and وكالة الأنباء الروسية «تاس»."""
    if not one.bodies or not other.bodies:
        return None
    if one.bodies & other.bodies:
        return Sameness.SAME, 0.95, "the lexicon knows both as one"
    return Sameness.DIFFERENT, 0.9, "the lexicon knows them apart"


def _other_state(one: KnownName, other: KnownName) -> tuple[Sameness, float, str] | None:
    """وزارة الخارجية الروسية and وزارة الخارجية البريطانية."""
    if one.kind is other.kind and one.states and other.states and not one.states & other.states:
        return Sameness.DIFFERENT, 0.9, "of other states"
    return None


def _same_words(one: KnownName, other: KnownName) -> tuple[Sameness, float, str] | None:
    """الخارجية الروسية and وزارة الخارجية الروسية: one name's words are among the other's."""
    if one.kind is not other.kind or one.kind not in _NAMED or not _within(one, other):
        return None
    shared = sum(weight_of(stem) for stem in one.stems & other.stems)
    if shared >= 2 * RAREST or (shared >= RAREST and one.states & other.states):
        return Sameness.SAME, 0.8, "one name's words are among the other's"
    return None


def _within(one: KnownName, other: KnownName) -> bool:
    return one.stems <= other.stems or other.stems <= one.stems


_NAMED = (ActorKind.INSTITUTION, ActorKind.ALLIANCE)
"""Kinds whose common words name: a ministry is its words, an agency is not."""

_PERSONS: tuple[Rule, ...] = (
    _spelt_alike,
    _part_of,
    _surname_and_office,
    _surname_alone,
    _by_surname,
)
_OTHERS: tuple[Rule, ...] = (_one_state, _one_body, _other_state, _same_words)
