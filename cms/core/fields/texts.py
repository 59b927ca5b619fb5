"""A field that holds paragraphs of plain text for each content language."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.contract.text import clean_text
from cms.core.fields.labels import LabelsField, LabelsFormField, LabelsWidget
from cms.core.fields.text import MAX_TEXT


class TextsInput(forms.Textarea):
    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({"rows": 5, **(attrs or {})})


class TextsWidget(LabelsWidget):
    """One text area for each language, each with its own language and direction."""

    input_class = TextsInput


class TextsFormField(LabelsFormField):
    widget = TextsWidget
    max_length = MAX_TEXT
    clean_one = staticmethod(clean_text)


class TextsField(LabelsField):
    """Paragraphs by language code, divided by empty lines."""

    form_class = TextsFormField
    refusal = _("Write text of at most %(limit)d characters for each language.")
