"""Fields of plain text that are cleaned when a form is sent, so that they fit the contract."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.contract.text import UNWANTED, clean_line, clean_text
from cms.core.fields.contract import WEB_ADDRESS

MAX_LINE = 255
MAX_SUMMARY = 500
MAX_TEXT = 5000

NO_HIDDEN_CHARACTERS = RegexValidator(
    f"[{UNWANTED}]", _("There is an invisible character in this text."), inverse_match=True
)


class LineFormField(forms.CharField):
    def to_python(self, value: Any) -> str:
        return clean_line(super().to_python(value) or "")


class TextFormField(forms.CharField):
    def to_python(self, value: Any) -> str:
        return clean_text(super().to_python(value) or "")


class LineField(models.CharField):
    """One line of plain text."""

    default_validators = [NO_HIDDEN_CHARACTERS]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", MAX_LINE)
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs: Any) -> forms.Field:
        return super().formfield(**{"form_class": LineFormField, **kwargs})


class SummaryField(LineField):
    """One longer line: for lists, search results and share cards."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", MAX_SUMMARY)
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs: Any) -> forms.Field:
        return super().formfield(**{"widget": forms.Textarea({"rows": 2}), **kwargs})


class PlainTextField(models.TextField):
    """Paragraphs of plain text, divided by empty lines."""

    default_validators = [NO_HIDDEN_CHARACTERS]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", MAX_TEXT)
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs: Any) -> forms.Field:
        return super().formfield(
            **{"form_class": TextFormField, "widget": forms.Textarea({"rows": 5}), **kwargs}
        )


class WebAddressField(models.URLField):
    """An address that starts with http:// or https://."""

    default_validators = [WEB_ADDRESS]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 500)
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs: Any) -> forms.Field:
        return super().formfield(**{"assume_scheme": "https", **kwargs})
