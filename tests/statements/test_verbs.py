"""Statements reported by a finite verb: before its subject or behind it, in every usual construction."""

from __future__ import annotations

import pytest

from statements.readings import by, contents, name, only, told


def test_a_verb_its_subject_and_a_clause() -> None:
    assert told("قال وزير النقل خالد الجسمي إن الطريق الساحلي سيفتح الشهر المقبل.") == [
        ("قال", "خالد الجسمي", "الطريق الساحلي سيفتح الشهر المقبل")
    ]


def test_the_cue_is_the_bare_word_without_its_conjunction() -> None:
    cue = only("وأكدت هيئة الطيران أن المدرج سليم.").cue
    assert cue is not None
    assert (cue.text, cue.start) == ("أكدت", 1)


def test_the_subject_may_stand_before_its_verb() -> None:
    assert told("الكرملين يؤكد أن الموعد لم يتقرر بعد.") == [("يؤكد", "الكرملين", "الموعد لم يتقرر بعد")]


@pytest.mark.parametrize(
    "opening",
    ["من جهته، قال", "وفي المقابل، قال", "ومساء الجمعة، قال", "وفي مؤتمر صحفي قال", "إلى ذلك، قال", "وكان قد قال"],
)
def test_adverbials_may_stand_before_the_verb(opening: str) -> None:
    assert contents(f"{opening} مدير الميناء سليم الطائي إن الأرصفة امتلأت.") == ["الأرصفة امتلأت"]


def test_the_pluperfect_reports_like_the_past() -> None:
    assert told("وكان وزير الخارجية الروسي سيرغي لافروف قد حذر الأسبوع الماضي من نشر صواريخ في أوروبا.") == [
        ("حذر", "سيرغي لافروف", "نشر صواريخ في أوروبا")
    ]


@pytest.mark.parametrize(
    "between",
    [
        "في بيان",
        "خلال مؤتمر صحفي",
        "لوكالة الأناضول",
        "في تصريح للصحفيين",
        "اليوم الثلاثاء",
        "في تغريدة على تويتر",
        "عقب الاجتماع",
    ],
)
def test_occasions_and_days_may_stand_between_subject_and_clause(between: str) -> None:
    assert told(f"وقال رئيس الوزراء الكويتي {between} إن الميزانية ستعرض على المجلس.") == [
        ("قال", "رئيس الوزراء الكويتي", "الميزانية ستعرض على المجلس")
    ]


def test_a_comma_may_stand_before_the_clause() -> None:
    assert contents("وأوضح رئيس الهيئة، أن الفروع ستفتح غدا.") == ["الفروع ستفتح غدا"]


def test_a_colon_may_open_the_clause() -> None:
    assert contents("وقالت المؤسسة العامة للحبوب: إن الموعد النهائي يوم الجمعة.") == ["الموعد النهائي يوم الجمعة"]


def test_a_colon_may_open_speech_without_marks() -> None:
    assert contents("وتابع المدرب: لم ندخل المباراة كما ينبغي.") == ["لم ندخل المباراة كما ينبغي"]


def test_a_quotation_may_follow_the_subject_without_a_colon() -> None:
    assert contents('وقال المدرب "لعبنا بشجاعة حتى الدقيقة الأخيرة".') == ["لعبنا بشجاعة حتى الدقيقة الأخيرة"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وأعرب السفير الياباني عن أمله في أن تبدأ الرحلات قريبا.", "أمله في أن تبدأ الرحلات قريبا"),
        ("وشددت وزيرة البيئة على ضرورة حماية الشواطئ.", "ضرورة حماية الشواطئ"),
        ("وأشار المدير إلى تزايد عدد الزوار.", "تزايد عدد الزوار"),
        ("وكشفت شركة الكهرباء عن إطلاق عداد ذكي.", "إطلاق عداد ذكي"),
        ("ودعا رئيس الحكومة إلى وقف إطلاق النار.", "وقف إطلاق النار"),
        ("وحذر الوزير من انهيار الجسر.", "انهيار الجسر"),
    ],
)
def test_a_noun_behind_the_preposition_of_the_verb_is_what_was_said(text: str, content: str) -> None:
    assert contents(text) == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("ورحبت قطر بتشكيل الحكومة اللبنانية.", "بتشكيل الحكومة اللبنانية"),
        ("وطالب الوزير بفتح الطريق.", "بفتح الطريق"),
        ("وندد رئيس البلدية بإغلاق المرفأ.", "بإغلاق المرفأ"),
    ],
)
def test_a_preposition_written_onto_the_first_word_stays_on_it(text: str, content: str) -> None:
    assert contents(text) == [content]


def test_a_bare_noun_may_be_what_was_said() -> None:
    assert contents("وأعلنت وزارة الداخلية العراقية مقتل ثلاثة مسلحين.") == ["مقتل ثلاثة مسلحين"]


def test_the_pronoun_behind_the_complementizer_is_left_out() -> None:
    assert contents("وأكد المحافظ أنه سيزور القرية.") == ["سيزور القرية"]


@pytest.mark.parametrize(
    ("text", "hearer"),
    [
        ("وأبلغ ماكرون نظيره الإيراني إبراهيم رئيسي بأن الوقت ينفد.", "إبراهيم رئيسي"),
        ("وحذر وزير الدفاع التركي خلوصي أكار اليونان من تسليح الجزر.", "اليونان"),
        ("واتهمت الحكومة الأفغانية حركة طالبان بخرق الهدنة.", "حركة طالبان"),
    ],
)
def test_the_object_of_the_verb_is_who_was_spoken_to(text: str, hearer: str) -> None:
    assert name(only(text).addressee) == hearer


def test_who_was_spoken_to_may_be_told_with_a_preposition() -> None:
    assert name(only("وقال لافروف لنظيره المصري سامح شكري إن الحوار مستمر.").addressee) == "سامح شكري"


@pytest.mark.parametrize("again", ["قائلا", "بالقول"])
def test_a_doubled_cue_is_one_statement(again: str) -> None:
    assert contents(f'وأضاف الوزير {again}: "الموسم السياحي واعد".') == ["الموسم السياحي واعد"]


def test_two_verbs_of_one_subject_make_two_statements() -> None:
    assert told("ندد رئيس البلدية حسن قبلان بإغلاق المرفأ، وقال إن العائلات ستفقد رزقها.") == [
        ("ندد", "حسن قبلان", "بإغلاق المرفأ"),
        ("قال", "حسن قبلان", "العائلات ستفقد رزقها"),
    ]


def test_a_denial_reports_although_it_denies() -> None:
    assert told("ونفت المصارف اللبنانية أن تكون قد حولت أموالا.") == [
        ("نفت", "المصارف اللبنانية", "تكون قد حولت أموالا")
    ]


def test_what_was_not_said_is_no_statement() -> None:
    assert contents("ولم يقل الوزير إن الطريق مغلق. ولا يقول التقرير إن الجسر قديم.") == []


def test_what_will_be_said_is_no_statement_yet() -> None:
    assert contents("وسيعلن الوزير أن الطريق مفتوح.") == []


@pytest.mark.parametrize(
    "text",
    [
        "يذكر أن المهرجان تأسس عام 1985.",
        "وتجدر الإشارة إلى أن الدخول مجاني.",
        "والجدير بالذكر أن الدورة المقبلة ستقام في طنجة.",
        "ومن المقرر أن يصل الوفد غدا.",
        "ويعتقد أن المبنى شيد قبل قرون.",
    ],
)
def test_what_nobody_says_is_no_statement(text: str) -> None:
    assert contents(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "وبحث الوزيران العلاقات الثنائية وناقشا سبل التعاون.",
        "وأضاف بنزيما الهدف الثاني في الدقيقة 53.",
        "ولم تعلق الوزارة حتى الآن على التقارير.",
        "وتابع الجمهور المباراة من المدرجات، وأكمل اللاعب علاجه في برلين.",
        "وحشدت الدولة آلاف الجنود على الحدود.",
    ],
)
def test_speaking_with_nothing_said_and_deeds_are_no_statements(text: str) -> None:
    assert contents(text) == []


def test_a_statement_remembers_the_rule_that_found_it() -> None:
    assert only("قال الوزير إن الطريق مغلق.").rule == "verb before its subject"
    assert only("الوزير قال إن الطريق مغلق.").rule == "verb behind its subject"


def test_a_source_may_be_described_by_what_it_refused() -> None:
    text = "وقال ضابط عراقي رفض ذكر اسمه إن القوات انسحبت."
    assert name(by("قال", text).speaker) == "ضابط عراقي"
