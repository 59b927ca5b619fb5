"""A picture with its alternative text, caption and credit."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.contexts import Picture
from site_builder.media import picture
from site_builder.reading.bodies import Piece
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class Image:
    """A picture with its alternative text, caption and credit."""

    picture: Picture


def options(piece: Piece, view: View) -> Image | None:
    caption, credit = piece.options.get("caption", ""), piece.options.get("credit", "")
    shown = picture(view, piece.options["file"], piece.options["alt"], caption, credit)
    return Image(shown) if shown else None
