"""The sample site as it is served: whole, in two languages, and of nothing but itself."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml

from tests.end_to_end.crawl import SitePage, crawl, identifiers, target
from tests.sites import BuiltSite

# One process of a test run reads all the pages.
pytestmark = pytest.mark.xdist_group("published_site")
DIRECTIONS = {"ar": "rtl", "en": "ltr"}
LOADED = "link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], link[rel~=manifest]"


@pytest.fixture(scope="module")
def pages(sample_site: BuiltSite) -> list[SitePage]:
    return crawl(sample_site.root)


@pytest.fixture(scope="module")
def site_url(sample_site: BuiltSite) -> str:
    text = (sample_site.content / "site.yaml").read_text(encoding="utf-8")
    return yaml.safe_load(text)["url"]


def test_every_document_has_its_page(sample_site: BuiltSite, pages: list[SitePage]) -> None:
    built = {page.path for page in pages}
    for language in DIRECTIONS:
        for file in (sample_site.content / language).rglob("*.*"):
            path = re.search(r"^path: '?(.*?)'?$", file.read_text(encoding="utf-8"), re.M)
            assert path is not None, file
            address = f"/{language}/{path[1]}/".replace("//", "/")
            assert address in built, f"{file} is not published"


def test_every_link_within_the_site_leads_to_a_page_and_a_place_on_it(
    pages: list[SitePage],
) -> None:
    broken = []
    for page in pages:
        for address in page.addresses():
            found = target(page, address)
            if found is None:
                continue
            file, fragment = found
            if not file.is_file() or (fragment and fragment not in identifiers(file)):
                broken.append(f"{page.path}: {address}")
    assert broken == []


def test_every_page_says_its_language_and_direction(pages: list[SitePage]) -> None:
    for page in pages:
        html = page.soup.html
        assert html is not None
        assert DIRECTIONS[str(html["lang"])] == html["dir"], page.path
        if page.language:
            assert html["lang"] == page.language, page.path


def test_text_of_another_language_is_marked_with_its_direction(pages: list[SitePage]) -> None:
    for page in pages:
        for element in page.soup.select("body [lang]"):
            assert element.get("dir") == DIRECTIONS[str(element["lang"])], page.path


def test_alternates_are_reciprocal_and_have_a_default(pages: list[SitePage], site_url: str) -> None:
    by_address = {site_url + page.path: page.alternates() for page in pages}
    with_alternates = {address: links for address, links in by_address.items() if links}
    assert len(with_alternates) > len(pages) / 2
    for address, links in with_alternates.items():
        assert address in links.values(), f"{address} does not name itself"
        assert links["x-default"] in by_address, address
        for language, other in links.items():
            if language != "x-default":
                assert by_address[other] == links, f"{address} and {other} disagree"


def test_the_language_switch_leads_to_the_same_page(pages: list[SitePage], site_url: str) -> None:
    for page in pages:
        for language, address in page.alternates().items():
            if language not in {"x-default", page.language} and page.language:
                links = page.soup.select(f"body a[hreflang={language}]")
                assert address.removeprefix(site_url) in {link["href"] for link in links}, page.path


def test_a_page_that_one_language_lacks_is_listed_there_and_marked(
    sample_site: BuiltSite, pages: list[SitePage]
) -> None:
    documents = {
        language: {
            re.sub(r"\..*", "", file.relative_to(sample_site.content / language).as_posix())
            for file in (sample_site.content / language).rglob("*.*")
        }
        for language in DIRECTIONS
    }
    marked = {
        language: {
            str(link["href"])
            for page in pages
            if page.language == language
            for link in page.soup.select("main a[lang]")
        }
        for language in DIRECTIONS
    }
    lacking = [
        (language, Path(name).name)
        for language, other in (("ar", "en"), ("en", "ar"))
        for name in documents[other] - documents[language]
        if not name.startswith("pages/")
    ]
    assert lacking, "the sample has nothing that one language lacks"
    for language, slug in lacking:
        assert any(link.endswith(f"/{slug}/") for link in marked[language]), (language, slug)


def test_a_page_loads_nothing_from_elsewhere(pages: list[SitePage]) -> None:
    for page in pages:
        loaded = [str(element["src"]) for element in page.soup.select("[src]")]
        loaded += [str(element["href"]) for element in page.soup.select(LOADED)]
        assert [address for address in loaded if urlsplit(address).netloc] == [], page.path
        assert page.soup.select("[style], style, script:not([src]), iframe") == [], page.path


def test_stylesheets_and_scripts_load_nothing_from_elsewhere(sample_site: BuiltSite) -> None:
    for file in sample_site.root.resolve().rglob("*"):
        if file.suffix in {".css", ".js", ".svg"}:
            text = file.read_text(encoding="utf-8").replace("http://www.w3.org/", "")
            assert not re.search(r"(?:url\(|import|fetch\()\s*[\"']?(?:https?:)?//", text), file


def test_no_mark_of_the_machinery_is_left_in_a_page(pages: list[SitePage]) -> None:
    marks = r"\{(?:attach|static|filename|author|index)\}|document:[0-9a-f]|media:|///|<!-- "
    for page in pages:
        assert not re.search(marks, page.file.read_text(encoding="utf-8")), page.path
