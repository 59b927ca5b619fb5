"""The directory's search, typed into on a phone, and the directory without any script."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlencode

import pytest
import yaml
from playwright.sync_api import Locator, Page, expect

from tests.browser.fixtures import OpenPage
from tests.sites import SAMPLE

pytestmark = [pytest.mark.browser, pytest.mark.parametrize("language", ("ar", "en"))]
RESULTS = "[data-search-results]"


def fields(file: Path) -> dict:
    """The front matter of a document, or a whole record."""
    return yaml.safe_load(file.read_text(encoding="utf-8").partition("\n...\n")[0])


def directory(language: str) -> str:
    """The address of the section that lists services."""
    sections = [fields(file) for file in (SAMPLE / language / "sections").iterdir()]
    [path] = [section["path"] for section in sections if section["lists"] == "service"]
    return f"/{language}/{path}/"


def services(language: str) -> list[dict]:
    return [fields(file) for file in sorted((SAMPLE / language / "services").iterdir())]


def addresses(links: Locator) -> list[str]:
    return links.evaluate_all("links => links.map(a => a.pathname)")


def test_a_service_is_found_by_its_name(phone_page: Page, sample_url: str, language: str) -> None:
    service = services(language)[0]
    phone_page.goto(sample_url + directory(language))
    phone_page.get_by_role("searchbox").fill(service["title"])
    link = phone_page.locator(f"{RESULTS} a[href='/{language}/{service['path']}/']")
    expect(link.first).to_be_visible()


def test_a_query_in_the_address_is_answered(
    phone_page: Page, sample_url: str, language: str
) -> None:
    service = services(language)[-1]
    query = urlencode({"q": service["title"]})
    phone_page.goto(f"{sample_url}{directory(language)}?{query}")
    link = phone_page.locator(f"{RESULTS} a[href='/{language}/{service['path']}/']")
    expect(link.first).to_be_visible()


def test_words_that_nothing_has_are_answered_in_words(
    phone_page: Page, sample_url: str, language: str
) -> None:
    phone_page.goto(sample_url + directory(language))
    phone_page.get_by_role("searchbox").fill("zzzzqqqqxxxx")
    expect(phone_page.locator(f"{RESULTS} [role=status]")).not_to_be_empty()
    expect(phone_page.locator(f"{RESULTS} li a:visible")).to_have_count(0)


def test_without_a_script_every_service_is_on_a_page_of_the_list(
    open_page: OpenPage, sample_url: str, language: str
) -> None:
    page = open_page(width=360, java_script_enabled=False)
    page.goto(f"{sample_url}/{language}/")
    page.locator(f"a[href='{directory(language)}']:visible").first.click()
    pages = addresses(page.locator(".pagination a"))
    assert pages[0] == directory(language)
    listed: set[str] = set()
    for path in pages:
        page.goto(sample_url + path)
        listed |= set(addresses(page.locator("main a")))
    assert {f"/{language}/{service['path']}/" for service in services(language)} <= listed


def test_without_a_script_the_list_is_narrowed_by_a_link(
    open_page: OpenPage, sample_url: str, language: str
) -> None:
    page = open_page(width=360, java_script_enabled=False)
    page.goto(sample_url + directory(language))
    heading = page.locator("#services").inner_text()
    facet = page.locator("main nav details").first
    facet.locator("summary").click()
    facet.locator("a").first.click()
    assert page.url != sample_url + directory(language)
    assert page.locator("#services").inner_text() != heading
