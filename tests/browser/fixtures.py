"""Browser fixtures: one Chromium for each test process, one fresh context for each test."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, sync_playwright

from tests.browser import chromium

PHONE = {"width": 360, "height": 740}
DESKTOP = {"width": 1280, "height": 800}
TIMEOUT = 15_000  # milliseconds

OpenPage = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    # Playwright keeps an event loop in this thread, and Django refuses its ORM beside one.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    chromium.use_unpacked_driver()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium.executable(), args=chromium.arguments()
        )
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[OpenPage]:
    """`open_page(width=360, height=740, **context options)`: a page of its own.

    A script error in the page, or a request to another machine, fails the test.
    """
    with ExitStack() as stack:

        def open_one(width: int = 1280, height: int = 800, **options: object) -> Page:
            viewport = {"width": width, "height": height}
            return stack.enter_context(watch(browser, viewport=viewport, **options))

        yield open_one


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """A page 1280 pixels wide."""
    return open_page(**DESKTOP)


@pytest.fixture
def phone_page(open_page: OpenPage) -> Page:
    """A page 360 pixels wide, with touch."""
    return open_page(**PHONE, has_touch=True, is_mobile=True)


@contextmanager
def watch(browser: Browser, **options: object) -> Iterator[Page]:
    """A page in a new context that may speak to this machine only."""
    context: BrowserContext = browser.new_context(**options)  # type: ignore[arg-type]
    context.set_default_timeout(TIMEOUT)
    strangers: list[str] = []
    errors: list[str] = []

    def keep_local(route: Route) -> None:
        if urlsplit(route.request.url).hostname in {"127.0.0.1", "localhost", None}:
            route.continue_()
        else:
            strangers.append(route.request.url)
            route.abort()

    context.route("**/*", keep_local)
    page = context.new_page()
    page.on("pageerror", lambda error: errors.append(str(error)))
    try:
        yield page
    finally:
        context.close()
    assert not errors, f"script errors: {errors}"
    assert not strangers, f"requests to other machines: {strangers}"
