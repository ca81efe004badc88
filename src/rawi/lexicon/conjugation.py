"""The forms of a verb from its principal parts, as stems that take whole tables of endings.

A verb is entered as past and present (third person masculine singular), participle and verbal noun. The root
type (sound, hollow, defective, doubled, hamzated, assimilated) shows in the spelling of these parts, and with
it which stem stands before which endings: ``قال`` but ``قلت``, ``رد`` but ``رددت``, ``دعا`` but ``دعت``.

Left out on purpose: the shortened jussive of weak verbs (``لم يقل``). It follows a negation, where nothing is
said, and many of its forms are commoner words: ``يجب``, ``أنه``, ``تعز``. Only who does not deny says something
(``لم ينف``): see ``shortened``. Participles stand
in the indefinite accusative only, in which they report (``مضيفا``); with the article they are mostly nouns.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from rawi.lexicon import paradigms
from rawi.lexicon.letters import fold
from rawi.lexicon.paradigms import Cell, Endings

__all__ = ["Aspect", "Parts", "Stem", "forms", "shortened", "stems"]


class Aspect(StrEnum):
    """Which part of the verb a form belongs to."""

    PAST = "past"
    PRESENT = "present"
    PASSIVE = "passive"
    PARTICIPLE = "participle"
    VERBAL_NOUN = "verbal_noun"


@dataclass(frozen=True, slots=True)
class Parts:
    """The principal parts in full spelling; participles and verbal nouns may have several shapes.

    ``present`` is empty where it is left out because a commoner word is spelt the same (``يعلم`` "knows").
    """

    past: str
    present: str
    participles: tuple[str, ...] = ()
    verbal_nouns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stem:
    """A folded stem, the aspect it expresses and the endings it takes; ``prefixed``: it begins in ي ت ا ن."""

    text: str
    aspect: Aspect
    endings: Endings
    prefixed: bool = False


_ALL_PAST = ("3ms", "3f", "3md", "3mp", "consonant")
_VOWEL_PAST = ("3ms", "3f", "3md", "3mp")
_ALL_PRESENT = ("bare", "dual", "plural", "women", "2fs")
_VOWEL_PRESENT = ("bare", "dual", "plural", "2fs")


def shortened(parts: Parts) -> Iterator[Stem]:
    """The jussive of a defective verb in the third person singular, without its last letter: ينف, تنف."""
    if parts.present and _is_defective(parts):
        for prefix in ("ي", "ت"):
            endings = paradigms.present(prefix, ("bare",), "none")
            yield Stem(fold(prefix + parts.present[1:-1]), Aspect.PRESENT, endings, prefixed=True)


def stems(parts: Parts) -> Iterator[Stem]:
    """All stems of a verb with the endings they take; a form is a stem and one of its endings."""
    yield from _past(parts)
    if parts.present:
        yield from _present(parts)
        yield from _passive(parts)
    for participle in parts.participles:
        yield from _participle(participle, weak=_is_defective(parts))
    for verbal_noun in parts.verbal_nouns:
        yield from _verbal_noun(verbal_noun)


def forms(parts: Parts) -> dict[str, set[tuple[Aspect, Cell]]]:
    """Every folded form of a verb, spelt out: for reading a paradigm, too many for looking words up."""
    found: dict[str, set[tuple[Aspect, Cell]]] = {}
    for stem in stems(parts):
        for ending, cells in stem.endings.items():
            found.setdefault(stem.text + ending, set()).update((stem.aspect, cell) for cell in cells)
    return found


def _is_defective(parts: Parts) -> bool:
    return parts.past[-1] in "ىيا"


def _is_hollow(parts: Parts) -> bool:
    return len(parts.past) > 2 and parts.past[-2] == "ا"


def _is_doubled(parts: Parts) -> bool:
    """``رد`` by its length; ``أصر`` by the verbal noun ``إصرار``, which shows the last letter twice."""
    last = parts.past[-1]
    apart = any(noun[-3:] == f"{last}ا{last}" for noun in parts.verbal_nouns)
    return len(parts.past) == 2 or (apart and parts.past[-2] != last)


def _past(parts: Parts) -> Iterator[Stem]:
    past = parts.past
    if _is_defective(parts):
        yield from _defective_past(past)
    elif _is_hollow(parts):
        yield _past_stem(past, _VOWEL_PAST)
        yield _past_stem(past[:-2] + past[-1].replace("ء", "أ"), ("consonant",))
        yield from _hamza_plural(past, past)
    elif _is_doubled(parts):
        yield _past_stem(past, _VOWEL_PAST)
        yield _past_stem(past + past[-1], ("consonant",))
    else:
        yield _past_stem(past, _ALL_PAST)
        yield from _hamza_plural(past, past)


def _past_stem(text: str, groups: tuple[str, ...], pronouns: paradigms.Pronouns = "free") -> Stem:
    """A past stem; final ن and ت melt into an equal ending: ``أعلن + نا`` is written ``أعلنا``."""
    if text[-1] in "نت" and "consonant" in groups:
        others = tuple(group for group in groups if group != "consonant")
        pairs = dict(paradigms.past(others, pronouns)) if others else {}
        for ending, cells in paradigms.past(("consonant",), pronouns, text[-1]).items():
            pairs[ending] = pairs.get(ending, ()) + cells
        return Stem(fold(text), Aspect.PAST, pairs)
    return Stem(fold(text), Aspect.PAST, paradigms.past(groups, pronouns))


def _hamza_plural(past: str, stem: str) -> Iterator[Stem]:
    """``هنأ`` has ``هنؤوا`` beside ``هنأوا``, and its dual ``هنآ`` is spelt like the singular once folded."""
    if past[-1] in "أء":
        yield _past_stem(stem[:-1] + "ؤ", ("3mp",))


def _defective_past(past: str) -> Iterator[Stem]:
    short = past[:-1]
    full = short + ("و" if past[-1] == "ا" else "ي")
    if past[-1] == "ى":
        yield _past_stem(past, ("3ms",), "none")
        yield _past_stem((short + "ا").replace("أا", "آ"), ("3ms",), "only")
        yield _past_stem(short, ("3f", "3mp"))
    elif past[-1] == "ا":
        yield _past_stem(past, ("3ms",))
        yield _past_stem(short, ("3f", "3mp"))
    else:
        yield _past_stem(past, ("3ms", "3f"))
        yield _past_stem(short, ("3mp",))
    yield _past_stem(full, ("3md", "consonant"))


def _present(parts: Parts) -> Iterator[Stem]:
    present = parts.present
    last = present[-1]
    if _is_defective(parts) and last in "ويى":
        yield from _defective_present(present)
    elif _is_hollow(parts):
        yield from _present_stems(present, _VOWEL_PRESENT)
        yield from _present_stems(present[:-2] + last.replace("ء", "أ"), ("women",))
    elif _is_doubled(parts):
        yield from _present_stems(present, _VOWEL_PRESENT)
        yield from _present_stems(present + last, ("women",))
    else:
        yield from _present_stems(present, _ALL_PRESENT)
    if last in "أء":
        yield from _present_stems(present[:-1] + "ؤ", ("plural",))


def _defective_present(present: str) -> Iterator[Stem]:
    short = present[:-1]
    if present[-1] == "ى":
        yield from _present_stems(present, ("bare",), "none")
        yield from _present_stems(short + "ا", ("bare",), "only")
        yield from _present_stems(short + "ي", ("dual", "women"))
    else:
        yield from _present_stems(present, ("bare", "dual", "women"))
    yield from _present_stems(short, ("plural", "2fs"))


def _present_stems(
    present: str,
    groups: tuple[str, ...],
    pronouns: paradigms.Pronouns = "free",
) -> Iterator[Stem]:
    """The stem behind each prefix; ``أ`` before a hamza is written ``آ``."""
    stem = fold(present[1:])
    for prefix in "يتان":
        endings = paradigms.present(prefix, groups, pronouns)
        if endings:
            text = stem if prefix == stem[0] == "ا" else prefix + stem
            yield Stem(text, Aspect.PRESENT, endings, prefixed=True)


def _passive(parts: Parts) -> Iterator[Stem]:
    """The passives whose spelling differs from the active: ``قيل يقال``, ``طولب``, ``دعي``, ``يوصف``."""
    past, present = parts.past, parts.present
    if _is_hollow(parts):
        if len(past) > 3 or present[-2] == "و":  # not دين, عيب, زيد: nouns and a name
            yield _passive_stem(past[:-2] + "ي" + past[-1], _VOWEL_PAST)
        yield from _present_passive(present[:-2] + "ا" + present[-1])
    elif _is_defective(parts) and past[-1] == "ا":
        yield _passive_stem(past[:-1] + "ي", ("3ms", "3f"))
    elif len(past) == 4 and past[1] == "ا" and past[0] != "و":
        yield _passive_stem(past[0] + "و" + past[2:], _ALL_PAST)
    elif past[0] == "و" and len(past) == 3 == len(present):
        yield from _present_passive("يو" + present[1:])


def _passive_stem(text: str, groups: tuple[str, ...]) -> Stem:
    return Stem(fold(text), Aspect.PASSIVE, paradigms.past(groups, "none"))


def _present_passive(present: str) -> Iterator[Stem]:
    for prefix in "يت":
        endings = paradigms.present(prefix, ("bare", "plural"), "none")
        yield Stem(prefix + fold(present[1:]), Aspect.PASSIVE, endings, prefixed=True)


def _participle(participle: str, weak: bool) -> Iterator[Stem]:
    """``داع`` is short in the masculine plural only; ``مستاء`` takes no alif in the accusative."""
    masculine = "masculine-hamza" if participle.endswith("اء") else "masculine"
    long = participle + "ي" if weak else participle
    for text, groups in ((long, (masculine, "long")), (participle, ("plural",))):
        yield Stem(fold(text), Aspect.PARTICIPLE, paradigms.participle(groups))


def _verbal_noun(text: str) -> Iterator[Stem]:
    """A verbal noun bare, with the article, and before a pronoun: ``إشارته``, ``شكواه``, ``ادعائه``."""
    yield Stem(fold(text), Aspect.VERBAL_NOUN, paradigms.noun("none"))
    yield Stem("ال" + fold(text), Aspect.VERBAL_NOUN, paradigms.noun("none", definite=True))
    for before in _before_pronoun(text):
        yield Stem(fold(before), Aspect.VERBAL_NOUN, paradigms.noun("only"))


def _before_pronoun(text: str) -> tuple[str, ...]:
    changed = {"ة": ("ت",), "ى": ("ا",), "ء": ("ء", "ؤ", "ئ")}.get(text[-1])
    return tuple(text[:-1] + letter for letter in changed) if changed else (text,)
