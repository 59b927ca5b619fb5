"""Tables of plain text: Wagtail's editor of tables and the pipe tables of the contract."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.contrib.typed_table_block.blocks import TypedTable

from cms.blocks.base import Raw, line
from cms.contract.body import Piece
from cms.contract.table import Row, read_table
from cms.core.blocks import LineBlock

TABLE = "table"  # what blocks call their table
TEXT = "text"  # types of columns
NUMBER = "number"


def text_column() -> tuple[str, LineBlock]:
    return TEXT, LineBlock(required=False, label=_("Text"))


def clean_table(table: TypedTable, may_have_gaps: bool) -> None:
    """Clean the caption and the header; refuse a table that lacks them."""
    table.caption = line(table.caption)
    for column in table.columns:
        column["heading"] = line(column["heading"])
    if may_have_gaps:
        return
    if not table.columns:
        raise table_error(_("Add a column."))
    if not table.caption:
        raise table_error(_("Write a caption."))


def table_error(message: Any) -> StructBlockValidationError:
    return StructBlockValidationError(block_errors={TABLE: ValidationError(message)})


def caption(raw: Raw) -> str:
    return line((raw or {}).get("caption"))


def to_rows(raw: Raw) -> list[Row]:
    """Header and rows of a table as a StreamField keeps it; nothing if it has no column."""
    header = [column["heading"] or "" for column in (raw or {}).get("columns", ())]
    if not header:
        return []
    return [header, *([cell or "" for cell in row["values"]] for row in raw["rows"])]


def from_piece(piece: Piece, others: str = TEXT) -> Raw:
    """The table in the body of a piece, as a StreamField keeps it; raises ContractError.

    `others` is the type of all columns but the first.
    """
    try:
        header, *rows = read_table(piece.body)
    except ValueError as error:
        raise piece.error(str(error)) from error
    return {
        "columns": [
            {"type": others if place else TEXT, "heading": heading}
            for place, heading in enumerate(header)
        ],
        "rows": [{"values": row} for row in rows],
        "caption": piece.options["caption"],
    }
