"""The pages of prose around a page: the navigation of its section."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.contexts import Link
from site_builder.reading.documents import Document
from site_builder.views import View

_LAST = 1000  # after every order that an editor can give


@dataclass(frozen=True, slots=True)
class NavigationItem:
    """A page with those below it."""

    link: Link
    is_current: bool  # leads to this very page
    is_within: bool  # this page lies below it
    items: tuple[NavigationItem, ...]


def navigation(document: Document, view: View) -> NavigationItem | None:
    """From what stands right below the home page; None where it would hold one page only."""
    top = view.catalogue.at(view.code, document.path.partition("/")[0])
    if top is None:
        return None
    item = _item(top, document, view)
    return item if item.items else None


def pages_below(document: Document, view: View) -> list[Document]:
    """The pages one step below, in the editors' order, then by title."""
    below = view.catalogue.children(document)
    return sorted((it for it in below if it.kind == "page"), key=_place)


def _place(document: Document) -> tuple[int, str, str]:
    return document.data.get("order", _LAST), document.title, document.path


def _item(document: Document, current: Document, view: View) -> NavigationItem:
    return NavigationItem(
        link=view.link(document),
        is_current=document.translation_key == current.translation_key,
        is_within=current.path.startswith(f"{document.path}/"),
        items=tuple(_item(it, current, view) for it in pages_below(document, view)),
    )
