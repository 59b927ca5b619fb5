"""Context of an organisation that gives services."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.contexts import PageContext
from site_builder.kinds.service import ServiceCard, service_card
from site_builder.page_fields import page_fields
from site_builder.reading.documents import Document
from site_builder.text import paragraphs
from site_builder.views import View


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationPage(PageContext):
    acronym: str
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
        description=paragraphs(data["description"]),
        website=data.get("website", ""),
        email=data.get("email", ""),
        phones=tuple(data.get("phones", ())),
        services=tuple(
            service_card(service, view)
            for service in view.directory.services
            if service.data["organisation"] == document.translation_key
        ),
    )
