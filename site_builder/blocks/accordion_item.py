"""One part of an accordion; its text is the block's `html`."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.reading.bodies import Piece
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class AccordionItem:
    """One part of an accordion; its text is the block's `html`."""

    heading: str


def options(piece: Piece, view: View) -> AccordionItem:
    return AccordionItem(piece.options["heading"])
