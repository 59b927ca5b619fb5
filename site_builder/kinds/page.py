"""Context of a page of prose."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.contexts import Block, Card, PageContext, Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class ProsePage(PageContext):
    image: Picture | None
    body: tuple[Block, ...]
    children: tuple[Card, ...]  # pages below this one
