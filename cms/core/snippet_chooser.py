"""A chooser of snippets that speaks the language of each request."""

from __future__ import annotations

from typing import Any

from django.utils.functional import cached_property, lazy
from django.utils.translation import gettext_lazy as _
from wagtail.snippets import blocks
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.widgets import AdminSnippetChooser


def _about(text: Any, name: Any) -> str:
    return str(text) % {"object": name}


_lazily_about = lazy(_about, str)


class SnippetChooser(AdminSnippetChooser):
    """Wagtail's keeps the language in which it was first shown: a block keeps its widget."""

    def __init__(self, model: Any = None, **kwargs: Any) -> None:
        super().__init__(model, **kwargs)
        name = self.model._meta.verbose_name
        self.choose_one_text = _lazily_about(_("Choose %(object)s"), name)
        self.choose_another_text = _lazily_about(_("Choose another %(object)s"), name)
        self.link_to_chosen_text = _lazily_about(_("Edit this %(object)s"), name)


class SnippetChooserBlock(blocks.SnippetChooserBlock):
    @cached_property
    def widget(self) -> SnippetChooser:
        return SnippetChooser(self.target_model, icon=super().widget.icon)


class SnippetChoosing(SnippetChooserViewSet):
    """Gives its chooser to every form that points at the snippet."""

    base_widget_class = SnippetChooser
