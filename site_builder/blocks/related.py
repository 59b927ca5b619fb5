"""Links to other pages, as cards."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.components.cards import cards
from site_builder.contexts import Card
from site_builder.reading.bodies import Piece
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class Related:
    """Links to other pages, as cards."""

    heading: str
    cards: tuple[Card, ...]


def options(piece: Piece, view: View) -> Related | None:
    shown = cards(view.found(piece.options["pages"]), view)
    return Related(piece.options.get("heading", ""), shown) if shown else None
