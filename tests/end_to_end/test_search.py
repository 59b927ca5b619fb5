"""The directory's search, typed into on a phone."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlencode

import pytest
import yaml
from playwright.sync_api import Page, expect

from tests.browser.fixtures import OpenPage
from tests.sites import SAMPLE

pytestmark = pytest.mark.browser
LANGUAGES = ("ar", "en")


def first_service(language: str) -> dict:
    file = min((SAMPLE / language / "services").glob("*.yaml"), key=lambda file: file.name)
    return yaml.safe_load(file.read_text(encoding="utf-8").removesuffix("...\n"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_service_is_found_by_the_words_of_its_name(
    phone_page: Page, sample_url: str, language: str
) -> None:
    service = first_service(language)
    phone_page.goto(f"{sample_url}/{language}/services/")
    phone_page.get_by_role("searchbox").fill(service["title"])
    results = phone_page.locator("[data-search-results]")
    expect(results.locator(f"a[href='/{language}/{service['path']}/']").first).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_query_in_the_address_is_answered(
    phone_page: Page, sample_url: str, language: str
) -> None:
    service = first_service(language)
    query = urlencode({"q": service["title"]})
    phone_page.goto(f"{sample_url}/{language}/services/?{query}")
    results = phone_page.locator("[data-search-results]")
    expect(results.locator(f"a[href='/{language}/{service['path']}/']").first).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_that_nothing_has_are_answered_in_words(
    phone_page: Page, sample_url: str, language: str
) -> None:
    phone_page.goto(f"{sample_url}/{language}/services/")
    phone_page.get_by_role("searchbox").fill("zzzzqqqqxxxx")
    status = phone_page.locator("[data-search-results] [role=status]")
    expect(status).not_to_be_empty()
    expect(phone_page.locator("[data-search-results] li a")).to_have_count(0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_javascript_every_service_is_reached_in_three_links(
    open_page: OpenPage, sample_url: str, language: str
) -> None:
    page = open_page(width=360, java_script_enabled=False)
    page.goto(f"{sample_url}/{language}/")
    page.locator(f"a[href='/{language}/services/']").first.click()
    facet = page.locator("nav a[href*='/services/']").first.get_attribute("href")
    page.goto(sample_url + str(facet))
    links = page.locator("main article a, main li a")
    assert links.count() > 0
    for file in Path(SAMPLE, language, "services").glob("*.yaml"):
        page.goto(f"{sample_url}/{language}/services/")
        assert page.locator(f"a[href='/{language}/services/{file.stem}/']").count() > 0
        break
