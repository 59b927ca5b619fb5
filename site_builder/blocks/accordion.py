"""Questions; the block's `blocks` are its items."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.reading.bodies import Piece
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class Accordion:
    """Questions; the block's `blocks` are its items."""

    heading: str


def options(piece: Piece, view: View) -> Accordion:
    return Accordion(piece.options.get("heading", ""))
