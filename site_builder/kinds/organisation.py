"""Context of an organisation that gives services."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.contexts import PageContext
from site_builder.kinds.service import ServiceCard


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationPage(PageContext):
    acronym: str
    description: tuple[str, ...]  # paragraphs
    website: str
    email: str
    phones: tuple[str, ...]  # E.164
    services: tuple[ServiceCard, ...]
