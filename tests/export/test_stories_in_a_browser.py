"""Stories as a browser shows them: on a desk, on a phone, on paper, with and without a script."""

from __future__ import annotations

import pytest
from tests.export.asked import CONTRASTS, OVERLAPS, contrast
from tests.link import summit

from rawi.export.dossier import page as pages
from rawi.export.dossier import render

DESKTOP, PHONE, PAPER = (1280, 900), (390, 844), (672, 960)


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    path = tmp_path_factory.mktemp("stories") / "dossier.html"
    path.write_text(render(summit.analyses()), encoding="utf-8")
    return path.as_uri()


@pytest.fixture
def folded(tmp_path, monkeypatch):
    """The same page as if it were a long one."""
    monkeypatch.setattr(pages, "MOST_OPEN", 3)
    path = tmp_path / "long.html"
    path.write_text(render(summit.analyses()), encoding="utf-8")
    return path.as_uri()


APART = (
    ".told > *",
    ".variant > *",
    ".column, .pair, .account > summary",
    ".item > *",
    ".stance, .picture",
    ".part-of-story > h4, .part-of-story > .note",
)


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_nothing_overlaps_and_nothing_is_wider_than_the_screen(show, size):
    page = show(size)
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
    for selector in APART:
        assert page.locator(selector).count() > 1
        assert page.evaluate(OVERLAPS, selector) == []


READ = [
    ".verdict",
    ".origins",
    "del",
    "ins",
    ".note",
    ".meta",
    ".where",
    ".item .words",
    ".against",
    ".carried td",
    ".numbers",
]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everything_to_be_read_stands_out_from_its_ground(show, scheme):
    page = show(color_scheme=scheme)
    for selector, ink, ground in page.evaluate(CONTRASTS, READ):
        assert contrast(ink, ground) >= 4.5, selector


def test_sides_stand_side_by_side_on_a_desk_and_below_each_other_on_a_phone(show):
    def boxes(page):
        return [page.locator(".faced").first.locator(".column").nth(at).bounding_box() for at in (0, 1)]

    first, second = boxes(show(DESKTOP))
    assert first["x"] > second["x"]
    assert abs(first["y"] - second["y"]) < 2
    first, second = boxes(show(PHONE))
    assert second["y"] >= first["y"] + first["height"]


def test_the_names_in_the_network_are_large_enough_on_a_phone(show):
    page = show(PHONE)
    heights = page.evaluate("[...document.querySelectorAll('.arcs text')].map(t => t.getBoundingClientRect().height)")
    assert heights
    assert min(heights) > 10


def test_a_dot_leads_to_its_position_and_that_to_the_words(show):
    page = show()
    page.locator(".lanes a").first.click()
    assert page.evaluate("document.querySelector(':target').className") == "stance"
    page.locator(".stance:target .numbers a").first.click()
    assert page.evaluate("document.querySelector(':target').tagName") == "MARK"


def test_an_event_leads_to_the_words_that_tell_of_it(show):
    page = show()
    page.locator(".event .words a").first.click()
    words = page.evaluate("document.querySelector(':target').textContent")
    assert words in page.locator(".event .words").first.inner_text()


def test_without_a_script_all_of_it_is_there(show):
    page = show(java_script_enabled=False)
    assert page.locator(".told:visible").count() > 0
    assert page.locator(".account[open] .column:visible").count() >= 2


def test_on_paper_what_was_closed_is_printed(show):
    page = show(PAPER)
    page.emulate_media(media="print")
    assert page.evaluate("document.documentElement.scrollWidth") <= PAPER[0]
    closed = page.locator("details.account:not([open]) .column")
    assert closed.count() > 0
    assert all(box["height"] > 0 for box in (closed.nth(at).bounding_box() for at in range(closed.count())))


def test_a_long_page_is_folded_and_opens_where_one_is_led(browser, folded):
    page = browser.new_page()
    page.goto(folded)
    assert page.locator("#articles mark:visible").count() == 0
    page.goto(f"{folded}#t1")
    page.wait_for_selector("#t1", state="visible")
    assert page.locator("#ledger .said:visible").count() == 0
    page.select_option("select[name=act]", "demand")
    assert page.locator("#ledger .said:visible").count() > 0
    page.close()
