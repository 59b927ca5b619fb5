"""Context of a page of prose."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.blocks import body
from site_builder.cards import card
from site_builder.contexts import Block, Card, PageContext, Picture
from site_builder.media import picture
from site_builder.page_fields import page_fields
from site_builder.reading.documents import Document
from site_builder.views import View


@dataclass(frozen=True, slots=True, kw_only=True)
class ProsePage(PageContext):
    image: Picture | None
    body: tuple[Block, ...]
    children: tuple[Card, ...]  # pages below this one


def context(document: Document, view: View) -> ProsePage:
    data = document.data
    return ProsePage(
        template="kinds/page.html",
        **page_fields(document, view),
        image=picture(view, data.get("image"), data.get("image_alt", "")),
        body=body(document, view),
        children=tuple(card(child, view) for child in _children(document, view)),
    )


def _children(document: Document, view: View) -> list[Document]:
    """The pages below this one, in the order of their addresses."""
    below = view.site.catalogue.children(document)
    return sorted((it for it in below if it.kind == "page"), key=lambda it: it.path)
