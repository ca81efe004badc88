"""What the page calls things: Arabic labels for the model's values, counted nouns, calendar days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType

from babel import Locale
from babel.dates import format_date

from rawi.model import Act, ActorKind, Grain, Mode, Status, When

__all__ = [
    "ACTS",
    "EVENTS",
    "HEDGES",
    "KINDS",
    "MODES",
    "NOUNS",
    "STATUSES",
    "counted",
    "day_month",
    "full_day",
    "interval",
    "period",
    "weekday",
]

_ARABIC = Locale("ar")

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
    }
)
NOUNS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "article": {"one": "خبر واحد", "two": "خبران", "few": "أخبار", "many": "خبرًا", "other": "خبر"},
        "statement": {"one": "قول واحد", "two": "قولان", "few": "أقوال", "many": "قولًا", "other": "قول"},
        "speaker": {"one": "قائل واحد", "two": "قائلان", "few": "قائلين", "many": "قائلًا", "other": "قائل"},
        "outlet": {"one": "وسيلة واحدة", "two": "وسيلتان", "few": "وسائل", "many": "وسيلة", "other": "وسيلة"},
    }
)
"""Each noun as it stands with a number, by the plural categories of CLDR; one and two are said in words."""


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
        return format_date(when.start, "MMMM y", locale=_ARABIC)
    return interval(when.start, when.stop - dt.timedelta(days=1))
