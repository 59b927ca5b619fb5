"""The editor's styles and scripts, by which content reads in its own direction in every interface,
and the refusal to delete a page that is in use."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.admin.views.pages.bulk_actions.delete import DeleteBulkAction
from wagtail.models import Page

from cms.core.deleting import refuse, uses_of_pages


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


@hooks.register("register_bulk_action", order=1)  # after Wagtail's own, which it replaces
class DeletePages(DeleteBulkAction):
    """Looks for uses before Wagtail does, which calls them a lack of permission."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        pages, _denied = self.get_actionable_objects()
        back_to = reverse("wagtailadmin_explore_root")
        refusal = refuse(request, uses_of_pages(pages), back_to)
        return refusal or super().dispatch(request, *args, **kwargs)
