"""Context of a language's first page."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.blocks import body
from site_builder.cards import card
from site_builder.contexts import Block, Card, PageContext, Picture, TermLink
from site_builder.media import picture
from site_builder.page_fields import page_fields
from site_builder.reading.documents import Document
from site_builder.text import paragraphs
from site_builder.views import View

_PROGRAMMES, _PRESS_RELEASES = 6, 3


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


def context(document: Document, view: View) -> HomePage:
    data = document.data
    return HomePage(
        template="kinds/home.html",
        **page_fields(document, view),
        lead=paragraphs(data.get("lead", "")),
        image=picture(view, data.get("image"), data.get("image_alt", "")),
        body=body(document, view),
        programmes=_cards("programme", _PROGRAMMES, view),
        press_releases=_cards("press_release", _PRESS_RELEASES, view),
        categories=_terms("category", view),
        governorates=_terms("governorate", view),
        service_count=len(view.directory.services),
    )


def _cards(kind: str, most: int, view: View) -> tuple[Card, ...]:
    return tuple(card(document, view) for document in view.listed(kind)[:most])


def _terms(facet: str, view: View) -> tuple[TermLink, ...]:
    return tuple(
        TermLink(term.code, term.label, view.directory.facet_url(facet, term.code))
        for term in view.directory.facets[facet]
    )
