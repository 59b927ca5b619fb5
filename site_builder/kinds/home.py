"""Context of a language's first page."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.contexts import Block, Card, PageContext, Picture, TermLink


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePage(PageContext):
    lead: tuple[str, ...]  # paragraphs
    image: Picture | None
    body: tuple[Block, ...]
    programmes: tuple[Card, ...]
    press_releases: tuple[Card, ...]  # the latest, newest first
    categories: tuple[TermLink, ...]  # with pages in the directory
    governorates: tuple[TermLink, ...]
    service_count: int
