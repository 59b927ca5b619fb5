"""The ways into the directory of services, as templates are given them."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.contexts import Label
from site_builder.languages import Language
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class FacetTerm:
    """A term that has services."""

    code: str
    label: str
    url: str  # "" when the language has no directory
    count: int  # of its services
    is_current: bool  # the page is about it
    language: Language  # of the label


@dataclass(frozen=True, slots=True)
class Facet:
    """A way to divide the services."""

    name: str  # governorate, category, target-group, organisation: the word in the address
    label: Label
    terms: tuple[FacetTerm, ...]


def facets(view: View, current_facet: str = "", current_code: str = "") -> tuple[Facet, ...]:
    directory = view.directory
    return tuple(
        Facet(
            name,
            directory.label(name),
            tuple(
                FacetTerm(
                    code=term.code,
                    label=term.label,
                    url=directory.facet_url(name, term.code),
                    count=len(term.services),
                    is_current=(name, term.code) == (current_facet, current_code),
                    language=term.language,
                )
                for term in terms
            ),
        )
        for name, terms in directory.facets.items()
    )
