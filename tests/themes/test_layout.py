"""What is drawn: nothing beside the screen, nothing backwards, everything within reach."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.fixtures import OpenPage
from tests.site_builder.test_third_language import Built
from tests.sites import BuiltSite
from tests.themes.site_pages import addresses, one_page_of_each_kind
from tests.themes.theme import LANGUAGES

pytestmark = pytest.mark.browser

# The addresses of pages wider than the screen. They share a stylesheet, so that the body of each is
# put in the place of the last, which takes a tenth of the time of going there.
TOO_WIDE = """
async addresses => {
  await document.fonts.ready
  const root = document.documentElement
  const wide = []
  for (const address of addresses) {
    const text = await fetch(address).then(answer => answer.text())
    const { documentElement, body } = new DOMParser().parseFromString(text, 'text/html')
    Object.assign(root, { lang: documentElement.lang, dir: documentElement.dir })
    body.querySelectorAll('img').forEach(it => it.loading = 'lazy')
    body.querySelectorAll('details').forEach(it => it.open = true)
    document.body.replaceWith(body)
    if (root.scrollWidth > root.clientWidth) wide.push(address)
  }
  return wide
}
"""
# Where each character of a link is drawn, line by line and from the left, in the order of the text.
# An extension is said in the page's language: the number before it is isolated in the text.
DRAWN = """
selector => [...document.querySelectorAll(selector)].filter(it => it.checkVisibility()).map(it => {
  const text = document.createTreeWalker(it.querySelector('bdi') || it, 4).nextNode();
  const number = /(?<=\\u2066).*?(?=\\u2069)/.exec(text.data) ?? { 0: text.data, index: 0 };
  const places = [...number[0]].map((_, beyond) => {
    const at = number.index + beyond;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const box = range.getBoundingClientRect();
    return [Math.round(box.top), Math.round(box.left)];
  });
  return [number[0], places];
})
"""
LEFT_TO_RIGHT = "a[href^='tel:'], a[href^='mailto:'], a[href^='http'] bdi[dir=ltr]"
# What WCAG 1.4.12 says that a reader may ask for.
SPACED_OUT = """
* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }
p { margin-block-end: 2em !important }
"""
IN_THREE_LANGUAGES = ("", "about/", "about/guide/", "services/", "services/walk-in-clinic/")
MOVING = """
[...document.querySelectorAll('*')]
  .filter(it => getComputedStyle(it).transitionDuration !== '0s').length
"""
SMALL_TARGETS = """
() => [...document.querySelectorAll('a, button, summary, input')]
  .filter(it => it.checkVisibility() && !it.closest('p, .rich-text, h2, h3, td'))
  .map(it => [it.outerHTML.slice(0, 80), it.getBoundingClientRect()])
  .filter(([, box]) => box.width > 1 && (box.height < 24 || box.width < 24))
  .map(([html]) => html)
"""


def test_a_page_wider_than_the_screen_is_noticed(open_page: OpenPage, example_url: str) -> None:
    page = open_page(width=320)
    page.goto(f"{example_url}/ar/")
    wide = "data:text/html,<html dir=rtl><p style='white-space: nowrap'>" + "x" * 500
    assert page.evaluate(TOO_WIDE, [wide, f"{example_url}/ar/"]) == [wide]


def test_no_page_is_wider_than_a_screen_of_320_pixels(
    open_page: OpenPage, example_url: str, sample_site: BuiltSite, sample_url: str
) -> None:
    # The sample's titles and words are longer; its services are as alike as its facets.
    prose = [path for path in addresses(sample_site.root) if "/directory/" not in path]
    page = open_page(width=320)
    for url, paths in ((example_url, one_page_of_each_kind()), (sample_url, prose)):
        page.goto(f"{url}/ar/")
        assert page.evaluate(TOO_WIDE, [url + path for path in paths]) == []


def test_a_third_language_fits_on_a_screen_of_320_pixels(
    open_page: OpenPage,
    serve_folder: Callable[[Path], str],
    tmp_path: Path,
) -> None:
    url = serve_folder(Built(tmp_path).folder)
    page = open_page(width=320)
    page.goto(f"{url}/ckb/")
    paths = [f"/{code}/{path}" for code in (*LANGUAGES, "ckb") for path in IN_THREE_LANGUAGES]
    assert page.evaluate(TOO_WIDE, [url + path for path in paths]) == []
    page.goto(f"{url}/ckb/")
    buttons = page.locator(".language-switch a").all()
    boxes = [box for it in buttons if (box := it.bounding_box())]
    assert len(boxes) == 2
    assert len({box["y"] for box in boxes}) == 1


def test_text_that_a_reader_spaces_out_fits_on_a_screen_of_320_pixels(
    open_page: OpenPage, example_url: str
) -> None:
    page = open_page(width=320)
    page.goto(f"{example_url}/en/")
    page.add_style_tag(content=SPACED_OUT)
    paths = one_page_of_each_kind("en")
    assert page.evaluate(TOO_WIDE, [example_url + path for path in paths]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_and_addresses_are_drawn_from_left_to_right(
    page: Page, example_url: str, language: str
) -> None:
    for path in ("services/walk-in-clinic/", "organisations/good-neighbours/", "services/"):
        page.goto(f"{example_url}/{language}/{path}")
        drawn = page.evaluate(DRAWN, LEFT_TO_RIGHT)
        assert drawn, path
        assert [text for text, places in drawn if places != sorted(places)] == []


def test_targets_are_large_enough_for_a_finger(phone_page: Page, example_url: str) -> None:
    for path in one_page_of_each_kind():
        phone_page.goto(example_url + path)
        assert phone_page.evaluate(SMALL_TARGETS) == [], path


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_item_of_the_other_language_begins_at_its_own_start(
    phone_page: Page, example_url: str, language: str
) -> None:
    phone_page.goto(f"{example_url}/{language}/services/")
    other = {"ar": "ltr", "en": "rtl"}[language]
    card = phone_page.locator(f".service-card:has(h3 a[dir={other}])").first
    title, text = card.locator("h3 a"), card.locator(f":scope > p[dir={other}]")
    for element in (title, text):
        assert element.evaluate("it => getComputedStyle(it).textAlign") == "start"
    assert title.bounding_box()["x"] == text.bounding_box()["x"]  # type: ignore[index]
    assert title.bounding_box()["width"] == text.bounding_box()["width"]  # type: ignore[index]


def test_a_list_with_pictures_asks_little_of_a_phone(phone_page: Page, sample_url: str) -> None:
    asked: list[str] = []
    phone_page.on("request", lambda request: asked.append(request.url))
    phone_page.goto(f"{sample_url}/ar/programmes/")
    phone_page.wait_for_load_state("networkidle")
    assert len(asked) <= 12, asked


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_tab_offers_to_skip_to_the_content(
    page: Page, example_url: str, language: str
) -> None:
    page.goto(f"{example_url}/{language}/about/")
    page.keyboard.press("Tab")
    link = page.locator(".skip-link")
    assert link.evaluate("it => it === document.activeElement")
    assert link.evaluate("it => it.getBoundingClientRect().height") > 24
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_focus_is_seen(page: Page, example_url: str, language: str) -> None:
    page.goto(f"{example_url}/{language}/services/")
    for _ in range(12):
        page.keyboard.press("Tab")
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline == "solid", page.evaluate("document.activeElement.outerHTML")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_opens_without_a_script(
    open_page: OpenPage, example_url: str, language: str
) -> None:
    page = open_page(width=320, java_script_enabled=False)
    page.goto(f"{example_url}/{language}/about/")
    menu = page.locator(".menu__list--narrow")
    assert not menu.is_visible()
    page.locator(".menu__button").click()
    assert menu.is_visible()
    assert not page.locator(".menu__list--wide").is_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_paper_gets_the_content_without_the_way_around_it(
    page: Page, example_url: str, language: str
) -> None:
    page.emulate_media(media="print")
    page.goto(f"{example_url}/{language}/services/walk-in-clinic/")
    assert page.locator("h1").is_visible()
    assert page.locator(".contact__link[href^='tel:']").first.is_visible()
    for hidden in (".header__nav", ".language-switch", ".breadcrumbs", ".skip-link"):
        assert not page.locator(hidden).first.is_visible(), hidden


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_service_fits_on_one_sheet_of_paper(page: Page, example_url: str, language: str) -> None:
    page.goto(f"{example_url}/{language}/services/walk-in-clinic/")
    assert page.pdf(format="A4").count(b"/Type /Page\n") == 1


@pytest.mark.parametrize(
    ("path", "facet"),
    [
        ("", ".directory .facet"),
        ("about/guide/", ".navigation .facet"),
        ("services/", "[data-search-facet=category]"),
    ],
)
def test_ways_on_are_folded_up_on_a_phone_and_open_on_a_desk(
    open_page: OpenPage, example_url: str, path: str, facet: str
) -> None:
    page = open_page(width=360, java_script_enabled=False)
    page.goto(f"{example_url}/ar/{path}")
    link, summary = (page.locator(f"{facet} {inner}").first for inner in ("a", "summary"))
    assert not link.is_visible()
    summary.click()
    assert link.is_visible()
    summary.click()
    page.set_viewport_size({"width": 1280, "height": 800})
    assert link.is_visible()


def test_a_browser_that_cannot_unfold_with_styles_unfolds_to_print(
    page: Page, example_url: str
) -> None:
    page.goto(f"{example_url}/ar/about/guide/")
    still_folded = "document.querySelectorAll('main details:not([open])').length"
    before = page.evaluate(still_folded)
    assert before
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate(still_folded) == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate(still_folded) == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_folded_up_is_open_on_paper(page: Page, example_url: str, language: str) -> None:
    page.goto(f"{example_url}/{language}/about/guide/")
    answer = page.locator(".accordion__answer").first
    assert not answer.is_visible()
    page.emulate_media(media="print")
    assert answer.is_visible()


@pytest.mark.parametrize(
    ("language", "fonts"), [("ar", {"arabic.woff2", "latin.woff2"}), ("en", {"latin.woff2"})]
)
def test_a_page_fetches_the_fonts_of_its_scripts(
    page: Page, example_url: str, language: str, fonts: set[str]
) -> None:
    page.goto(f"{example_url}/{language}/services/")
    page.wait_for_load_state("networkidle")
    names = page.evaluate("performance.getEntriesByType('resource').map(it => it.name)")
    assert {name.rpartition("/")[2] for name in names if name.endswith(".woff2")} == fonts


def test_forced_colours_leave_marks_their_shape(open_page: OpenPage, example_url: str) -> None:
    page = open_page(forced_colors="active")
    page.goto(f"{example_url}/ar/about/guide/")
    drawn = """it => {
      const style = getComputedStyle(it[0], it[1])
      return [style.backgroundImage, style.backgroundColor]
    }"""
    for selector, place in ((".accordion__summary", "::after"), (".dotted", "::before")):
        mark = page.evaluate_handle(
            "([selector, place]) => [document.querySelector(selector), place]", [selector, place]
        )
        assert mark.evaluate(drawn) != ["none", "rgba(0, 0, 0, 0)"], selector


def test_forced_colours_leave_a_button_its_edge(open_page: OpenPage, example_url: str) -> None:
    page = open_page(forced_colors="active")
    page.goto(f"{example_url}/ar/services/walk-in-clinic/")
    button = page.locator("main .button").first
    assert button.evaluate("it => getComputedStyle(it).borderTopStyle") == "solid"
    assert button.evaluate("it => getComputedStyle(it).borderTopWidth") != "0px"


def test_nothing_moves_for_who_asks_for_stillness(open_page: OpenPage, example_url: str) -> None:
    page = open_page(reduced_motion="reduce")
    page.goto(f"{example_url}/en/")
    assert page.evaluate(MOVING) == 0
