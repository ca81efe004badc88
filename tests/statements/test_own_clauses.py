"""Clauses of the article's own behind what somebody said, and words alike that go on with it."""

from __future__ import annotations

import pytest

from statements.readings import told

SAID = "قال المصرف إن الفائدة ستنخفض"


def content(behind: str) -> str:
    return told(f"{SAID}{behind}.")[0][2]


@pytest.mark.parametrize(
    "own",
    [
        " بينما أغلقت الأسواق",
        "، وهو ما نفاه التجار",
        "، دون تحديد موعد",
        "، من دون ذكر السبب",
        "، وذلك بعد اجتماع طويل",
        "، وذلك في مقابلة مع التلفزيون",
    ],
)
def test_the_articles_own_clause_is_no_part_of_it(own: str) -> None:
    assert content(own) == "الفائدة ستنخفض"


@pytest.mark.parametrize(
    "more",
    ["، وذلك بسبب تراجع الأسعار", " وذلك للمرة الأولى", " فيما يبدو", " فيما يتعلق بالقروض"],
)
def test_why_and_whereof_go_on_with_it(more: str) -> None:
    assert content(more) == f"الفائدة ستنخفض{more}"
