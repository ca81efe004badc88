"""Plain verbs of the news: whether a word may be, or surely is, a finite verb that reports nothing.

The forms are those of ``rawi.lexicon.conjugation``. They are not spelt out: a word is stripped of endings, what
is left is levelled to its strong letters, and only the few verbs that share them are conjugated. Loading the table
so costs a few milliseconds, at the first look-up and not at import.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Literal, get_args

from rawi.errors import LexiconError
from rawi.lexicon import paradigms
from rawi.lexicon.conjugation import Aspect, Parts, Stem, stems
from rawi.lexicon.folded import folded_rows
from rawi.lexicon.function_words import word_class
from rawi.lexicon.letters import fold
from rawi.lexicon.paradigms import Cell, Gender, Number
from rawi.lexicon.tables import rows

__all__ = ["Finite", "PlainVerb", "finite_forms", "is_finite", "plain_verbs", "surely_finite"]

Homograph = Literal["noun", "name", "adjective", "other", "-"]
Strength = Literal["seldom", "never"]


@dataclass(frozen=True, slots=True, eq=False)
class PlainVerb:
    """A verb by its past and present, third person masculine singular, in full spelling; one object a verb.

    ``homograph`` says what its past is as well when nothing marks it (``عمل``, ``تقدم``): noun, name, adjective,
    other, or ``-`` for nothing.
    """

    lemma: str
    present: str
    homograph: str


@dataclass(frozen=True, slots=True)
class Finite:
    """One way to read a word as a finite form, third person.

    ``object`` is the folded pronoun on the end; ``proclitic`` the number of leading characters (و, ف) that are not
    the form's own; the س of the future belongs to the form. ``sure`` is false where the same letters are often
    something else.
    """

    verb: PlainVerb
    aspect: Aspect
    gender: Gender
    number: Number
    object: str
    proclitic: int
    future: bool
    sure: bool


@cache
def plain_verbs() -> tuple[PlainVerb, ...]:
    """The verbs in the order of the table, without those that report by now.

    Raises LexiconError for an unknown mark in a row.
    """
    known, reporting = frozenset(get_args(Homograph)), _reporting()
    found = []
    for row in rows("text/plain_verbs.tsv"):
        if row["homograph"] not in known:
            raise LexiconError(f"plain_verbs.tsv: {row['lemma']}: unknown homograph {row['homograph']!r}")
        if (row["lemma"], row["present"]) not in reporting:
            found.append(PlainVerb(row["lemma"], row["present"], row["homograph"]))
    return tuple(found)


@cache
def _reporting() -> frozenset[tuple[str, str]]:
    """Past and present of the reporting verbs, which ``rawi.lexicon.verbs`` reads."""
    return frozenset((row["lemma"], row["present"]) for row in rows("statements/verbs.tsv"))


@lru_cache(maxsize=1 << 15)
def finite_forms(word: str) -> tuple[Finite, ...]:
    """All readings of a folded word as a finite form, with as few proclitics as possible; none for any other.

    A form may be one of a reporting verb too (``يظهر``): ``rawi.lexicon.verbs.readings`` tells.
    """
    if _lookalikes().get(word) == "never" or word_class(word) not in (None, "aux", "copula"):
        return ()
    for proclitic in (0, 1) if word[:1] in ("و", "ف") else (0,):
        found = tuple(_hosted(word, proclitic))
        if found:
            return found
    return ()


def is_finite(word: str) -> bool:
    """Whether a folded word may be a finite form of a plain verb."""
    return bool(finite_forms(word))


def surely_finite(word: str) -> bool:
    """Whether a folded word is a finite form of a plain verb and hardly ever a noun, a name or an adjective."""
    found = finite_forms(word)
    return bool(found) and all(form.sure for form in found)


@cache
def _lookalikes() -> Mapping[str, Strength]:
    """Folded words that are spelt like forms of our verbs, and how often they are verbs."""
    return {folded["word"]: _strength(row) for row, folded in folded_rows("text/plain_verb_lookalikes.tsv")}


def _strength(row: Mapping[str, str]) -> Strength:
    if row["verb"] == "seldom":
        return "seldom"
    if row["verb"] == "never":
        return "never"
    raise LexiconError(f"plain_verb_lookalikes.tsv: {row['word']}: write seldom or never, not {row['verb']!r}")


_WEAK = str.maketrans("", "", "اويء")
_TWICE = re.compile(r"(\w)\1+")


def _skeleton(folded: str) -> str:
    """The strong letters of a stem, equal neighbours once: ``قال``, ``يقول`` and ``قيل`` share one."""
    return _TWICE.sub(r"\1", folded.translate(_WEAK))


@cache
def _by_skeleton() -> Mapping[str, tuple[PlainVerb, ...]]:
    """The verbs by the skeletons of past and present, all of them levelled in one pass."""
    found: dict[str, list[PlainVerb]] = {}
    known = plain_verbs()
    spelt = fold("\n".join(f"{verb.lemma}\t{verb.present}" for verb in known))
    for verb, line in zip(known, _skeleton(spelt).split("\n"), strict=True):
        for skeleton in set(line.split("\t")):
            found.setdefault(skeleton, []).append(verb)
    return {skeleton: tuple(verbs) for skeleton, verbs in found.items()}


@cache
def _endings() -> frozenset[str]:
    """All endings of the third person, with and without object pronouns."""
    found = set(paradigms.past(("3ms", "3f", "3md", "3mp", "consonant")))
    for prefix in "يت":
        found.update(paradigms.present(prefix, ("bare", "dual", "plural", "women")))
    return frozenset(found) | {ending[1:] for ending in found if ending[:1] in ("ن", "ت")}


@lru_cache(maxsize=1 << 12)
def _stems_of(verb: PlainVerb) -> Mapping[str, tuple[Stem, ...]]:
    found: dict[str, tuple[Stem, ...]] = {}
    for stem in (*map(_without_short_passive, stems(Parts(verb.lemma, verb.present))), *_weak_passives(verb)):
        if not stem.prefixed or stem.text[0] in "يت":
            found[stem.text] = (*found.get(stem.text, ()), stem)
    return found


def _without_short_passive(stem: Stem) -> Stem:
    """``بيعت`` but not ``زير``, ``ريق``: seldom written, and behind و or ف soon a noun (``وزير``, ``فريق``)."""
    if stem.aspect is Aspect.PASSIVE and not stem.prefixed and len(stem.text) == 3 and stem.text[1] == "ي":
        return replace(stem, endings=paradigms.past(("3f",), "none"))
    return stem


def _weak_passives(verb: PlainVerb) -> Iterator[Stem]:
    """Passives that reports of what was said do without: ``أجريت``, ``أنشئت``, ``بيعت``, ``يؤخذ``."""
    lemma, present = verb.lemma, verb.present
    if len(lemma) == 3 and lemma[1] == "ا" and present[-2] == "ي":
        yield Stem(fold(f"{lemma[0]}ي{lemma[2]}"), Aspect.PASSIVE, paradigms.past(("3f",), "none"))
    if lemma[-1] == "ى":
        yield Stem(fold(lemma), Aspect.PASSIVE, paradigms.past(("3ms", "3f"), "none"))
    elif lemma[-1] == "أ":
        yield Stem(fold(lemma[:-1] + "ئ"), Aspect.PASSIVE, paradigms.past(("3ms", "3f"), "none"))
    if present[1:2] == "أ":
        for prefix in "يت":
            endings = paradigms.present(prefix, ("bare", "plural"), "none")
            yield Stem(fold(f"{prefix}ؤ{present[2:]}"), Aspect.PASSIVE, endings, prefixed=True)


def _hosted(word: str, proclitic: int) -> Iterator[Finite]:
    form = word[proclitic:]
    strength = _lookalikes().get(form)
    if strength == "never" or len(form) < 2:
        return
    often_else = strength is not None or word in _lookalikes()
    for start, future in ((0, False), (1, True)) if form[0] == "س" else ((0, False),):
        for verb, stem, cell in _matches(form[start:], future):
            sure = not often_else and _is_marked(verb, stem, cell)
            aspect, gender, number = stem.aspect, cell.gender, cell.number
            yield Finite(verb, aspect, gender, number, cell.object, proclitic, future, sure)


def _matches(form: str, future: bool) -> Iterator[tuple[PlainVerb, Stem, Cell]]:
    endings, table = _endings(), _by_skeleton()
    for cut in range(len(form), 0, -1):
        if form[cut:] not in endings:
            continue
        text = form[:cut]
        skeletons = [_skeleton(text)]
        if text[0] == "ت":
            skeletons.append(_skeleton(text[1:]))
        candidates = dict.fromkeys(verb for skeleton in skeletons for verb in table.get(skeleton, ()))
        for verb in candidates:
            for stem in _stems_of(verb).get(text, ()):
                if stem.prefixed or not future:
                    yield from ((verb, stem, cell) for cell in stem.endings.get(form[cut:], ()) if _is_told(stem, cell))


@cache
def _verbal_nouns() -> frozenset[str]:
    """Folded verbal nouns that are spelt like the past of their verb, which begins in ت: ``توقع``, ``تبني``."""
    lemmas = [verb.lemma for verb in plain_verbs()] + [lemma for lemma, _ in _reporting()]
    return frozenset(fold("\n".join(lemma for lemma in lemmas if lemma[0] == "ت" and len(lemma) > 3)).split("\n"))


def _is_told(stem: Stem, cell: Cell) -> bool:
    """Third person; no dual with a pronoun, which is rather a noun (``دعواها`` is "her suit"), and no feminine
    plural of the past (``الزمن`` is "the time")."""
    if cell.person != 3 or (cell.number == "d" and cell.object):
        return False
    return stem.prefixed or not (cell.gender == "f" and cell.number == "p")


def _is_marked(verb: PlainVerb, stem: Stem, cell: Cell) -> bool:
    """Whether the form shows that it is a verb, by a prefix or an ending that nouns do not have.

    A past with a pronoun mostly looks like a noun with one (``عودتها``, ``إصابته``, and ``إصابة`` once folded), a
    present with one at times (``تبنيهم``, ``توقعنا``).
    """
    if stem.prefixed:
        return not (cell.object and stem.text in _verbal_nouns())
    if cell.object:
        hollow = verb.lemma[-2] == "ا" and verb.lemma[0] in "اأ"
        owned = cell.object in ("نا", "ني") or (cell.gender == "m" and cell.number == "s" and cell.object == "ه")
        return verb.homograph == "-" and not hollow and not owned
    return verb.homograph == "-" or cell.gender == "f" or cell.number == "p"
