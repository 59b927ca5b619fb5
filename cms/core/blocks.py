"""Blocks of plain values, for lists within a page."""

from __future__ import annotations

from typing import Any

from django import forms
from wagtail import blocks

from cms.core.fields.phones import e164
from cms.core.fields.text import MAX_LINE, LineFormField


class PhoneFormField(forms.CharField):
    def to_python(self, value: Any) -> str:
        text = super().to_python(value) or ""
        return e164(text) if text else ""


class LineBlock(blocks.FieldBlock):
    """One line of plain text."""

    def __init__(self, *, required: bool = True, help_text: str = "", **kwargs: Any) -> None:
        self.field = LineFormField(required=required, help_text=help_text, max_length=MAX_LINE)
        super().__init__(**kwargs)


class PhoneBlock(blocks.FieldBlock):
    """One telephone number in E.164 form."""

    def __init__(self, *, required: bool = True, help_text: str = "", **kwargs: Any) -> None:
        widget = forms.TextInput({"type": "tel", "dir": "ltr"})
        self.field = PhoneFormField(required=required, help_text=help_text, widget=widget)
        super().__init__(**kwargs)
