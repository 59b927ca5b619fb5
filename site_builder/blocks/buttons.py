"""Links that ask to be followed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from site_builder.addresses import is_external as is_external_address
from site_builder.languages import Language, get_language
from site_builder.reading.bodies import Piece
from site_builder.views import View, url_of


@dataclass(frozen=True, slots=True)
class Button:
    """A link that asks to be followed."""

    title: str  # in the page's language, whatever it leads to
    url: str
    style: str  # primary, secondary, or "" for neither
    is_external: bool  # leads to another site
    language: Language  # of what it leads to, as far as that is known: for hreflang


@dataclass(frozen=True, slots=True)
class Buttons:
    """Links that ask to be followed."""

    links: tuple[Button, ...]


def options(piece: Piece, view: View) -> Buttons | None:
    found = (_button(link, view) for link in piece.options["links"])
    shown = tuple(it for it in found if it is not None)
    return Buttons(shown) if shown else None


def _button(link: Mapping[str, str], view: View) -> Button | None:
    title, style = link["title"], link.get("style", "")
    if "url" in link:
        is_external = is_external_address(link["url"], view.site.url)
        return Button(title, link["url"], style, is_external, view.language)
    page = view.catalogue.find(link["page"], view.code)
    if page is None:
        return None
    return Button(title, url_of(page), style, is_external=False, language=get_language(page.lang))
