"""Context of a programme."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from site_builder.blocks import body
from site_builder.cards import card
from site_builder.contexts import Block, Card, PageContext, Picture, TermLink
from site_builder.kinds.service import ServiceCard, service_card
from site_builder.media import picture
from site_builder.page_fields import page_fields
from site_builder.reading.documents import Document
from site_builder.text import day
from site_builder.views import View


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammePage(PageContext):
    acronym: str
    status: str  # planned, active, completed
    starts: date | None
    ends: date | None
    governorates: tuple[TermLink, ...]
    donors: tuple[str, ...]
    partners: tuple[str, ...]
    website: str
    image: Picture | None
    body: tuple[Block, ...]
    press_releases: tuple[Card, ...]
    services: tuple[ServiceCard, ...]


def context(document: Document, view: View) -> ProgrammePage:
    data, key = document.data, document.translation_key
    releases = view.listed("press_release")
    return ProgrammePage(
        template="kinds/programme.html",
        **page_fields(document, view),
        acronym=data.get("acronym", ""),
        status=data["status"],
        starts=day(data.get("starts")),
        ends=day(data.get("ends")),
        governorates=view.terms("governorates", data.get("governorates", ())),
        donors=tuple(data.get("donors", ())),
        partners=tuple(data.get("partners", ())),
        website=data.get("website", ""),
        image=picture(view, data.get("image"), data.get("image_alt", "")),
        body=body(document, view),
        press_releases=tuple(
            card(release, view) for release in releases if key in release.data.get("programmes", ())
        ),
        services=tuple(
            service_card(service, view)
            for service in view.directory.services
            if service.data.get("programme") == key
        ),
    )
