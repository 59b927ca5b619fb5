"""Context of the directory of services and of its facet pages.

Not a kind of document: it is how a section that lists services is shown.
"""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.blocks import body
from site_builder.components.facets import Facet, facets
from site_builder.components.service_cards import ServiceCard, service_cards
from site_builder.contexts import Block, Label, PageContext
from site_builder.directory import DirectoryTerm
from site_builder.page_fields import page_fields, switch, x_default
from site_builder.reading.documents import Document
from site_builder.views import View


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryPage(PageContext):
    """The directory of services, or what it has of one term of one facet."""

    body: tuple[Block, ...]  # the section's introduction; empty on facet pages
    facets: tuple[Facet, ...]
    facet: str  # name of the facet this page is about, "" on the directory's first page
    term: Label | None  # its term, likewise
    services: tuple[ServiceCard, ...]
    total: int  # services in the whole directory
    search_url: str  # address of the search index's manifest


def context(document: Document, view: View) -> DirectoryPage:
    """The directory's first page: every service."""
    return DirectoryPage(
        template="kinds/directory.html",
        **page_fields(document, view),
        body=body(document, view),
        facets=facets(view),
        facet="",
        term=None,
        services=service_cards(view.directory.services, view),
        total=len(view.directory.services),
        search_url=view.search_url,
    )


def facet_contexts(document: Document, view: View) -> list[DirectoryPage]:
    """A page for each term of each facet."""
    return [
        _facet_context(document, view, facet, term)
        for facet, terms in view.directory.facets.items()
        for term in terms
    ]


def _facet_context(
    document: Document, view: View, facet: str, term: DirectoryTerm
) -> DirectoryPage:
    url = view.directory.facet_url(facet, term.code)
    urls = {
        code: other_url
        for code, other in view.site.views.items()
        if (other_url := other.directory.facet_url(facet, term.code))
    }
    fields = page_fields(document, view)
    fields |= {
        "title": f"{document.title}: {term.label}",
        "summary": "",
        "url": url,
        "absolute_url": view.absolute(url),
        "breadcrumbs": (*fields["breadcrumbs"], view.link(document)),
        "switch": switch(urls, view),
        "x_default": x_default(urls, view),
        "updated": None,
        "newer": None,
    }
    return DirectoryPage(
        template="kinds/directory.html",
        **fields,
        body=(),
        facets=facets(view, facet, term.code),
        facet=facet,
        term=Label(term.label, term.language),
        services=service_cards(term.services, view),
        total=len(view.directory.services),
        search_url=view.search_url,
    )
