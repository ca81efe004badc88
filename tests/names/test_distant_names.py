"""The name between commas that closes what describes a title: only where nobody else can be meant by it."""

from __future__ import annotations

import pytest

from names.phrases import name


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("الناشطة في جمعية أصدقاء النهر بالمدينة، هدى طه، إن الماء قليل.", "هدى طه"),
        ("حاكم المنطقة، التي يقع فيها الكهف، سامي طه، إن الطريق مغلق.", "سامي طه"),
    ],
)
def test_behind_what_describes_the_title_it_is_the_holder(sentence: str, named: str) -> None:
    assert name(sentence) == named


@pytest.mark.parametrize(
    "sentence",
    [
        "حاكم المنطقة، التي زارها الوزير سمير حداد، إن الطريق مغلق.",
        "حاكم المنطقة، أمس، إن الطريق مغلق.",
        "مصدر في الشرطة، سامي طه مثالا، إن الطريق مغلق.",
    ],
)
def test_another_who_is_named_on_the_way_lends_it_no_name(sentence: str) -> None:
    assert name(sentence) == ""
