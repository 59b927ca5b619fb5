"""A table of plain text."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BooleanBlock, StructBlock
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

from cms.blocks.base import FIGURES_GROUP, BodyBlock, Raw, Translation, body_block, line
from cms.contract.body import Piece
from cms.contract.table import read_table, write_table
from cms.core.blocks import LineBlock

CELL = "text"


@body_block("table", order=70)
class Table(BodyBlock, StructBlock):
    table = TypedTableBlock(
        [(CELL, LineBlock(required=False, label=_("Text")))],
        label=_("Table"),
        help_text=_("The caption says what the table shows; every table needs one."),
    )
    header_column = BooleanBlock(required=False, label=_("The first cell of each row is a heading"))

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        table = cleaned["table"]
        table.caption = line(table.caption)
        for column in table.columns:
            column["heading"] = line(column["heading"])
        if not self.is_deferred_validation:
            if not table.columns:
                raise _error(_("Add a column."))
            if not table.caption:
                raise _error(_("Write a caption."))
        return cleaned

    def to_piece(self, value: Raw, translation: Translation) -> Piece | None:
        table = value.get("table") or {}
        header = [column["heading"] or "" for column in table.get("columns", ())]
        if not header:
            return None
        rows = [[cell or "" for cell in row["values"]] for row in table["rows"]]
        options = {
            "caption": line(table.get("caption")),
            "header_column": bool(value.get("header_column")),
        }
        return Piece("table", options, write_table([header, *rows]))

    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        try:
            header, *rows = read_table(piece.body)
        except ValueError as error:
            raise piece.error(str(error)) from error
        table = {
            "columns": [{"type": CELL, "heading": heading} for heading in header],
            "rows": [{"values": row} for row in rows],
            "caption": piece.options["caption"],
        }
        return {"table": table, "header_column": piece.options.get("header_column", False)}

    class Meta:
        icon = "table"
        label = _("Table")
        group = FIGURES_GROUP


def _error(message: Any) -> StructBlockValidationError:
    return StructBlockValidationError(block_errors={"table": ValidationError(message)})
