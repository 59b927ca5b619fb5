"""Blocks of plain text that are longer than a line of 255 characters."""

from __future__ import annotations

from typing import Any

from cms.core.blocks import LineBlock
from cms.core.fields.text import MAX_SUMMARY, LineFormField


class SummaryBlock(LineBlock):
    """One longer line of plain text, such as a caption."""

    def __init__(self, *, required: bool = True, help_text: str = "", **kwargs: Any) -> None:
        super().__init__(required=required, help_text=help_text, **kwargs)
        self.field = LineFormField(required=required, help_text=help_text, max_length=MAX_SUMMARY)
