"""Snippets in the admin: a group of their own in the menu, and the refusal to delete one in use."""

from __future__ import annotations

from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from cms.core.deleting import refuse
from cms.core.snippet_chooser import SnippetChoosing
from cms.snippets.base import Snippet
from cms.snippets.registry import snippets
from cms.snippets.usage import users


def view_set(model: type[Snippet]) -> type[SnippetViewSet]:
    """The list and the form of one sort of snippet."""
    return type(
        f"{model.__name__}ViewSet",
        (SnippetViewSet,),
        {
            "model": model,
            "panels": model.panels,
            "list_display": ["__str__", "code"],
            "ordering": ["code"],
            "icon": model.icon,
            "chooser_viewset_class": SnippetChoosing,
        },
    )


class SnippetsGroup(SnippetViewSetGroup):
    menu_label = _("Snippets")
    menu_icon = "snippet"
    menu_order = 290
    items = tuple(view_set(model) for model in snippets().values())


register_snippet(SnippetsGroup)


@hooks.register("before_delete_snippet")
def keep_snippet_in_use(request: HttpRequest, objects: list[Model]) -> HttpResponse | None:
    """One snippet or several; none of them is deleted if one is in use."""
    found = [one for one in objects if isinstance(one, Snippet)]
    uses: list[tuple[Model, Model]] = [(one, user) for one in found for user in users(one)]
    if not uses:
        return None
    return refuse(request, uses, reverse(found[0].snippet_viewset.get_url_name("list")))
