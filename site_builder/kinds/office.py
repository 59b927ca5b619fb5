"""Context of an office of the mission, and of an office in a list."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.components.hours import (
    HoursException,
    OpeningHours,
    exceptions,
    opening_hours,
)
from site_builder.contexts import Link, PageContext, TermLink
from site_builder.page_fields import page_fields
from site_builder.reading.documents import Document
from site_builder.snippets.location import Location, location
from site_builder.text import paragraphs
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class OfficeCard:
    """An office in a list."""

    link: Link
    location: Location | None
    phones: tuple[str, ...]  # E.164
    email: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficePage(PageContext):
    """An office: where it stands, when it is open, how to reach it."""

    location: Location | None
    description: tuple[str, ...]  # paragraphs
    governorates: tuple[TermLink, ...]  # that it serves
    phones: tuple[str, ...]  # E.164
    email: str
    schedules: tuple[OpeningHours, ...]
    schedule_exceptions: tuple[HoursException, ...]  # the earliest first
    schedule_note: str


def context(document: Document, view: View) -> OfficePage:
    data = document.data
    return OfficePage(
        template="kinds/office.html",
        **page_fields(document, view),
        location=location(data["location"], view),
        description=paragraphs(data.get("description", "")),
        governorates=view.terms("governorates", data.get("governorates", ())),
        phones=tuple(data.get("phones", ())),
        email=data.get("email", ""),
        schedules=opening_hours(data, view),
        schedule_exceptions=exceptions(data),
        schedule_note=data.get("schedule_note", ""),
    )


def office_cards(view: View) -> tuple[OfficeCard, ...]:
    """Every office."""
    return tuple(
        OfficeCard(
            link=view.link(office),
            location=location(office.data["location"], view),
            phones=tuple(office.data.get("phones", ())),
            email=office.data.get("email", ""),
        )
        for office in view.listed("office")
    )
