"""The form that copies a page: what the form of a page refuses, it refuses too."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from wagtail.admin.forms.pages import CopyForm

from cms.core.fields.text import MAX_LINE, LineFormField
from cms.core.slugs import first_free


class BayanCopyForm(CopyForm):
    """Suggests a slug that is free, as both pages are of one kind and language."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        title = self.fields["new_title"]
        self.fields["new_title"] = LineFormField(
            initial=title.initial, label=title.label, max_length=MAX_LINE, widget=title.widget
        )
        copy = self.unsaved_copy(self.page.slug)
        self.fields["new_slug"].initial = first_free(self.page.slug, copy.is_slug_taken)

    def unsaved_copy(self, slug: str) -> Any:
        return self.page.specific_class(locale_id=self.page.locale_id, slug=slug)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        if slug := cleaned.get("new_slug"):
            copy = self.unsaved_copy(slug)
            copy.suggest_slug()  # a home's is always that of its language
            try:
                copy.check_slug()
            except ValidationError as error:
                self.add_error("new_slug", error.error_dict["slug"])
        return cleaned
