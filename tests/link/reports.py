"""Short reports of our own, by invented outlets, for what link reads together."""

from __future__ import annotations

import datetime as dt

from rawi.analyse import analyse
from rawi.model import Analysis, Article, Span

WIRE = (
    "أعلنت وزارة النقل المغربية، الاثنين، أن خط القطار السريع بين طنجة ومراكش سيفتح أمام المسافرين في الربيع"
    " المقبل بعد خمس سنوات من الأشغال.\n"
    "وقال الوزير إن كلفة المشروع بلغت ثلاثين مليار درهم، وإن القطار سيقطع المسافة في أقل من ثلاث ساعات.\n"
    "وأضاف أن تذاكر الرحلات الأولى ستطرح للبيع عبر موقع المكتب الوطني للسكك الحديدية مطلع الشهر القادم."
)
RETOLD = (
    "قالت وزارة النقل المغربية إن خط القطار السريع بين طنجة ومراكش سيفتح أمام المسافرين في الربيع المقبل.\n"
    "وذكر الوزير أن كلفة المشروع بلغت ثلاثين مليار درهم، وأن القطار سيقطع المسافة في أقل من ثلاث ساعات.\n"
    "ورحبت جمعية المسافرين في فاس بالموعد الجديد، وطالبت بأسعار في متناول الطلبة."
)
FLOOD = (
    "غمرت مياه نهر النيل الأزرق عشرات القرى شرق السودان، الأحد، بعد أمطار غزيرة استمرت ثلاثة أيام.\n"
    "وقالت سلطات ولاية سنار إن ألفي أسرة فقدت بيوتها، وإن فرق الإغاثة توزع الخيام على المتضررين."
)


def report(name: str, title: str, body: str, outlet: str | None = None, day: str | None = "2021-12-06") -> Analysis:
    """The analysis of one report."""
    published = dt.date.fromisoformat(day) if day else None
    text = f"{title}\n{body}"
    return analyse(Article(id=name, text=text, outlet=outlet, title=Span(0, len(title), title), published=published))
