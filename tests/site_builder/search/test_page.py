"""The search of the directory's first page, used by typing, by choosing and by keyboard."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from babel import Locale
from playwright.sync_api import Page, Route, expect

from tests.site_builder.search.pages import OpenDirectory

pytestmark = pytest.mark.browser

LANGUAGES = pytest.mark.parametrize("language", ["ar", "en"])
ONE_WORD = {"ar": "قانوني", "en": "legal"}


@pytest.mark.parametrize(
    ("language", "width", "query", "slug"),
    [
        ("ar", 360, "عياده متنقله الحمدانيه", "mobile-clinic-hamdaniya"),
        ("ar", 1280, "العلاج الطبيعى", "physiotherapy-and-assistive-devices-sulaymaniyah"),
        ("en", 360, "sewing workshops", "sewing-workshop-and-savings-circle-nasiriyah"),
        ("en", 1280, "physioterapy", "physiotherapy-and-assistive-devices-sulaymaniyah"),
    ],
)
def test_typing_shows_results_and_moves_nothing_above_them(
    open_directory: OpenDirectory, language: str, width: int, query: str, slug: str
) -> None:
    directory = open_directory(language, width=width)
    before = directory.form.bounding_box()
    directory.type(query)
    assert directory.addresses()[0] == f"/{language}/directory/{slug}/"
    expect(directory.services).to_be_hidden()
    assert directory.form.bounding_box() == before
    assert directory.page.evaluate("document.documentElement.scrollWidth") <= width


@LANGUAGES
def test_an_address_holds_the_search(open_directory: OpenDirectory, language: str) -> None:
    query = ONE_WORD[language]
    directory = open_directory(language, f"directory/?q={query}")
    expect(directory.box).to_have_value(query)
    expect(directory.results.first.locator("mark").first).to_be_visible()


@LANGUAGES
def test_on_a_phone_results_stand_right_below_the_box(
    open_directory: OpenDirectory, language: str
) -> None:
    directory = open_directory(language, width=360)
    expect(directory.status).to_be_attached()
    directory.type(ONE_WORD[language])
    expect(directory.results.first).to_be_in_viewport()


@LANGUAGES
def test_emptying_the_box_brings_the_list_back(
    open_directory: OpenDirectory, language: str
) -> None:
    directory = open_directory(language)
    directory.type(ONE_WORD[language])
    expect(directory.box).to_have_attribute("dir", "auto")
    directory.box.fill("")
    expect(directory.box).to_have_attribute("dir", "")
    expect(directory.services).to_be_visible()
    expect(directory.status).to_be_empty()
    expect(directory.results.first).to_be_hidden()
    assert "?" not in directory.page.url


def test_the_number_of_results_takes_its_arabic_plural(
    open_directory: OpenDirectory, search_folder: Path
) -> None:
    directory = open_directory("ar")
    own_index(directory.page, search_folder)
    plural = Locale("ar").plural_form
    sentences = {
        plural(int(number)): text
        for number, text in directory.page.evaluate(
            "[...document.querySelector('[data-search-texts]').content"
            ".querySelectorAll('[data-text=count]')].map(e => [e.dataset.number, e.textContent])"
        )
    }
    assert len(sentences) == 6
    seen = {}
    for query in ("الإصغاء", "العيادات", "البصرة", "الجسر النخلة"):
        directory.type(query)
        seen[query] = directory.status.inner_text()
    counts = (1, 2, 3, 15)
    expected = [sentences[plural(count)].replace("{number}", str(count)) for count in counts]
    assert list(seen.values()) == expected
    assert len(set(map(plural, counts))) == 4


@LANGUAGES
def test_the_words_that_match_are_marked(open_directory: OpenDirectory, language: str) -> None:
    directory = open_directory(language)
    directory.type({"ar": "العيادات", "en": "clinic "}[language])
    marked = {mark.lower() for mark in directory.results.locator("mark").all_inner_texts()}
    assert marked & {"العيادة", "عيادة", "clinic"}
    assert not marked - {"العيادة", "عيادة", "العيادات", "عيادات", "clinic", "clinics"}


@LANGUAGES
def test_a_service_of_this_page_is_shown_as_in_the_list_with_its_telephone(
    open_directory: OpenDirectory, language: str
) -> None:
    directory = open_directory(language)
    card = directory.page.locator("[data-search-browse] li > article:has(a[href^='tel:'])").first
    directory.type(card.get_by_role("heading").inner_text())
    first = directory.results.first
    expect(first.locator("a[href^='tel:+964']")).to_be_visible()
    checked = {"ar": "جرى التحقق في", "en": "Checked on"}[language]
    expect(first.locator("[data-search-facts]")).to_contain_text(checked)


@LANGUAGES
def test_a_term_narrows_the_results_and_its_chip_widens_them_again(
    open_directory: OpenDirectory, language: str
) -> None:
    directory = open_directory(language)
    directory.type(ONE_WORD[language])
    said = directory.status.inner_text()
    term = directory.term("category", "legal-aid")
    count = int(term.locator("[data-search-count]").inner_text())
    term.click()
    expect(directory.results).to_have_count(count)
    expect(term).to_have_attribute("aria-current", "true")
    assert "category=legal-aid" in directory.page.url
    directory.page.go_back()
    expect(directory.status).to_have_text(said)
    expect(directory.chips).to_have_count(0)
    directory.page.go_forward()
    expect(directory.chips).to_have_count(1)
    expect(directory.chips).to_have_accessible_name(re.compile(".+: .+"))
    directory.chips.press("Enter")
    expect(directory.status).to_have_text(said)
    expect(directory.status).to_be_focused()
    assert "category" not in directory.page.url


@LANGUAGES
def test_terms_combine_without_any_word(open_directory: OpenDirectory, language: str) -> None:
    directory = open_directory(language, "directory/?category=legal-aid&governorate=kirkuk")
    expect(directory.chips).to_have_count(2)
    expect(directory.results).to_have_count(1)
    assert directory.addresses() == [f"/{language}/directory/mobile-legal-clinic-hawija/"]


@LANGUAGES
def test_a_search_from_another_page_keeps_its_words_and_its_facet(
    open_directory: OpenDirectory, language: str
) -> None:
    directory = open_directory(language, "directory/category/legal-aid/")
    directory.box.fill(ONE_WORD[language])
    directory.box.press("Enter")
    directory.page.wait_for_url(re.compile(r"/directory/\?"))
    expect(directory.chips).to_have_count(1)
    expect(directory.results.first).to_be_visible()


@LANGUAGES
def test_the_keyboard_is_enough(open_directory: OpenDirectory, language: str) -> None:
    directory = open_directory(language)
    keyboard = directory.page.keyboard
    directory.box.focus()
    directory.page.keyboard.type({"ar": "خياطة", "en": "sewing"}[language])
    keyboard.press("Enter")
    expect(directory.status).to_be_focused()
    expect(directory.results.first).to_be_visible()
    keyboard.press("Tab")
    expect(directory.results.first.locator("a").first).to_be_focused()
    keyboard.press("Enter")
    directory.page.wait_for_url(re.compile("sewing-workshop"))


@LANGUAGES
def test_more_results_are_added_and_focus_goes_to_the_first_of_them(
    open_directory: OpenDirectory, search_folder: Path, language: str
) -> None:
    directory = open_directory(language)
    own_index(directory.page, search_folder)
    directory.type({"ar": "الجسر النخلة", "en": "bridge palm"}[language])
    expect(directory.results).to_have_count(10)
    more = directory.page.locator("[data-search-more]")
    more.press("Enter")
    expect(directory.results.nth(10).locator("a").first).to_be_focused()
    expect(more).to_be_hidden()


def test_what_only_the_other_language_has_is_offered_and_marked(
    open_directory: OpenDirectory,
) -> None:
    directory = open_directory("ar")
    directory.type("carpentry")
    link = directory.results.first.locator("a").first
    expect(link).to_have_attribute("lang", "en")
    expect(link).to_have_attribute("dir", "ltr")
    labels = directory.results.first.locator("[data-search-labels]").first
    expect(labels).to_have_attribute("lang", "en")
    expect(directory.status).to_contain_text("بالإنجليزية")
    expect(directory.results.locator("[data-search-language]")).to_have_count(0)


def test_a_page_that_exists_only_in_the_other_language_is_marked_among_the_results(
    open_directory: OpenDirectory,
) -> None:
    directory = open_directory("ar")
    directory.type("round 112")
    result = directory.results.filter(has=directory.page.locator("a[href*='round-112']"))
    expect(result.locator("a").first).to_have_attribute("lang", "en")
    expect(result.locator("[data-search-language]")).to_contain_text("الإنجليزية")


def test_latin_letters_in_an_arabic_title_are_isolated(
    open_directory: OpenDirectory, search_folder: Path
) -> None:
    directory = open_directory("ar")
    own_index(directory.page, search_folder)
    directory.type("DTM")
    expect(directory.results.first.locator("a bdi")).to_have_text("DTM")


def test_a_slow_answer_does_not_take_the_place_of_a_newer_one(
    open_directory: OpenDirectory, search_folder: Path
) -> None:
    directory = open_directory("ar")
    own_index(directory.page, search_folder)
    held: list[Route] = []
    directory.page.route("**/search/en.json", lambda route: held.append(route))
    with directory.page.expect_request("**/search/en.json"):
        directory.box.press_sequentially("citadel")  # waits for the other language
    directory.box.fill("خياطة")
    # Not any result: those of an earlier part of the first query may stand a moment longer.
    expect(directory.results.first.locator("a").first).to_have_attribute(
        "href", re.compile("^/ar/")
    )
    newer = directory.addresses()
    with directory.page.expect_response("**/search/en/*.json"):
        held[0].fulfill(path=search_folder / "search" / "en.json")
    directory.page.wait_for_timeout(300)
    assert directory.addresses() == newer


@LANGUAGES
def test_a_page_from_before_a_new_edition_finds_the_new_files(
    open_directory: OpenDirectory, language: str
) -> None:
    directory = open_directory(language)
    manifests: list[str] = []

    def answer(route: Route) -> None:
        if route.request.url.endswith(f"/{language}.json"):
            manifests.append(route.request.url)
        if len(manifests) < 2 and f"/{language}/" in route.request.url:
            route.fulfill(body="gone")
        else:
            route.continue_()

    directory.page.route("**/search/**", answer)
    directory.type(ONE_WORD[language])
    expect(directory.results.first).to_be_visible()
    assert len(manifests) == 2


@LANGUAGES
def test_without_an_index_the_list_stays_and_the_page_says_so(
    open_directory: OpenDirectory, language: str
) -> None:
    directory = open_directory(language)
    directory.page.route("**/search/*.json", lambda route: route.fulfill(body="{"))
    directory.box.press_sequentially(ONE_WORD[language])
    expect(directory.status).not_to_be_empty()
    expect(directory.services).to_be_visible()
    directory.page.unroute("**/search/*.json")
    directory.type(ONE_WORD[language] + " ")
    expect(directory.results.first).to_be_visible()


@pytest.mark.parametrize(("language", "width"), [("ar", 360), ("en", 1280)])
def test_results_are_accessible(open_directory: OpenDirectory, language: str, width: int) -> None:
    directory = open_directory(language, width=width)
    directory.type(ONE_WORD[language])
    term = directory.term("category", "legal-aid")
    term.evaluate("it => it.closest('details').open = true")
    term.click()
    expect(directory.chips).to_have_count(1)
    found = Axe().run(directory.page)
    assert found.violations_count == 0, found.generate_report()


def own_index(page: Page, folder: Path) -> None:
    """Let the page search the tests' own directory."""

    def answer(route: Route) -> None:
        name = route.request.url.partition("/search/")[2]
        route.fulfill(path=folder / "search" / name)

    page.route("**/search/**", answer)
