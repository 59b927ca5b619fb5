"""A box that stands out of the text; its text is the block's `html`."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.reading.bodies import Piece
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class Callout:
    """A box that stands out of the text; its text is the block's `html`."""

    tone: str  # info, warning, help
    heading: str


def options(piece: Piece, view: View) -> Callout:
    return Callout(piece.options["tone"], piece.options.get("heading", ""))
