"""Context of a service, in the order of a visitor's questions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from site_builder.components.hours import (
    HoursException,
    OpeningHours,
    exceptions,
    opening_hours,
)
from site_builder.components.service_cards import facet_terms
from site_builder.contexts import Link, PageContext, TermLink
from site_builder.page_fields import page_fields
from site_builder.reading.documents import Document
from site_builder.snippets.location import Location, locations
from site_builder.text import day, paragraphs
from site_builder.views import View


@dataclass(frozen=True, slots=True, kw_only=True)
class ServicePage(PageContext):
    """A service; what is not known is empty and the template says so: nothing is guessed."""

    organisation: Link | None
    programme: Link | None
    status: str  # active, inactive, defunct, temporarily closed
    alert: str  # what people must know before they come
    description: tuple[str, ...]  # paragraphs
    categories: tuple[TermLink, ...]
    target_groups: tuple[TermLink, ...]
    eligibility: tuple[TermLink, ...]  # who may use it
    eligibility_note: tuple[str, ...]  # paragraphs
    minimum_age: int | None  # years
    maximum_age: int | None
    governorates: tuple[TermLink, ...]  # where people can use it
    locations: tuple[Location, ...]  # where it is given
    schedules: tuple[OpeningHours, ...]
    schedule_exceptions: tuple[HoursException, ...]  # the earliest first
    schedule_note: str
    cost: str  # free, paid, unknown
    cost_note: str  # one line
    required_documents: tuple[TermLink, ...]  # what to bring
    documents_note: tuple[str, ...]  # paragraphs
    access: tuple[TermLink, ...]  # how to start: walk in, call, be referred
    application_process: tuple[str, ...]  # paragraphs: the same, step by step
    accessibility: tuple[TermLink, ...]
    accessibility_note: str
    languages: tuple[str, ...]  # names in the page's language
    phones: tuple[str, ...]  # E.164
    email: str
    website: str
    assured_date: date | None  # when it was last checked
    assurer: str  # who checked it
    is_stale: bool  # it must be checked again


def context(document: Document, view: View) -> ServicePage:
    data = document.data
    return ServicePage(
        template="kinds/service.html",
        **page_fields(document, view),
        **facet_terms(document, view),
        organisation=view.related_link(data["organisation"], "organisation"),
        programme=view.related_link(data.get("programme"), "programme"),
        status=data["status"],
        alert=data.get("alert", ""),
        description=paragraphs(data["description"]),
        eligibility=view.terms("eligibility", data.get("eligibility", ())),
        eligibility_note=paragraphs(data.get("eligibility_note", "")),
        minimum_age=data.get("minimum_age"),
        maximum_age=data.get("maximum_age"),
        locations=locations(data.get("locations", ()), view),
        schedules=opening_hours(data, view),
        schedule_exceptions=exceptions(data),
        schedule_note=data.get("schedule_note", ""),
        cost=data["cost"],
        cost_note=data.get("cost_note", ""),
        required_documents=view.terms("documents", data.get("required_documents", ())),
        documents_note=paragraphs(data.get("documents_note", "")),
        access=view.terms("access", data.get("access", ())),
        application_process=paragraphs(data.get("application_process", "")),
        accessibility=view.terms("accessibility", data.get("accessibility", ())),
        accessibility_note=data.get("accessibility_note", ""),
        languages=view.language_names(data.get("languages", ())),
        phones=tuple(data.get("phones", ())),
        email=data.get("email", ""),
        website=data.get("website", ""),
        assured_date=day(data.get("assured_date")),
        assurer=data.get("assurer", ""),
        is_stale=view.is_stale(document),
    )
