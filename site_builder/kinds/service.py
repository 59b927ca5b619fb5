"""Context of a service, and of a service in a list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from site_builder.contexts import Link, PageContext, TermLink
from site_builder.page_fields import page_fields
from site_builder.reading.documents import Document
from site_builder.text import day, paragraphs
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class ServiceCard:
    link: Link
    organisation: Link | None
    description: str  # the first paragraph
    categories: tuple[TermLink, ...]
    target_groups: tuple[TermLink, ...]
    governorates: tuple[TermLink, ...]
    cost: str
    status: str
    phones: tuple[str, ...]  # E.164
    assured_date: date | None


@dataclass(frozen=True, slots=True)
class OpeningHours:
    days: str  # a day, a range or a list of days in the page's language
    opens_at: str  # "08:30"
    closes_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ServicePage(PageContext):
    """Unknown text is "" and the template says so; nothing is guessed."""

    organisation: Link | None
    programme: Link | None
    status: str  # active, inactive, defunct, temporarily closed
    description: tuple[str, ...]  # paragraphs
    categories: tuple[TermLink, ...]
    target_groups: tuple[TermLink, ...]
    governorates: tuple[TermLink, ...]
    eligibility: tuple[str, ...]
    cost: str  # free, paid, unknown
    cost_note: str
    application_process: tuple[str, ...]
    required_documents: tuple[str, ...]
    languages: tuple[str, ...]  # names in the page's language
    address: str
    latitude: float | None
    longitude: float | None
    phones: tuple[str, ...]  # E.164
    email: str
    website: str
    schedules: tuple[OpeningHours, ...]
    schedule_note: str
    accessibility: str
    assured_date: date | None
    assurer: str


def context(document: Document, view: View) -> ServicePage:
    data = document.data
    return ServicePage(
        template="kinds/service.html",
        **page_fields(document, view),
        **_terms(document, view),
        organisation=view.related_link(data["organisation"], "organisation"),
        programme=view.related_link(data.get("programme"), "programme"),
        status=data["status"],
        description=paragraphs(data["description"]),
        eligibility=paragraphs(data.get("eligibility", "")),
        cost=data["cost"],
        cost_note=data.get("cost_note", ""),
        application_process=paragraphs(data.get("application_process", "")),
        required_documents=tuple(data.get("required_documents", ())),
        languages=tuple(view.format.language_name(code) for code in data.get("languages", ())),
        address=data.get("address", ""),
        latitude=data.get("latitude"),
        longitude=data.get("longitude"),
        phones=tuple(data.get("phones", ())),
        email=data.get("email", ""),
        website=data.get("website", ""),
        schedules=_schedules(document, view),
        schedule_note=data.get("schedule_note", ""),
        accessibility=data.get("accessibility", ""),
        assured_date=day(data.get("assured_date")),
        assurer=data.get("assurer", ""),
    )


def service_card(document: Document, view: View) -> ServiceCard:
    data = document.data
    return ServiceCard(
        link=view.link(document),
        **_terms(document, view),
        organisation=view.related_link(data["organisation"], "organisation"),
        description=paragraphs(data["description"])[0],
        cost=data["cost"],
        status=data["status"],
        phones=tuple(data.get("phones", ())),
        assured_date=day(data.get("assured_date")),
    )


def _terms(document: Document, view: View) -> dict[str, Any]:
    data = document.data
    return {
        "categories": view.terms("categories", data["categories"]),
        "target_groups": view.terms("target-groups", data.get("target_groups", ())),
        "governorates": view.terms("governorates", data["governorates"]),
    }


def _schedules(document: Document, view: View) -> tuple[OpeningHours, ...]:
    return tuple(
        OpeningHours(view.format.days(it["byday"]), it["opens_at"], it["closes_at"])
        for it in document.data.get("schedules", ())
    )
