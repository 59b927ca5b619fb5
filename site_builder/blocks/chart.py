"""A chart with its table; the block's `rows` are the table as the page writes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from site_builder.components.charts import Chart, make_chart, written
from site_builder.reading.bodies import Piece
from site_builder.text import day
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class ChartFigure:
    """A chart with its table; the block's `rows` are the table as the page writes it."""

    caption: str
    chart: Chart
    unit: str  # of all its numbers
    as_of: date | None  # the day they were true
    source: str  # who says so
    rows: tuple[tuple[str, ...], ...]  # the header first


def options(piece: Piece, view: View) -> ChartFigure:
    shown = make_chart(piece.options["chart"], piece.rows, view.format)
    return ChartFigure(
        caption=piece.options["caption"],
        chart=shown,
        unit=piece.options.get("unit", ""),
        as_of=day(piece.options.get("as_of")),
        source=piece.options.get("source", ""),
        rows=(piece.rows[0], *written(shown)),
    )
