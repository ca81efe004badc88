"""The dossier as a browser shows it: direction, typefaces, highlights, and no overlap on any screen."""

from __future__ import annotations

import pytest
from tests.export import december
from tests.export.asked import CONTRASTS, OVERLAPS, contrast

from rawi.export.dossier import render
from rawi.export.dossier.entries import entries_of

DESKTOP, PHONE, PAPER = (1280, 900), (375, 800), (672, 960)


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    path = tmp_path_factory.mktemp("dossier") / "dossier.html"
    path.write_text(render(december.analyses(), "أسبوع الاتصال"), encoding="utf-8")
    return path.as_uri()


def test_the_page_is_arabic_and_runs_from_right_to_left(show):
    page = show()
    assert page.evaluate("[document.documentElement.dir, document.documentElement.lang]") == ["rtl", "ar"]
    first, second = (
        page.locator(".sections li").nth(0).bounding_box(),
        page.locator(".sections li").nth(1).bounding_box(),
    )
    assert first["x"] > second["x"]


@pytest.mark.parametrize("font", ["400 16px 'IBM Plex Sans Arabic'", "400 16px 'Noto Naskh Arabic'"])
def test_the_typefaces_come_with_the_page(show, font):
    page = show()
    assert page.evaluate("font => document.fonts.check(font, 'قال راوٍ 12')", font)
    loaded = page.evaluate("[...document.fonts].filter(face => face.status === 'loaded').map(f => f.family)")
    assert any(family.strip('"') in font for family in loaded)


def test_arabic_letters_join(show):
    page = show()
    widths = page.evaluate(
        """() => ['ببب', 'ب\\u200cب\\u200cب'].map(text => {
            const word = document.createElement('span');
            word.style.font = "400 64px 'Noto Naskh Arabic'";
            word.textContent = text;
            document.body.append(word);
            return word.getBoundingClientRect().width;
        })"""
    )
    assert widths[0] < widths[1] * 0.8


@pytest.mark.parametrize("size", [DESKTOP, PHONE, (320, 640), (834, 1100)])
def test_nothing_is_wider_than_the_screen(show, size):
    page = show(size)
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]


APART = (
    ".entry",
    ".entry .what > *, .entry blockquote, .entry .relay > *, .entry .source > *, .entry .proof",
    ".utterance, .event",
    ".article > .block > *",
    ".masthead > *, .sections, main > section",
)


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_nothing_overlaps(show, size):
    page = show(size)
    for selector in APART:
        assert page.locator(selector).count() > 4
        assert page.evaluate(OVERLAPS, selector) == []


def test_every_highlight_is_the_content_of_its_statement(show):
    page = show()
    shown = page.evaluate(
        """() => {
            const found = {};
            for (const mark of document.querySelectorAll('#articles mark'))
                found[mark.dataset.n] = (found[mark.dataset.n] ?? '') + mark.textContent;
            return found;
        }"""
    )
    entries = entries_of(december.analyses())
    assert shown == {str(e.number): e.statement.content.text.replace("\n", "") for e in entries}


def test_a_statement_and_its_place_in_the_article_lead_to_each_other(show):
    page = show()
    page.click("#q3 .what .no")
    assert page.evaluate("document.querySelector(':target').dataset.n") == "3"
    page.click(".ref[data-ref='3']")
    assert page.evaluate("document.querySelector(':target').id") == "q3"


def test_pointing_at_a_statement_tells_who_said_it_and_by_which_rule(show):
    page = show()
    page.hover("#t9")
    card = page.locator(".card")
    assert card.is_visible()
    assert "جو بايدن" in card.inner_text()
    assert "قلق" in card.inner_text()
    assert "verb-subject-that" in card.inner_text()
    page.keyboard.press("Escape")
    assert card.is_hidden()


def test_the_filter_leaves_what_was_asked_for(show):
    page = show()
    page.select_option("select[name=act]", "warn")
    visible = page.locator(".entry:visible .act").all_inner_texts()
    assert visible == ["تحذير"] * 3
    page.select_option("select[name=outlet]", "ضفاف برس")
    assert page.locator(".entry:visible").count() == 2
    assert page.locator(".filter output").inner_text() == "2 / 30"
    page.click(".filter button")
    assert page.locator(".entry:visible").count() == 30


def test_without_a_script_the_page_is_whole(show):
    page = show(java_script_enabled=False)
    assert page.locator(".entry:visible").count() == 30
    assert page.locator(".filter").is_hidden()


READ = [
    ".act",
    ".no",
    ".name",
    ".when",
    ".open",
    ".source span",
    ".source a",
    ".counts li",
    ".from",
    "h1",
    "h3",
    ".proof summary",
    ".sections a",
    ".status",
    ".imprint",
    "blockquote p",
]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everything_to_be_read_stands_out_from_its_ground(show, scheme):
    page = show(color_scheme=scheme)
    for selector, ink, ground in page.evaluate(CONTRASTS, READ):
        assert contrast(ink, ground) >= 4.5, selector


def test_the_dark_page_is_dark_and_its_print_is_light(show):
    page = show(color_scheme="dark")
    ground = "getComputedStyle(document.body).backgroundColor"
    assert page.evaluate(ground) == "rgb(21, 24, 26)"
    page.emulate_media(media="print")
    assert page.evaluate(ground) == "rgb(255, 255, 255)"


def test_on_paper_there_is_nothing_to_click_and_nothing_cut_off(show):
    page = show(PAPER)
    page.emulate_media(media="print")
    assert page.locator(".sections").is_hidden()
    assert page.locator(".index").is_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= PAPER[0]
    assert page.evaluate(OVERLAPS, ".entry, .utterance, .event, .article > .block > *") == []
    assert page.locator(".utterance .words").first.evaluate("e => e.scrollHeight <= e.clientHeight + 1")
