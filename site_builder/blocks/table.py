"""A table; its cells are the block's `rows`, the header first."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.reading.bodies import Piece
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class Table:
    """A table; its cells are the block's `rows`, the header first."""

    caption: str
    header_column: bool  # the first cell of each row is a heading


def options(piece: Piece, view: View) -> Table:
    return Table(piece.options["caption"], piece.options.get("header_column", False))
