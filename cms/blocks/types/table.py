"""A table of plain text."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BooleanBlock, StructBlock
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

from cms.blocks import tables
from cms.blocks.base import FIGURES_GROUP, BodyBlock, Raw, Translation, body_block
from cms.contract.body import Piece
from cms.contract.table import write_table


@body_block("table", order=70)
class Table(BodyBlock, StructBlock):
    table = TypedTableBlock(
        [tables.text_column()],
        label=_("Table"),
        help_text=_("The caption says what the table shows; every table needs one."),
    )
    header_column = BooleanBlock(required=False, label=_("The first cell of each row is a heading"))

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        tables.clean_table(cleaned["table"], may_have_gaps=self.is_deferred_validation)
        return cleaned

    def to_piece(self, value: Raw, translation: Translation) -> Piece | None:
        rows = tables.to_rows(value.get("table"))
        options = {
            "caption": tables.caption(value.get("table")),
            "header_column": bool(value.get("header_column")),
        }
        return Piece("table", options, write_table(rows)) if rows else None

    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        header_column = piece.options.get("header_column", False)
        return {"table": tables.from_piece(piece), "header_column": header_column}

    class Meta:
        icon = "table"
        label = _("Table")
        help_text = _("For what readers look up in rows and columns.")
        group = FIGURES_GROUP
