"""Context of a programme."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from site_builder.contexts import Block, Card, PageContext, Picture, TermLink
from site_builder.kinds.service import ServiceCard


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
