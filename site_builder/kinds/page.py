"""Context of a page of prose."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.blocks import body
from site_builder.components.cards import cards
from site_builder.components.navigation import NavigationItem, navigation, pages_below
from site_builder.contexts import Block, Card, PageContext, Picture
from site_builder.page_fields import page_fields, page_picture
from site_builder.reading.documents import Document
from site_builder.views import View


@dataclass(frozen=True, slots=True, kw_only=True)
class ProsePage(PageContext):
    """A page of prose."""

    image: Picture | None
    body: tuple[Block, ...]
    navigation: NavigationItem | None  # of its section, from the page right below the home page
    children: tuple[Card, ...]  # pages one step below this one


def context(document: Document, view: View) -> ProsePage:
    return ProsePage(
        template="kinds/page.html",
        **page_fields(document, view),
        image=page_picture(document, view),
        body=body(document, view),
        navigation=navigation(document, view),
        children=cards(pages_below(document, view), view),
    )
