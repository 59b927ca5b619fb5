"""A field that holds one line of text for each content language: {"ar": "دهوك", "en": "Duhok"}."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from cms.contract.text import clean_line
from cms.core.languages import content_languages

MAX_LINE = 255


def label(labels: dict[str, str], language: str | None = None) -> str:
    """The text in `language` (the interface's if not given), or in the first that has one."""
    language = language or get_language() or ""
    return labels.get(language) or next(iter(labels.values()), "")


class LabelsWidget(forms.MultiWidget):
    """One input for each language, each with its own language and direction."""

    template_name = "core/labels_widget.html"
    input_class: type[forms.Widget] = forms.TextInput

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        self.languages = content_languages()
        super().__init__(
            {
                language.code: self.input_class({"lang": language.code, "dir": language.direction})
                for language in self.languages
            },
            attrs,
        )

    def decompress(self, value: dict[str, str] | None) -> list[str]:
        return [(value or {}).get(language.code, "") for language in self.languages]

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        for language, widget in zip(self.languages, context["widget"]["subwidgets"], strict=True):
            widget["language"] = language
            widget["attrs"]["aria-label"] = language.name
        return context


class LabelsFormField(forms.MultiValueField):
    widget: type[LabelsWidget] = LabelsWidget
    max_length = MAX_LINE
    clean_one = staticmethod(clean_line)

    def __init__(
        self, *, required: bool = True, required_in_all: bool = False, **kwargs: Any
    ) -> None:
        self.required_in_all = required_in_all
        self.languages = content_languages()
        lines = [
            forms.CharField(max_length=self.max_length, required=False) for _ in self.languages
        ]
        kwargs.pop("widget", None)
        super().__init__(lines, require_all_fields=False, required=required, **kwargs)

    def compress(self, values: list[str]) -> dict[str, str]:
        pairs = zip(self.languages, values, strict=False)
        labels = {it.code: line for it, text in pairs if (line := self.clean_one(text))}
        missing = [it.name for it in self.languages if it.code not in labels]
        if self.required_in_all and missing:
            raise ValidationError(
                _("Write it in every language; missing: %(languages)s."),
                params={"languages": " · ".join(missing)},
            )
        return labels


class LabelsField(models.JSONField):
    """Labels by language code; at least one unless `blank`.

    With `required_in_all` forms ask for every content language. Data of the contract may lack some.
    """

    form_class: type[LabelsFormField] = LabelsFormField
    refusal: Any = _("Write one line of at most %(limit)d characters for each language.")

    def __init__(self, *args: Any, required_in_all: bool = False, **kwargs: Any) -> None:
        self.required_in_all = required_in_all
        kwargs.setdefault("default", dict)
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs: Any) -> forms.Field:
        return self.form_class(
            required=not self.blank,
            required_in_all=self.required_in_all,
            label=kwargs.get("label") or capfirst(self.verbose_name),
            help_text=kwargs.get("help_text", self.help_text),
        )

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        super().validate(value, model_instance)
        if not isinstance(value, dict) or not all(
            isinstance(text, str)
            and 0 < len(text) <= self.form_class.max_length
            and text == self.form_class.clean_one(text)
            for text in value.values()
        ):
            raise ValidationError(self.refusal, params={"limit": self.form_class.max_length})
