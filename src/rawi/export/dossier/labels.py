"""What the page calls things: Arabic labels for the model's values, counted nouns, calendar days."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from types import MappingProxyType

from babel import Locale
from babel.dates import format_date

from rawi.lexicon.gazetteer import state_name
from rawi.link import Verdict
from rawi.model import Act, ActorKind, Grain, Mode, Status, When

__all__ = [
    "ACTS",
    "CLUES",
    "DRIFTS",
    "EVENTS",
    "HEDGES",
    "KINDS",
    "MEDIA",
    "MODES",
    "NOUNS",
    "REASONS",
    "STATUSES",
    "UNDATED",
    "VERDICTS",
    "counted",
    "day_month",
    "full_day",
    "interval",
    "month",
    "period",
    "state",
    "told_day",
    "undated",
    "weekday",
]

_ARABIC = Locale("ar")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")

ACTS: Mapping[str, str] = MappingProxyType(
    {
        Act.STATE: "إفادة",
        Act.DEMAND: "مطالبة",
        Act.PROPOSE: "اقتراح",
        Act.WARN: "تحذير",
        Act.PROMISE: "تعهّد",
        Act.ACCUSE: "اتهام",
        Act.REJECT: "نفي أو رفض",
        Act.AGREE: "موافقة",
        Act.SUPPORT: "تأييد",
        Act.CONCERN: "قلق",
        Act.HOPE: "أمل",
        Act.ASK: "سؤال",
    }
)
MODES: Mapping[str, str] = MappingProxyType({Mode.DIRECT: "بالنص", Mode.INDIRECT: "بالمعنى", Mode.MIXED: "بعضه بالنص"})
KINDS: Mapping[str, str] = MappingProxyType(
    {
        ActorKind.PERSON: "شخص",
        ActorKind.STATE: "دولة",
        ActorKind.INSTITUTION: "مؤسسة",
        ActorKind.ALLIANCE: "تحالف",
        ActorKind.MEDIUM: "وسيلة إعلام",
        ActorKind.DOCUMENT: "وثيقة",
        ActorKind.GROUP: "جماعة",
        ActorKind.UNKNOWN: "لم يُحدَّد نوعه",
    }
)
STATUSES: Mapping[str, str] = MappingProxyType(
    {
        Status.HELD: "انعقد",
        Status.PLANNED: "مقرَّر",
        Status.PROPOSED: "مقترَح",
        Status.CANCELLED: "أُلغي",
    }
)
HEDGES: Mapping[str, str] = MappingProxyType({"planned": "لم يُقل بعد", "denied": "منفيّ اللفظ", "conditional": "مشروط"})
EVENTS: Mapping[str, str] = MappingProxyType(
    {
        "call": "اتصال",
        "summit": "قمة",
        "talks": "محادثات",
        "meeting": "لقاء",
        "visit": "زيارة",
        "session": "جلسة",
        "press conference": "مؤتمر صحفي",
        "agreement": "اتفاق",
        "attack": "هجوم",
        "conference": "مؤتمر",
        "election": "انتخابات",
        "protest": "احتجاج",
        "strike": "إضراب",
        "trial": "محاكمة",
        "vote": "تصويت",
    }
)
MEDIA: Mapping[str, str] = MappingProxyType({"phone": "بالهاتف", "video": "عبر الفيديو", "in person": "وجهًا لوجه"})
CLUES: Mapping[str, str] = MappingProxyType(
    {
        "time": "يذكر اليوم",
        "order": "يذكر ترتيب الحدثين",
        "dateline": "تاريخ الخبر في نصّه",
        "published": "تاريخ نشر الخبر",
    }
)
VERDICTS: Mapping[str, str] = MappingProxyType(
    {
        Verdict.IDENTICAL: "مطابق",
        Verdict.SHORTENED: "مختصر",
        Verdict.EXTENDED: "موسَّع",
        Verdict.PARAPHRASED: "بصياغة أخرى",
        Verdict.DRIFTED: "انحراف",
    }
)
DRIFTS: Mapping[str, str] = MappingProxyType(
    {
        "number": "عدد آخر",
        "name": "اسم آخر",
        "date": "يوم آخر",
        "negation": "نفي",
        "possibility": "احتمال",
        "obligation": "إلزام",
        "condition": "شرط",
        "denial": "طرف ينفي أو يرفض ما يقوله الآخر",
        "asker": "من طلب ممّن",
    }
)
REASONS: Mapping[str, str] = MappingProxyType(
    {
        "relayed by it": "نُقل عنها",
        "told to it": "قيل لها",
        "the article is credited to it": "الخبر منسوب إليها",
        "its own statement": "صدر عنها",
        "told by it": "رُوي على لسانه",
        "no source is named": "لا يسمّي الخبر مصدرًا",
    }
)
NOUNS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "article": {"one": "خبر واحد", "two": "خبران", "few": "أخبار", "many": "خبرًا", "other": "خبر"},
        "statement": {"one": "قول واحد", "two": "قولان", "few": "أقوال", "many": "قولًا", "other": "قول"},
        "speaker": {"one": "قائل واحد", "two": "قائلان", "few": "قائلين", "many": "قائلًا", "other": "قائل"},
        "named origin": {
            "one": "أصل مسمّى واحد",
            "two": "أصلان مسمّيان",
            "few": "أصول مسمّاة",
            "many": "أصلًا مسمّى",
            "other": "أصل مسمّى",
        },
        "position": {"one": "موقف واحد", "two": "موقفان", "few": "مواقف", "many": "موقفًا", "other": "موقف"},
        "outlet": {"one": "وسيلة واحدة", "two": "وسيلتان", "few": "وسائل", "many": "وسيلة", "other": "وسيلة"},
    }
)
"""Each noun as it stands with a number, by the plural categories of CLDR; one and two are said in words."""


UNDATED: Mapping[str, str] = MappingProxyType(
    {
        "no article tells its day": "لا يذكر أيّ خبر يومه",
        "several days fit": "تصلح له عدة أيام ولا يحسم النصّ أيّها",
        "too many days fit": "تصلح له أيام كثيرة ولا يحسم النصّ أيّها",
        "what the articles tell contradicts itself": "ما ترويه الأخبار عن يومه متعارض",
        "another telling of what seems the same event is on another day": "خبر آخر يضع ما يبدو الحدث نفسه في يوم آخر",
        "no article of the story tells from which day to count": "لا يذكر أيّ خبر اليوم الذي يُحسب منه",
        "the dated articles of the story lie more than a year apart": "الأخبار المؤرخة متباعدة أكثر من سنة",
        "its words count from more than one day": "ألفاظه محسوبة من أكثر من يوم",
    }
)


def undated(reason: str | None) -> str:
    """Why an event has no day."""
    return UNDATED.get(reason or "", "لا يحسم النصّ يومه")


def told_day(value: str) -> str:
    """A calendar value in words; as it is where it is no day and no days."""
    parts = value.split("/")
    if not all(map(_DAY.fullmatch, parts)):
        return value
    return interval(dt.date.fromisoformat(parts[0]), dt.date.fromisoformat(parts[-1]))


def state(code: str) -> str:
    """The name of a state by its ISO code; what is no code is its own name."""
    return state_name(code) if len(code) == 2 and code.isascii() else code


def counted(number: int, noun: str) -> str:
    """``noun`` (a key of NOUNS) as it agrees with ``number``; from 3 on the number is to stand before it."""
    forms = NOUNS[noun]
    return forms.get(_ARABIC.plural_form(number), forms["other"])


def full_day(day: dt.date) -> str:
    """A day in words: ``7 ديسمبر 2021``."""
    return format_date(day, "d MMMM y", locale=_ARABIC)


def day_month(day: dt.date) -> str:
    """A day without its year: ``7 ديسمبر``."""
    return format_date(day, "d MMMM", locale=_ARABIC)


def month(day: dt.date) -> str:
    """A month with its year: ``ديسمبر 2021``."""
    return format_date(day, "MMMM y", locale=_ARABIC)


def weekday(day: dt.date) -> str:
    """The name of the day: ``الثلاثاء``."""
    return format_date(day, "EEEE", locale=_ARABIC)


def interval(first: dt.date, last: dt.date) -> str:
    """The days from ``first`` to ``last``, both included, without saying a shared month or year twice."""
    if first == last:
        return full_day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} – {full_day(last)}"
    start = day_month(first) if first.year == last.year else full_day(first)
    return f"{start} – {full_day(last)}"


def period(when: When) -> str:
    """The interval by its own grain: a year as its number, a month by its name, else its days."""
    if when.grain is Grain.YEAR:
        return str(when.start.year)
    if when.grain is Grain.MONTH:
        return month(when.start)
    return interval(when.start, when.stop - dt.timedelta(days=1))
