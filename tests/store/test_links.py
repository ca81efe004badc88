"""What linking a desk finds is kept, whatever the order in which the articles came in, and a person's word lasts."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

import rawi
from rawi.link import link, story_id

TRAIN = (
    "أعلنت وزارة النقل المغربية أن خط القطار السريع بين طنجة ومراكش سيفتح أمام المسافرين في الربيع المقبل.\n"
    "وقال الوزير سامي قرقوش إن كلفة المشروع بلغت ثلاثين مليار درهم، وإن القطار سيقطع المسافة في ثلاث ساعات."
)
RETOLD = (
    "قالت وزارة النقل المغربية إن خط القطار السريع بين طنجة ومراكش سيفتح أمام المسافرين في الربيع المقبل.\n"
    "وذكر الوزير سامي قرقوش أن كلفة المشروع بلغت ثلاثين مليار درهم.\nورحبت جمعية المسافرين في فاس بالموعد."
)
BEES = "نفقت آلاف خلايا النحل في سهل البقاع بعد رش مبيدات محظورة، بحسب نقابة النحالين اللبنانيين."
ROWS = (
    ("train-1", "بريد", "2021-12-05", "قطار طنجة السريع", TRAIN),
    ("train-2", "صدى", "2021-12-06", "قطار طنجة السريع في الربيع", TRAIN),
    ("train-3", "موجز", "2021-12-06", "القطار السريع يصل مراكش", RETOLD),
    ("bees-1", "صدى", "2021-12-06", "نفوق النحل في البقاع", BEES),
    ("bees-2", None, None, "مبيدات تقتل النحل", BEES),
)


@pytest.fixture
def desk(place: str) -> Iterator[rawi.Desk]:
    with rawi.open(place) as desk:
        yield desk


def written(folder: Path, name: str, rows: Sequence[tuple[str | None, ...]]) -> Path:
    fields = ("id", "outlet", "published", "title", "text")
    path = folder / f"{name}.jsonl"
    lines = (json.dumps(dict(zip(fields, row, strict=True)), ensure_ascii=False) for row in rows)
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def told(desk: rawi.Desk) -> list[tuple[str, tuple[str, ...], str]]:
    return [(story.id, story.articles, story.headline) for story in desk.stories()]


def test_a_desk_tells_its_stories(desk: rawi.Desk, tmp_path: Path) -> None:
    desk.read(written(tmp_path, "all", ROWS))
    trains, bees = sorted(desk.stories(), key=lambda story: -len(story.articles))
    assert trains.articles == ("train-1", "train-2", "train-3")
    assert trains.outlets == ("بريد", "صدى", "موجز")
    assert trains.when and (str(trains.when.start), str(trains.when.stop)) == ("2021-12-05", "2021-12-07")
    assert bees.articles == ("bees-1", "bees-2")


def test_stories_are_found_by_actor_and_day(desk: rawi.Desk, tmp_path: Path) -> None:
    desk.read(written(tmp_path, "all", ROWS))
    assert [story.articles[0] for story in desk.stories(actor="قرقوش")] == ["train-1"]
    assert desk.stories(actor="المبتسم") == []
    assert [story.articles[0] for story in desk.stories(actor="قرقوش", until="2021-12-05")] == ["train-1"]
    assert desk.stories(since="2021-12-07") == []


@pytest.mark.parametrize("batches", [((0,), (1,), (2,), (3,), (4,)), ((4, 2), (3, 0), (1,)), ((4, 3, 2, 1, 0),)])
def test_the_order_of_arrival_makes_no_difference(
    desk: rawi.Desk, tmp_path: Path, batches: Sequence[Sequence[int]]
) -> None:
    for number, batch in enumerate(batches):
        desk.read(written(tmp_path, f"batch-{number}", [ROWS[at] for at in batch]))
        assert sum(len(story.articles) for story in desk.stories()) == sum(map(len, batches[: number + 1]))
    at_once = link(rawi.analyse(article) for article in rawi.read(written(tmp_path, "all", ROWS)))
    assert sorted(told(desk)) == sorted((story.id, story.articles, story.headline) for story in at_once.stories)
    again = desk.link()
    assert (again.copies, again.utterances) == (at_once.copies, at_once.utterances)


def test_a_story_keeps_answering_to_the_id_it_had(desk: rawi.Desk, tmp_path: Path) -> None:
    desk.read(written(tmp_path, "later", ROWS[1:3]))
    (before,) = desk.stories()
    desk.read(written(tmp_path, "earlier", ROWS[:1]))
    after = desk.story(before.id)
    assert after and after.articles == ("train-1", "train-2", "train-3")
    assert after.id == story_id("train-1") != before.id
    assert desk.story("story-000000000000") is None


def test_what_a_person_decided_lasts(desk: rawi.Desk, tmp_path: Path) -> None:
    pair = ("person:سامي-قرقوش", "institution:وزاره-النقل-المغربيه")
    desk.read(written(tmp_path, "all", ROWS))
    desk.rule(*pair, same=True)
    ruled = [judgement for judgement in desk.link().judgements if judgement.overruled]
    assert [{judgement.one, judgement.other} for judgement in ruled] == [set(pair)]
    assert any(set(pair) <= set(identity.members) for identity in desk.link().identities)
    desk.rule(*reversed(pair), same=None)
    assert not any(judgement.overruled for judgement in desk.link().judgements)
    with pytest.raises(ValueError, match="one id"):
        desk.rule(pair[0], pair[0], same=True)


def test_two_articles_of_one_id_are_two(desk: rawi.Desk, tmp_path: Path) -> None:
    for name, row in (("one", ROWS[0]), ("other", ("train-1", *ROWS[3][1:]))):
        desk.read(written(tmp_path, name, [row]))
    assert [story.articles for story in desk.stories()] == [("train-1",), ("train-1",)]


def test_a_desk_that_holds_nothing_tells_nothing(desk: rawi.Desk) -> None:
    assert desk.stories() == []
    assert desk.link().stories == ()
