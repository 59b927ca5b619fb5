"""Context of a list page: programmes, organisations, press releases by year."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.contexts import Block, Card, PageContext


@dataclass(frozen=True, slots=True)
class YearLink:
    year: int
    url: str
    count: int
    is_current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionPage(PageContext):
    """`items` also holds, marked by their link's language, documents that another language alone has."""

    lists: str  # the kind listed
    body: tuple[Block, ...]
    items: tuple[Card, ...]
    years: tuple[YearLink, ...]  # press releases only, newest first
    year: int | None  # set on the page of one year
