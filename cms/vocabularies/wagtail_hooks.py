"""Vocabularies among the snippets, found like the exporter finds them."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from cms.vocabularies.models import Term, Vocabulary
from cms.vocabularies.registry import vocabularies


def view_set(model: type[Term]) -> type[SnippetViewSet]:
    """The list and the form of one vocabulary's terms."""
    fields = ["code", "labels", "aliases", *model.extra_fields.values(), "sort_order"]
    return type(
        f"{model.__name__}ViewSet",
        (SnippetViewSet,),
        {
            "model": model,
            "panels": [FieldPanel(field) for field in fields],
            "list_display": ["__str__", "code", "sort_order"],
            "ordering": ["sort_order", "code"],
            "icon": "tag",
        },
    )


class VocabularyViewSet(SnippetViewSet):
    model = Vocabulary
    panels = [FieldPanel("code"), FieldPanel("labels")]
    list_display = ["__str__", "code"]
    icon = "list-ul"


class VocabulariesGroup(SnippetViewSetGroup):
    menu_label = _("Vocabularies")
    menu_icon = "tag"
    menu_order = 300
    items = (*(view_set(model) for model in vocabularies().values()), VocabularyViewSet)


register_snippet(VocabulariesGroup)
