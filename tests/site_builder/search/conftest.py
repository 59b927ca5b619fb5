"""A browser page that holds the script's modules, and a built index to search."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page

from site_builder.search import build_index
from tests.browser.fixtures import OpenPage, watch
from tests.site_builder.search import corpus
from tests.site_builder.search.pages import DirectoryPage, OpenDirectory, add_policy
from tests.sites import ROOT, BuiltSite, serve

MODULES = ROOT / "themes" / "bayan" / "js"
SCRIPT = ROOT / "themes" / "bayan" / "static" / "js" / "search.js"

RunModule = Callable[[str, Any], Any]


@pytest.fixture(scope="session")
def search_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Index of both languages and the script's modules, as a web server would serve them."""
    folder = tmp_path_factory.mktemp("search-site")
    for language in ("ar", "en"):
        build_index(corpus.entries(language), language, folder / "search")
    shutil.copytree(MODULES, folder / "js")
    (folder / "blank.html").write_text("<!doctype html><meta charset=utf-8><title>-</title>")
    return folder


@pytest.fixture(scope="session")
def sample_index(search_folder: Path, sample_site: BuiltSite) -> str:
    """Where the sample site's index stands on the same server."""
    shutil.copytree(sample_site.root / "search", search_folder / "sample")
    return "/sample"


@pytest.fixture(scope="session")
def search_url(search_folder: Path) -> Iterator[str]:
    with serve(search_folder) as url:
        yield url


@pytest.fixture(scope="session")
def module_page(browser: Browser, search_url: str) -> Iterator[Page]:
    with watch(browser) as page:
        page.goto(f"{search_url}/blank.html")
        yield page


@pytest.fixture(scope="session")
def run_module(module_page: Page) -> RunModule:
    """`run_module(code, argument)`: run a JavaScript function that has `load("text")` and so on."""
    # As JSON: Playwright's own way of handing over long lists is slow.
    frame = """async (argument) => {
      const load = (name) => import(`/js/${name}.js`);
      return JSON.stringify(await (CODE)(JSON.parse(argument)));
    }"""

    def run(code: str, argument: Any) -> Any:
        return json.loads(module_page.evaluate(frame.replace("CODE", code), json.dumps(argument)))

    return run


@pytest.fixture
def open_directory(open_page: OpenPage, sample_url: str) -> Iterator[OpenDirectory]:
    """`open_directory("ar", "directory/", width=360)`: under a strict policy, with no errors."""
    said: list[str] = []

    def note(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            said.append(message.text)

    def open_one(language: str, path: str = "directory/", **options: Any) -> DirectoryPage:
        page = open_page(**options)
        page.on("console", note)
        page.route(re.compile(r"/(\?.*)?$"), add_policy)
        page.goto(f"{sample_url}/{language}/{path}")
        return DirectoryPage(page, language)

    yield open_one
    assert said == []
