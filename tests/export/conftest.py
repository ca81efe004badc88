"""A browser that opens the page a test module gives the address of, and complains of what it fetches."""

from __future__ import annotations

from pathlib import Path

import pytest

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


@pytest.fixture(scope="session")
def browser():
    if not CHROMIUM.exists():
        pytest.skip("Debian's chromium is not installed")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def show(browser, address):
    """Opens the page in a window of a given size; it may fetch nothing and have nothing to complain of."""
    opened, complaints = [], []

    def opener(size=(1280, 900), **options):
        width, height = size
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        opened.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: request.url == address or complaints.append(request.url[:80]))
        page.goto(address)
        page.evaluate("document.fonts.ready.then(() => true)")
        return page

    yield opener
    for context in opened:
        context.close()
    assert [text for text in complaints if not text.startswith("data:font")] == []
