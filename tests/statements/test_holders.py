"""The name of an office's holder, behind all that describes the office."""

from __future__ import annotations

import pytest

from statements.readings import told


def speaker(text: str) -> str:
    return told(text)[0][1]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("أعلنت وزيرة الثقافة في مالي راما ديالو أن البناء بدأ.", "راما ديالو"),
        ('قال الباحث في معهد "نجم" للبحوث والدراسات، دانييل كارفر، إن العدد ارتفع.', "دانييل كارفر"),
        ("وأوضح المتحدث الرسمي لجمعية المكفوفين بنجران فواز سعد المالكي، أن العدد ارتفع.", "فواز سعد المالكي"),
        ("وأضاف رئيس اللجنة المنظمة للمهرجان سامي طه أن العدد ارتفع.", "سامي طه"),
        ("قالت المفوضة المعنية بشؤون الغابات يلينا مارتسكو إن العدد ارتفع.", "يلينا مارتسكو"),
    ],
)
def test_the_name_that_closes_what_describes_an_office_is_its_holders(text: str, name: str) -> None:
    assert speaker(text).endswith(name)
