"""A verb is entered once; everything it can look like follows from its principal parts."""

from __future__ import annotations

import pytest

from rawi.lexicon.conjugation import Aspect, Parts, forms
from rawi.lexicon.letters import fold

SOUND = Parts("أعلن", "يعلن", ("معلن",), ("إعلان",))
HOLLOW = Parts("قال", "يقول", ("قائل",), ("قول",))
HOLLOW_IV = Parts("أشار", "يشير", ("مشير",), ("إشارة",))
DEFECTIVE_W = Parts("دعا", "يدعو", ("داع",), ("دعوة",))
DEFECTIVE_Y = Parts("نفى", "ينفي", ("ناف",), ("نفي",))
DEFECTIVE_V = Parts("تمنى", "يتمنى", ("متمن",), ("تمني",))
SEE = Parts("رأى", "يرى")
FEAR = Parts("خشي", "يخشى", ("خاش",))
DOUBLED = Parts("رد", "يرد", ("راد",), ("رد",))
DOUBLED_IV = Parts("أصر", "يصر", ("مصر",), ("إصرار",))
HAMZA_END = Parts("هنأ", "يهنئ", ("مهنئ",), ("تهنئة",))
HAMZA_START = Parts("أمر", "يأمر", ("آمر",), ())
ASSIMILATED = Parts("وصف", "يصف", ("واصف",), ("وصف",))
THIRD = Parts("طالب", "يطالب", ("مطالب",), ("مطالبة",))
CLAIM = Parts("ادعى", "يدعي", ("مدع",), ("ادعاء",))


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (SOUND, "أعلن أعلنت أعلنا أعلنتا أعلنوا أعلنتم يعلن تعلن نعلن يعلنان يعلنون يعلنوا أعلنه أعلنوه"),
        (SOUND, "معلنا معلنة معلنين معلنتين معلنات إعلان الإعلان إعلانه إعلانها"),
        (HOLLOW, "قال قالت قالا قالتا قالوا قلن قلت قلتم قلنا يقول تقول أقول نقول يقولان يقولون يقولوا يقلن"),
        (HOLLOW, "قاله قالته قالوه يقوله قائلا قائلة قائلين قول القول قوله قولها قولهم قولنا"),
        (HOLLOW_IV, "أشار أشارت أشاروا أشرت أشرنا يشير تشير يشيرون يشرن مشيرا مشيرة مشيرين إشارته إشارتهم"),
        (DEFECTIVE_W, "دعا دعت دعتا دعوا دعوت دعونا يدعو تدعو يدعون تدعين يدعوا دعاه دعته دعوه يدعوها"),
        (DEFECTIVE_W, "داعيا داعية داعيين داعين داعيات دعوة دعوته الدعوة"),
        (DEFECTIVE_Y, "نفى نفت نفيا نفوا نفيت نفينا ينفي تنفي ينفون ينفيان نفاه نفته ينفيه نافيا نفيه"),
        (DEFECTIVE_V, "تمنى تمنت تمنوا يتمنى تتمنى يتمنون يتمنين يتمناه تمناه متمنيا متمنية متمنين"),
        (SEE, "رأى رأت رأوا رأيت رأينا يرى ترى نرى يرون ترون يرين رآه رأته يراه"),
        (FEAR, "خشي خشيت خشوا خشينا يخشى تخشى نخشى يخشون يخشاه"),
        (DOUBLED, "رد ردت ردوا رددت رددنا يرد ترد يردون يرددن رده ردته ردها ردهم"),
        (DOUBLED_IV, "أصر أصرت أصروا أصررت أصررنا يصر تصر يصرون يصررن مصرا مصرة مصرين إصراره"),
        (HAMZA_END, "هنأ هنأت هنأوا هنؤوا هنأنا يهنئ تهنئ يهنئون هنأه هنأته يهنئه مهنئا مهنئة تهنئته"),
        (HAMZA_START, "أمر أمرت أمروا يأمر تأمر آمر يأمرون أمره"),
        (ASSIMILATED, "وصف وصفت وصفوا يصف تصف يصفون وصفه وصفها وصفته يصفه واصفا واصفة وصفهم"),
        (THIRD, "طالب طالبوا طالبته طالبوه طالبتهم يطالب تطالب يطالبون يطالبونه يطالبوه مطالبا مطالبين"),
        (CLAIM, "ادعى ادعت ادعوا ادعيت يدعي تدعي يدعون مدعيا مدعية ادعاء ادعاءه ادعاؤه ادعائه"),
    ],
)  # fmt: skip
def test_the_paradigm_follows_the_root_type(parts: Parts, expected: str) -> None:
    missing = [form for form in expected.split() if fold(form) not in forms(parts)]
    assert not missing


@pytest.mark.parametrize(
    ("parts", "never"),
    [
        (SOUND, "أعلننه معلن معلنون المعلن أعلا"),
        (HOLLOW, "قالن قائل"),
        (DOUBLED, "ردن"),
        (DEFECTIVE_W, "دعات دعاوا داع"),
        (DEFECTIVE_Y, "نفيوا ينفيون"),
        (HAMZA_END, "هنئة هناك"),
        (HOLLOW, "يقل"),
        (DEFECTIVE_Y, "ينف انف"),
    ],
)
def test_what_the_grammar_does_not_make_is_not_made(parts: Parts, never: str) -> None:
    assert not [form for form in never.split() if fold(form) in forms(parts)]


def test_a_passive_is_made_where_its_spelling_differs() -> None:
    passives = {
        parts: {
            form for form, readings in forms(parts).items() if any(aspect is Aspect.PASSIVE for aspect, _ in readings)
        }
        for parts in (HOLLOW, HOLLOW_IV, THIRD, ASSIMILATED, DEFECTIVE_W)
    }
    assert {"قيل", "قيلت", "يقال", "تقال"} <= passives[HOLLOW]
    assert {fold("أشير"), "يشار"} <= passives[HOLLOW_IV]
    assert {"طولب", "طولبت", "طولبوا"} <= passives[THIRD]
    assert {"يوصف", "توصف"} <= passives[ASSIMILATED]
    assert {"دعي", "دعيت"} <= passives[DEFECTIVE_W]


def test_a_cell_says_person_gender_number_and_object() -> None:
    (reading,) = [cell for _, cell in forms(THIRD)["طالبتهم"] if cell.person == 3]
    assert (reading.gender, reading.number, reading.object) == ("f", "s", "هم")
