"""A chart, and the table it is drawn from."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ChoiceBlock, StructBlock
from wagtail.contrib.typed_table_block.blocks import TypedTable, TypedTableBlock

from cms.blocks import tables
from cms.blocks.base import FIGURES_GROUP, BodyBlock, Raw, Translation, body_block, line
from cms.blocks.fields import NumberBlock
from cms.contract.body import Piece
from cms.contract.table import write_table
from cms.core.blocks import DayBlock, LineBlock

MAX_ROWS = 40
MAX_COLUMNS = 7
CHARTS = [
    ("bar", _("Bars, to compare things with names")),
    ("column", _("Columns, to compare a few periods")),
    ("line", _("A line, to follow something over time")),
]


@body_block("chart", order=75)
class Chart(BodyBlock, StructBlock):
    chart = ChoiceBlock(CHARTS, default="bar", label=_("Kind of chart"))
    table = TypedTableBlock(
        [tables.text_column(), (tables.NUMBER, NumberBlock(label=_("Numbers")))],
        label=_("Table"),
        help_text=_("The first column names what is counted; the others are numbers."),
    )
    unit = LineBlock(
        required=False, label=_("Unit"), help_text=_("Of all numbers, such as families or %.")
    )
    as_of = DayBlock(required=False, label=_("As of"))
    source = LineBlock(required=False, label=_("Source"))

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        tables.clean_table(cleaned["table"], may_have_gaps=self.is_deferred_validation)
        if not self.is_deferred_validation and (problem := _problem(cleaned["table"])):
            raise tables.table_error(problem)
        return cleaned

    def to_piece(self, value: Raw, translation: Translation) -> Piece | None:
        rows = tables.to_rows(value.get("table"))
        if not rows:
            return None
        options = {
            "caption": tables.caption(value.get("table")),
            "chart": value["chart"],
            "unit": line(value.get("unit")),
            "as_of": str(value.get("as_of") or ""),
            "source": line(value.get("source")),
        }
        return Piece("chart", options, write_table(rows))

    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        return {
            "chart": piece.options["chart"],
            "table": tables.from_piece(piece, others=tables.NUMBER),
            "unit": piece.options.get("unit", ""),
            "as_of": piece.options.get("as_of"),
            "source": piece.options.get("source", ""),
        }

    class Meta:
        icon = "chart"
        label = _("Chart")
        help_text = _("When the shape of the numbers says more than each of them.")
        group = FIGURES_GROUP


def _problem(table: TypedTable) -> Any:
    """What keeps a table from being drawn; nothing if it can be."""
    types = [column["block"].name for column in table.columns]
    if len(types) < 2:
        return _("Add a column of numbers beside the first column.")
    if types != [tables.TEXT, *[tables.NUMBER] * (len(types) - 1)]:
        return _("The first column must hold text and all others numbers: add them anew.")
    if not table.row_data:
        return _("Add a row.")
    if not all(column["heading"] for column in table.columns[1:]):
        return _("Write a heading above each column of numbers.")
    if len(table.row_data) > MAX_ROWS or len(types) > MAX_COLUMNS:
        return _(
            "Nobody could read this chart: give it at most %(rows)d rows and %(columns)d columns."
        ) % {"rows": MAX_ROWS, "columns": MAX_COLUMNS}
    return None
