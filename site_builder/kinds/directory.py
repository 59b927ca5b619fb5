"""Context of the directory of services and of its facet pages.

Not a kind of document: it is how a section that lists services is shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from site_builder.blocks import body
from site_builder.components.facets import Facet, facets
from site_builder.components.pagination import PageLink, page_links, sheet, sheet_url, sheets
from site_builder.components.service_cards import ServiceCard, service_cards
from site_builder.contexts import Block, Label, PageContext
from site_builder.directory import DirectoryTerm
from site_builder.page_fields import list_description, page_fields, part_fields
from site_builder.reading.documents import Document
from site_builder.views import View, url_of


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryPage(PageContext):
    """The directory of services, or what it has of one term of one facet."""

    body: tuple[Block, ...]  # the section's introduction; empty on facet pages
    facets: tuple[Facet, ...]
    facet: str  # name of the facet this page is about, "" on the directory's first page
    term: Label | None  # its term, likewise
    services: tuple[ServiceCard, ...]  # those of this page
    found: int  # services on all pages of this list
    pages: tuple[PageLink, ...]  # of this list; empty where one page holds it
    total: int  # services in the whole directory
    search_url: str  # address of the search index's manifest


def context(document: Document, view: View) -> DirectoryPage:
    """The directory's first page."""
    services = view.directory.services
    return DirectoryPage(
        template="kinds/directory.html",
        **page_fields(document, view),
        body=body(document, view),
        facets=facets(view),
        facet="",
        term=None,
        services=service_cards(sheet(services, 1), view),
        found=len(services),
        pages=page_links(url_of(document), services, 1),
        total=len(services),
        search_url=view.search_url,
    )


def list_contexts(document: Document, view: View) -> Iterator[DirectoryPage]:
    """The further pages of the directory, and those of each term of each facet."""
    services = view.directory.services
    for number in range(2, sheets(services) + 1):
        yield _list_context(document, view, "", None, number)
    for facet, terms in view.directory.facets.items():
        for term in terms:
            for number in range(1, sheets(term.services) + 1):
                yield _list_context(document, view, facet, term, number)


def _list_context(
    document: Document, view: View, facet: str, term: DirectoryTerm | None, number: int
) -> DirectoryPage:
    code = term.code if term else ""
    services = term.services if term else view.directory.services
    return DirectoryPage(
        template="kinds/directory.html",
        **_list_fields(document, view, facet, term, number),
        body=(),
        facets=facets(view, facet, code),
        facet=facet,
        term=Label(term.label, term.language) if term else None,
        services=service_cards(sheet(services, number), view),
        found=len(services),
        pages=page_links(_list_url(view, facet, code), services, number),
        total=len(view.directory.services),
        search_url=view.search_url,
    )


def _list_fields(
    document: Document, view: View, facet: str, term: DirectoryTerm | None, number: int
) -> dict[str, Any]:
    """What PageContext says of a page of a list."""
    urls = {
        code: sheet_url(_list_url(other, facet, term.code if term else ""), number)
        for code, other in view.site.views.items()
        if number <= sheets(_services(other, facet, term.code if term else ""))
    }
    title = f"{document.title}: {term.label}" if term else document.title
    title = f"{title} ({view.format.digits(str(number))})" if number > 1 else title
    services = term.services if term else view.directory.services
    count = view.words.ngettext("%(num)s service", "%(num)s services", len(services))
    description = list_description(f"{title} – {count}", sheet(services, number), view)
    return part_fields(document, view, title, description, urls)


def _services(view: View, facet: str, code: str) -> tuple[Document, ...]:
    """What a list holds in one language; nothing where that language has no such list."""
    if not _list_url(view, facet, code):
        return ()
    if not facet:
        return view.directory.services
    terms = view.directory.facets[facet]
    return next((term.services for term in terms if term.code == code), ())


def _list_url(view: View, facet: str, code: str) -> str:
    """The address of a list's first page, "" where a language has no such list."""
    if facet:
        return view.directory.facet_url(facet, code)
    return url_of(view.directory.section) if view.directory.section else ""
