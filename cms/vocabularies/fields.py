"""The fields by which a page or a snippet chooses terms of a vocabulary: by their codes."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.fields import BLANK_CHOICE_DASH
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from cms.core.fields.choices import Choices, CodesField


class TermsField(CodesField):
    """Codes of terms. Codes and not rows: both languages of a page share them as they are."""

    def __init__(self, *args: Any, vocabulary: str, **kwargs: Any) -> None:
        self.vocabulary = vocabulary
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> tuple[str, str, Any, Any]:
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "vocabulary": self.vocabulary}

    def codes(self) -> Choices:
        from cms.vocabularies.registry import choices

        return choices(self.vocabulary)


class TermField(models.CharField):
    """The code of one term."""

    def __init__(self, *args: Any, vocabulary: str, **kwargs: Any) -> None:
        self.vocabulary = vocabulary
        kwargs.setdefault("max_length", 60)
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> tuple[str, str, Any, Any]:
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "vocabulary": self.vocabulary}

    def codes(self) -> Choices:
        from cms.vocabularies.registry import choices

        return choices(self.vocabulary)

    def formfield(self, **kwargs: Any) -> forms.Field:
        return forms.ChoiceField(
            choices=lambda: [*BLANK_CHOICE_DASH, *self.codes()],
            required=not self.blank,
            label=kwargs.get("label") or capfirst(self.verbose_name),
            help_text=kwargs.get("help_text", self.help_text),
        )

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        super().validate(value, model_instance)
        if value and value not in {code for code, _label in self.codes()}:
            raise ValidationError(_("“%(code)s” is not in the vocabulary."), params={"code": value})
