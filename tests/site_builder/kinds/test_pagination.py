"""A long list stands on several pages that together hold all of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.components import pagination
from site_builder.components.pagination import page_links, sheet, sheets
from site_builder.pages import all_pages
from site_builder.report import BuildReport
from site_builder.views import Site


@given(st.integers(0, 500).map(range).map(tuple))
def test_every_item_stands_on_one_page_in_its_order(items: tuple[int, ...]) -> None:
    pages = [sheet(items, number) for number in range(1, sheets(items) + 1)]
    assert [item for page in pages for item in page] == list(items)
    assert all(pages)


@given(st.integers(0, 500).map(range).map(tuple), st.integers(1, 30))
def test_links_lead_to_every_page_and_mark_the_current_one(
    items: tuple[int, ...], current: int
) -> None:
    links = page_links("/ar/services/", items, current)
    assert len(links) == (sheets(items) if sheets(items) > 1 else 0)
    assert len({link.url for link in links}) == len(links)
    assert [link.number for link in links if link.is_current] in ([current], [])


def test_the_directory_and_its_facets_hold_every_service_on_some_page(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pagination, "PER_PAGE", 1)
    pages = {page.context.url: page.context for page in all_pages(site, BuildReport())}
    assert [link.url for link in pages["/ar/services/"].pages] == [
        "/ar/services/",
        *(f"/ar/services/page-{number}/" for number in (2, 3, 4)),
    ]
    directory = [pages[link.url] for link in pages["/ar/services/"].pages]
    found = [card.link.url for page in directory for card in page.services]
    assert len(found) == len(set(found)) == directory[0].found == directory[0].total
    for page in directory:
        assert [link.url for link in page.pages if link.is_current] == [page.url]
        assert all(not link.url or link.url in pages for link in page.switch)
    arabic = (page for page in pages.values() if page.url.startswith("/ar/"))
    of_facets = (page for page in arabic if getattr(page, "facet", ""))
    in_facets = {card.link.url for page in of_facets for card in page.services}
    assert in_facets == set(found)


def test_a_further_page_is_named_by_its_number(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pagination, "PER_PAGE", 1)
    pages = {page.context.url: page.context for page in all_pages(site, BuildReport())}
    first, second = pages["/en/services/"], pages["/en/services/page-2/"]
    assert second.title == f"{first.title} (2)"
    assert second.breadcrumbs[-1].url == first.url


def test_every_part_of_a_list_has_a_description_of_its_own(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pagination, "PER_PAGE", 2)
    pages = {page.context.url: page.context for page in all_pages(site, BuildReport())}
    parts = [page for page in pages.values() if "/page-" in page.url or getattr(page, "year", 0)]
    parts += [page for page in pages.values() if getattr(page, "facet", "") and page not in parts]
    said = [page.meta_description for page in parts]
    assert len(set(said)) == len(said) > 10
    for page in parts:
        assert page.meta_description.startswith(page.title)
    assert " – 4 services" in pages["/en/services/page-2/"].meta_description
