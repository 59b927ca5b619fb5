"""Context of a language's first page."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.blocks import body
from site_builder.contexts import Block, PageContext, Picture
from site_builder.page_fields import page_fields, page_picture
from site_builder.reading.documents import Document
from site_builder.text import paragraphs
from site_builder.views import View


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePage(PageContext):
    """A language's first page; what it lists stands in its body."""

    lead: tuple[str, ...]  # paragraphs
    image: Picture | None
    body: tuple[Block, ...]


def context(document: Document, view: View) -> HomePage:
    return HomePage(
        template="kinds/home.html",
        **page_fields(document, view),
        lead=paragraphs(document.data.get("lead", "")),
        image=page_picture(document, view),
        body=body(document, view),
    )
