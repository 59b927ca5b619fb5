"""The latest documents of a kind, as cards."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.components.cards import cards
from site_builder.contexts import Card, Link
from site_builder.reading.bodies import Piece
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class Listing:
    """The latest documents of a kind, as cards."""

    heading: str
    lists: str  # the kind
    cards: tuple[Card, ...]
    section: Link | None  # the page that lists all of them


def options(piece: Piece, view: View) -> Listing | None:
    lists = piece.options["lists"]
    shown = cards(view.latest(lists)[: piece.options["most"]], view)
    section = view.section(lists)
    link = view.link(section) if section else None
    return Listing(piece.options.get("heading", ""), lists, shown, link) if shown else None
