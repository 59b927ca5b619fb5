"""Context of the directory of services and of its facet pages.

Not a kind of document: it is how a section that lists services is shown.
"""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.blocks import body
from site_builder.contexts import Block, PageContext
from site_builder.directory import DirectoryTerm
from site_builder.kinds.service import ServiceCard, service_card
from site_builder.languages import Language
from site_builder.page_fields import page_fields, switch, x_default
from site_builder.reading.documents import Document
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class FacetTerm:
    code: str
    label: str
    url: str
    count: int
    is_current: bool
    language: Language  # of the label


@dataclass(frozen=True, slots=True)
class Facet:
    name: str  # governorate, category, target-group, organisation: the word in the address
    label: str
    terms: tuple[FacetTerm, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryPage(PageContext):
    body: tuple[Block, ...]  # the section's introduction; empty on facet pages
    facets: tuple[Facet, ...]
    facet: str  # name of the facet this page is about, "" on the directory's first page
    term: str  # label of its term
    services: tuple[ServiceCard, ...]
    total: int  # services in the whole directory
    search_url: str  # address of the search index's manifest


def context(document: Document, view: View) -> DirectoryPage:
    """The directory's first page: every service."""
    return DirectoryPage(
        template="kinds/directory.html",
        **page_fields(document, view),
        body=body(document, view),
        facets=_facets(view, "", ""),
        facet="",
        term="",
        services=_cards(view.directory.services, view),
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
        facets=_facets(view, facet, term.code),
        facet=facet,
        term=term.label,
        services=_cards(term.services, view),
        total=len(view.directory.services),
        search_url=view.search_url,
    )


def _cards(services: tuple[Document, ...], view: View) -> tuple[ServiceCard, ...]:
    return tuple(service_card(service, view) for service in services)


def _facets(view: View, current_facet: str, current_code: str) -> tuple[Facet, ...]:
    return tuple(
        Facet(
            name,
            view.directory.label(name),
            tuple(
                FacetTerm(
                    code=term.code,
                    label=term.label,
                    url=view.directory.facet_url(name, term.code),
                    count=len(term.services),
                    is_current=(name, term.code) == (current_facet, current_code),
                    language=term.language,
                )
                for term in terms
            ),
        )
        for name, terms in view.directory.facets.items()
    )
