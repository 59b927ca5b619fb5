"""axe over every kind of page, in both languages, schemes and widths."""

from __future__ import annotations

from typing import Literal

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

from tests.browser.fixtures import OpenPage
from tests.themes.axe import measured_contrasts, problems, run_axe, run_axe_again
from tests.themes.site_pages import one_page_of_each_kind
from tests.themes.theme import LANGUAGES

Scheme = Literal["light", "dark"]
VIEWS: tuple[tuple[int, Scheme], ...] = ((320, "dark"), (1280, "light"))
pytestmark = pytest.mark.browser

FAINT_ARABIC = """
<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>عنوان</title></head>
<body><main><h1>عنوان الصفحة</h1><p>السطر الأول</p><p>السطر الثاني</p><p>السطر الثالث</p>
<p style="color: #bbb">هذا السطر لا يكاد يُقرأ</p></main></body></html>
"""


def test_faint_arabic_text_is_caught(page: Page) -> None:
    page.set_content(FAINT_ARABIC)
    assert [line for line in problems(run_axe(page)) if line.startswith("color-contrast")]


def test_axe_as_it_comes_measures_no_arabic(page: Page) -> None:
    """When this fails axe has learnt Arabic, and the mend can go."""
    page.set_content(FAINT_ARABIC)
    assert measured_contrasts(run_axe(page, AXE_SCRIPT)) < measured_contrasts(run_axe(page))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_page_is_accessible(
    open_page: OpenPage, example_url: str, language: str
) -> None:
    """Arabic on a dark phone, English on a light desk; then what is drawn, the other way round."""
    views = VIEWS if language == "ar" else VIEWS[::-1]
    page = open_page(reduced_motion="reduce")
    found = []
    for path in one_page_of_each_kind(language):
        _show(page, views[0])
        page.goto(example_url + path, wait_until="load")
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)")
        first = run_axe(page)
        _show(page, views[1])
        for results in (first, run_axe_again(page)):
            found += [f"{path}: {line}" for line in problems(results)]
            assert measured_contrasts(results) > 5, path
    assert found == []


def _show(page: Page, view: tuple[int, Scheme]) -> None:
    width, scheme = view
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
