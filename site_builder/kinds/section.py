"""Context of a list page: programmes, organisations, press releases by year."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from site_builder.blocks import body
from site_builder.cards import card
from site_builder.contexts import Block, Card, PageContext
from site_builder.page_fields import page_fields, switch, x_default
from site_builder.reading.documents import Document
from site_builder.views import View, url_of

_BY_YEAR = "press_release"
_LATEST = 20


@dataclass(frozen=True, slots=True)
class YearLink:
    year: int
    url: str
    count: int
    is_current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionPage(PageContext):
    """`items` ends with what only another language has, marked by the language of its link."""

    lists: str  # the kind listed
    body: tuple[Block, ...]
    items: tuple[Card, ...]
    years: tuple[YearLink, ...]  # press releases only, newest first
    year: int | None  # set on the page of one year


def context(document: Document, view: View) -> SectionPage:
    """The list itself: everything, or the latest of what is listed by year."""
    lists = document.data["lists"]
    listed = view.listed(lists)
    shown = listed[:_LATEST] if lists == _BY_YEAR else listed
    return SectionPage(
        template="kinds/section.html",
        **page_fields(document, view),
        lists=lists,
        body=body(document, view),
        items=tuple(card(item, view) for item in shown),
        years=_years(document, view, None),
        year=None,
    )


def year_contexts(document: Document, view: View) -> list[SectionPage]:
    """A page for each year of what is listed by year."""
    return [_year_context(document, view, link.year) for link in _years(document, view, None)]


def _year_context(document: Document, view: View, year: int) -> SectionPage:
    urls = {
        code: _year_url(section, year)
        for code, other in view.site.views.items()
        if (section := other.section(_BY_YEAR)) and year in _counts(other)
    }
    url = _year_url(document, year)
    number = view.format.digits(str(year))
    fields = page_fields(document, view) | {
        "title": f"{document.title} {number}",
        "summary": "",
        "url": url,
        "absolute_url": view.absolute(url),
        "breadcrumbs": (*page_fields(document, view)["breadcrumbs"], view.link(document)),
        "switch": switch(urls, view),
        "x_default": x_default(urls, view),
        "updated": None,
        "newer": None,
    }
    items = [item for item in view.listed(_BY_YEAR) if _year(item) == year]
    return SectionPage(
        template="kinds/section.html",
        **fields,
        lists=_BY_YEAR,
        body=(),
        items=tuple(card(item, view) for item in items),
        years=_years(document, view, year),
        year=year,
    )


def _years(document: Document, view: View, current: int | None) -> tuple[YearLink, ...]:
    if document.data["lists"] != _BY_YEAR:
        return ()
    counts = sorted(_counts(view).items(), reverse=True)
    return tuple(
        YearLink(year, _year_url(document, year), count, year == current) for year, count in counts
    )


def _counts(view: View) -> Counter[int]:
    return Counter(_year(item) for item in view.listed(_BY_YEAR))


def _year(document: Document) -> int:
    return int(document.data["date"][:4])


def _year_url(document: Document, year: int) -> str:
    return f"{url_of(document)}{year}/"
