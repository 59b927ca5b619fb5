"""Context of a publication: a data product or a report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from site_builder.blocks import body
from site_builder.components.cards import type_name
from site_builder.components.figures import Figure, figures
from site_builder.components.terms import Goal, goals
from site_builder.contexts import Block, Download, Link, PageContext, Picture, TermLink, WebLink
from site_builder.languages import Language, get_language
from site_builder.media import download
from site_builder.page_fields import page_fields, page_picture
from site_builder.reading.documents import Document
from site_builder.text import day, paragraphs
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class PublicationFile:
    """The publication itself, in one language."""

    download: Download  # titled as the publication is in that language
    language: Language  # of the file


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationPage(PageContext):
    """A data product or a report, with its files in each language."""

    publication_type: str  # displacement_round, report, dashboard, map, factsheet, dataset, guide
    label: str  # the type, translated
    round: int | None  # the number of a displacement round
    covers_from: date | None  # the first day that it tells of
    covers_to: date | None
    date: date  # of publication
    programmes: tuple[Link, ...]
    governorates: tuple[TermLink, ...]
    goals: tuple[Goal, ...]
    figures: tuple[Figure, ...]
    files: tuple[PublicationFile, ...]  # those in the page's language first
    links: tuple[WebLink, ...]  # products on other sites
    method: tuple[str, ...]  # paragraphs: how the figures were collected
    image: Picture | None
    body: tuple[Block, ...]


def context(document: Document, view: View) -> PublicationPage:
    data = document.data
    return PublicationPage(
        template="kinds/publication.html",
        **page_fields(document, view),
        publication_type=data["publication_type"],
        label=type_name(data["publication_type"], view),
        date=date.fromisoformat(data["date"]),
        round=data.get("round"),
        covers_from=day(data.get("covers_from")),
        covers_to=day(data.get("covers_to")),
        programmes=view.related_links(data.get("programmes", ()), "programme"),
        governorates=view.terms("governorates", data.get("governorates", ())),
        goals=goals("goals", data.get("goals", ()), view),
        figures=figures(data.get("figures", ())),
        files=_files(document, view),
        links=tuple(WebLink(it["title"], it["url"]) for it in data.get("links", ())),
        method=paragraphs(data.get("method", "")),
        image=page_picture(document, view),
        body=body(document, view),
    )


def _files(document: Document, view: View) -> tuple[PublicationFile, ...]:
    files = (_file(it["file"], it["lang"], document, view) for it in document.data.get("files", ()))
    return tuple(sorted(files, key=lambda it: it.language.code != view.code))


def _file(file: str, lang: str, document: Document, view: View) -> PublicationFile:
    twin = view.catalogue.get(document.translation_key, lang) or document
    return PublicationFile(download(view, file, twin.title), get_language(lang))
