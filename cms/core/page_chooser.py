"""A chooser of pages that speaks the language of each request."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.functional import cached_property, lazy
from django.utils.text import capfirst
from wagtail import blocks
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import AbstractPage, Page


def _of_a_kind(text: Any, kind: Any) -> str:
    return f"{text} ({capfirst(str(kind))})"


_lazily_of_a_kind = lazy(_of_a_kind, str)


class PageChooser(AdminPageChooser):
    """Wagtail's keeps the language in which it was first shown: forms and blocks keep it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.model is not Page:
            kind = self.model._meta.verbose_name
            self.choose_one_text = _lazily_of_a_kind(AdminPageChooser.choose_one_text, kind)


class PageChooserBlock(blocks.PageChooserBlock):
    @cached_property
    def widget(self) -> PageChooser:
        return PageChooser(target_models=self.target_models, can_choose_root=self.can_choose_root)


register_form_field_override(
    models.ForeignKey,
    to=AbstractPage,
    override=lambda field: {"widget": PageChooser(target_models=[field.remote_field.model])},
)
