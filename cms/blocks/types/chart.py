"""A chart, and the table it is drawn from."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ChoiceBlock, DateBlock, StructBlock
from wagtail.contrib.typed_table_block.blocks import TypedTable, TypedTableBlockValidationError

from cms.blocks import tables
from cms.blocks.base import FIGURES_GROUP, BodyBlock, Raw, Translation, body_block, line
from cms.blocks.numbers import is_number, plain_number
from cms.contract.body import Piece
from cms.contract.table import Row, write_table
from cms.core.blocks import LineBlock

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
    table = tables.text_table(
        _("The first column names what is counted; the others are numbers, each with a heading.")
    )
    unit = LineBlock(
        required=False, label=_("Unit"), help_text=_("Of all numbers, such as families or %.")
    )
    as_of = DateBlock(required=False, label=_("As of"))
    source = LineBlock(required=False, label=_("Source"))

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        may_have_gaps = self.is_deferred_validation
        tables.clean_table(cleaned["table"], may_have_gaps)
        _clean_numbers(cleaned["table"], may_have_gaps)
        if not may_have_gaps:
            _check_size(cleaned["table"])
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
        piece = Piece("chart", options, write_table(rows))
        _check_numbers(rows, piece)
        return piece

    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        table = tables.from_piece(piece)
        _check_numbers(tables.to_rows(table), piece)
        return {
            "chart": piece.options["chart"],
            "table": table,
            "unit": piece.options.get("unit", ""),
            "as_of": piece.options.get("as_of"),
            "source": piece.options.get("source", ""),
        }

    class Meta:
        icon = "order"
        label = _("Chart")
        help_text = _("When the shape of the numbers says more than each of them.")
        group = FIGURES_GROUP


def _clean_numbers(table: TypedTable, may_have_gaps: bool) -> None:
    """Write the numbers as the contract does; refuse cells that are none."""
    errors: dict[int, dict[int, ValidationError]] = {}
    for number, row in enumerate(table.row_data):
        values = row["values"]
        values[1:] = [plain_number(value or "") for value in values[1:]]
        for column, value in enumerate(values[1:], 1):
            if not is_number(value) and not (may_have_gaps and not value):
                errors.setdefault(number, {})[column] = _no_number(value)
    if errors:
        raise tables.table_error(TypedTableBlockValidationError(cell_errors=errors))


def _no_number(value: str) -> ValidationError:
    if not value:
        return ValidationError(_("Write a number: a chart has no empty cells."))
    message = _("“%(value)s” is not a number: write digits only, such as 1250 or 36.5.")
    return ValidationError(message, params={"value": value})


def _check_size(table: TypedTable) -> None:
    problem = None
    if len(table.columns) < 2:
        problem = ValidationError(_("Add a column of numbers beside the first column."))
    elif not table.row_data:
        problem = ValidationError(_("Add a row."))
    elif not all(column["heading"] for column in table.columns[1:]):
        problem = ValidationError(_("Write a heading above each column of numbers."))
    elif len(table.row_data) > MAX_ROWS or len(table.columns) > MAX_COLUMNS:
        message = _("Nobody could read this chart: at most %(rows)d rows and %(columns)d columns.")
        problem = ValidationError(message, params={"rows": MAX_ROWS, "columns": MAX_COLUMNS})
    if problem:
        raise tables.table_error(problem)


def _check_numbers(rows: list[Row], piece: Piece) -> None:
    for number, row in enumerate(rows[1:], 1):
        for value in row[1:]:
            if not is_number(value):
                raise piece.error(
                    f"row {number}: {value!r} is not a number: write it like 1250 or 36.5"
                )
