"""Lists of codes that are chosen by ticking boxes, in the order in which they were chosen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

Choices = Iterable[tuple[str, Any]]


class CodesWidget(forms.CheckboxSelectMultiple):
    """Boxes: the chosen ones first, in their order, so that saving again changes nothing."""

    def __init__(self, attrs: dict[str, Any] | None = None, choices: Choices = ()) -> None:
        super().__init__({"class": "bayan-codes", **(attrs or {})}, choices)

    def optgroups(self, name: str, value: list[str], attrs: Any = None) -> Any:
        labels = {str(code): label for code, label in self.choices}
        chosen = [(code, labels.get(code, code)) for code in value]
        rest = [(code, label) for code, label in labels.items() if code not in value]
        everything, self.choices = self.choices, [*chosen, *rest]
        try:
            return super().optgroups(name, value, attrs)
        finally:
            self.choices = everything

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        """Without a box there would be a label and nothing below it."""
        if not value and not list(self.choices):
            return format_html("<p>{}</p>", _("Nothing to choose from yet."))
        return super().render(name, value, attrs, renderer)


class CodesFormField(forms.TypedMultipleChoiceField):
    widget = CodesWidget

    def __init__(self, *, is_open: bool = False, **kwargs: Any) -> None:
        self.is_open = is_open
        super().__init__(empty_value=[], **kwargs)

    def valid_value(self, value: str) -> bool:
        return self.is_open or super().valid_value(value)


class CodesField(models.JSONField):
    """Different codes out of `codes()`; an `is_open` list may hold others of the same pattern."""

    pattern = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
    is_open = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("default", list)
        super().__init__(*args, **kwargs)

    def codes(self) -> Choices:
        """What may be chosen; a subclass says it."""
        return ()

    def formfield(self, **kwargs: Any) -> forms.Field:
        make: Callable[[], Choices] = self.codes
        return CodesFormField(
            choices=make,
            is_open=self.is_open,
            required=not self.blank,
            label=kwargs.get("label") or capfirst(self.verbose_name),
            help_text=kwargs.get("help_text", self.help_text),
        )

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        super().validate(value, model_instance)
        if not isinstance(value, list) or not all(
            isinstance(code, str) and self.pattern.fullmatch(code) for code in value
        ):
            raise ValidationError(_("Choose from the list."))
        known = set() if self.is_open else {code for code, _label in self.codes()}
        for code in value:
            if not self.is_open and code not in known:
                raise ValidationError(
                    _("“%(code)s” is not in the vocabulary."), params={"code": code}
                )
