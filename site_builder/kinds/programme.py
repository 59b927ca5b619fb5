"""Context of a programme."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from site_builder.blocks import body
from site_builder.components.cards import cards
from site_builder.components.figures import Figure, figures
from site_builder.components.service_cards import ServiceCard, service_cards
from site_builder.components.terms import Goal, Partner, goals, partners
from site_builder.contexts import Block, Card, PageContext, Picture, TermLink
from site_builder.page_fields import page_fields, page_picture
from site_builder.reading.documents import Document
from site_builder.snippets.contact import Contact, contacts
from site_builder.snippets.video import Video, videos
from site_builder.text import day, paragraphs
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class Component:
    """A part of a programme, such as a regional component with its countries."""

    title: str
    text: tuple[str, ...]  # paragraphs
    countries: tuple[str, ...]  # names in the page's language


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammePage(PageContext):
    """A programme, with its services, press releases and publications."""

    acronym: str
    status: str  # planned, active, completed
    starts: date | None  # the first day
    ends: date | None  # the last day
    objectives: tuple[str, ...]  # what it is to achieve
    components: tuple[Component, ...]
    governorates: tuple[TermLink, ...]
    donors: tuple[Partner, ...]
    partners: tuple[Partner, ...]
    goals: tuple[Goal, ...]
    compact_objectives: tuple[Goal, ...]  # of the Global Compact for Migration
    figures: tuple[Figure, ...]
    website: str  # of the programme itself
    videos: tuple[Video, ...]
    contacts: tuple[Contact, ...]
    image: Picture | None
    body: tuple[Block, ...]
    services: tuple[ServiceCard, ...]
    press_releases: tuple[Card, ...]  # the newest first
    publications: tuple[Card, ...]  # likewise


def context(document: Document, view: View) -> ProgrammePage:
    data = document.data
    return ProgrammePage(
        template="kinds/programme.html",
        **page_fields(document, view),
        acronym=data.get("acronym", ""),
        status=data["status"],
        starts=day(data.get("starts")),
        ends=day(data.get("ends")),
        objectives=tuple(data.get("objectives", ())),
        components=_components(document, view),
        governorates=view.terms("governorates", data.get("governorates", ())),
        donors=partners(data.get("donors", ()), view),
        partners=partners(data.get("partners", ()), view),
        goals=goals("goals", data.get("goals", ()), view),
        compact_objectives=goals("compact-objectives", data.get("compact_objectives", ()), view),
        figures=figures(data.get("figures", ())),
        website=data.get("website", ""),
        videos=videos(data.get("videos", ()), view),
        contacts=contacts(data.get("contacts", ()), view),
        image=page_picture(document, view),
        body=body(document, view),
        services=service_cards(view.related_services("programme", document), view),
        press_releases=_of_programme("press_release", document, view),
        publications=_of_programme("publication", document, view),
    )


def _components(document: Document, view: View) -> tuple[Component, ...]:
    return tuple(
        Component(
            it["title"],
            paragraphs(it.get("text", "")),
            tuple(view.format.country_name(code) for code in it.get("countries", ())),
        )
        for it in document.data.get("components", ())
    )


def _of_programme(kind: str, document: Document, view: View) -> tuple[Card, ...]:
    key = document.translation_key
    return cards((it for it in view.listed(kind) if key in it.data.get("programmes", ())), view)
