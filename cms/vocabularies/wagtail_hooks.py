"""Vocabularies among the snippets, found like the exporter finds them."""

from __future__ import annotations

from typing import Any

from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.panels import FieldPanel
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from cms.core.deleting import refuse
from cms.core.snippet_chooser import SnippetChoosing
from cms.vocabularies.models import Term, Vocabulary
from cms.vocabularies.registry import vocabularies
from cms.vocabularies.usage import users


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
            "chooser_viewset_class": SnippetChoosing,
        },
    )


class VocabularyPolicy(ModelPermissionPolicy):
    """The code says which vocabularies there are; what they are called is the editors'."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action not in ("add", "delete") and super().user_has_permission(user, action)


register_permission_policy(Vocabulary, VocabularyPolicy(Vocabulary))


class VocabularyViewSet(SnippetViewSet):
    model = Vocabulary
    panels = [FieldPanel("code", read_only=True), FieldPanel("labels")]
    list_display = ["__str__", "code"]
    icon = "list-ul"


class VocabulariesGroup(SnippetViewSetGroup):
    menu_label = _("Vocabularies")
    menu_icon = "tag"
    menu_order = 300
    items = (*(view_set(model) for model in vocabularies().values()), VocabularyViewSet)


register_snippet(VocabulariesGroup)


@hooks.register("before_delete_snippet")
def keep_term_in_use(request: HttpRequest, objects: list[Model]) -> HttpResponse | None:
    """One term or several; none of them is deleted if one is in use."""
    terms = [term for term in objects if isinstance(term, Term)]
    uses: list[tuple[Model, Model]] = [(term, user) for term in terms for user in users(term)]
    if not uses:
        return None
    return refuse(request, uses, reverse(uses[0][0].snippet_viewset.get_url_name("list")))
