"""Context of an organisation that gives services."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.components.service_cards import ServiceCard, service_cards
from site_builder.contexts import PageContext, Picture
from site_builder.media import picture
from site_builder.page_fields import page_fields
from site_builder.reading.documents import Document
from site_builder.text import paragraphs
from site_builder.views import View


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationPage(PageContext):
    """An organisation that gives services."""

    acronym: str
    other_names: tuple[str, ...]  # that people also know it by
    logo: Picture | None
    description: tuple[str, ...]  # paragraphs
    website: str
    email: str
    phones: tuple[str, ...]  # E.164
    services: tuple[ServiceCard, ...]


def context(document: Document, view: View) -> OrganisationPage:
    data = document.data
    return OrganisationPage(
        template="kinds/organisation.html",
        **page_fields(document, view),
        acronym=data.get("acronym", ""),
        other_names=tuple(data.get("other_names", ())),
        logo=picture(view, data.get("logo"), data.get("logo_alt", "")),
        description=paragraphs(data["description"]),
        website=data.get("website", ""),
        email=data.get("email", ""),
        phones=tuple(data.get("phones", ())),
        services=service_cards(view.related_services("organisation", document), view),
    )
