"""What is in use is not deleted: the editor is told who uses it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.apps import apps
from django.db.models import PROTECT, Model
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.models import Page

from cms.core.drafts import drafts
from cms.core.models import BayanPage

MAX_NAMED = 10


def uses_of_pages(pages: Iterable[Page]) -> list[tuple[Model, Model]]:
    """Pairs of a page, among `pages` and all below them, and an object that needs it."""
    keys = [
        key for page in pages for key in page.get_descendants(True).values_list("pk", flat=True)
    ]
    of_rows = [
        (getattr(user, field.name), user)
        for field in required_pages()
        for user in field.model.objects.filter(**{f"{field.name}__in": keys})
    ]
    of_drafts = [
        (getattr(draft, field.name), draft)
        for draft in drafts()
        for field in required_pages()
        if isinstance(draft, field.model) and getattr(draft, field.attname) in keys
    ]
    return [*of_rows, *of_drafts]


def required_pages() -> Iterator[Any]:
    """The fields by which pages name pages that they cannot do without."""
    for model in apps.get_models():
        if issubclass(model, BayanPage):
            for relation in model._meta.related_objects:
                if relation.on_delete is PROTECT:
                    yield relation.field


def refuse(
    request: HttpRequest, uses: list[tuple[Model, Model]], back_to: str, reason: str = ""
) -> HttpResponse | None:
    """Back to the list with a message if there are `uses`, pairs of what is used and by what."""
    if not uses:
        return None
    used, users = (_names(request, found) for found in zip(*uses, strict=True))
    text = format_html(
        "{} {}. {} {}.",
        *(reason or _("Nothing was deleted, because this is in use:"), used),
        *(_("Change first what uses it:"), users),
    )
    messages.error(request, text)
    return HttpResponseRedirect(get_valid_next_url_from_request(request) or back_to)


def _names(request: HttpRequest, found: Iterable[Model]) -> SafeString:
    """Links to the first of what was `found`, isolated, as each reads in its own direction."""
    unique = list(dict.fromkeys(found))
    finder = AdminURLFinder(request.user)
    links = [(finder.get_edit_url(one), one) for one in unique[:MAX_NAMED]]
    named = format_html_join(
        " · ",
        "{}",
        ((_link(url, one),) for url, one in links),
    )
    return format_html("{} …", named) if len(unique) > MAX_NAMED else named


def _link(url: str | None, one: Model) -> SafeString:
    name = format_html("<bdi>{}</bdi>", one)
    return format_html('<a href="{}">{}</a>', url, name) if url else name
