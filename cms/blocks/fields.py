"""Blocks of plain text that are longer than a line of 255 characters."""

from __future__ import annotations

from typing import Any

from django import forms
from wagtail.blocks import FieldBlock

from cms.core.blocks import LineBlock
from cms.core.fields.text import MAX_SUMMARY, MAX_TEXT, LineFormField, TextFormField


class SummaryBlock(LineBlock):
    """One longer line of plain text, such as a caption."""

    def __init__(self, *, required: bool = True, help_text: str = "", **kwargs: Any) -> None:
        super().__init__(required=required, help_text=help_text, **kwargs)
        self.field = LineFormField(required=required, help_text=help_text, max_length=MAX_SUMMARY)


class PlainTextBlock(FieldBlock):
    """Paragraphs of plain text, divided by empty lines."""

    def __init__(self, *, required: bool = True, help_text: str = "", **kwargs: Any) -> None:
        self.field = TextFormField(
            required=required,
            help_text=help_text,
            max_length=MAX_TEXT,
            widget=forms.Textarea({"rows": 3}),
        )
        super().__init__(**kwargs)
