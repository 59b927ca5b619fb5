"""Blocks of plain values: text longer than a line of 255 characters, and numbers."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import FieldBlock

from cms.blocks.numbers import is_number, plain_number
from cms.contract.text import clean_line
from cms.core.blocks import LineBlock
from cms.core.fields.text import MAX_SUMMARY, LineFormField


class SummaryBlock(LineBlock):
    """One longer line of plain text, such as a caption."""

    def __init__(self, *, required: bool = True, help_text: str = "", **kwargs: Any) -> None:
        super().__init__(required=required, help_text=help_text, **kwargs)
        self.field = LineFormField(required=required, help_text=help_text, max_length=MAX_SUMMARY)


class NumberFormField(forms.CharField):
    """A number as the contract writes it, typed in either script."""

    def to_python(self, value: Any) -> str:
        return plain_number(clean_line(super().to_python(value) or ""))

    def validate(self, value: str) -> None:
        super().validate(value)
        if value and not is_number(value):
            message = _("“%(value)s” is not a number: write digits only, such as 1250 or 36.5.")
            raise ValidationError(message, params={"value": value})


class NumberBlock(FieldBlock):
    """A number that loses none of its digits; it runs from left to right in every language."""

    def __init__(self, *, required: bool = True, help_text: str = "", **kwargs: Any) -> None:
        widget = forms.TextInput({"dir": "ltr", "inputmode": "decimal"})
        self.field = NumberFormField(required=required, help_text=help_text, widget=widget)
        super().__init__(**kwargs)
