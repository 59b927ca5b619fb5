"""Context of a service, and of a service in a list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from site_builder.contexts import Link, PageContext, TermLink


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
