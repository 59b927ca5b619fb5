"""Context of the directory of services and of its facet pages.

Not a kind of document: it is how a section that lists services is shown.
"""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.contexts import Block, PageContext
from site_builder.kinds.service import ServiceCard


@dataclass(frozen=True, slots=True)
class FacetTerm:
    code: str
    label: str
    url: str
    count: int
    is_current: bool


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
