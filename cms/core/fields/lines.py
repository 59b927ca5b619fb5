"""A field that holds a list of lines; editors write one on each line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from cms.contract.text import clean_line

MAX_LINE = 255


class LinesFormField(forms.CharField):
    widget = forms.Textarea

    def __init__(self, *, clean_item: Callable[[str], str], **kwargs: Any) -> None:
        self.clean_item = clean_item
        kwargs.setdefault("widget", forms.Textarea({"rows": 3}))
        super().__init__(**kwargs)

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> list[str]:  # type: ignore[override]
        lines = (clean_line(line) for line in super().to_python(value).splitlines())
        return list(dict.fromkeys(self.clean_item(line) for line in lines if line))

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return self.to_python(data) != (initial or [])
        except ValidationError:
            return True


class LinesField(models.JSONField):
    """A list of different lines of text, each of at most `max_line` characters."""

    def __init__(self, *args: Any, max_line: int = MAX_LINE, **kwargs: Any) -> None:
        self.max_line = max_line
        kwargs.setdefault("default", list)
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> tuple[str, str, Any, Any]:
        name, path, args, kwargs = super().deconstruct()
        more = {} if self.max_line == MAX_LINE else {"max_line": self.max_line}
        return name, path, args, {**kwargs, **more}

    def clean_item(self, line: str) -> str:
        """The form in which one line is kept; raises ValidationError if it is not allowed."""
        if len(line) > self.max_line:
            raise ValidationError(
                _("“%(start)s…” is longer than %(limit)d characters."),
                params={"start": line[:30], "limit": self.max_line},
            )
        return line

    def formfield(self, **kwargs: Any) -> forms.Field:
        return LinesFormField(
            clean_item=self.clean_item,
            required=not self.blank,
            label=kwargs.get("label") or capfirst(self.verbose_name),
            help_text=kwargs.get("help_text", self.help_text),
            **({"widget": kwargs["widget"]} if kwargs.get("widget") else {}),
        )

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        super().validate(value, model_instance)
        if not isinstance(value, list) or not all(isinstance(line, str) for line in value):
            raise ValidationError(_("Write one on each line."))
        for line in value:
            if self.clean_item(clean_line(line)) != line:
                raise ValidationError(_("“%(line)s” is not clean text."), params={"line": line})
