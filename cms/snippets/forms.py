"""The form of every snippet: codes, addresses and numbers read from left to right."""

from __future__ import annotations

from typing import Any

from wagtail.admin.forms import WagtailAdminModelForm

from cms.core.forms import ALWAYS_LTR


class SnippetForm(WagtailAdminModelForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            if name == "code" or isinstance(field.widget, ALWAYS_LTR):
                field.widget.attrs["dir"] = "ltr"
