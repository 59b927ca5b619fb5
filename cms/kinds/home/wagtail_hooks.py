"""Nobody takes a whole language off the site by taking away its home."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page

from cms.kinds.home.models import HomePage


@hooks.register("before_unpublish_page")
@hooks.register("before_delete_page")
def refuse(request: HttpRequest, page: Page) -> HttpResponse | None:
    return _refuse_homes(request, [page])


@hooks.register("before_bulk_action")
def refuse_many(
    request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any
) -> HttpResponse | None:
    if action_type not in ("unpublish", "delete"):
        return None
    return _refuse_homes(request, [it for it in objects if isinstance(it, Page)])


def _refuse_homes(request: HttpRequest, pages: list[Page]) -> HttpResponse | None:
    for page in pages:
        home = page.specific
        if isinstance(home, HomePage) and (home.live or not home.is_leaf()):
            text = _("“%(title)s” stays: without it, every page of its language is off the site.")
            messages.error(request, text % {"title": home})
            return redirect("wagtailadmin_explore", home.pk)
    return None
