"""A heading within the text."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.reading.bodies import Piece
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within the text."""

    level: int  # 2 or 3
    text: str


def options(piece: Piece, view: View) -> Heading:
    return Heading(piece.options["level"], piece.options["text"])
