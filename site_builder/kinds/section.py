"""Context of a list page: programmes, organisations, press releases by year."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from site_builder.blocks import body
from site_builder.components.cards import GROUP_NAMES, card, cards, group_name
from site_builder.contexts import Block, Card, PageContext
from site_builder.kinds.office import OfficeCard, office_cards
from site_builder.page_fields import list_description, page_fields, part_fields
from site_builder.reading.documents import Document
from site_builder.views import View, url_of

_BY_YEAR = "press_release"
_LATEST = 20


@dataclass(frozen=True, slots=True)
class YearLink:
    """A page for what is listed of one year."""

    year: int
    url: str
    count: int
    is_current: bool


@dataclass(frozen=True, slots=True)
class CardGroup:
    """What is listed of one type."""

    name: str  # such as displacement_round
    label: str  # the type in the plural, translated
    items: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionPage(PageContext):
    """A list; what only another language has is marked by the language of its link."""

    lists: str  # the kind listed
    body: tuple[Block, ...]
    items: tuple[Card, ...]  # all that this page lists
    groups: tuple[CardGroup, ...]  # publications only: the same by type
    offices: tuple[OfficeCard, ...]  # offices only: the same with their places
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
        items=cards(shown, view),
        groups=_groups(listed, view) if lists == "publication" else (),
        offices=office_cards(view) if lists == "office" else (),
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
    number = view.format.digits(str(year))
    title = f"{document.title} {number}"
    items = [item for item in view.listed(_BY_YEAR) if _year(item) == year]
    return SectionPage(
        template="kinds/section.html",
        **part_fields(document, view, title, list_description(title, items, view), urls),
        lists=_BY_YEAR,
        body=(),
        items=cards(items, view),
        groups=(),
        offices=(),
        years=_years(document, view, year),
        year=year,
    )


def _groups(listed: tuple[Document, ...], view: View) -> tuple[CardGroup, ...]:
    by_type: dict[str, list[Card]] = {name: [] for name in GROUP_NAMES}
    for document in listed:
        by_type[document.data["publication_type"]].append(card(document, view))
    return tuple(
        CardGroup(name, group_name(name, view), tuple(items))
        for name, items in by_type.items()
        if items
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
