"""An editor changes a headline in the CMS and readers see it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup
from playwright.sync_api import Locator, Page, expect

from tests.browser.fixtures import OpenPage
from tests.end_to_end.demonstration import Demonstration, demonstration
from tests.end_to_end.installation import Installation

pytestmark = pytest.mark.browser
HEADLINE = "عنوان جديد لم يكن على الموقع من قبل"


def test_a_headline_changed_in_the_cms_is_on_the_site(
    open_page: OpenPage, installation_with_pictures: Installation
) -> None:
    release = newest_release(installation_with_pictures.content / "ar")
    path = f"/ar/{release['path']}/"
    with demonstration(installation_with_pictures) as house:
        assert HEADLINE not in house.read(path)
        editor = open_page()
        log_in(editor, house)
        open_for_editing(editor, house, release["title"])
        title_field(editor).fill(HEADLINE)
        publish(editor)
        house.wait_for(path, HEADLINE)
        house.wait_for("/ar/", HEADLINE)
        assert HEADLINE not in heading(house.read(f"/en/{release['path']}/"))
        view_live(editor, house.site + path)


def newest_release(folder: Path) -> dict:
    """Front matter of a release that both languages have."""
    twins = folder.parent / "en" / "press-releases"
    files = [file for file in (folder / "press-releases").iterdir() if (twins / file.name).exists()]
    heads = [yaml.safe_load(file.read_text("utf-8").partition("\n...\n")[0]) for file in files]
    return max(heads, key=lambda head: str(head["date"]))


def heading(html: str) -> str:
    found = BeautifulSoup(html, "html.parser").h1
    assert found is not None
    return found.get_text()


def log_in(page: Page, house: Demonstration) -> None:
    page.goto(f"{house.cms}/admin/")
    page.get_by_role("textbox", name="Username").fill(house.user)
    page.get_by_role("textbox", name="Password").fill(house.password)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("link", name="Images", exact=True)).to_be_visible()


def open_for_editing(page: Page, house: Demonstration, title: str) -> None:
    page.goto(f"{house.cms}/admin/pages/search/")
    page.get_by_role("textbox", name="Search term").fill(title)
    page.get_by_role("link", name=title).click()
    expect(title_field(page)).to_have_value(title)


def title_field(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Title", exact=False).first


def publish(page: Page) -> None:
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("button", name="Publish", exact=True).click()
    expect(page.get_by_role("status").filter(has_text=HEADLINE)).to_be_visible()


def view_live(page: Page, address: str) -> None:
    page.get_by_role("link", name="View live").click()
    expect(page.locator("h1")).to_have_text(HEADLINE)
    assert page.url == address
