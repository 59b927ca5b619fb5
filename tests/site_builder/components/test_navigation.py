"""The navigation of a section holds its pages in the editors' order."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from site_builder.components.navigation import NavigationItem, navigation
from site_builder.reading.content import open_content
from site_builder.reading.documents import Document
from site_builder.report import BuildReport
from site_builder.site import Site, make_site
from tests.site_builder.conftest import TINY_THEME

NOTES = "60000000-0000-4000-8000-000000000003"


def built(content: Path) -> Site:
    report = BuildReport()
    return make_site(open_content(content, report), TINY_THEME, report)


def add_page(content: Path, path: str, order: int | None, number: int) -> None:
    slug = path.rpartition("/")[2]
    text = (content / "en/pages/data-notes.md").read_text(encoding="utf-8")
    text = text.replace("path: about/data-notes", f"path: {path}")
    text = text.replace("slug: data-notes", f"slug: {slug}").replace("Notes on our data", slug)
    text = text.replace(NOTES, f"6{number:07}{NOTES[8:]}")
    if order:
        text = text.replace("\n...\n", f"\norder: {order}\n...\n", 1)
    (content / f"en/pages/{slug}.md").write_text(text, encoding="utf-8")


def outline(item: NavigationItem) -> Any:
    marks = "*" if item.is_current else ">" if item.is_within else ""
    return (f"{marks}{item.link.title}", [outline(it) for it in item.items])


def document(site: Site, path: str) -> Document:
    found = site.catalogue.at("en", path)
    assert found is not None
    return found


def test_pages_stand_by_order_and_those_without_after_them_by_title(content: Path) -> None:
    add_page(content, "about/zebra", None, 11)
    add_page(content, "about/apple", None, 12)
    add_page(content, "about/first", 1, 13)
    add_page(content, "about/first/within", None, 14)
    site = built(content)
    found = navigation(document(site, "about/first/within"), site.views["en"])
    assert found is not None
    assert outline(found) == (
        ">Who we are",
        [
            (">first", [("*within", [])]),
            ("Visitor's guide", []),
            ("Notes on our data", []),
            ("apple", []),
            ("zebra", []),
        ],
    )


def test_a_page_that_only_another_language_has_is_in_the_navigation(site: Site) -> None:
    about = site.catalogue.at("ar", "about")
    assert about is not None
    found = navigation(about, site.views["ar"])
    assert found is not None
    assert found.is_current
    assert [item.link.language.code for item in found.items] == ["ar", "en"]


def test_a_section_of_one_page_has_no_navigation(content: Path) -> None:
    for page in ("en/pages/data-notes.md", "en/pages/guide.md", "ar/pages/guide.md"):
        (content / page).unlink()
    site = built(content)
    assert navigation(document(site, "about"), site.views["en"]) is None


def test_a_page_below_nothing_that_is_there_has_no_navigation(site: Site) -> None:
    lost = replace(document(site, "about"), path="gone/about")
    assert navigation(lost, site.views["en"]) is None
