"""One story that two sides tell: its articles, its meeting, both accounts, and where the words come from."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.link import summit

from rawi.link import Accounts, Links, accounts_of, independent, link
from rawi.model import Analysis


@pytest.fixture(scope="module")
def articles() -> list[Analysis]:
    return summit.analyses()


@pytest.fixture(scope="module")
def links(articles: list[Analysis]) -> Links:
    return link(articles)


@pytest.fixture(scope="module")
def accounts(articles: list[Analysis], links: Links) -> Accounts:
    """Both sides on their meeting over video."""
    (meeting,) = (event for event in links.events if len(event.parties) == 2)
    assert meeting.dating.when is not None
    assert meeting.dating.when.start == dt.date(2021, 9, 7)
    return accounts_of(articles, links, meeting)


def test_the_five_articles_are_one_story(links: Links) -> None:
    (story,) = links.stories
    assert len(story.articles) == 5


def test_a_paragraph_that_an_article_tells_twice_counts_once(links: Links) -> None:
    ((before, again),) = links.repeats
    assert before.article == again.article == "later"
    assert before.stop <= again.start
    places = [report.place for utterance in links.utterances for report in utterance.reports]
    assert not any(again.article == place.article and again.start <= place.start < again.stop for place in places)


def told(accounts: Accounts, side: str) -> list[str]:
    account = next(account for account in accounts.accounts if account.side == side)
    return [saying.statement.content.text for saying in accounts.alone(account)]


def test_each_side_tells_of_the_meeting_what_the_other_leaves_out(accounts: Accounts) -> None:
    assert {account.side for account in accounts.accounts} == {"KE", "PT"}
    assert any("ضمانات" in words for words in told(accounts, "KE"))
    assert not any("عقوبات" in words for words in told(accounts, "KE"))
    assert any("عقوبات" in words for words in told(accounts, "PT"))
    assert not any("ضمانات" in words for words in told(accounts, "PT"))


def test_what_is_said_apart_from_the_meeting_is_no_part_of_its_accounts(
    accounts: Accounts, articles: list[Analysis], links: Links
) -> None:
    assert "الاتصالات مع كينيا حول صيد التونة مستمرة" not in told(accounts, "PT")
    assert "الاتصالات مع كينيا حول صيد التونة مستمرة" in told(accounts_of(articles, links), "PT")


def test_one_denies_what_the_other_accuses_it_of(articles: list[Analysis], links: Links) -> None:
    (contradiction,) = accounts_of(articles, links).contradictions
    assert [drift.kind for drift in contradiction.drifts] == ["denial"]
    assert {contradiction.one.side.id, contradiction.other.side.id} == {"KE", "PT"}


def test_three_reports_of_one_demand_have_two_origins_that_they_name(links: Links) -> None:
    demand = next(utterance for utterance in links.utterances if "ضمانات" in utterance.reports[0].text)
    assert [origin.names for origin in demand.origins] == [("الرئاسة الكينية",), ("وكالة السنديانة",)]
    assert independent(demand.origins) == (2, 2)


def test_the_order_of_the_articles_makes_no_difference(articles: list[Analysis], links: Links) -> None:
    turned = accounts_of(articles[::-1], links)
    told_so = [saying.statement.content for account in turned.accounts for saying in account.sayings]
    straight = accounts_of(articles, links)
    assert told_so == [saying.statement.content for account in straight.accounts for saying in account.sayings]
