"""The form of every page: cleans its text, and gives each field its language and direction."""

from __future__ import annotations

from typing import Any

from django import forms
from wagtail.admin.forms.pages import WagtailAdminPageForm
from wagtail.admin.widgets import SlugInput

from cms.contract.text import clean_line
from cms.core.languages import direction

ALWAYS_LTR = (
    *(forms.URLInput, forms.EmailInput, forms.NumberInput, SlugInput),
    *(forms.DateInput, forms.DateTimeInput, forms.TimeInput),
)


class BayanPageForm(WagtailAdminPageForm):
    """Fields are written in the page's language, whatever language the interface has."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False  # the page suggests one
        for name, field in self.fields.items():
            if isinstance(field.widget, forms.TextInput | forms.Textarea):
                self.set_direction(name, field.widget)

    def set_direction(self, name: str, widget: forms.Widget) -> None:
        if "dir" in widget.attrs:
            return
        if isinstance(widget, ALWAYS_LTR):
            widget.attrs["dir"] = "ltr"
        elif name in self.instance.shared_fields:
            widget.attrs["dir"] = "auto"  # one value for all languages, such as an acronym
        else:
            language = self.instance.locale.language_code
            widget.attrs |= {"lang": language, "dir": direction(language)}

    def clean_title(self) -> str:
        return clean_line(self.cleaned_data["title"])
