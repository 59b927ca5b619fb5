"""An editor changes a headline in the CMS and readers see it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Page, expect

from tests.browser.fixtures import OpenPage
from tests.end_to_end.demonstration import Demonstration, demonstration
from tests.end_to_end.installation import Installation

pytestmark = pytest.mark.browser
HEADLINE = "عنوان جديد لم يكن على الموقع من قبل"


def test_a_headline_changed_in_the_cms_is_on_the_site(
    open_page: OpenPage, installation: Installation
) -> None:
    release = newest_release(installation.content / "ar")
    path = f"/ar/{release['path']}/"
    with demonstration(installation) as house:
        assert HEADLINE not in house.read(path)
        editor = open_page()
        log_in(editor, house)
        open_for_editing(editor, house, release["title"])
        editor.get_by_label("Title", exact=False).first.fill(HEADLINE)
        publish(editor)
        house.wait_for(path, HEADLINE)
        house.wait_for("/ar/", HEADLINE)
        assert HEADLINE not in house.read(f"/en/{release['path']}/")
        view_live(editor, house.site + path)


def newest_release(folder: Path) -> dict:
    """Front matter of a release that both languages have."""
    twins = folder.parent / "en" / "press-releases"
    files = [file for file in (folder / "press-releases").iterdir() if (twins / file.name).exists()]
    heads = [yaml.safe_load(file.read_text("utf-8").partition("\n...\n")[0]) for file in files]
    return max(heads, key=lambda head: str(head["date"]))


def log_in(page: Page, house: Demonstration) -> None:
    page.goto(f"{house.cms}/admin/")
    page.get_by_label("Username").fill(house.user)
    page.get_by_label("Password", exact=True).fill(house.password)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("navigation").first).to_be_visible()


def open_for_editing(page: Page, house: Demonstration, title: str) -> None:
    page.goto(f"{house.cms}/admin/pages/search/")
    page.get_by_role("main").get_by_role("searchbox").or_(page.locator("#id_q")).first.fill(title)
    page.keyboard.press("Enter")
    page.get_by_role("link", name=title).first.click()
    expect(page.locator("form#page-edit-form, form[data-edit-form]")).to_be_visible()


def publish(page: Page) -> None:
    page.locator("footer [data-w-dropdown-target=toggle]").click()
    page.get_by_role("button", name="Publish").click()
    expect(page.locator(".messages .success")).to_be_visible()


def view_live(page: Page, address: str) -> None:
    with page.expect_popup() as opened:
        page.get_by_role("link", name="View live").first.click()
    expect(opened.value.locator("h1")).to_have_text(HEADLINE)
    assert opened.value.url == address
