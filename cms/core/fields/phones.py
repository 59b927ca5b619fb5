"""A field for telephone numbers, kept in E.164 form."""

from __future__ import annotations

from typing import Any

import phonenumbers
from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.core.fields.lines import LinesField

HOME_REGION = "IQ"
MAX_PHONE = 30


def e164(text: str) -> str:
    """`+9647701234567`, or `+9641234567;ext=12`; raises ValidationError if `text` is no number."""
    try:
        number = phonenumbers.parse(text, HOME_REGION)
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_possible_number(number):
        raise ValidationError(
            _("“%(text)s” is not a telephone number: write it like +964 770 123 4567."),
            params={"text": text},
        )
    plain = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return f"{plain};ext={number.extension}" if number.extension else plain


class PhonesField(LinesField):
    """Telephone numbers, one on each line."""

    def clean_item(self, line: str) -> str:
        return e164(line)

    def formfield(self, **kwargs: Any) -> forms.Field:
        field = super().formfield(**kwargs)
        field.widget.attrs["dir"] = "ltr"
        return field


class PhoneFormField(forms.CharField):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{**kwargs, "widget": forms.TextInput({"type": "tel", "dir": "ltr"})})

    def to_python(self, value: Any) -> str:
        text = super().to_python(value) or ""
        return e164(text) if text else ""


class PhoneField(models.CharField):
    """One telephone number."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", MAX_PHONE)
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs: Any) -> forms.Field:
        return super().formfield(**{"form_class": PhoneFormField, **kwargs})

    def clean(self, value: Any, model_instance: models.Model | None) -> str:
        cleaned: str = super().clean(value, model_instance)
        return e164(cleaned) if cleaned else ""
