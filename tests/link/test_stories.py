"""Stories: articles on one event, whatever order they came in."""

from __future__ import annotations

from itertools import permutations

from tests.link.reports import FLOOD, RETOLD, WIRE, report

from rawi.link import link
from rawi.model import Analysis

TRAIN = report("train-1", "خط القطار السريع بين طنجة ومراكش يفتح في الربيع", WIRE, "النهار الجديد")
TRAIN_AGAIN = report("train-2", "مراكش تنتظر القطار السريع من طنجة", RETOLD, "بريد الشمال")
SENNAR = report("flood-1", "سيول سنار تغمر القرى شرق السودان", FLOOD, "بريد الشمال")
NOTHING = report("empty", "خبر", "لا جديد.", None, None)


def stories(*analyses: Analysis) -> list[tuple[str, ...]]:
    return sorted(story.articles for story in link(analyses).stories)


def test_two_reports_on_one_event_and_one_on_another() -> None:
    assert stories(TRAIN, TRAIN_AGAIN, SENNAR) == [("flood-1",), ("train-1", "train-2")]


def test_every_article_has_a_story_even_one_that_says_nothing() -> None:
    assert stories(NOTHING, SENNAR) == [("empty",), ("flood-1",)]


def test_the_order_of_arrival_makes_no_difference() -> None:
    found = [link(order) for order in permutations([TRAIN, TRAIN_AGAIN, SENNAR, NOTHING])]
    assert all(links == found[0] for links in found)


def test_an_article_that_comes_twice_counts_once() -> None:
    assert link([TRAIN, SENNAR, TRAIN]) == link([TRAIN, SENNAR])


def test_the_id_is_the_founding_articles_and_stays_when_others_follow() -> None:
    (alone,) = link([TRAIN]).stories
    together = next(story for story in link([TRAIN_AGAIN, SENNAR, TRAIN]).stories if len(story.articles) == 2)
    assert alone.id == together.id


def test_the_headline_is_the_title_of_one_of_its_articles() -> None:
    for story in link([TRAIN, TRAIN_AGAIN, SENNAR]).stories:
        assert story.central in story.articles
        assert story.headline


def test_no_articles_no_stories() -> None:
    links = link([])
    assert (links.stories, links.copies, links.utterances) == ((), (), ())
