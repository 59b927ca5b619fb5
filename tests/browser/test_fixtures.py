"""The browser and the local server that other tests stand on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.fixtures import watch

pytestmark = pytest.mark.browser


def test_a_served_folder_opens_in_the_browser(
    page: Page, serve_folder: Callable[[Path], str], tmp_path: Path
) -> None:
    (tmp_path / "index.html").write_text("<meta charset=utf-8><h1>بيان</h1>", encoding="utf-8")
    page.goto(serve_folder(tmp_path) + "/", wait_until="load")
    assert page.locator("h1").inner_text() == "بيان"


def test_a_missing_page_shows_the_404_page_of_its_language(
    phone_page: Page, serve_folder: Callable[[Path], str], tmp_path: Path
) -> None:
    (tmp_path / "ar").mkdir()
    (tmp_path / "ar" / "404.html").write_text(
        "<meta charset=utf-8><h1>لا توجد</h1>", encoding="utf-8"
    )
    answer = phone_page.goto(serve_folder(tmp_path) + "/ar/none/")
    assert answer is not None and answer.status == 404
    assert phone_page.locator("h1").inner_text() == "لا توجد"


def test_a_request_to_another_machine_is_stopped_and_reported(
    browser: Browser, serve_folder: Callable[[Path], str], tmp_path: Path
) -> None:
    (tmp_path / "index.html").write_text("<img src='https://example.org/a.png'>")
    with (
        pytest.raises(AssertionError, match=r"https://example\.org/a\.png"),
        watch(browser) as page,
    ):
        page.goto(serve_folder(tmp_path) + "/", wait_until="load")


def test_a_script_error_in_a_page_is_reported(
    browser: Browser, serve_folder: Callable[[Path], str], tmp_path: Path
) -> None:
    (tmp_path / "index.html").write_text("<script>throw new Error('broken')</script>")
    with pytest.raises(AssertionError, match="broken"), watch(browser) as page:
        page.goto(serve_folder(tmp_path) + "/", wait_until="load")
