"""The editor's styles and scripts, by which content reads in its own direction in every interface
and every field has a name, and the refusals: to delete or unpublish what is in use, to publish
what is not complete."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.views.pages.bulk_actions.delete import DeleteBulkAction
from wagtail.models import Page

from cms.core.deleting import refuse, uses_of_pages
from cms.core.publishing_together import refuse_incomplete
from cms.core.unpublishing import uses_of_public


@hooks.register("insert_global_admin_css")
def styles() -> SafeString:
    sheets = [(static(f"core/{name}.css"),) for name in ("direction", "fields")]
    return format_html_join("\n", '<link rel="stylesheet" href="{}">', sheets)


@hooks.register("insert_editor_js")
def scripts() -> SafeString:
    files = [(static(f"core/{name}.js"),) for name in ("direction", "tables")]
    return format_html_join("\n", '<script src="{}" defer></script>', files)


@hooks.register("before_delete_page")
def keep_page_in_use(request: HttpRequest, page: Page) -> HttpResponse | None:
    back_to = reverse("wagtailadmin_explore", args=(page.get_parent().pk,))
    return refuse(request, uses_of_pages([page]), back_to)


@hooks.register("before_unpublish_page")
def keep_page_public(request: HttpRequest, page: Page) -> HttpResponse | None:
    return _refuse_to_unpublish(request, [page])


@hooks.register("before_bulk_action")
def look_at_several(
    request: HttpRequest, action_type: str, pages: list[Any], action: Any
) -> HttpResponse | None:
    if not pages or not all(isinstance(page, Page) for page in pages):
        return None
    if action_type == "unpublish":
        return _refuse_to_unpublish(request, pages)
    if action_type == "publish":
        below = action.cleaned_form.cleaned_data["include_descendants"]
        back_to = reverse("wagtailadmin_explore_root")
        return refuse_incomplete(request, pages, with_those_below=below, back_to=back_to)
    return None


def _refuse_to_unpublish(request: HttpRequest, pages: list[Page]) -> HttpResponse | None:
    back_to = reverse("wagtailadmin_explore", args=(pages[0].get_parent().pk,))
    reason = _("Nothing was unpublished, because public pages need this:")
    return refuse(request, uses_of_public(pages), back_to, reason)


@hooks.register("register_bulk_action", order=1)  # after Wagtail's own, which it replaces
class DeletePages(DeleteBulkAction):
    """Looks for uses before Wagtail does, which calls them a lack of permission."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        pages, _denied = self.get_actionable_objects()
        back_to = reverse("wagtailadmin_explore_root")
        refusal = refuse(request, uses_of_pages(pages), back_to)
        return refusal or super().dispatch(request, *args, **kwargs)
