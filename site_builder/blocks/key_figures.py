"""Figures, each with the day it was true and its source."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.components.figures import Figure, figures
from site_builder.reading.bodies import Piece
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """Figures, each with the day it was true and its source."""

    heading: str
    figures: tuple[Figure, ...]


def options(piece: Piece, view: View) -> KeyFigures:
    return KeyFigures(piece.options.get("heading", ""), figures(piece.options["figures"]))
